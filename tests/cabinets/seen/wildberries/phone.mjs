// Thread alone, as on a telephone: one name over a group, stickers, pictures and emoji, paragraphs, the day within the time.
import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/m/chat/70015523';
const BUYER = 'Милана ✨';

const CSS = `html,body{height:100%;margin:0}body{font:16px/1.35 -apple-system,Arial;display:flex;flex-direction:column;max-width:520px;margin:0 auto;background:#e9e4f0}.bar{background:#7b1fa2;color:#fff;padding:12px;display:flex;gap:12px}.flow{flex:1;overflow:auto;padding:10px;list-style:none;margin:0}.group{margin-bottom:12px}.group--right{text-align:right}.group__name{font-size:13px;color:#7b1fa2}
.bubble{display:inline-block;text-align:left;background:#fff;border-radius:14px;padding:8px 12px;margin:2px 0;max-width:80%}.group--right .bubble{background:#d9f7c4}.bubble--bare{background:none!important;padding:0}.bubble p{margin:0 0 8px}.bubble .t{font-size:11px;color:#8a8a8a;float:right;margin:6px 0 0 10px}.chip{text-align:center;font-size:13px;margin:10px;color:#555}.type{display:flex;gap:8px;padding:8px;background:#fff}.type textarea{flex:1;border-radius:18px;padding:8px 12px}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['system', 1575, 'Чат с покупателем по товару 205118834'],
  ['buyer', 1574, 'Привет! 🙋‍♀️'],
  ['buyer', 1572, 'Ваза в наличии? На сайте то есть, то нет 🤔'],
  ['seller', 1549, 'Здравствуйте, Милана!\nВ наличии три штуки.\nОстальные приедут к концу месяца.'],
  ['buyer', 1544],
  ['buyer', 1541, 'Беру одну 🎉🎉'],
  ['seller', 1530, '😍'],
  ['buyer', 166, 'Пришла сегодня…'],
  ['buyer', 164],
  [
    'buyer',
    161,
    'Вот так. Коробка целая, а внутри осколки.\nНапишите, что делать: возврат через пункт или вы пришлёте новую? Мой телефон +7 000 765-43-21',
  ],
];

/** @param {import('../kit/chats.mjs').Said[]} talk */
function groups(talk) {
  /** @type {import('../kit/chats.mjs').Said[][]} */
  const all = [];
  for (const one of talk) {
    const group = all.at(-1);
    if (group?.[0]?.author === one.author) group.push(one);
    else all.push([one]);
  }
  return all;
}

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const talk = said(now, TALK);
  /** «12:34», «вчера 12:34», «16 ноября 12:34» @param {{ at: number }} message */
  const time = ({ at }) => {
    const clock = print.clock(at);
    const days = print.daysAgo(at);
    if (days === 0) return clock;
    return worded(clock, `${days === 1 ? 'вчера' : print.fullDay(at).text} ${clock.text}`);
  };
  const feed = groups(talk).map((group) => {
    const author = group[0]?.author;
    if (author === 'system')
      return group.map((one) => html`<li class="chip" ${mark(`said-${one.index}`)}>${one.text}</li>`);
    return html`<li class="group ${author === 'seller' ? 'group--right' : 'group--left'}">${author === 'buyer' && html`<div class="group__name">${BUYER}</div>`}${group.map(
      ({ index, text, at, picture: isPicture }) =>
        html`<div><div class="bubble${isPicture ? ' bubble--bare' : ''}" ${mark(`said-${index}`)}>${isPicture ? html`<img width="128" height="128" alt="" src="${picture(index * 30, 128)}">` : text.split('\n').map((one) => html`<p>${one}</p>`)}<span class="t">${time({ at }).text}</span></div></div>`,
    )}</li>`;
  });
  const body = html`<div class="bar"><a href="/m/chat">‹</a><div><b>${BUYER}</b><div>Ваза стеклянная · 205118834</div></div></div><ul class="flow" ${mark('thread')}>${feed}</ul>
    <div class="type"><button>＋</button><textarea rows="1" aria-label="Написать сообщение" ${mark('reply')}></textarea><button>▶</button></div>
    <form class="type" action="/m/chat/70015523/find"><input type="search" placeholder="Найти в переписке" ${mark('find')}></form>`;
  return {
    html: sheet({ lang: 'ru', title: 'Чат', css: CSS, body }),
    truth: truthOf({
      ...{ messages: talk, clock: time, buyer: BUYER, threadId: '70015523', reply: 'reply', traps: ['find'] },
      timeZone: 'Europe/Moscow',
    }),
  };
}

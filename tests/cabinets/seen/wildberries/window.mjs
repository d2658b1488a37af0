// A virtual list: absolute rows of one height, those in sight and a few more of four hundred; complaint under the field.
import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, said, truthOf, worded } from '../kit/chats.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.wildberries.ru/customer-messages';
const BUYER = 'Кристина';
const HEIGHT = 76;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 12_985, 'Здравствуйте! Подойдёт ли наматрасник на матрас высотой 25 см?'],
  ['seller', 12_960, 'Добрый день, подойдёт до 30 см.'],
  ['buyer', 11_530, 'Купила, спасибо. Один угол без резинки 😕'],
  ['buyer', 11_528],
  ['seller', 11_470, 'Очень жаль! Вернём часть стоимости или примем возврат, как вам удобнее?'],
  ['buyer', 11_449, 'Лучше часть стоимости'],
  ['seller', 11_440, 'Сделали, 200 ₽ придут за три дня'],
  ['buyer', 6120, 'Деньги так и не пришли'],
  ['buyer', 5960, 'Напишите хоть что-нибудь'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const name = (/** @type {string} */ part) => `${part}_${drawn(random, 5)}`;
  const k = {
    shell: name('shell'),
    list: name('vlist'),
    row: name('vrow'),
    text: name('txt'),
    own: name('own'),
    log: name('log'),
  };
  const talk = said(now, TALK);
  const ages = [9, 35, 260, 1100, 5960, 1390, 2250, 3300, 4500, 5400, 7250, 8800, 10_400, 11_900, 16_000, 24_000];
  const rows = chats({ ...{ now, language: 'ru', from: 3, ages }, open: { place: 4, name: BUYER, messages: talk } });
  /** «вс 12:34», then «09.11.26» @param {{ at: number }} chat */
  const time = ({ at }) => {
    const date = print.date(at);
    return print.daysAgo(at) < 7 ? print.weekdayClock(at) : worded(date, date.text.slice(0, 6) + date.text.slice(8));
  };
  const CSS = `body{margin:0;font:14px Arial}.${k.shell}{display:flex;height:720px}.${k.list}{position:relative;width:330px;height:720px;overflow:auto;flex:none}.${k.row}{box-sizing:border-box;padding:10px;border-bottom:1px solid #eee;display:flex;gap:10px}.${k.row} img{border-radius:50%}
    .${k.text}{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;width:230px}.${k.log}{flex:1;display:flex;flex-direction:column;overflow:auto;padding:16px}.${k.log}>div{max-width:70%;padding:8px;margin:4px 0;background:#f2f2f2;border-radius:8px;align-self:flex-start}.${k.log}>div.${k.own}{align-self:flex-end;background:#efe3ff}.${k.log} time{font-size:11px;color:#888;margin-left:8px}.${k.log} hr{width:100%}`;
  const list = rows.map(
    (
      chat,
    ) => html`<div class="${k.row}" role="row" aria-rowindex="${chat.index + 1}" style="position: absolute; left: 0px; top: ${chat.index * HEIGHT}px; height: ${HEIGHT}px; width: 100%;" ${mark(`chat-${chat.index}`)}><img width="36" height="36" src="${picture(chat.index * 51, 36)}" alt="">
      <div><div><b>${chat.name}</b> · <span>${time(chat).text}</span></div><div class="${k.text}">${chat.by === 'seller' && html`<span>Вы:</span> `}${chat.text}</div></div></div>`,
  );
  const feed = days(talk, (at) => print.fullDay(at).text).map(
    ({ day, lines }) =>
      html`<section style="text-align:center;color:#888">${day}</section>${lines.map(
        ({ index, author, text, at, picture: isPicture }) =>
          html`<div class="${author === 'seller' ? k.own : ''}" ${mark(`said-${index}`)}>${isPicture ? html`<img width="140" height="140" alt="" src="${picture(210, 140)}">` : html`<span>${text}</span>`}<time>${print.clock(at).text}</time></div>`,
      )}`,
  );
  const body = html`<div class="${k.shell}"><div><input type="search" placeholder="Найти чат" ${mark('search')}><div class="${k.list}" role="grid" aria-rowcount="412"><div style="position: relative; height: ${412 * HEIGHT}px;">${list}</div></div></div>
    <div style="flex:1;display:flex;flex-direction:column"><h2>${BUYER}</h2><div class="${k.log}" ${mark('thread')}>${feed}</div><div><textarea rows="2" cols="70" placeholder="Сообщение…" ${mark('reply')}></textarea><button title="Отправить">→</button></div>
    <details><summary>Пожаловаться на покупателя</summary><textarea placeholder="Опишите нарушение" ${mark('complaint')}></textarea><button>Отправить жалобу</button></details></div></div>`;
  return {
    html: sheet({ lang: 'ru', title: 'Сообщения покупателей', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, tells: true, messages: talk, clock: ({ at }) => print.clock(at), buyer: BUYER, reply: 'reply' },
      ...{ traps: ['search', 'complaint'], timeZone: 'Europe/Moscow' },
    }),
  };
}

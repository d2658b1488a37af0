// The talk stands on its head in the tree and is drawn upwards; a group has its time on the last bubble alone.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { dayMonth, hour, inbox } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';
import { bundles } from '../kit/talks.mjs';

const ID = '1602277';
const BUYER = 'Lesia Dmytruk';
export const address = `https://seller.rozetka.com.ua/main/chat-center/${ID}`;

/** Lines of one author and age are of one group. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 3 * 1440 + 500, 'Доброго вечора! Валіза проходить як ручна поклажа у Wizz?'],
  ['seller', 3 * 1440 + 470, 'Вітаємо!'],
  ['seller', 3 * 1440 + 470, 'Так, 55×40×20, проходить за пріоритетом.'],
  ['buyer', 3 * 1440 + 455, 'А без пріоритету?'],
  ['seller', 3 * 1440 + 430, 'Без нього лише 40×30×20, дивіться модель S.'],
  ['buyer', 1440 + 65, 'Беру S, бузкову'],
  ['buyer', 1440 + 65, 'Чохол до неї є?'],
  ['seller', 1440 + 41, 'Чохол прозорий, 190 ₴. Додайте з цієї ж сторінки.'],
  ['buyer', 29, 'Замовила обидва'],
  ['buyer', 29, 'Відправите до суботи?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 'BlinkMacSystemFont','Segoe UI',Arial,sans-serif;color:#24292f;background:#eceff1}.center{display:grid;grid-template-columns:300px 1fr;height:100vh;max-width:1240px;margin:0 auto;background:#fff}.center-left{border-right:1px solid #e1e4e8;overflow:auto}.center-left h2{font-size:18px;margin:16px}.q{margin:0 16px 12px;width:268px;border:1px solid #d0d7de;border-radius:6px;padding:7px 10px;font:inherit}
.c-card{margin:0 10px 8px;padding:10px;border:1px solid #e1e4e8;border-radius:8px;display:flex;gap:10px;width:280px;text-align:left;background:#fff;font:inherit}.c-card[aria-current]{border-color:#00a046;background:#f3fbf6}.c-card img{border-radius:6px;flex:none}.c-card__b{flex:1;min-width:0}.c-card__h{display:flex;justify-content:space-between}.c-card__h time{color:#8b949e;font-size:12px}.c-card p{margin:2px 0 0;color:#57606a;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.c-card_new p{color:#24292f;font-weight:600}
.center-right{display:flex;flex-direction:column;min-height:0}.center-right header{padding:14px 20px;border-bottom:1px solid #e1e4e8}.stream{flex:1;min-height:0;overflow:auto;display:flex;flex-direction:column-reverse;padding:12px 20px}.b{flex:none;max-width:62%;padding:8px 12px;border-radius:14px;background:#eff1f3;align-self:flex-start;margin-top:4px}.b_me{align-self:flex-end;background:#d6f2e0}.b_first{margin-top:14px}.b i{font-style:normal;font-size:11px;color:#8b949e;margin-left:10px}.d{flex:none;align-self:center;font-size:12px;color:#8b949e;margin-top:16px}.in{display:flex;gap:10px;padding:12px 20px;border-top:1px solid #e1e4e8}.in [contenteditable]{flex:1;border:1px solid #d0d7de;border-radius:18px;padding:9px 16px}.in button{border:0;background:#00a046;color:#fff;border-radius:18px;padding:0 20px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const rows = inbox({
    ...{ now, language: 'uk', from: 12, ages: [11, 140, 505, 1700, 3300, 6100, 10_700, 16_000], fresh: [0, 2, 1] },
    open: { id: ID, name: BUYER, goods: 'Валіза S', messages },
  });
  /** @param {number} at */
  const when = (at) => (print.daysAgo(at) === 0 ? print.clock(at) : dayMonth(print, at));
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 60);
  const feed = groups.flatMap((said, place) => {
    const day = print.separator(said[0]?.at ?? 0);
    const before = groups[place - 1]?.[0];
    const line = !before || print.separator(before.at) !== day ? [html`<div class="d">${day}</div>`] : [];
    return [
      ...line,
      ...said.map((one, index) => {
        const isLast = index === said.length - 1;
        return html`<div class="b ${one.author === 'seller' && 'b_me'} ${index === 0 && 'b_first'}" ${mark(`said-${one.index}`)}>${one.text}${isLast && html`<i>${hour(print, one.at, (clock) => clock).text}</i>`}</div>`;
      }),
    ];
  });
  const body = html`<div class="center"><div class="center-left"><h2>Чат-центр</h2><input class="q" placeholder="Кого шукаємо?" ${mark('search')}>
      ${rows.map(
        (chat) =>
          html`<button type="button" class="c-card ${chat.unread > 0 && 'c-card_new'}" ${chat.isOpen && 'aria-current=true'} ${mark(`chat-${chat.index}`)}><img src="${picture((chat.index * 67) % 360, 40)}" width="40" height="40" alt=""><span class="c-card__b"><span class="c-card__h"><b>${cut(chat.name, 60)}</b><time>${when(chat.at).text}</time></span><p>${words(chat)}</p></span></button>`,
      )}</div>
    <div class="center-right"><header><b>${BUYER}</b> · замовлень: 3</header><div class="stream" ${mark('thread')}>${feed.toReversed()}</div>
      <div class="in"><div contenteditable="true" data-placeholder="Повідомлення…" ${mark('reply')}></div><button type="button">Відправити</button></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => when(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Чат-центр', css: CSS, body }), truth };
}

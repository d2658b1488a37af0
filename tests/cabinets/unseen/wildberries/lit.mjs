// Chats and the open one of a web component with an open root.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { sign } from '../../seen/kit/inbox.mjs';
import { days, sheet } from '../../seen/kit/sheet.mjs';
import { html, mark, shadow } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

const ID = '8890142';
const BUYER = 'Раиса Белова';
export const address = `https://seller.wildberries.ru/buyers-chat/${ID}`;

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 190, 'Добрый день. Заказала шторы, одна короче другой на 4 см'],
  ['seller', 2 * 1440 + 130, 'Здравствуйте, Раиса! Измерьте, пожалуйста, обе от верхнего края ленты.'],
  ['buyer', 2 * 1440 + 88, '246 и 250'],
  ['seller', 1440 + 610, 'Это производственный брак. Оформляйте заявку на возврат, одобрим.'],
  ['buyer', 1440 + 540, 'А обменять нельзя?'],
  ['seller', 1440 + 533, 'Обмена нет, но после возврата можно заказать заново.'],
  ['buyer', 48, 'Поняла, сдала на пункт'],
  ['buyer', 47, 'Когда придут деньги?'],
];

const OUTER = `body{margin:0;font:14px Arial,sans-serif;background:#f6f6f9}header{background:#fff;padding:12px 20px;display:flex;gap:20px;align-items:center;height:56px;box-sizing:border-box}header input{margin-left:auto;border:1px solid #dcdce6;border-radius:8px;padding:7px 12px;font:inherit}`;
const INNER = `:host{display:flex;height:calc(100vh - 56px);font:14px/1.45 Arial,sans-serif;color:#242424}*{box-sizing:border-box}p{margin:0}aside{width:330px;background:#fff;border-right:1px solid #e9e9f0;overflow:auto}.row{display:flex;gap:12px;padding:12px 16px;cursor:pointer}.row[aria-selected=true]{background:#f6efff}.pic{width:40px;height:40px;border-radius:50%;background:#e3d0fa;display:grid;place-items:center;flex:none}.col{flex:1;min-width:0}.col p{color:#77778a;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.end{text-align:right;color:#9a9aa9;font-size:12px}.n{display:inline-block;background:#a73afd;color:#fff;border-radius:9px;padding:0 6px}main{flex:1;display:flex;flex-direction:column;min-width:0}.title{background:#fff;padding:14px 24px;border-bottom:1px solid #e9e9f0}.log{flex:1;overflow:auto;padding:16px 24px;display:flex;flex-direction:column;gap:8px}.day{align-self:center;background:#e9e9f0;border-radius:10px;padding:2px 12px;font-size:12px}.msg{align-self:flex-start;background:#fff;border-radius:14px;padding:8px 14px;max-width:62%}.msg.out{align-self:flex-end;background:#e9d8ff}.msg time{display:block;text-align:right;color:#9a9aa9;font-size:11px}form{background:#fff;border-top:1px solid #e9e9f0;padding:12px 24px;display:flex;gap:10px}textarea{flex:1;border:1px solid #dcdce6;border-radius:10px;padding:9px 12px;font:inherit;resize:none}form button{border:0;border-radius:10px;background:#a73afd;color:#fff;padding:0 20px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const rows = patrons({
    ...{ now, language: 'ru', from: 7, open: { id: ID, name: BUYER, goods: 'Шторы 250 см', messages } },
    ages: [[9, 2], [35], [170, 1], [520], [1620], [2900], [5100], [8300]],
  });
  const inner = html`<aside role="listbox">${rows.map(
    (chat) =>
      html`<div class="row" role="option" aria-selected="${chat.isOpen ? 'true' : 'false'}" ${mark(`chat-${chat.index}`)}><div class="pic">${sign(chat.name)}</div><div class="col"><b>${chat.name}</b><p>${chat.text}</p></div><div class="end"><div>${print.coarse(chat.at).text}</div>${chat.unread > 0 && html`<span class="n">${chat.unread}</span>`}</div></div>`,
  )}</aside><main><div class="title"><b>${BUYER}</b><p>Шторы 250 см, арт. 214770935</p></div><div class="log" ${mark('thread')}>${days(
    messages,
    (at) => print.separator(at),
  ).map(
    ({ day, lines }) =>
      html`<div class="day">${day}</div>${lines.map((one) => html`<div class="msg ${one.author === 'seller' ? 'out' : 'in'}" ${mark(`said-${one.index}`)}><p>${one.text}</p><time>${print.clock(one.at).text}</time></div>`)}`,
  )}</div><form><textarea rows="2" placeholder="Сообщение покупателю" ${mark('reply')}></textarea><button type="button">Отправить</button></form></main>`;
  const body = html`<header><b>WB Партнёры</b><span>Товары</span><span>Поставки</span><span>Покупатели</span><input placeholder="Поиск по порталу" ${mark('portal')}></header><buyers-chat>${shadow(INNER, inner)}</buyers-chat>`;
  const truth = truthOf({
    ...{ rows, messages, buyer: BUYER, threadId: ID, reply: 'reply', outside: ['portal'] },
    ...{ inside: 'buyers-chat >>> ', timeZone: 'Europe/Moscow' },
    ...{ time: ({ at }) => print.coarse(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателями', css: OUTER, body }), truth };
}

// Styles in the elements and hardly a class: chats as a table of two cells, sides by an inline margin.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { dayHour, inbox } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '1466021';
const BUYER = '+7 000 000-44-18';
export const address = `https://seller.wildberries.ru/support/buyers/dialog?dialogId=${ID}&lang=ru`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 310, 'Добрый день, интересует опт на термосумки, от скольки штук?'],
  ['seller', 2 * 1440 + 290, 'Добрый день! Через площадку продаём только в розницу, но от 20 штук делаем промокод.'],
  ['buyer', 2 * 1440 + 281, 'А какая скидка'],
  ['seller', 2 * 1440 + 262, '12 %.'],
  ['buyer', 1440 + 480, 'Хорошо, давайте на 25'],
  ['seller', 1440 + 455, 'Промокод TERMO25, действует до конца недели.'],
  ['buyer', 47, 'Не применяется, пишет «недействителен»'],
  ['buyer', 46, 'Корзина 25 штук, всё как договаривались'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Arial,sans-serif;color:#222;background:#fff}table{border-collapse:collapse;width:100%}`;
const LEFT = 'margin:0 30% 10px 0;padding:8px 12px;background:#f1f1f1';
const RIGHT = 'margin:0 0 10px 30%;padding:8px 12px;background:#ebe0ff';

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'ru', from: 17, ages: [16, 125, 690, 1720, 3100, 5500, 9900], fresh: [0, 1, 1] },
    open: { id: ID, name: BUYER, goods: 'Термосумка', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 46);
  const body = html`<div style="display:flex;height:100vh"><div style="width:380px;overflow:auto;border-right:1px solid #ddd"><div style="padding:12px"><input style="width:100%;padding:7px" placeholder="Поиск" ${mark('search')}></div><table>${rows.map(
    (chat) =>
      html`<tr style="cursor:pointer;border-top:1px solid #eee;${chat.isOpen ? 'background:#f4f4f4' : ''}" ${mark(`chat-${chat.index}`)}><td style="padding:9px 12px;${chat.unread > 0 ? 'font-weight:bold' : ''}"><a href="?dialogId=${chat.id}" style="color:#6b21c8;text-decoration:none">${chat.name}</a><div>${words(chat)}</div></td><td style="padding:9px 12px;text-align:right;color:#888;font-size:12px;white-space:nowrap;vertical-align:top">${dayHour(print, chat.at, 'в').text}${chat.unread > 0 && html`<div style="color:#6b21c8">● новое</div>`}</td></tr>`,
  )}</table></div>
    <div style="flex:1;display:flex;flex-direction:column"><div style="padding:12px 18px;border-bottom:1px solid #ddd;font-size:16px">${BUYER}</div><div style="flex:1;overflow:auto;padding:12px 18px" ${mark('thread')}>${days(
      messages,
      (at) => print.separator(at),
    ).map(
      ({ day, lines }) =>
        html`<div style="text-align:center;color:#888;padding:6px">${day}</div>${lines.map((one) => html`<div style="${one.author === 'seller' ? RIGHT : LEFT}" ${mark(`said-${one.index}`)}><div>${one.text}</div><div style="font-size:11px;color:#888">${print.clock(one.at).text}</div></div>`)}`,
    )}</div><div style="padding:12px 18px;border-top:1px solid #ddd"><textarea rows="3" style="width:100%" placeholder="Текст ответа" ${mark('reply')}></textarea><button>Ответить</button> <button>Завершить диалог</button></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => dayHour(print, at, 'в'), clock: ({ at }) => print.clock(at), timeZone: 'Europe/Moscow' },
  });
  return { html: sheet({ lang: 'ru', title: 'Диалог', css: CSS, body }), truth };
}

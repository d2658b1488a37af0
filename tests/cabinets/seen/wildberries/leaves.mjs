// Custom elements with open roots, one for each message within another; who wrote is an attribute and a place.

import { html, mark, shadow } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { dayHour } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '7741-20b';
const BUYER = 'Мадина';
export const address = `https://seller.wildberries.ru/messenger/room/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 420, 'Здравствуйте, вы мне положили чужой заказ: вместо фена щипцы'],
  ['seller', 1440 + 390, 'Мадина, здравствуйте! Простите, перепутали наклейки. Пришлём фен сегодня же.'],
  ['buyer', 1440 + 371, 'Щипцы возвращать?'],
  ['seller', 1440 + 344, 'Да, отдайте, пожалуйста, в пункте при получении фена.'],
  ['buyer', 190, 'Фен пришёл, щипцы отдала'],
  ['seller', 172, 'Спасибо вам за терпение! Начислили 300 бонусов.'],
  ['buyer', 33, 'Не вижу бонусов'],
];

const ROOT = `:host{display:flex;flex-direction:column;height:calc(100vh - 56px);font:14px/1.45 Arial,sans-serif;color:#23202b}header{padding:12px 22px;border-bottom:1px solid #e7e3ee}main{flex:1;overflow:auto;padding:16px 22px;display:flex;flex-direction:column;gap:10px}wb-message{display:block;max-width:64%;align-self:flex-start}wb-message[outgoing]{align-self:flex-end}footer{display:flex;gap:10px;padding:12px 22px;border-top:1px solid #e7e3ee}textarea{flex:1;font:inherit;border:1px solid #cfc7dd;border-radius:10px;padding:9px 12px;resize:none}button{border:0;background:#8f35e6;color:#fff;border-radius:10px;padding:0 18px}`;
const LEAF = `:host{border-radius:12px;background:#f3f0f7;padding:8px 12px}:host([outgoing]){background:#e9d6ff}p{margin:0}small{display:block;color:#837b92;font-size:11px;margin-top:2px;text-align:right}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const inside = html`<header><b>${BUYER}</b> · Фен «Ветер», 1 шт</header><main ${mark('thread')}>${messages.map(
    (one) =>
      html`<wb-message ${one.author === 'seller' && 'outgoing'} ${mark(`said-${one.index}`)}>${shadow(LEAF, html`<p>${one.text}</p><small>${dayHour(print, one.at, 'в').text}</small>`)}</wb-message>`,
  )}</main><footer><textarea rows="2" placeholder="Ответ покупателю" ${mark('reply')}></textarea><button>Отправить</button></footer>`;
  const css = `body{margin:0;font:14px Arial;background:#fff}nav{height:56px;background:#2b2336;color:#fff;display:flex;gap:26px;align-items:center;padding:0 22px}nav input{border:0;border-radius:8px;padding:8px 12px;width:280px;font:inherit}`;
  const body = html`<nav><b>WB Партнёры</b><span>Товары</span><span>Поставки</span><span>Чаты</span><input placeholder="Поиск по порталу" ${mark('site')}></nav><wb-room room="${ID}">${shadow(ROOT, inside)}</wb-room>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: ID, reply: 'reply', outside: ['site'], inside: 'wb-room >>> ' },
    ...{ clock: ({ at }) => dayHour(print, at, 'в'), timeZone: 'Europe/Moscow' },
  });
  return { html: sheet({ lang: 'ru', title: 'Чат с покупателем', css, body }), truth };
}

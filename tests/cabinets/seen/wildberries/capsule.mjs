// A chat that is an element of its own, in an open shadow root.

import { html, mark, shadow } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = 'e07d3c18-2a49-4b0c-b5cd-9c1f2f60ad10';
const BUYER = 'Октябрина';
export const address = `https://seller.wildberries.ru/chat-with-clients/conversation?chatId=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 1440 + 90, 'Чат с покупателем по товару 188340217'],
  ['buyer', 1440 + 88, 'Добрый день. Заказала набор полотенец, в карточке 6 штук, а по факту 5'],
  ['seller', 1440 + 35, 'Добрый день! Пересчитайте, пожалуйста, маленькое сложено внутри банного.'],
  ['buyer', 1440 + 30, 'Ой, точно, нашла 😂'],
  ['seller', 1440 + 28, 'Отлично, приятного пользования!'],
  ['buyer', 14, 'И ещё вопрос: при какой температуре стирать махру?'],
];

const OUTER = `body{margin:0;font:14px/1.4 Arial,sans-serif;background:#efeff4;color:#1c1c1e}header{background:linear-gradient(90deg,#cb11ab,#481173);color:#fff;padding:14px 24px;display:flex;gap:22px}header input{margin-left:auto;border:0;border-radius:10px;padding:5px 12px}.frame{max-width:820px;margin:18px auto}h1{font-size:18px}`;
const INNER = `*{box-sizing:border-box}:host{display:flex;flex-direction:column;height:560px;background:#fff;border-radius:14px;overflow:hidden;font:14px/1.4 Arial,sans-serif}.title{padding:12px 18px;border-bottom:1px solid #eee;font-weight:700}.title small{font-weight:400;color:#8e8e93;display:block}
.feed{flex:1;overflow:auto;padding:14px 18px;background:#faf7fc}.date{text-align:center;color:#8e8e93;font-size:12px;margin:10px 0}.service{text-align:center;font-size:12px;color:#8e8e93;margin:8px 0}.msg{position:relative;width:fit-content;max-width:70%;padding:8px 52px 8px 12px;margin:5px 0;border-radius:12px;background:#fff;border:1px solid #ece6f0}.msg[data-dir=out]{margin-left:auto;background:#f3e2f9;border-color:#e7cdf1}.msg i{position:absolute;right:10px;bottom:6px;font-style:normal;font-size:11px;color:#a09aa6}
form{display:flex;gap:8px;padding:12px;border-top:1px solid #eee;align-items:center}.field{flex:1;min-height:38px;max-height:120px;border:1px solid #d9d2de;border-radius:12px;padding:9px 12px;outline:none}.field:empty::before{content:attr(data-placeholder);color:#a09aa6}button{border:0;background:#cb11ab;color:#fff;border-radius:12px;padding:9px 16px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const messages = said(now, LINES);
  const inside = html`<div class="title">${BUYER}<small>Набор полотенец, 6 шт · 188340217</small></div>
    <div class="feed" role="log" ${mark('thread')}>${days(messages, print.separator).map(
      ({ day, lines }) =>
        html`<div class="date">${day}</div>${lines.map((one) =>
          one.author === 'system'
            ? html`<div class="service" ${mark(`said-${one.index}`)}>${one.text}</div>`
            : html`<div class="msg" data-dir="${one.author === 'seller' ? 'out' : 'in'}" ${mark(`said-${one.index}`)}><span>${one.text}</span><i>${print.clock(one.at).text}</i></div>`,
        )}`,
    )}</div>
    <form><span>📎</span><div class="field" contenteditable="true" role="textbox" aria-multiline="true" data-placeholder="Написать сообщение" ${mark('reply')}></div><button type="button">Отправить</button></form>`;
  const body = html`<header><b>WB Партнёры</b><span>Коммуникации</span><input placeholder="Поиск по разделам" ${mark('search')}></header>
    <div class="frame"><h1>← Чаты с покупателями</h1><wb-conversation id="conversation" chat="${ID}">${shadow(INNER, inside)}</wb-conversation></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: ID, reply: 'reply', outside: ['search'], timeZone: 'Europe/Moscow' },
    ...{ inside: '#conversation >>> ' },
    clock: ({ author, at }) => (author === 'system' ? print.date(at) : print.clock(at)),
  });
  return { html: sheet({ lang: 'ru', title: 'Чат', css: OUTER, body }), truth };
}

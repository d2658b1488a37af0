// An element with a closed root that holds the list and the talk of a micro-frontend.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { folder, near } from '../kit/folder.mjs';
import { days, sheet } from '../kit/sheet.mjs';
import { bundles } from '../kit/talks.mjs';

const ID = '2803366';
const BUYER = 'Глафира Тюрина';
export const address = `https://seller.wildberries.ru/mfe/dialogs/${ID}`;

/** Lines of one author and age are of one group. @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 390, 'Добрый день'],
  ['buyer', 1440 + 390, 'Подскажите, обои флизелиновые или на бумажной основе?'],
  ['seller', 1440 + 300, 'Добрый день! Основа флизелин, клей мажется на стену.'],
  ['buyer', 1440 + 288, 'А партия у всех рулонов одна?'],
  ['seller', 1440 + 240, 'Да, если заказать одним заказом.'],
  ['seller', 1440 + 240, 'Сколько рулонов вам нужно?'],
  ['buyer', 33, '11'],
];

const OUTER = `body{margin:0;font:14px Arial,sans-serif;background:#f2f2f7}.hdr{background:#fff;padding:12px 22px;display:flex;gap:20px;align-items:center;border-bottom:1px solid #e3e3ec}.hdr input{border:1px solid #d4d4de;border-radius:8px;padding:7px 12px;width:240px}wb-dialogs{display:block;height:calc(100vh - 54px)}`;
const INNER = `:host{font:14px/1.45 Arial,sans-serif;color:#1d1d27}*{box-sizing:border-box}.app{display:grid;grid-template-columns:320px 1fr;height:100%}.side{background:#fff;border-right:1px solid #e3e3ec;overflow:auto}.d{padding:12px 16px;border-bottom:1px solid #f0f0f5}.d.open{background:#f3ecfb}.d .a{display:flex;justify-content:space-between;gap:10px}.d .a b{font-weight:600}.d .t,.g small{color:#80808f;font-size:12px}.d .b{display:flex;justify-content:space-between}.num{background:#8d2be0;color:#fff;border-radius:9px;padding:0 6px;font-size:12px}.main{display:flex;flex-direction:column;min-height:0}.top{background:#fff;padding:12px 20px;border-bottom:1px solid #e3e3ec}.flow{flex:1;overflow:auto;padding:16px 20px}.day{text-align:center;color:#80808f;font-size:12px;margin:6px 0 12px}.g{margin-bottom:14px;max-width:62%}.g.out{margin-left:auto;text-align:right}.g p{margin:0 0 3px;background:#fff;border-radius:12px;padding:8px 13px;width:fit-content}.g.out p{background:#e6d7f8;margin-left:auto;text-align:left}.send{background:#fff;border-top:1px solid #e3e3ec;padding:12px 20px;display:flex;gap:10px}.send div{flex:1;border:1px solid #d4d4de;border-radius:10px;padding:9px 13px;min-height:40px}.send button{border:0;border-radius:10px;background:#8d2be0;color:#fff;padding:0 18px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru', 'Europe/Moscow');
  const groups = bundles(now, LINES);
  const messages = groups.flat();
  const rows = folder({
    ...{ now, language: 'ru', from: 15, ages: [20, 160, 900, 2000, 4700, 8600], fresh: { 0: 1, 2: 2 } },
    open: { id: ID, name: BUYER, goods: 'Обои', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 40);
  const inner = html`<div class="app"><div class="side">${rows.map(
    (chat) =>
      html`<div class="d ${chat.isOpen && 'open'}" data-dialog-id="${chat.id}" ${mark(`chat-${chat.index}`)}><div class="a"><b>${chat.name}</b><span class="t">${near(print, chat.at).text}</span></div><div class="b"><span>${words(chat)}</span>${chat.unread > 0 && html`<span class="num">${chat.unread}</span>`}</div></div>`,
  )}</div><div class="main"><div class="top"><b>${BUYER}</b> · Обои флизелиновые «Туман»</div><div class="flow" ${mark('thread')}>${days(
    groups.map((group) => ({ group, at: group[0]?.at ?? 0 })),
    (at) => print.separator(at),
  ).map(
    ({ day, lines }) =>
      html`<div class="day">${day}</div>${lines.map(({ group }) => html`<div class="g ${group[0]?.author === 'seller' ? 'out' : 'in'}">${group.map((one) => html`<p ${mark(`said-${one.index}`)}>${one.text}</p>`)}<small>${print.clock(group[0]?.at ?? 0).text}</small></div>`)}`,
  )}</div><div class="send"><div contenteditable="true" role="textbox" aria-label="Сообщение покупателю" ${mark('reply')}></div><button>Отправить</button></div></div></div>`;
  const body = html`<div class="hdr"><b>Партнёры</b><span>Товары</span><span>Диалоги</span><input placeholder="Поиск по порталу" ${mark('search')}></div><wb-dialogs><template shadowrootmode="closed"><style>${raw(INNER)}</style>${inner}</template></wb-dialogs>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', outside: ['search'] },
    ...{ inside: 'wb-dialogs >>> ', timeZone: 'Europe/Moscow' },
    ...{ time: ({ at }) => near(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'ru', title: 'Диалоги', css: OUTER, body }), truth };
}

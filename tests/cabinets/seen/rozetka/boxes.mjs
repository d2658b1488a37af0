// Cards of chats in two columns, in Russian, and the chosen one in a pane beneath them; the newest words on top, names beside all.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { dayHour, inbox } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '1375590';
const BUYER = 'Покупатель 20714';
const SHOP = 'Магазин «Тёплый дом»';
export const address = `https://seller.rozetka.com.ua/main/messages/all/cards?lang=ru&open=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 300, 'Здравствуйте, одеяло гипоаллергенное?'],
  ['seller', 1440 + 280, 'Здравствуйте! Да, наполнитель синтетический, для аллергиков подходит.'],
  ['buyer', 640, 'А стирать в машинке можно?'],
  ['seller', 611, 'Можно, при 40 градусах, без отжима.'],
  ['buyer', 66, 'Тогда заказываю двуспальное. Будет скидка на второе?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Tahoma,Arial,sans-serif;color:#2a2a2a;background:#eaeff2}p,h1,h2{margin:0}a{color:#2b7a9b}.w{width:1160px;margin:0 auto;padding:18px 0}.t{display:flex;justify-content:space-between;margin-bottom:12px}.t input{width:260px;padding:6px;border:1px solid #b4c3cb}
.tiles{display:grid;grid-template-columns:1fr 1fr 1fr;gap:10px}.tile{background:#fff;border:1px solid #d5dfe4;padding:10px 12px;min-height:88px;cursor:pointer}.tile.sel{outline:2px solid #2b7a9b}.tile.unr{border-left:5px solid #e6872c}.tile .r{display:flex;justify-content:space-between;color:#72828b;font-size:12px}.tile .nm{font-weight:bold;color:#2a2a2a;font-size:14px}.tile .g{color:#2b7a9b;font-size:12px}.cnt{color:#e6872c;font-weight:bold}
.pane{background:#fff;border:1px solid #d5dfe4;margin-top:14px;padding:14px 18px}.pane h2{font-size:17px;margin-bottom:10px}.m{padding:7px 0;border-top:1px dotted #d5dfe4;display:grid;grid-template-columns:210px 1fr 140px}.m .by{color:#2b7a9b}.m.our .by{color:#3d8b3d}.m .at{color:#72828b;font-size:12px;text-align:right}.pane textarea{width:100%;height:64px;margin-top:12px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'ru');
  const messages = said(now, LINES);
  const rows = inbox({
    ...{ now, language: 'ru', from: 2, ages: [21, 130, 410, 950, 1700, 2850, 4000, 6600], fresh: [0, 1, 0, 3] },
    open: { id: ID, name: BUYER, goods: 'Одеяло двуспальное', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 64);
  const body = html`<div class="w"><div class="t"><h1>Сообщения</h1><span>Показать: <a href="#">все</a> · <a href="#">новые</a> <input placeholder="Номер заказа" ${mark('search')}></span></div>
    <div class="tiles">${rows.map(
      (chat) =>
        html`<div class="tile ${chat.isOpen && 'sel'} ${chat.unread > 0 && 'unr'}" data-chat="${chat.id}" ${mark(`chat-${chat.index}`)}><div class="r"><span class="nm">${chat.name}</span><span>${dayHour(print, chat.at, 'в').text}</span></div><div class="g">${chat.goods}</div><p>${chat.by === 'seller' && html`<b>Вы:</b> `}${words(chat)}</p>${chat.unread > 0 && html`<span class="cnt">новых: ${chat.unread}</span>`}</div>`,
    )}</div>
    <div class="pane"><h2>${BUYER}, одеяло двуспальное</h2><div class="talk" ${mark('thread')}>${messages
      .toReversed()
      .map(
        (one) =>
          html`<div class="m ${one.author === 'seller' && 'our'}" ${mark(`said-${one.index}`)}><span class="by">${one.author === 'seller' ? SHOP : BUYER}</span><span class="tx">${one.text}</span><span class="at">${dayHour(print, one.at, 'в').text}</span></div>`,
      )}</div><textarea placeholder="Ответить покупателю" ${mark('reply')}></textarea><button type="button">Ответить</button></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply' },
    ...{ subject: ({ goods }) => goods, time: ({ at }) => dayHour(print, at, 'в'), traps: ['search'] },
    clock: ({ at }) => dayHour(print, at, 'в'),
  });
  return { html: sheet({ lang: 'ru', title: 'Сообщения', css: CSS, body }), truth };
}

// Elements of its own, each with an open root: the rows, the lines of the talk, the field.

import { html, mark, shadow } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { guests, weekly } from '../kit/guests.mjs';
import { iso } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '5540216';
const BUYER = 'Лукаш Ференц';
export const address = `https://my.prom.ua/cms/next/messages#room=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 2 * 1440 + 75, 'Покупець перейшов зі сторінки товару «Гриль контактний»'],
  ['buyer', 2 * 1440 + 74, 'Пластини знімні?'],
  ['seller', 2 * 1440 + 40, 'Вітаємо! Так, знімаються обидві, миються в посудомийці.'],
  ['buyer', 1440 + 500, 'А потужність яка'],
  ['seller', 1440 + 466, '2000 Вт, кабель 1 м.'],
  ['buyer', 47, 'Беру. Відправите накладеним?'],
  ['seller', 12, 'Так, передплата 100 грн.'],
];

const ROOM = `:host{display:block;padding:12px 14px;border-bottom:1px solid #e6eaf0;cursor:pointer}:host([selected]){background:#eaf4ff}.r{display:flex;justify-content:space-between;gap:8px}.t{color:#7b8698;font-size:12px}.m{color:#55617a}.n{align-self:flex-start;background:#e4572e;color:#fff;border-radius:9px;font-size:12px;padding:0 6px}`;
const BUBBLE = `:host{display:block;margin-bottom:12px}.b{width:fit-content;max-width:66%;padding:8px 12px;border-radius:4px 14px 14px;background:#fff;box-shadow:0 1px 2px #0002}:host([from="me"]) .b{margin-left:auto;background:#d8ecff;border-radius:14px 4px 14px 14px}.s{text-align:center;color:#7b8698;font-size:12px}time{display:block;color:#7b8698;font-size:11px;text-align:right}`;
const APP = `:host{display:grid;grid-template-columns:310px 1fr;height:100vh;font:14px/1.45 "Fira Sans",Arial,sans-serif;color:#1d2638}aside{background:#fff;border-right:1px solid #e6eaf0;overflow:auto}section{display:flex;flex-direction:column;background:#f3f6fa;min-height:0}header{background:#fff;padding:12px 18px;border-bottom:1px solid #e6eaf0}.log{flex:1;overflow:auto;padding:18px}input{margin:12px;width:calc(100% - 24px);box-sizing:border-box;border:1px solid #ccd5e2;border-radius:6px;padding:7px 10px;font:inherit}`;
const COMPOSER = `:host{display:block;background:#fff;border-top:1px solid #e6eaf0;padding:12px 18px}div{display:flex;gap:10px}textarea{flex:1;font:inherit;border:1px solid #ccd5e2;border-radius:6px;padding:8px 10px;resize:none}button{border:0;background:#0a6ed1;color:#fff;border-radius:6px;padding:0 18px;font:inherit}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = guests({
    ...{ now, language: 'uk', from: 3, open: { id: ID, name: BUYER, goods: 'Гриль контактний', messages } },
    ages: [[30, 1], [95], [1000, 4], [2500], [4300], [6900], [13_000]],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 36);
  const inner = html`<aside><input type="search" placeholder="Знайти чат" ${mark('search')}>${rows.map(
    (chat) =>
      html`<cab-room room-id="${chat.id}" ${chat.isOpen && 'selected'} ${mark(`chat-${chat.index}`)}>${shadow(ROOM, html`<div class="r"><b>${chat.name}</b><span class="t">${weekly(print, chat.at).text}</span></div><div class="r"><span class="m">${words(chat)}</span>${chat.unread > 0 && html`<span class="n">${chat.unread}</span>`}</div>`)}</cab-room>`,
  )}</aside><section><header><b>${BUYER}</b> · Гриль контактний</header><div class="log" ${mark('thread')}>${messages.map(
    (one) =>
      html`<cab-bubble from="${{ seller: 'me', buyer: 'client', system: 'system' }[one.author]}" ${mark(`said-${one.index}`)}>${shadow(BUBBLE, one.author === 'system' ? html`<div class="s">${one.text} · <time style="display:inline" datetime="${iso(one.at)}">${print.plain(one.at).text}</time></div>` : html`<div class="b">${one.text}<time datetime="${iso(one.at)}">${print.plain(one.at).text}</time></div>`)}</cab-bubble>`,
  )}</div><cab-composer>${shadow(COMPOSER, html`<div><textarea rows="2" placeholder="Ваше повідомлення" ${mark('reply')}></textarea><button>➤</button></div>`)}</cab-composer></section>`;
  const body = html`<cab-messenger>${shadow(APP, inner)}</cab-messenger>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ inside: 'cab-messenger >>> ', time: ({ at }) => weekly(print, at) },
  });
  return {
    html: sheet({ lang: 'uk', title: 'Чати', css: 'body{margin:0}', body }),
    truth: { ...truth, reply: 'cab-messenger >>> cab-composer >>> [data-truth="reply"]' },
  };
}

// The cabinet's own menu and, in a frame of the same origin, the chats of another team.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder, near } from '../kit/folder.mjs';
import { iso } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '2700318';
const BUYER = 'Мелітина';
export const address = `https://my.prom.ua/cms/apps/chat?room=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 40, 'Чи є у вас великий розмір цієї пижамки, 54?'],
  ['seller', 1440 + 900, 'Вітаємо! 54 закінчився, буде за тиждень. Є 52, він великомірить.'],
  ['buyer', 1440 + 840, 'Скажіть обхват стегон у 52'],
  ['seller', 1440 + 815, '118 см, резинка тягнеться до 126.'],
  ['buyer', 25, 'Підходить, замовила'],
];

const OUTER = `body{margin:0;display:flex;height:100vh;font:14px Arial,sans-serif;background:#f4f4f8}.menu{width:190px;background:#29244a;color:#cfcbe6;padding:16px;box-sizing:border-box}.menu a{display:block;color:inherit;padding:8px 0;text-decoration:none}.work{flex:1;display:flex;flex-direction:column}.top{background:#fff;padding:10px 18px}.top input{border:1px solid #ccc;border-radius:16px;padding:7px 14px;width:260px}iframe{border:0;flex:1;width:100%}`;
const INNER = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 system-ui,sans-serif;color:#1d1d2b}.room-app{display:flex;height:100vh}.rooms{width:290px;border-right:1px solid #e2e2ec;overflow:auto;margin:0;padding:0;list-style:none}.rooms li{padding:11px 14px;border-bottom:1px solid #f0f0f6}.rooms li.on{background:#f1effc}.rooms .n{display:flex;justify-content:space-between;gap:8px}.rooms time,.note{color:#8b8ba0;font-size:12px;white-space:nowrap}.rooms p{margin:2px 0 0;color:#555}.fresh b::after{content:'';display:inline-block;width:8px;height:8px;border-radius:4px;background:#f0447b;margin-left:6px}.room{flex:1;display:flex;flex-direction:column}.room header{padding:12px 18px;border-bottom:1px solid #e2e2ec}.room ol{flex:1;overflow:auto;margin:0;padding:16px 18px;list-style:none}.room ol li{margin-bottom:12px;max-width:70%}.room ol li.me{margin-left:auto;text-align:right}.room ol li q{quotes:none;display:inline-block;text-align:left;background:#f0f0f6;border-radius:12px;padding:8px 13px}.room ol li.me q{background:#dfd8fb}.room ol li small{display:block;color:#8b8ba0}form{display:flex;gap:10px;padding:12px 18px;border-top:1px solid #e2e2ec}form input{flex:1;border:1px solid #cfcfdd;border-radius:8px;padding:10px 12px;font:inherit}form button{border:0;border-radius:8px;background:#5b45c9;color:#fff;padding:0 18px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'uk', from: 17, ages: [9, 140, 460, 1600, 2900, 8800], fresh: { 0: 1, 5: 1 } },
    open: { id: ID, name: BUYER, goods: 'Піжама', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 44);
  const inner = html`<div class="room-app"><ul class="rooms">${rows.map(
    (chat) =>
      html`<li class="${chat.isOpen && 'on'} ${chat.unread > 0 && 'fresh'}" data-room="${chat.id}" ${mark(`chat-${chat.index}`)}><div class="n"><b>${chat.name}</b><time datetime="${iso(chat.at)}">${print.coarse(chat.at).text}</time></div><p>${words(chat)}</p></li>`,
  )}</ul><section class="room"><header><b>${BUYER}</b> <span class="note">онлайн</span></header><ol ${mark('thread')}>${messages.map(
    (one) =>
      html`<li class="${one.author === 'seller' ? 'me' : 'they'}" ${mark(`said-${one.index}`)}><q>${one.text}</q><small>${near(print, one.at).text}${one.author === 'seller' && ' ✓✓'}</small></li>`,
  )}</ol><form><input name="text" autocomplete="off" placeholder="Напишіть відповідь…" ${mark('reply')}><button type="button">Надіслати</button></form></section></div>`;
  const frame = sheet({ lang: 'uk', title: 'chat', css: INNER, body: inner });
  const body = html`<nav class="menu"><b>Кабінет</b><a href="/cms/order">Замовлення</a><a href="/cms/apps/chat">Чат</a><a href="/cms/product">Товари</a></nav><div class="work"><div class="top"><input placeholder="Пошук замовлень і товарів" ${mark('search')}></div><iframe title="Чат" srcdoc="${frame}"></iframe></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', outside: ['search'] },
    ...{ inside: 'iframe >>> ', clock: ({ at }) => near(print, at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Чат', css: OUTER, body }), truth };
}

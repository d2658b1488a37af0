// A Vue kit: the talk stands upside down in the document, its first element is the newest.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { sign } from '../kit/inbox.mjs';
import { brief } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '2551907';
const BUYER = 'Гордій Стеценко';
export const address = `https://my.prom.ua/cms/talks?dialog=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 610, 'Вітаю, цей компресор на 220 чи на 380?'],
  ['seller', 1440 + 590, 'Добрий день. На 220, вилка звичайна.'],
  ['buyer', 1440 + 575, 'Ресивер скільки літрів?'],
  ['seller', 1440 + 570, '50 літрів, олива вже залита.'],
  ['buyer', 130, 'Беру. Доставка на Кременчук, відділення 6'],
  ['buyer', 129, 'Стеценко Гордій, накладений платіж'],
  ['seller', 101, 'Прийняли, збираємо. Передоплата 200 грн, решта при отриманні.'],
  ['buyer', 44, 'Скиньте номер карти'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/1.5 Roboto,sans-serif;color:#000000de;background:#fff}.v-application__wrap{display:flex;height:100vh}.v-navigation-drawer{width:310px;border-right:1px solid #0000001f;overflow:auto}.v-text-field{padding:12px 16px}.v-field__input{width:100%;border:0;border-bottom:1px solid #00000061;background:#f6f6f6;padding:10px 12px;font:inherit;border-radius:4px 4px 0 0}.v-list-item{display:grid;grid-template-columns:40px 1fr auto;gap:14px;padding:8px 16px;min-height:64px;align-items:center}.v-list-item--active{background:#e8eaf6}.v-avatar{width:40px;height:40px;border-radius:50%;background:#7986cb;color:#fff;display:inline-flex;align-items:center;justify-content:center}.v-list-item-title{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.v-list-item__content{min-width:0}.v-list-item-subtitle{color:#00000099;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.v-list-item__append{text-align:right;font-size:12px;color:#00000099}.v-badge__badge{background:#b00020;color:#fff;border-radius:10px;padding:0 6px;display:inline-block}
.v-main{flex:1;display:flex;flex-direction:column}.v-toolbar{padding:12px 20px;box-shadow:0 1px 4px #0003}.v-toolbar-title{font-size:18px}.talk{flex:1;display:flex;flex-direction:column-reverse;overflow:auto;padding:16px 20px;gap:8px}.v-card{align-self:flex-start;max-width:62%;border-radius:14px;padding:8px 14px;background:#eeeef4}.v-card.bg-primary{align-self:flex-end;background:#3f51b5;color:#fff}.v-card-subtitle{font-size:11px;opacity:.7;text-align:right}.v-chip{align-self:center;background:#0000000d;border-radius:12px;font-size:12px;padding:2px 12px}.bottom{padding:8px 20px 14px;display:flex;gap:8px;align-items:center}.bottom .v-field__input{flex:1;resize:none}.v-btn{border:0;border-radius:18px;background:#3f51b5;color:#fff;padding:9px 18px;text-transform:uppercase;font-size:13px}.chips{padding:0 20px;display:flex;gap:8px}.chips .v-chip{border:1px solid #0000003d;background:none;align-self:auto}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'uk', from: 9, ages: [12, 180, 530, 1700, 3100, 5000, 9900, 30_000], fresh: { 0: 2, 4: 1 } },
    open: { id: ID, name: BUYER, goods: 'Компресор', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 40);
  const upward = messages.toReversed();
  const body = html`<div id="app"><div class="v-application v-theme--light"><div class="v-application__wrap">
    <nav class="v-navigation-drawer"><div class="v-input v-text-field"><input class="v-field__input" type="text" placeholder="Шукати діалог" ${mark('search')}></div>
      <div class="v-list" role="listbox">${rows.map(
        (chat) =>
          html`<div class="v-list-item v-list-item--link ${chat.isOpen && 'v-list-item--active'}" tabindex="-2" role="option" aria-selected="${chat.isOpen ? 'true' : 'false'}" ${mark(`chat-${chat.index}`)}><div class="v-list-item__prepend"><div class="v-avatar">${sign(chat.name)}</div></div><div class="v-list-item__content"><div class="v-list-item-title">${chat.name}</div><div class="v-list-item-subtitle">${chat.by === 'seller' && 'Ви: '}${words(chat)}</div></div><div class="v-list-item__append"><div>${brief(print, chat.at).text}</div>${chat.unread > 0 && html`<span class="v-badge__badge bg-error" aria-label="Badge">${chat.unread}</span>`}</div></div>`,
      )}</div></nav>
    <main class="v-main"><header class="v-toolbar"><div class="v-toolbar-title">${BUYER}</div><small>Компресор · Кременчук</small></header>
      <div class="talk" ${mark('thread')}>${upward.map((one, place) => {
        const older = upward[place + 1];
        const starts = !older || print.separator(older.at) !== print.separator(one.at);
        return html`<div class="v-card ${one.author === 'seller' && 'bg-primary'}" ${mark(`said-${one.index}`)}><div class="v-card-text">${one.text}</div><div class="v-card-subtitle">${print.clock(one.at).text}</div></div>${starts && html`<span class="v-chip v-chip--size-small">${print.separator(one.at)}</span>`}`;
      })}</div>
      <div class="chips"><span class="v-chip">Реквізити</span><span class="v-chip">Графік роботи</span><span class="v-chip">Дякуємо за замовлення!</span></div>
      <div class="bottom"><textarea class="v-field__input" rows="1" placeholder="Ваше повідомлення" ${mark('reply')}></textarea><button type="button" class="v-btn">Надіслати</button></div></main>
  </div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => brief(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Діалоги', css: CSS, body }), truth };
}

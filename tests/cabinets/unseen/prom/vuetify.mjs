// Chats and the open one by Vuetify: cards with names, a field that grows by its hidden twin.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { sheet } from '../../seen/kit/sheet.mjs';
import { html, mark } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

const ID = '8852093';
const BUYER = 'Сергій Лопатюк';
export const address = `https://my.prom.ua/cms/v2/dialogs/${ID}`;

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 520, 'Вітаю. Цікавить мотоблок, чи є в наявності фреза на 1 метр?'],
  ['seller', 1440 + 470, 'Добрий день, Сергію. Фреза йде окремо, 2 150 грн.'],
  ['buyer', 1440 + 466, 'А разом якщо брати, знижка буде?'],
  ['seller', 1440 + 410, 'Разом зробимо 5 % на все.'],
  ['buyer', 84, 'Подумав, беру. Куди платити?'],
  ['seller', 17, 'Реквізити надіслали в рахунку, він у вашому кабінеті.'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 Roboto,Arial,sans-serif;color:#000000de;background:#fafafa}.v-application__wrap{display:flex;flex-direction:column;height:100vh}.v-toolbar{background:#1867c0;color:#fff;padding:14px 24px;font-size:20px}.v-row{display:flex;flex:1;min-height:0}.v-col-4{width:34%;background:#fff;border-right:1px solid #0000001f;overflow:auto}.v-col-8{flex:1;display:flex;flex-direction:column;min-width:0}.v-field{border:1px solid #0000005c;border-radius:4px;padding:8px 14px;margin:14px;position:relative;display:flex}.v-field__input{border:0;outline:0;font:inherit;width:100%;resize:none;background:none}.v-textarea__sizer{visibility:hidden;position:absolute;top:0;left:0;height:0!important;min-height:0!important;pointer-events:none}.v-list{padding:8px 0}.v-list-item{display:grid;grid-template-columns:1fr auto;gap:4px 14px;padding:10px 16px;color:inherit;text-decoration:none}.v-list-item--active{background:#1867c01f}.v-list-item-title{font-size:16px}.v-list-item-subtitle{font-size:14px;color:#0009;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.v-list-item__content{min-width:0}.v-list-item__append{font-size:12px;color:#0009;text-align:right}.v-badge__badge{display:inline-block;background:#b00020;color:#fff;border-radius:10px;min-width:20px;padding:0 6px;text-align:center}.v-card-title{font-size:20px;padding:14px 20px;background:#fff;border-bottom:1px solid #0000001f}.v-card-subtitle{font-size:14px;color:#0009}.flow{flex:1;overflow:auto;padding:18px 20px}.v-card{background:#fff;border-radius:4px;box-shadow:0 1px 3px #0003;padding:10px 16px;margin:0 18% 12px 0}.v-card.bg-blue-lighten-5{background:#e3f2fd;margin:0 0 12px 18%}.v-card .text-caption{display:flex;justify-content:space-between;font-size:12px;color:#0009}.v-card p{margin:4px 0 0}.bottom{display:flex;align-items:center;background:#fff;border-top:1px solid #0000001f}.bottom .v-field{flex:1}.v-btn{border:0;border-radius:4px;background:#1867c0;color:#fff;text-transform:uppercase;padding:10px 18px;font:500 14px Roboto,Arial;margin-right:14px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = patrons({
    ...{ now, language: 'uk', from: 9, open: { id: ID, name: BUYER, goods: 'Мотоблок дизельний', messages } },
    ages: [[3], [29, 1], [77], [350, 3], [1490], [3000], [5900]],
  });
  const body = html`<div id="app" data-v-app><div class="v-application v-theme--light"><div class="v-application__wrap"><header class="v-toolbar">Діалоги з клієнтами</header><main class="v-main v-row"><div class="v-col-4"><div class="v-input v-text-field"><div class="v-field"><input id="input-4" class="v-field__input" type="text" placeholder="Знайти клієнта" ${mark('search')}></div></div>
  <div class="v-list v-list--two-line" role="listbox">${rows.map(
    (chat) =>
      html`<a class="v-list-item v-list-item--link ${chat.isOpen && 'v-list-item--active'}" href="/cms/v2/dialogs/${chat.id}" role="option" ${mark(`chat-${chat.index}`)}><div class="v-list-item__content"><div class="v-list-item-title">${chat.name}</div><div class="v-list-item-subtitle">${chat.goods}</div><div class="v-list-item-subtitle">${chat.text}</div></div><div class="v-list-item__append"><div>${print.ago(chat.at).text}</div>${chat.unread > 0 && html`<span class="v-badge__badge">${chat.unread}</span>`}</div></a>`,
  )}</div></div>
  <div class="v-col-8"><div class="v-card-title">${BUYER}<div class="v-card-subtitle">Мотоблок дизельний · 41 300 грн</div></div><div class="flow" ${mark('thread')}>${messages.map(
    (one) =>
      html`<div class="v-card ${one.author === 'seller' && 'bg-blue-lighten-5'}" ${mark(`said-${one.index}`)}><div class="text-caption"><strong>${one.author === 'seller' ? 'Менеджер Олена' : BUYER}</strong><span>${print.plain(one.at).text}</span></div><p>${one.text}</p></div>`,
  )}</div><div class="bottom"><div class="v-field"><textarea id="input-31" class="v-field__input" rows="1" placeholder="Повідомлення" ${mark('reply')}></textarea><textarea id="input-31-sizer" class="v-field__input v-textarea__sizer" readonly aria-hidden="true" tabindex="-1" ${mark('twin')}></textarea></div><button class="v-btn">Відправити</button></div></div></main></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search', 'twin'] },
    ...{ subject: ({ goods }) => goods, time: ({ at }) => print.ago(at), clock: ({ at }) => print.plain(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Діалоги', css: CSS, body }), truth };
}

// Pages built with Tailwind and with Quasar. Russian.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

/** @typedef {Pick<import('../../variants/truth.d.ts').Variant, 'address' | 'page'>} Page */

const AGES = [6, 33, 71, 145, 388, 700, 1490, 2100, 3300, 5200];

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 1700, 'Здравствуйте, пришёл не тот цвет'],
  ['seller', 1660, 'Добрый день! Пришлите, пожалуйста, фото бирки.'],
  ['buyer', 1655],
  ['seller', 1610, 'Спасибо, оформите возврат как брак, мы одобрим.'],
  ['buyer', 300, 'Оформила, когда вернут деньги?'],
  ['seller', 280, 'После проверки на складе, обычно три дня.'],
  ['buyer', 41, 'А можно просто обмен?'],
  ['buyer', 38, 'Размер тот же, 46'],
];

/** Tailwind: panes and rows of many small names, of which both panes share some. @type {Page} */
export const tailwind = {
  address: 'https://seller.wildberries.ru/communication/dialogs',
  page(now) {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    const talk = said(now, TALK);
    const name = 'Алла Ветрова';
    const rows = chats({
      now,
      language: 'ru',
      from: 8,
      ages: AGES,
      unread: { 1: 4, 2: 1 },
      open: { place: 1, name, messages: talk },
    });
    const css = `body{margin:0;font:14px Arial}.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1 1 0}.h-screen{height:100vh}.w-80{width:320px}.min-w-0{min-width:0}.overflow-y-auto{overflow-y:auto}.p-3{padding:12px}.gap-3{gap:12px}.justify-end{justify-content:flex-end}.justify-start{justify-content:flex-start}.justify-between{justify-content:space-between}.max-w-md{max-width:420px}.rounded-2xl{border-radius:16px}.bg-violet-100{background:#ede9fe}.bg-gray-100{background:#f3f4f6}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.truncate{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.font-medium{font-weight:500}.bg-white{background:#fff}.mx-auto{margin-left:auto;margin-right:auto}.w-10{width:40px}.h-10{height:40px}.rounded-full{border-radius:50%}.bg-violet-600{background:#7c3aed;color:#fff;padding:0 6px}.cursor-pointer{cursor:pointer}`;
    const list = rows.map(
      (chat) =>
        html`<div class="flex gap-3 p-3 cursor-pointer hover:bg-gray-50 ${chat.isOpen ? 'bg-gray-100' : 'bg-white'}" ${mark(`chat-${chat.index}`)}><div class="flex w-10 h-10 rounded-full bg-gray-100">${chat.name.slice(0, 1)}</div><div class="flex flex-col flex-1 min-w-0"><div class="flex justify-between"><span class="font-medium truncate">${chat.name}</span><span class="text-xs text-gray-500">${print.ago(chat.at).text}</span></div><div class="flex justify-between"><span class="truncate text-gray-500">${cut(chat.text, 38)}</span>${chat.unread > 0 && html`<span class="rounded-full bg-violet-600 text-xs">${chat.unread}</span>`}</div></div></div>`,
    );
    const feed = days(talk, print.separator).map(
      ({ day, lines }) =>
        html`<div class="mx-auto text-xs text-gray-500 p-3">${day}</div>${lines.map(
          (one) =>
            html`<div class="flex ${one.author === 'seller' ? 'justify-end' : 'justify-start'}" ${mark(`said-${one.index}`)}><div class="max-w-md rounded-2xl p-3 ${one.author === 'seller' ? 'bg-violet-100' : 'bg-gray-100'}">${one.picture ? html`<img class="rounded-2xl" width="160" height="120" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">` : html`<p class="whitespace-pre-wrap">${one.text}</p>`}<span class="text-xs text-gray-500">${print.clock(one.at).text}</span></div></div>`,
        )}`,
    );
    const body = html`<div id="__next"><div class="flex h-screen"><div class="flex flex-col w-80 overflow-y-auto"><div class="p-3"><input class="p-3" type="text" placeholder="Поиск по диалогам" ${mark('search')}></div><div class="flex flex-col">${list}</div></div>
      <div class="flex flex-col flex-1 min-w-0"><div class="flex gap-3 p-3"><span class="font-medium">${name}</span></div><div class="flex flex-col flex-1 gap-3 p-3 overflow-y-auto" ${mark('thread')}>${feed}</div><div class="flex gap-3 p-3"><textarea class="flex-1 p-3" rows="2" placeholder="Напишите сообщение" ${mark('reply')}></textarea><button class="rounded-full bg-violet-600 p-3">Отправить</button></div></div></div></div>`;
    return {
      html: sheet({ lang: 'ru', title: 'Диалоги с покупателями', css, body }),
      truth: truthOf({
        ...{ rows, time: ({ at }) => print.ago(at), words: (chat) => cut(chat.text, 38), messages: talk },
        ...{ clock: ({ at }) => print.clock(at), buyer: name, reply: 'reply', traps: ['search'] },
        timeZone: 'Europe/Moscow',
      }),
    };
  },
};

/** Quasar: each message names its author, and says in words how long ago it came. @type {Page} */
export const quasar = {
  address: 'https://seller.wildberries.ru/support-chat/list/all',
  page(now) {
    const print = clockOf(now, 'ru', 'Europe/Moscow');
    const talk = said(now, TALK.slice(0, 6));
    const name = 'Павел Р.';
    const rows = chats({
      now,
      language: 'ru',
      from: 2,
      ages: AGES,
      unread: { 0: 1, 5: 2 },
      open: { place: 3, name, messages: talk },
    });
    const css = `body{margin:0;font:14px Arial}.row{display:flex}.col{flex:1}.q-drawer{width:330px}.q-item{display:flex;padding:8px 16px;gap:12px;cursor:pointer}.q-item__section--main{flex:1}.q-item__label--caption{color:#777}.q-badge{background:#c10015;color:#fff;border-radius:4px;padding:2px 6px;font-size:12px}.q-message-container{display:flex}.reverse{flex-direction:row-reverse}.q-message-text{background:#e0e0e0;padding:8px;border-radius:4px;margin:2px 0}.q-message-sent .q-message-text{background:#81c784}.q-message-avatar{width:48px;height:48px;border-radius:50%}.q-message{margin-bottom:8px}.q-message-stamp{font-size:12px;opacity:.6}`;
    const list = rows.map(
      (chat) =>
        html`<div class="q-item q-item-type row no-wrap q-item--clickable q-link${chat.isOpen ? ' q-item--active' : ''}" tabindex="0" role="listitem" ${mark(`chat-${chat.index}`)}><div class="q-item__section column q-item__section--main justify-center"><div class="q-item__label">${chat.name}</div><div class="q-item__label q-item__label--caption ellipsis">${chat.by === 'seller' && 'Вы: '}${cut(chat.text, 50)}</div></div><div class="q-item__section column q-item__section--side"><div class="q-item__label q-item__label--caption">${print.messenger(chat.at).text}</div>${chat.unread > 0 && html`<div class="q-badge" role="status">${chat.unread}</div>`}</div></div>`,
    );
    const feed = talk.map(
      (one) =>
        html`<div class="q-message q-message-${one.author === 'seller' ? 'sent' : 'received'}" ${mark(`said-${one.index}`)}><div class="q-message-container row items-end no-wrap${one.author === 'seller' ? ' reverse' : ''}"><div><div class="q-message-name">${one.author === 'seller' ? 'Вы' : name}</div><div class="q-message-text"><div class="q-message-text-content">${one.picture ? html`<img width="120" height="90" alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">` : html`<div>${one.text}</div>`}<div class="q-message-stamp">${print.long(one.at).text}</div></div></div></div></div></div>`,
    );
    const body = html`<div id="q-app"><div class="q-layout row"><aside class="q-drawer"><div class="q-list" role="list">${list}</div></aside><main class="q-page col"><div class="q-toolbar row"><div class="q-toolbar__title ellipsis">${name}</div></div><div class="q-pa-md" ${mark('thread')}>${feed}</div>
      <div class="q-footer row"><label class="q-field col"><textarea class="q-field__native" rows="3" aria-label="Введите сообщение" ${mark('reply')}></textarea></label><button class="q-btn" type="button"><span class="q-btn__content"><i class="q-icon material-icons" aria-hidden="true">send</i></span></button></div></main></div></div>`;
    return {
      html: sheet({ lang: 'ru', title: 'Чат с покупателями', css, body }),
      truth: truthOf({
        ...{
          rows,
          time: ({ at }) => print.messenger(at),
          words: (chat) => cut(chat.text, 50),
          tells: true,
          messages: talk,
        },
        ...{ clock: ({ at }) => print.long(at), buyer: name, reply: 'reply', timeZone: 'Europe/Moscow' },
      }),
    };
  },
};

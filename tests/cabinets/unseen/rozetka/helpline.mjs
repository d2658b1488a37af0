// Chats, the open one without bubbles, and the buyer's card with a note, of utility classes.

import { clockOf, said, truthOf } from '../../seen/kit/chats.mjs';
import { dayHour, sign } from '../../seen/kit/inbox.mjs';
import { sheet } from '../../seen/kit/sheet.mjs';
import { html, mark } from '../../variants/kit/html.mjs';
import { patrons } from '../kit/patrons.mjs';

const ID = '8871306';
const BUYER = 'Леся Мандзюк';
export const address = `https://seller.rozetka.com.ua/main/communication/inbox/${ID}`;

/** @type {readonly import('../../seen/kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 330, 'Вітаю! Хочу повернути чайник, не підійшов за обʼємом.'],
  ['seller', 1440 + 290, 'Добрий день, Лесю. Чайником користувалися?'],
  ['buyer', 1440 + 282, 'Ні, навіть не відкривала плівку'],
  ['seller', 1440 + 270, 'Тоді оформіть повернення в кабінеті, ми підтвердимо.'],
  ['buyer', 160, 'Оформила вчора ввечері, статус не змінився'],
  ['seller', 140, 'Підтвердили, гроші повернуться протягом трьох днів.'],
  ['buyer', 44, 'Бачу, дякую!'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Inter,Arial,sans-serif;color:#111827;background:#fff}p,h2{margin:0}.grid{display:grid;grid-template-columns:320px 1fr 280px}.h-screen{height:100vh}.border-r{border-right:1px solid #e5e7eb}.border-l{border-left:1px solid #e5e7eb}.border-b{border-bottom:1px solid #e5e7eb}.border-t{border-top:1px solid #e5e7eb}.overflow-y-auto{overflow-y:auto}.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1;min-width:0}.min-h-0{min-height:0}.gap-3{gap:12px}.justify-between{justify-content:space-between}.p-4{padding:16px}.px-4{padding-left:16px;padding-right:16px}.py-3{padding-top:12px;padding-bottom:12px}.mb-5{margin-bottom:20px}.mt-4{margin-top:16px}.block{display:block}.w-full{width:100%}.rounded-md{border-radius:6px}.rounded-full{border-radius:999px}.ring-1{border:1px solid #d1d5db}.font-medium{font-weight:500}.font-semibold{font-weight:600}.text-base{font-size:16px}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.text-gray-900{color:#111827}.no-underline{text-decoration:none}.bg-gray-50{background:#f9fafb}.bg-emerald-600{background:#059669;color:#fff}.bg-emerald-100{background:#d1fae5}.bg-sky-100{background:#e0f2fe}.size-9{width:36px;height:36px;flex:none;display:grid;place-items:center}.size-2{width:9px;height:9px;display:inline-block;background:#059669}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.btn{border:0;padding:8px 16px;font:inherit}.in{padding:8px 12px;font:inherit;resize:none}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = patrons({
    ...{ now, language: 'uk', from: 11, open: { id: ID, name: BUYER, goods: 'Чайник 1,2 л', messages } },
    ages: [[14, 1], [90], [410, 1], [980], [1900], [3400], [5600], [7700]],
  });
  const body = html`<div id="root"><div class="grid h-screen"><div class="border-r flex flex-col min-h-0"><div class="p-4 border-b"><h2 class="text-base font-semibold">Вхідні</h2><input type="text" class="in w-full rounded-md ring-1 mt-4" placeholder="Пошук" ${mark('search')}></div><ul role="list" class="overflow-y-auto flex-1 min-h-0" style="margin:0;padding:0;list-style:none">${rows.map(
    (chat) =>
      html`<li class="border-b ${chat.isOpen && 'bg-gray-50'}" ${mark(`chat-${chat.index}`)}><a class="block px-4 py-3 no-underline text-gray-900" href="/main/communication/inbox/${chat.id}"><div class="flex justify-between gap-3"><p class="truncate ${chat.unread > 0 ? 'font-semibold' : 'font-medium'}">${chat.name}${chat.unread > 0 && html` <span class="size-2 rounded-full"><span style="position:absolute;width:1px;height:1px;overflow:hidden">Непрочитане</span></span>`}</p><span class="text-xs text-gray-500" style="white-space:nowrap">${dayHour(print, chat.at, 'о').text}</span></div><p class="truncate text-gray-500">${chat.text}</p></a></li>`,
  )}</ul></div>
  <div class="flex flex-col min-h-0"><div class="px-4 py-3 border-b flex justify-between"><h2 class="text-base font-semibold">Розмова: ${BUYER}</h2><button class="btn rounded-md ring-1">Завершити</button></div><div class="flex-1 min-h-0 overflow-y-auto p-4" ${mark('thread')}>${messages.map(
    (one) =>
      html`<div class="flex gap-3 mb-5" ${mark(`said-${one.index}`)}><div class="size-9 rounded-full ${one.author === 'seller' ? 'bg-emerald-100' : 'bg-sky-100'}">${one.author === 'seller' ? 'Д' : sign(BUYER)}</div><div class="flex-1"><div class="flex gap-3"><span class="font-medium">${one.author === 'seller' ? 'Дім і кухня (ви)' : BUYER}</span><time class="text-xs text-gray-500" datetime="${new Date(one.at).toISOString()}">${dayHour(print, one.at, 'о').text}</time></div><p>${one.text}</p></div></div>`,
  )}</div><div class="border-t p-4"><textarea rows="3" class="in w-full rounded-md ring-1" placeholder="Відповісти…" ${mark('reply')}></textarea><div class="flex justify-between"><button class="btn rounded-md">📎 Файл</button><button class="btn rounded-md bg-emerald-600">Відповісти</button></div></div></div>
  <div class="border-l p-4 bg-gray-50"><p class="font-semibold">${BUYER}</p><p class="text-gray-500">4 замовлення на 6 820 ₴</p><p class="mt-4 text-gray-500 text-xs">Останнє замовлення</p><p>Чайник 1,2 л, 899 ₴</p><label class="block mt-4 text-xs text-gray-500">Нотатка про покупця<textarea rows="3" class="in w-full rounded-md ring-1" ${mark('note')}></textarea></label></div></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search', 'note'] },
    time: ({ at }) => dayHour(print, at, 'о'),
  });
  return { html: sheet({ lang: 'uk', title: 'Вхідні', css: CSS, body }), truth };
}

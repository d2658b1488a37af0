// Utility classes, a list and bubbles.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { brief, rowsOf } from '../kit/rows.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

const ID = '4f0b7c3e';
const BUYER = 'Устим Гордійчук';
export const address = `https://my.prom.ua/cms/messages/r/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 410, 'Вітаю. Цікавить мотопомпа, яка на першому фото'],
  ['buyer', 1440 + 408, 'Який у неї напір?'],
  ['seller', 1440 + 380, 'Вітаємо! Напір 28 м, подача 600 л/хв. Рукав у комплект не входить.'],
  ['buyer', 1440 + 366],
  ['buyer', 1440 + 365, 'Ось такий штуцер підійде?'],
  ['seller', 1440 + 351, 'Так, це двадюймовий, підійде.'],
  ['buyer', 74, 'Тоді оформляю, оплата при отриманні'],
  ['seller', 61, 'Прийняли, дякуємо 🙌'],
  ['buyer', 6, 'Скиньте, будь ласка, ще інструкцію у вайбер, щоб я до приїзду почитав про обкатку та мастило'],
];

const CSS = `*,::before,::after{box-sizing:border-box;border:0 solid #e5e7eb}body{margin:0;font:16px/1.5 ui-sans-serif,system-ui,sans-serif;color:#111827}p,h1,h2{margin:0;font-size:inherit}a{color:inherit;text-decoration:none}button,input,textarea{font:inherit;background:transparent}
.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1}.shrink-0{flex-shrink:0}.items-center{align-items:center}.items-end{align-items:flex-end}.justify-end{justify-content:flex-end}.justify-start{justify-content:flex-start}.justify-between{justify-content:space-between}.justify-center{justify-content:center}
.gap-1{gap:4px}.gap-2{gap:8px}.gap-3{gap:12px}.h-screen{height:100vh}.w-80{width:20rem}.w-10{width:2.5rem}.h-10{height:2.5rem}.w-12{width:3rem}.h-12{height:3rem}.w-40{width:10rem}.w-full{width:100%}.min-w-0{min-width:0}.max-w-md{max-width:28rem}
.overflow-y-auto{overflow-y:auto}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.rounded-full{border-radius:999px}.rounded-lg{border-radius:8px}.rounded-2xl{border-radius:16px}.rounded-br-sm{border-bottom-right-radius:2px}.rounded-bl-sm{border-bottom-left-radius:2px}
.p-2{padding:8px}.p-4{padding:16px}.px-4{padding-left:16px;padding-right:16px}.py-2{padding-top:8px;padding-bottom:8px}.py-3{padding-top:12px;padding-bottom:12px}.px-3{padding-left:12px;padding-right:12px}.py-1{padding-top:4px;padding-bottom:4px}.mt-1{margin-top:4px}.my-4{margin-top:16px;margin-bottom:16px}.mb-2{margin-bottom:8px}
.border{border-width:1px}.border-b{border-bottom-width:1px}.border-r{border-right-width:1px}.border-t{border-top-width:1px}.bg-white{background:#fff}.bg-gray-50{background:#f9fafb}.bg-gray-100{background:#f3f4f6}.bg-gray-200{background:#e5e7eb}.bg-indigo-50{background:#eef2ff}.bg-indigo-600{background:#4f46e5}.bg-rose-500{background:#f43f5e}
.text-white{color:#fff}.text-indigo-200{color:#c7d2fe}.text-gray-400{color:#9ca3af}.text-gray-500{color:#6b7280}.text-sm{font-size:14px;line-height:20px}.text-xs{font-size:12px;line-height:16px}.font-medium{font-weight:500}.font-semibold{font-weight:600}.italic{font-style:italic}.text-right{text-align:right}.resize-none{resize:none}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = rowsOf({
    ...{ now, language: 'uk', from: 5, ages: [6, 33, 61, 260, 1700, 3000, 6100, 8800, 14_000, 33_000, 50_000] },
    ...{ unread: { 1: 4, 3: 1, 5: 1 }, open: { place: 0, id: ID, name: BUYER, goods: 'Мотопомпа', messages } },
  });
  const body = html`<div id="root"><div class="flex h-screen">
    <nav class="flex flex-col w-80 shrink-0 border-r bg-white">
      <div class="p-4 border-b"><h1 class="font-semibold mb-2">Повідомлення</h1>
        <label class="sr-only" for="q">Пошук</label><input id="q" type="search" class="w-full rounded-lg bg-gray-100 px-3 py-1 text-sm" placeholder="Пошук" ${mark('search')}></div>
      <div class="overflow-y-auto flex-1">${rows.map(
        (
          chat,
        ) => html`<a href="/cms/messages/r/${chat.id}" class="flex items-center gap-3 px-4 py-3 border-b ${chat.isOpen ? 'bg-indigo-50' : 'hover:bg-gray-50'}" ${mark(`chat-${chat.index}`)}>
          <img class="w-12 h-12 rounded-full shrink-0" src="${picture((chat.index * 47) % 360, 48)}" alt="">
          <div class="flex-1 min-w-0">
            <div class="flex justify-between items-center gap-2"><p class="text-sm truncate ${chat.unread > 0 ? 'font-semibold' : 'font-medium'}">${chat.name}</p><span class="text-xs text-gray-400 shrink-0">${brief(print, chat.at).text}</span></div>
            <div class="flex justify-between items-center gap-2"><p class="text-sm text-gray-500 truncate">${chat.text}</p>
              ${chat.unread > 0 && html`<span class="rounded-full bg-rose-500 text-white text-xs px-3 shrink-0">${chat.unread}</span>`}</div>
          </div>
        </a>`,
      )}</div>
    </nav>
    <section class="flex flex-col flex-1 min-w-0 bg-gray-50">
      <header class="flex items-center justify-between bg-white border-b px-4 py-2">
        <div><h2 class="font-semibold">${BUYER}</h2><p class="text-xs text-gray-500">у мережі</p></div>
        <div class="flex gap-2 items-center text-sm"><span class="border rounded-lg px-3 py-1">Заблокувати</span></div>
      </header>
      <div class="flex items-center gap-3 bg-white border-b px-4 py-2"><img class="w-10 h-10 rounded-lg" src="${picture(28)}" alt=""><div class="flex-1"><p class="text-sm">Мотопомпа бензинова 2"</p><p class="text-xs text-gray-500">Код: 88-1402 · 7 640 ₴</p></div><a class="text-sm text-gray-500" href="/cms/product">Картка товару</a></div>
      <div class="flex-1 overflow-y-auto p-4" ${mark('thread')}>${days(messages, print.separator).map(
        ({
          day,
          lines,
        }) => html`<div class="flex justify-center my-4"><span class="text-xs text-gray-500 bg-gray-200 rounded-full px-3 py-1">${day}</span></div>
        ${lines.map((one) => {
          const mine = one.author === 'seller';
          return html`<div class="flex ${mine ? 'justify-end' : 'justify-start'} mb-2" ${mark(`said-${one.index}`)}>
            <div class="max-w-md rounded-2xl px-4 py-2 ${mine ? 'rounded-br-sm bg-indigo-600 text-white' : 'rounded-bl-sm bg-white border'}">
              ${one.picture ? html`<img class="rounded-lg w-40" src="${picture(150, 160)}" alt="">` : html`<p class="text-sm">${one.text}</p>`}
              <div class="flex justify-end items-center gap-1 mt-1 text-xs ${mine ? 'text-indigo-200' : 'text-gray-400'}"><time datetime="${new Date(one.at).toISOString()}">${print.clock(one.at).text}</time>${mine && html`<span>✓✓</span>`}</div>
            </div>
          </div>`;
        })}`,
      )}<p class="text-xs text-gray-400 italic">Устим друкує…</p></div>
      <footer class="flex items-end gap-2 bg-white border-t p-4"><button class="p-2">📎</button><textarea rows="1" class="flex-1 resize-none border rounded-2xl px-4 py-2 text-sm" placeholder="Напишіть повідомлення…" ${mark('reply')}></textarea><button class="rounded-full bg-indigo-600 text-white px-4 py-2 text-sm">Надіслати</button></footer>
    </section>
  </div></div>`;
  const truth = truthOf({
    ...{ rows, messages, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    // The attribute keeps milliseconds, and so does the instant.
    ...{ time: ({ at }) => brief(print, at), clock: ({ at }) => ({ at, until: at }) },
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення — Prom', css: CSS, body }), truth };
}

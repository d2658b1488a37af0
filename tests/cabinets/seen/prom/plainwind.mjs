// Chats and the open one, of utility classes alone: a quote, ticks, a field of rich text.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { dayOrClock, guests } from '../kit/guests.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

const ID = '5518870';
const BUYER = 'Мар’яна Стецюк';
export const address = `https://my.prom.ua/cms/support/inbox/c/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 260, 'Добрий вечір! Цікавить крісло-мішок, розмір XL'],
  ['buyer', 1440 + 258, 'Є в кольорі «гірчиця»?'],
  ['seller', 1440 + 190, 'Добрий вечір! Гірчичний є, але лише L. XL привезуть за тиждень.'],
  ['buyer', 1440 + 171, 'Почекаю XL'],
  ['seller', 96, 'Мар’яно, XL уже на складі. Оформлюємо?'],
  ['buyer', 74],
  ['buyer', 73, 'Так! І додайте, будь ласка, ось такий чохол'],
  ['seller', 52, 'Додали, сума 2 310 грн.'],
  ['buyer', 21, 'Супер, оплачу ввечері'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.45 Inter,Arial,sans-serif;color:#1f2937;background:#f9fafb}p{margin:0}.flex{display:flex}.flex-col{flex-direction:column}.flex-row-reverse{flex-direction:row-reverse}.flex-1{flex:1;min-width:0}.h-screen{height:100vh}.min-h-0{min-height:0}.w-16{width:64px}.w-80{width:320px}.shrink-0{flex-shrink:0}.bg-white{background:#fff}.bg-gray-900{background:#111827;color:#9ca3af}.bg-gray-100{background:#f3f4f6}.bg-violet-50{background:#f5f3ff}.bg-violet-600{background:#7c3aed;color:#fff}.border-r{border-right:1px solid #e5e7eb}.border-b{border-bottom:1px solid #e5e7eb}.border-t{border-top:1px solid #e5e7eb}.border-l-2{border-left:2px solid #c4b5fd}.p-3{padding:12px}.p-4{padding:16px}.px-3{padding-left:12px;padding-right:12px}.py-2{padding-top:8px;padding-bottom:8px}.pl-2{padding-left:8px}.gap-2{gap:8px}.gap-3{gap:12px}.mb-1{margin-bottom:4px}.mb-3{margin-bottom:12px}.my-4{margin:16px 0}.ml-auto{margin-left:auto}.overflow-y-auto{overflow-y:auto}.truncate{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.text-xs{font-size:12px}.text-gray-500{color:#6b7280}.text-center{text-align:center}.items-center{align-items:center}.items-end{align-items:flex-end}.font-semibold{font-weight:600}.rounded-full{border-radius:999px}.rounded-2xl{border-radius:16px}.rounded-lg{border-radius:8px}.max-w-md{max-width:420px}.w-full{width:100%}.border{border:1px solid #d1d5db}.min-w-5{min-width:20px;text-align:center;padding:0 6px}.min-h-10{min-height:44px}.outline-none{outline:0}[data-placeholder]:empty::before{content:attr(data-placeholder);color:#9ca3af}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = guests({
    ...{ now, language: 'uk', from: 0, open: { id: ID, name: BUYER, goods: 'Крісло-мішок', messages } },
    ages: [[4, 2], [35], [118], [400, 1], [1500], [2900], [4400], [11_000], [16_000]],
  });
  const body = html`<div id="__next"><div class="flex h-screen"><nav class="w-16 shrink-0 bg-gray-900 p-4"><p>◈</p><p class="my-4">☰</p><p>✉</p></nav>
    <aside class="w-80 shrink-0 bg-white border-r flex flex-col"><div class="p-3 border-b"><input class="w-full border rounded-lg px-3 py-2" placeholder="Пошук розмов" ${mark('search')}></div>
      <div class="overflow-y-auto flex-1 min-h-0">${rows.map(
        (chat) =>
          html`<a href="/cms/support/inbox/c/${chat.id}" style="color:inherit;text-decoration:none" class="flex gap-3 p-3 border-b ${chat.isOpen && 'bg-violet-50'}" ${mark(`chat-${chat.index}`)}><img class="rounded-full shrink-0" src="${picture(chat.index * 61 + 20, 40)}" alt=""><div class="flex-1"><div class="flex gap-2 items-center"><span class="font-semibold truncate">${chat.name}</span><span class="ml-auto text-xs text-gray-500">${dayOrClock(print, chat.at).text}</span></div><div class="flex gap-2"><p class="truncate text-gray-500">${chat.by === 'seller' && html`<span class="font-semibold">Ви: </span>`}${chat.text}</p>${chat.unread > 0 && html`<span class="ml-auto bg-violet-600 rounded-full text-xs min-w-5">${chat.unread}</span>`}</div></div></a>`,
      )}</div></aside>
    <main class="flex flex-col flex-1"><header class="flex items-center gap-3 p-3 bg-white border-b"><img class="rounded-full" src="${picture(290, 36)}" alt=""><div><p class="font-semibold">${BUYER}</p><p class="text-xs text-gray-500">був(-ла) в мережі 5 хв тому</p></div><button class="ml-auto border rounded-lg px-3 py-2 bg-white">Створити замовлення</button></header>
      <div class="flex-1 min-h-0 overflow-y-auto p-4" ${mark('thread')}>${days(messages, (at) =>
        print.separator(at),
      ).map(
        ({ day, lines }) =>
          html`<div class="text-center text-xs text-gray-500 my-4">${day}</div>${lines.map((one) => {
            const mine = one.author === 'seller';
            return html`<div class="flex items-end gap-2 mb-3 ${mine && 'flex-row-reverse'}" ${mark(`said-${one.index}`)}>${!mine && html`<img class="rounded-full" src="${picture(290, 28)}" alt="">`}<div class="rounded-2xl px-3 py-2 max-w-md ${mine ? 'bg-violet-600' : 'bg-gray-100'}">${one.index === 3 && html`<div class="border-l-2 pl-2 text-xs mb-1">Гірчичний є, але лише L. XL привезуть…</div>`}${one.picture ? html`<img class="rounded-lg" src="${picture(48, 150)}" alt="">` : html`<p>${one.text}</p>`}</div><span class="text-xs text-gray-500">${print.clock(one.at).text}${mine && html` <span aria-hidden="true">✓✓</span>`}</span></div>`;
          })}`,
      )}</div>
      <footer class="bg-white border-t p-3 flex gap-2 items-end"><button class="border rounded-lg px-3 py-2 bg-white">+</button><div class="flex-1 border rounded-lg px-3 py-2 min-h-10 outline-none" contenteditable="true" data-placeholder="Напишіть повідомлення" ${mark('reply')}></div><button class="bg-violet-600 rounded-lg px-3 py-2 border">Надіслати</button></footer></main></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, tells: true, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => dayOrClock(print, at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Розмови', css: CSS, body }), truth };
}

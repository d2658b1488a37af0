// Utility classes: the chat of an order in a drawer over the orders, its field is an editable element.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { hour, inbox } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const BUYER = 'Устим Бережний';
export const address = 'https://my.prom.ua/cms/order?tab=new&drawer=messages&orderId=305517720';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 1440 + 600, 'Вітаю, я замовив дві каністри. Пластик харчовий?'],
  ['seller', 1440 + 570, 'Добрий день, так, є маркування на дні.'],
  ['buyer', 1440 + 540, 'А кран окремо можна докупити?'],
  ['seller', 1440 + 505, 'Є крани на 3/4, 85 грн. Додати до замовлення?'],
  ['buyer', 133, 'Так, один кран'],
  ['system', 120, 'Замовлення змінено: сума 945 ₴'],
  ['seller', 118, 'Додали. Чекаємо на оплату, реквізити в рахунку.'],
  ['buyer', 12, 'Оплатив щойно, гляньте'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,system-ui,Arial,sans-serif;color:#111827;background:#f9fafb}p,h2,h3{margin:0}table{border-collapse:collapse}
.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1}.items-center{align-items:center}.justify-between{justify-content:space-between}.justify-end{justify-content:flex-end}.justify-center{justify-content:center}.gap-2{gap:8px}.gap-4{gap:16px}.p-6{padding:24px}.px-4{padding-left:16px;padding-right:16px}.py-2{padding-top:8px;padding-bottom:8px}.py-3{padding-top:12px;padding-bottom:12px}.mt-1{margin-top:4px}.my-3{margin:12px 0}.mb-3{margin-bottom:12px}
.w-full{width:100%}.max-w-\\[75\\%\\]{max-width:75%}.bg-white{background:#fff}.bg-gray-100{background:#f3f4f6}.bg-indigo-600{background:#4f46e5}.text-white{color:#fff}.text-xs{font-size:12px}.text-sm{font-size:13px}.text-lg{font-size:18px}.text-gray-400{color:#9ca3af}.text-gray-500{color:#6b7280}.text-indigo-100{color:#e0e7ff}.font-semibold{font-weight:600}.text-left{text-align:left}.text-center{text-align:center}.text-right{text-align:right}
.rounded-2xl{border-radius:16px}.rounded-lg{border-radius:8px}.rounded-full{border-radius:999px}.border{border:1px solid #e5e7eb}.border-t{border-top:1px solid #e5e7eb}.border-b{border-bottom:1px solid #e5e7eb}.fixed{position:fixed}.inset-0{inset:0}.inset-y-0{top:0;bottom:0}.right-0{right:0}.w-\\[460px\\]{width:460px}.bg-black\\/40{background:#0006}.shadow-xl{box-shadow:0 20px 25px #0003}.overflow-y-auto{overflow-y:auto}.min-h-\\[64px\\]{min-height:64px}.whitespace-pre-line{white-space:pre-line}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const orders = inbox({ now, language: 'uk', from: 14, ages: [40, 95, 210, 800, 1400, 1900, 3100, 3300] });
  const day = days(messages, (at) => print.separator(at));
  /** @param {import('../kit/chats.mjs').Said} one */
  const bubble = (one) => {
    if (one.author === 'system')
      return html`<div class="flex justify-center my-3" ${mark(`said-${one.index}`)}><p class="text-xs text-gray-400 text-center">${one.text} · ${print.clock(one.at).text}</p></div>`;
    const mine = one.author === 'seller';
    return html`<div class="flex mb-3 ${mine && 'justify-end'}" ${mark(`said-${one.index}`)}><div class="max-w-[75%] rounded-2xl px-4 py-2 ${mine ? 'bg-indigo-600 text-white' : 'bg-gray-100'}"><p class="whitespace-pre-line">${one.text}</p><p class="text-xs mt-1 ${mine ? 'text-indigo-100 text-right' : 'text-gray-400'}">${hour(print, one.at, (clock) => clock).text}${mine && ' ✓✓'}</p></div></div>`;
  };
  const body = html`<div class="p-6"><div class="flex justify-between items-center mb-3"><h2 class="text-lg font-semibold">Замовлення</h2><input class="border rounded-lg px-4 py-2" placeholder="Номер, телефон або прізвище" ${mark('search')}></div>
    <table class="w-full bg-white border rounded-lg"><thead><tr class="text-left text-gray-500 text-xs"><th class="px-4 py-2">№</th><th>Покупець</th><th>Товар</th><th>Сума</th><th>Статус</th><th>Створено</th></tr></thead>
      <tbody>${orders.map((one) => html`<tr class="border-t"><td class="px-4 py-3">${one.order}</td><td>${one.name}</td><td class="text-sm">${one.goods}</td><td>${(one.index + 2) * 315} ₴</td><td><span class="bg-gray-100 rounded-full px-4 text-xs">${one.index % 3 ? 'Прийнято' : 'Нове'}</span></td><td class="text-gray-500 text-sm">${print.plain(one.at).text}</td></tr>`)}</tbody></table></div>
    <div class="fixed inset-0 bg-black/40" aria-hidden="true"></div>
    <div role="dialog" aria-modal="true" class="fixed inset-y-0 right-0 w-[460px] bg-white shadow-xl flex flex-col">
      <div class="flex items-center justify-between px-4 py-3 border-b"><div><h3 class="font-semibold">${BUYER}</h3><p class="text-xs text-gray-500">Замовлення № 305517720 · 945 ₴</p></div><button type="button" aria-label="Закрити">✕</button></div>
      <div class="flex-1 overflow-y-auto px-4" ${mark('thread')}>${day.map(({ day: name, lines }) => html`<div class="my-3 text-center text-xs text-gray-500">${name}</div>${lines.map(bubble)}`)}</div>
      <div class="border-t px-4 py-3"><div class="flex gap-2 mb-3"><button class="border rounded-full text-xs px-4">Відправили</button><button class="border rounded-full text-xs px-4">Реквізити</button><button class="border rounded-full text-xs px-4">Дякуємо</button></div>
        <div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Повідомлення покупцю" class="border rounded-lg px-4 py-2 min-h-[64px]" ${mark('reply')}></div>
        <div class="flex justify-between items-center mt-1"><span class="text-gray-400">📎 🙂</span><button type="button" class="bg-indigo-600 text-white rounded-lg px-4 py-2">Надіслати</button></div></div>
    </div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '305517720', reply: 'reply', traps: ['search'] },
    clock: ({ at }) => print.clock(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Замовлення', css: CSS, body }), truth };
}

// Utility classes: a side is `self-end`, `justify-end` or `ml-auto`; a dot with a label is the unread mark.
import { documentOf, html, mark, marked } from '../../variants/kit/html.mjs';
import { byDay, fields, NOTHING } from '../../variants/kit/truths.mjs';
import { menu, ordered } from '../kit/noise.mjs';
import { cut, openOf, printing, talks } from '../kit/talks.mjs';
import { messagesOf, rowsOf } from '../kit/truths.mjs';

const OPEN = 2;

export const address = 'https://seller.rozetka.com.ua/inbox/all';

const CSS = `.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1}.min-w-0{min-width:0}.h-150{height:600px}.w-80{width:320px}.overflow-y-auto{overflow-y:auto}
.bg-white{background:#fff}.bg-slate-100{background:#eef1f5}.bg-green-100{background:#dff5e1}.p-2{padding:8px}.p-3{padding:12px}.gap-1{gap:4px}.gap-2{gap:8px}
.self-start{align-self:flex-start}.self-end{align-self:flex-end}.self-center{align-self:center}.justify-between{justify-content:space-between}.items-center{align-items:center}
.ml-auto{margin-left:auto}.max-w-md{max-width:420px}.rounded-xl{border-radius:12px}.text-xs{font-size:12px}.text-gray-400{color:#9aa3af}.font-semibold{font-weight:600}
.truncate{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.border-b{border-bottom:1px solid #e5e7eb}.border-t{border-top:1px solid #e5e7eb}.size-2{width:8px;height:8px}
.rounded-full{border-radius:99px}.bg-blue-500{background:#3b82f6}.w-64{width:256px}.min-h-10{min-height:40px}.border{border:1px solid #cbd5e1}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('uk');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 28, open: OPEN, length: 24, system: 2 });
  const chat = openOf(chats, OPEN);
  const noise = { now, random, language, print };
  const short = (/** @type {string} */ text) => cut(text, 34);

  const body = html`<div class="flex">${menu(noise, true)}<div class="flex-1 min-w-0"><div class="flex h-150">
    <div class="w-80 bg-white overflow-y-auto flex flex-col"><div class="p-2 flex gap-2"><input class="flex-1 border min-w-0" type="text" placeholder="Імʼя покупця" ${mark('filter')}>
    <input class="border" style="width:90px" type="text" placeholder="№ замовлення" ${mark('number')}></div>${chats.map(
      (one, index) =>
        html`<a class="p-3 border-b flex flex-col gap-1" href="/inbox/all/${one.id}" ${mark(`row-${index}`)}><div class="flex items-center gap-2">
        ${one.unread && html`<span class="size-2 rounded-full bg-blue-500" role="img" aria-label="Є непрочитані"></span>`}
        <span class="font-semibold truncate">${one.buyer}</span><span class="ml-auto text-xs text-gray-400">${print.coarse(one.last.at).text}</span></div>
        <div class="truncate text-xs">${one.last.author === 'seller' && 'Ви: '}${short(one.last.text)}</div></a>`,
    )}</div>
    <div class="flex flex-col flex-1 min-w-0" ${mark('thread')}><div class="p-3 bg-white border-b font-semibold">${chat.buyer}</div>
    <div class="flex-1 overflow-y-auto p-3 flex flex-col gap-2">${byDay(chat.messages, print.separator).map(
      (day) =>
        html`<div class="self-center text-xs text-gray-400">${day.day}</div>${day.messages.map((said) =>
          said.author === 'system'
            ? html`<div class="self-center text-xs bg-slate-100 rounded-xl p-2" ${mark(`message-${said.index}`)}>${said.text} · ${print.clock(said.at).text}</div>`
            : html`<div class="flex flex-col max-w-md ${said.author === 'seller' ? 'self-end' : 'self-start'}" ${mark(`message-${said.index}`)}>
            <div class="rounded-xl p-2 ${said.author === 'seller' ? 'bg-green-100' : 'bg-white'}">${said.text}</div>
            <span class="text-xs text-gray-400 ${said.author === 'seller' && 'ml-auto'}">${print.clock(said.at).text}</span></div>`,
        )}`,
    )}</div>
    <div class="border-t p-2 flex gap-2 bg-white items-center"><div class="flex-1 border rounded-xl p-2 min-h-10" contenteditable="true" data-placeholder="Повідомлення" ${mark('reply')}></div>
    <button type="button" title="Надіслати" aria-label="Надіслати повідомлення"><svg width="16" height="16"><circle cx="8" cy="8" r="7"/></svg></button></div></div>
    <div class="w-64 bg-white p-2">${ordered(noise)}<div class="border-t p-2 text-xs">Мітки покупця
    <input class="border" type="text" placeholder="Додати мітку" ${mark('label')}></div></div></div></div></div>`;

  return {
    html: documentOf({ lang: language, title: 'Вхідні', css: CSS, body }),
    truth: {
      ...NOTHING,
      list: { rows: rowsOf(chats, { printed: print.coarse, prefixed: true, id: ({ id }) => id, text: short }) },
      thread: {
        selector: marked('thread'),
        threadId: chat.id,
        buyer: chat.buyer,
        messages: messagesOf(chat.messages, print.clock),
      },
      reply: marked('reply'),
      traps: fields('filter', 'number', 'label'),
    },
  };
}

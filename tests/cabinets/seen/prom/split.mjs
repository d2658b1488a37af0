// Utility classes; both sides by `justify-end`, contenteditable, checkmarks, day lines as pills.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, cut, said, truthOf, worded } from '../kit/chats.mjs';
import { days, sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/inbox/all';

const CSS = `*,::before,::after{box-sizing:border-box;border:0 solid #e5e7eb}body{margin:0;font:14px/20px Inter,Arial,sans-serif}button{background:none;cursor:pointer;font:inherit}
.flex{display:flex}.flex-1{flex:1 1 0%}.flex-col{flex-direction:column}.shrink-0{flex-shrink:0}.min-w-0{min-width:0}.h-screen{height:100vh}.w-80{width:20rem}.w-11{width:2.75rem}.h-11{height:2.75rem}
.items-center{align-items:center}.items-end{align-items:flex-end}.justify-between{justify-content:space-between}.justify-end{justify-content:flex-end}.justify-start{justify-content:flex-start}.justify-center{justify-content:center}
.gap-1{gap:.25rem}.gap-3{gap:.75rem}.p-3{padding:.75rem}.px-4{padding:0 1rem}.px-2{padding:0 .5rem}.py-3{padding-top:.75rem;padding-bottom:.75rem}.my-3{margin:.75rem 0}.mt-1{margin-top:.25rem}
.rounded-full{border-radius:9999px}.rounded-2xl{border-radius:1rem}.bg-white{background:#fff}.bg-slate-100{background:#f1f5f9}.bg-indigo-600{background:#4f46e5}.bg-indigo-50{background:#eef2ff}.text-white{color:#fff}
.text-xs{font-size:12px;line-height:16px}.text-slate-500{color:#64748b}.font-semibold{font-weight:600}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.overflow-y-auto{overflow-y:auto}
.border-r{border-right-width:1px}.border-b{border-bottom-width:1px}.border-t{border-top-width:1px}.max-w-md{max-width:28rem}.w-full{width:100%}.cursor-pointer{cursor:pointer}.text-left{text-align:left}.whitespace-pre-line{white-space:pre-line}`;

/** @type {import('../kit/chats.mjs').Line[]} */
const TALK = [
  ['buyer', 1506, 'Добрий день! Чи є цей рюкзак у сірому кольорі?'],
  ['seller', 1489, 'Вітаю! Сірий і темно-зелений є, чорний закінчився.'],
  ['buyer', 1480, 'А ноутбук 15,6 туди влізе?'],
  ['seller', 1471, 'Так, відділення на 16 дюймів.\nОкреме, з м’якою стінкою.'],
  ['buyer', 96, 'Замовила сірий. Коли відправите?'],
  ['seller', 88, 'Сьогодні до 18:00, номер накладної надішлемо сюди'],
  ['buyer', 31, '👍'],
  ['buyer', 29, 'І покладіть, будь ласка, чек'],
];

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const talk = said(now, TALK);
  const ages = [2, 9, 14, 40, 63, 118, 190, 305, 611, 1190, 1520, 1810, 2950, 4420, 6100, 9900, 23_000, 41_000];
  const rows = chats({
    ...{ now, language: 'uk', from: 0, ages, unread: { 0: 1, 1: 3, 4: 2, 10: 1 } },
    open: { place: 3, name: 'Аліна Шевчук', messages: talk },
  });
  /** @param {{ at: number }} chat */
  const time = ({ at }) => {
    if (print.daysAgo(at) === 0) return print.clock(at);
    const day = print.daysAgo(at) === 1 ? worded(print.date(at), 'Вчора') : print.shortDay(at);
    return worded(day, day.text.replace(/\.$/u, ''));
  };
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text.replaceAll('\n', ' '), 46);

  const list = rows.map(
    (
      chat,
    ) => html`<button type="button" class="flex w-full gap-3 p-3 border-b text-left cursor-pointer ${chat.isOpen ? 'bg-indigo-50' : 'bg-white'}" ${mark(`chat-${chat.index}`)}>
      <div class="w-11 h-11 shrink-0 rounded-full bg-slate-100 flex items-center justify-center font-semibold">${chat.name.slice(0, 1)}</div>
      <div class="flex-1 min-w-0"><div class="flex justify-between gap-3"><div class="truncate font-semibold">${chat.name}</div><div class="shrink-0 text-xs text-slate-500">${time(chat).text}</div></div>
      <div class="flex justify-between gap-3 mt-1"><div class="truncate text-slate-500">${chat.by === 'seller' && 'Ви: '}${words(chat)}</div>${chat.unread > 0 && html`<div class="shrink-0 rounded-full bg-indigo-600 text-white text-xs px-2">${chat.unread}</div>`}</div></div></button>`,
  );
  const feed = days(talk, print.separator).map(
    ({ day, lines }) =>
      html`<div class="flex justify-center my-3"><div class="rounded-full bg-slate-100 text-xs text-slate-500 px-4">${day}</div></div>${lines.map(
        ({ index, author, text, at }) =>
          html`<div class="flex ${author === 'seller' ? 'justify-end' : 'justify-start'} mt-1" ${mark(`said-${index}`)}><div class="max-w-md rounded-2xl p-3 ${author === 'seller' ? 'bg-indigo-600 text-white' : 'bg-slate-100'}">
      <div class="whitespace-pre-line">${text}</div><div class="flex justify-end gap-1 text-xs">${print.clock(at).text}${author === 'seller' && html`<span>✓✓</span>`}</div></div></div>`,
      )}`,
  );
  const body = html`<div class="flex h-screen"><div class="w-80 shrink-0 flex flex-col border-r">
    <div class="p-3 border-b"><div class="font-semibold">Повідомлення</div><input class="w-full bg-slate-100 rounded-full px-4 py-3 mt-1" placeholder="Пошук" ${mark('search')}></div>
    <div class="flex gap-3 p-3 border-b text-xs"><button type="button">Усі 18</button><button type="button">Непрочитані 4</button><button type="button">Архів</button></div>
    <div class="flex-1 overflow-y-auto">${list}</div></div>
    <div class="flex-1 flex flex-col"><div class="flex items-center justify-between p-3 border-b"><div><div class="font-semibold">Аліна Шевчук</div><div class="text-xs text-slate-500">була 5 хв тому</div></div><button type="button" class="text-xs">Поскаржитись</button></div>
    <div class="flex-1 overflow-y-auto p-3" ${mark('thread')}>${feed}</div>
    <div class="flex items-end gap-3 p-3 border-t"><button type="button">📎</button><div class="flex-1 rounded-2xl bg-slate-100 p-3" contenteditable="true" role="textbox" aria-label="Повідомлення" data-placeholder="Напишіть покупцю…" ${mark('reply')}></div><button type="button" class="rounded-full bg-indigo-600 text-white p-3" aria-label="Надіслати">➤</button></div></div></div>`;
  return {
    html: sheet({ lang: 'uk', title: 'Повідомлення', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time, words, tells: true, messages: talk, clock: ({ at }) => print.clock(at), buyer: 'Аліна Шевчук' },
      ...{ reply: 'reply', traps: ['search'] },
    }),
  };
}

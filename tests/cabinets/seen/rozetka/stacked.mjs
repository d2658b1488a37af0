// A virtual list: rows are laid out by transforms, in whatever order they were reused; utility classes.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { dayHour, sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '2190055';
const BUYER = 'Назар Тихонюк';
const HEIGHT = 68;
export const address = `https://seller.rozetka.com.ua/main/dialogs?id=${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 2 * 1440 + 350, 'Добрий день, шини 2024 року?'],
  ['seller', 2 * 1440 + 330, 'Добрий! Так, 38-й тиждень 2024.'],
  ['buyer', 2 * 1440 + 325, 'Чотири штуки є в наявності? І чи є шиномонтаж поряд із вами?'],
  ['seller', 2 * 1440 + 290, 'Є шість. Монтаж за 200 метрів, нашим покупцям знижка.'],
  ['buyer', 200, 'Приїду в суботу, до котрої працюєте?'],
  ['seller', 170, 'У суботу до 16:00.'],
  ['seller', 169, 'Зарезервувати за вами?'],
  ['buyer', 14, 'Так, прізвище Тихонюк'],
];

const CSS = `*{box-sizing:border-box;margin:0}body{font:14px/20px "DM Sans",system-ui,sans-serif;color:#0f172a;background:#fff}.h-screen{height:100vh}.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1}.w-80{width:320px}.border-r{border-right:1px solid #e2e8f0}.border-b{border-bottom:1px solid #e2e8f0}.border-t{border-top:1px solid #e2e8f0}.p-3{padding:12px}.p-5{padding:20px}.px-3{padding:8px 12px}.gap-3{gap:12px}.items-center{align-items:center}.relative{position:relative}.absolute{position:absolute;left:0;top:0;width:100%}.overflow-auto{overflow:auto}.min-w-0{min-width:0}.truncate{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.text-xs{font-size:12px;line-height:16px}.text-slate-400{color:#94a3b8}.text-slate-600{color:#475569}.font-bold{font-weight:700}.bg-emerald-50{background:#ecfdf5}.bg-slate-100{background:#f1f5f9}.bg-emerald-600{background:#059669;color:#fff}.rounded-full{border-radius:999px}.rounded-2xl{border-radius:16px}.size-10{width:40px;height:40px;display:grid;place-items:center;flex:none}.justify-between{justify-content:space-between}.justify-end{justify-content:flex-end}.mb-2{margin-bottom:8px}.max-w-md{max-width:448px}.text-center{text-align:center}.w-full{width:100%}.outline-none{outline:0;border:0}.min-h-10{min-height:40px}`;

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'uk', from: 8, fresh: { 0: 1, 3: 4 } },
    ages: [5, 88, 240, 700, 1500, 2700, 4400, 6600, 10_200, 17_800],
    open: { id: ID, name: BUYER, goods: 'Шини зимові', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 80);
  const turn = Math.floor(random() * (rows.length - 3)) + 2;
  const reused = [...rows.slice(turn), ...rows.slice(0, turn)];
  const body = html`<div id="__nuxt"><div class="flex h-screen">
    <aside class="w-80 border-r flex flex-col"><div class="p-3 border-b"><input class="w-full bg-slate-100 rounded-full px-3 outline-none" placeholder="Пошук" ${mark('search')}></div>
      <div class="flex-1 overflow-auto"><div class="relative" style="height:${rows.length * HEIGHT}px">${reused.map(
        (chat) =>
          html`<div class="absolute px-3 flex gap-3 items-center ${chat.isOpen && 'bg-emerald-50'}" style="height:${HEIGHT}px;transform:translateY(${chat.index * HEIGHT}px)" data-index="${chat.index}" ${mark(`chat-${chat.index}`)}><span class="size-10 rounded-full bg-slate-100">${sign(chat.name)}</span><div class="flex-1 min-w-0"><div class="flex justify-between gap-3"><span class="truncate ${chat.unread > 0 && 'font-bold'}">${chat.name}</span><span class="text-xs text-slate-400" style="flex:none">${dayHour(print, chat.at, 'о').text}</span></div><div class="flex justify-between gap-3"><span class="truncate text-slate-600">${chat.by === 'seller' && html`<span class="text-slate-400">Ви: </span>`}${words(chat)}</span>${chat.unread > 0 && html`<span class="bg-emerald-600 rounded-full text-xs" style="padding:1px 6px;flex:none">${chat.unread}</span>`}</div></div></div>`,
      )}</div></div></aside>
    <section class="flex-1 flex flex-col"><div class="p-3 border-b"><span class="font-bold">${BUYER}</span><div class="text-xs text-slate-400">Шини зимові 205/55 R16</div></div>
      <div class="flex-1 overflow-auto p-5" ${mark('thread')}>${days(messages, (at) => print.separator(at)).map(
        ({ day, lines }) =>
          html`<div class="text-center text-xs text-slate-400 mb-2">${day}</div>${lines.map(
            (one) =>
              html`<div class="flex mb-2 ${one.author === 'seller' && 'justify-end'}" ${mark(`said-${one.index}`)}><div class="rounded-2xl px-3 max-w-md ${one.author === 'seller' ? 'bg-emerald-600' : 'bg-slate-100'}"><span>${one.text}</span> <span class="text-xs" style="opacity:.65">${print.clock(one.at).text}</span></div></div>`,
          )}`,
      )}</div>
      <div class="border-t p-3 flex gap-3 items-center"><div class="flex-1 bg-slate-100 rounded-2xl px-3 min-h-10 outline-none" contenteditable="true" role="textbox" aria-label="Повідомлення" ${mark('reply')}></div><button class="bg-emerald-600 rounded-full px-3 outline-none">Надіслати</button></div></section></div></div>`;
  const truth = truthOf({
    ...{ rows, messages, words, tells: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ time: ({ at }) => dayHour(print, at, 'о'), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Діалоги', css: CSS, body }), truth };
}

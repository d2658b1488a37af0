// A list of chats as links in utility classes: labels, dots of presence, «вчора о 14:20».

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { dayHour, inbox, sign } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/buyers?filter=all&page=1';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 Rubik,Arial,sans-serif;color:#221f1f;background:#f5f5f5}a{color:inherit;text-decoration:none}p,h1{margin:0}.flex{display:flex}.items-center{align-items:center}.justify-between{justify-content:space-between}.gap-3{gap:12px}.p-4{padding:16px}.px-3{padding-left:12px;padding-right:12px}.py-2{padding-top:8px;padding-bottom:8px}.mb-4{margin-bottom:16px}.ml-2{margin-left:8px}.grow{flex:1}.min-w-0{min-width:0}.truncate{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.container{max-width:980px;margin:0 auto;padding:24px}
.bg-white{background:#fff}.bg-green-50{background:#f1faf4}.bg-green-500{background:#00a046}.bg-gray-300{background:#d2d2d2}.bg-gray-100{background:#eee}.text-white{color:#fff}.text-gray-500{color:#797878}.text-xs{font-size:12px}.text-xl{font-size:20px}.font-medium{font-weight:500}.font-bold{font-weight:700}.rounded{border-radius:4px}.rounded-lg{border-radius:8px}.rounded-full{border-radius:999px}.border{border:1px solid #d2d2d2}.divide-y>*+*{border-top:1px solid #eee}.relative{position:relative}.absolute{position:absolute}.size-10{width:40px;height:40px}.size-3{width:12px;height:12px}.place-center{display:grid;place-items:center}.right-0{right:0}.bottom-0{bottom:0}.ring{border:2px solid #fff}.w-72{width:288px}.shrink-0{flex:none}.text-right{text-align:right}`;

const TAGS = ['Повернення', '', 'Повторний покупець', '', '', 'Гарантія'];

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = inbox({
    ...{ now, language: 'uk', from: 7, fresh: [2, 0, 1, 0, 1] },
    ages: [14, 48, 166, 720, 1010, 1660, 2300, 5100, 8800, 21_900],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 70);
  const body = html`<main class="container"><div class="flex justify-between items-center mb-4"><h1 class="text-xl font-medium">Повідомлення покупців</h1><input type="text" class="border rounded-lg px-3 py-2 w-72" placeholder="Пошук за покупцем або замовленням" ${mark('search')}></div>
    <nav class="flex gap-3 mb-4"><a href="?filter=all" class="bg-green-500 text-white rounded-full px-3">Усі</a><a href="?filter=unread" class="bg-white rounded-full px-3">Непрочитані 4</a><a href="?filter=wait" class="bg-white rounded-full px-3">Чекають відповіді</a></nav>
    <div class="bg-white rounded-lg divide-y">${rows.map((chat) => {
      const tag = TAGS[chat.index % 6];
      return html`<a href="/main/messages/buyers/${chat.id}" class="flex items-center gap-3 p-4 ${chat.unread > 0 && 'bg-green-50'}" ${mark(`chat-${chat.index}`)}>
        <span class="relative shrink-0"><span class="size-10 rounded-full bg-gray-300 place-center text-white">${sign(chat.name)}</span>${chat.index % 4 === 0 && html`<span class="absolute right-0 bottom-0 size-3 rounded-full bg-green-500 ring"></span>`}</span>
        <span class="grow min-w-0"><span class="flex items-center"><span class="${chat.unread > 0 ? 'font-bold' : 'font-medium'}">${chat.name}</span>${tag && html`<span class="ml-2 text-xs bg-gray-100 rounded px-3">${tag}</span>`}</span>
          <p class="text-xs text-gray-500">Замовлення № ${chat.order}</p><p class="truncate ${chat.unread > 0 && 'font-medium'}">${words(chat)}</p></span>
        <span class="shrink-0 text-right"><span class="text-xs text-gray-500">${dayHour(print, chat.at, 'о').text}</span><br>${chat.unread > 0 ? html`<span class="bg-green-500 text-white rounded-full text-xs px-3">${chat.unread}</span>` : html`<span class="text-xs">—</span>`}</span></a>`;
    })}</div></main>`;
  const truth = truthOf({
    ...{ rows, words, numbered: true, subject: ({ order }) => `Замовлення № ${order}`, traps: ['search'] },
    time: ({ at }) => dayHour(print, at, 'о'),
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення', css: CSS, body }), truth };
}

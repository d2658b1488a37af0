// Chats and the open one, of Angular with Taiga: status of the shop, day chips, a field that grows.

import { html, mark, raw } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { guests } from '../kit/guests.mjs';
import { sign } from '../kit/inbox.mjs';
import { days, sheet } from '../kit/sheet.mjs';

const ID = '5601182';
const BUYER = 'Квітка Савчин';
export const address = `https://seller.rozetka.com.ua/main/messages/inbox/room/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 4 * 1440 + 80, 'Вітаю, замовила швабру з відром, а відро прийшло тріснуте'],
  ['buyer', 4 * 1440 + 78],
  ['seller', 4 * 1440 + 20, 'Добрий день! Вибачте за незручності. Надішлемо нове відро за наш рахунок.'],
  ['buyer', 3 * 1440 + 600, 'Добре, чекаю'],
  ['system', 3 * 1440 + 300, 'Статус замовлення змінено на «Передано в доставку»'],
  ['seller', 3 * 1440 + 290, 'Відправили, накладна 2040 0000 1177 31.'],
  ['buyer', 130, 'Отримала, ціле 🙂 дякую за швидке рішення'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:15px/1.6 Manrope,Arial,sans-serif;color:#1b1f3b;background:#fff}.app{display:grid;grid-template-columns:340px 1fr;height:100vh}.list{border-right:1px solid #ededed;overflow:auto}.t-textfield{display:block;margin:16px;border:1px solid #d7d7d7;border-radius:12px;padding:8px 14px}.t-textfield input{border:0;outline:0;font:inherit;width:100%}.cell{display:flex;gap:12px;width:100%;border:0;background:none;text-align:left;font:inherit;color:inherit;padding:12px 16px}.cell_active{background:#f4f9f5}.cell ._avatar{flex:none;width:44px;height:44px;border-radius:50%;background:#d7efe0;display:grid;place-items:center}.cell ._main{flex:1;min-width:0}.cell ._title{display:flex;justify-content:space-between;gap:8px;font-weight:600}.cell ._subtitle{display:block;color:#1b1f3b99;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.cell ._time{color:#1b1f3b99;font-weight:400;font-size:13px}tui-badge{background:#00a046;color:#fff;border-radius:12px;padding:0 8px;font-size:13px;align-self:center}.room{display:flex;flex-direction:column;min-height:0;background:#f7f8f7}.top{background:#fff;padding:14px 24px;border-bottom:1px solid #ededed}.top small{color:#1b1f3b99}.flow{flex:1;overflow:auto;padding:20px 24px}.chip{display:block;width:fit-content;margin:8px auto;background:#e7ece8;border-radius:12px;padding:2px 12px;font-size:13px}.service{text-align:center;font-size:13px;color:#1b1f3b99;margin:10px 0}tui-message{display:flow-root;width:fit-content;max-width:60%;background:#fff;border-radius:16px;padding:10px 16px;margin-bottom:10px}tui-message[data-appearance=primary]{margin-left:auto;background:#d7efe0}tui-message span{float:right;margin:4px 0 0 12px;font-size:12px;color:#1b1f3b99}tui-message i{display:block;width:150px;height:110px;border-radius:10px;background:#c9b8a3}.write{background:#fff;padding:14px 24px;display:flex;gap:12px;align-items:flex-end}.write tui-textarea{flex:1;border:1px solid #d7d7d7;border-radius:12px;padding:8px 14px}.write textarea{border:0;outline:0;width:100%;font:inherit;resize:none}.write button{border:0;border-radius:12px;background:#00a046;color:#fff;font:inherit;padding:9px 20px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ng = raw('_ngcontent-ng-c1180043562');
  const messages = said(now, LINES);
  const rows = guests({
    ...{ now, language: 'uk', from: 8, open: { id: ID, name: BUYER, goods: 'Швабра з відром', messages } },
    ages: [[14, 1], [55], [88, 2], [260], [1490], [2800], [5100], [8800]],
  });
  const body = html`<app-root ng-version="18.2.6"><tui-root><div class="app" ${ng}><div class="list" ${ng}><label class="t-textfield"><input tuitextfield placeholder="Пошук за номером замовлення" ${mark('search')}></label>${rows.map(
    (chat) =>
      html`<button tuicell type="button" class="cell ${chat.isOpen && 'cell_active'}" ${ng} ${mark(`chat-${chat.index}`)}><tui-avatar class="_avatar" ${ng}>${sign(chat.name)}</tui-avatar><span class="_main" tuititle><span class="_title">${chat.name}<span class="_time">${print.coarse(chat.at).text}</span></span><span class="_subtitle">№ ${chat.order}</span><span class="_subtitle">${chat.text}</span></span>${chat.unread > 0 && html`<tui-badge ${ng}>${chat.unread}</tui-badge>`}</button>`,
  )}</div><app-room class="room" ${ng}><div class="top" ${ng}><b>${BUYER}</b><br><small>Замовлення № ${Number(ID) * 97 + 41} · Виконано</small></div>
    <div class="flow" ${ng} ${mark('thread')}>${days(messages, (at) => print.separator(at)).map(
      ({ day, lines }) =>
        html`<span class="chip" ${ng}>${day}</span>${lines.map((one) =>
          one.author === 'system'
            ? html`<div class="service" ${ng} ${mark(`said-${one.index}`)}>${one.text}, ${print.clock(one.at).text}</div>`
            : html`<tui-message data-appearance="${one.author === 'seller' ? 'primary' : 'neutral'}" ${ng} ${mark(`said-${one.index}`)}>${one.picture ? html`<i></i>` : one.text}<span>${print.clock(one.at).text}</span></tui-message>`,
        )}`,
    )}</div>
    <form class="write" ${ng}><tui-textarea ${ng}><textarea rows="1" aria-label="Повідомлення" placeholder="Введіть текст" ${mark('reply')}></textarea></tui-textarea><button type="submit">Надіслати</button></form></app-room></div></tui-root></app-root>`;
  const truth = truthOf({
    ...{ rows, messages, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ subject: ({ order }) => `№ ${order}`, time: ({ at }) => print.coarse(at), clock: ({ at }) => print.clock(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення', css: CSS, body }), truth };
}

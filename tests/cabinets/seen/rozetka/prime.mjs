// Another Angular kit: chats by orders with tags, cards of what was said, times in attributes.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { dayMonth, iso } from '../kit/inbox.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

const ID = '2410077';
const BUYER = 'Ярина Шпак';
export const address = `https://seller.rozetka.com.ua/main/orders-chat/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['system', 3 * 1440 + 300, 'Покупець створив чат за замовленням'],
  ['buyer', 3 * 1440 + 299, 'Добрий день! Замовлення досі «комплектується», чи все добре?'],
  ['seller', 3 * 1440 + 260, 'Вітаємо, Ярино. Чекаємо на поповнення складу, завтра зранку відправимо.'],
  ['buyer', 2 * 1440 + 90, 'Сьогодні вже не відправили?'],
  ['seller', 2 * 1440 + 70, 'Відправили, трекінг зазвичай оновлюється після 19:00.'],
  ['buyer', 2 * 1440 + 66, 'Дякую'],
  ['buyer', 190],
  ['buyer', 188, 'Приїхало ось так, коробка порвана, але плеєр працює'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.5 "Inter var",Arial,sans-serif;color:#495057;background:#eff3f8}.layout{display:flex;gap:16px;padding:16px;height:100vh}.p-listbox{width:340px;background:#fff;border-radius:6px;border:1px solid #dee2e6;display:flex;flex-direction:column}.p-listbox-header{padding:12px;border-bottom:1px solid #dee2e6;background:#f8f9fa}.p-inputtext{width:100%;font:inherit;padding:8px 12px;border:1px solid #ced4da;border-radius:6px}.p-listbox-list{list-style:none;margin:0;padding:8px 0;overflow:auto}.p-listbox-item{padding:10px 14px;display:block}.p-highlight{background:#eef2ff;color:#4338ca}.l1{display:flex;justify-content:space-between;gap:8px}.l1 time{font-size:12px;color:#6c757d}.l2{display:flex;justify-content:space-between;color:#6c757d}.l2 span:first-child{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.p-tag{background:#6366f1;color:#fff;border-radius:6px;font-size:11px;font-weight:700;padding:0 6px}.p-tag-info{background:#e0f2fe;color:#0369a1}.p-badge{background:#ef4444;color:#fff;border-radius:10px;min-width:20px;text-align:center;font-size:12px;flex:none}
.pane{flex:1;background:#fff;border-radius:6px;border:1px solid #dee2e6;display:flex;flex-direction:column}.pane-header{padding:14px 18px;border-bottom:1px solid #dee2e6;display:flex;gap:12px;align-items:center}.p-scrollpanel-content{flex:1;overflow:auto;padding:18px}.bubble-row{display:flex;gap:10px;margin-bottom:12px}.bubble-row.right{justify-content:flex-end}.p-avatar{width:32px;height:32px;border-radius:50%;background:#c7d2fe;display:grid;place-items:center;font-weight:700;font-size:12px}.bubble{background:#f8f9fa;border:1px solid #e9ecef;border-radius:6px;padding:8px 12px;max-width:440px}.right .bubble{background:#eef2ff;border-color:#e0e7ff}.bubble time{display:block;font-size:11px;color:#868e96;text-align:right}.p-inline-message{display:block;text-align:center;font-size:12px;background:#f8f9fa;border-radius:6px;padding:6px;margin-bottom:12px}.pane-footer{padding:12px 18px;border-top:1px solid #dee2e6;display:flex;gap:10px}.p-button{border:0;border-radius:6px;background:#6366f1;color:#fff;padding:8px 16px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'uk', from: 13, ages: [55, 410, 980, 1900, 3300, 7400, 12_100], fresh: { 0: 3, 1: 1 } },
    open: { id: ID, name: BUYER, goods: 'Плеєр', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 36);
  const body = html`<app-root><app-order-chats class="layout">
    <p-listbox class="p-listbox p-component"><div class="p-listbox-header"><input pinputtext class="p-inputtext p-component" placeholder="Номер замовлення" ${mark('search')}></div><ul class="p-listbox-list" role="listbox">${rows.map(
      (chat) =>
        html`<li class="p-listbox-item ${chat.isOpen && 'p-highlight'}" role="option" aria-label="${chat.name}" ${mark(`chat-${chat.index}`)}><div class="l1"><b>${chat.name}</b><time datetime="${iso(chat.at)}">${dayMonth(print, chat.at).text}</time></div><div>№ ${chat.order} ${chat.index % 3 === 0 && html`<span class="p-tag p-tag-info">${chat.index ? 'Відправлено' : 'Нове'}</span>`}</div><div class="l2"><span>${words(chat)}</span>${chat.unread > 0 && html`<span class="p-badge p-component">${chat.unread}</span>`}</div></li>`,
    )}</ul></p-listbox>
    <section class="pane"><div class="pane-header"><span class="p-avatar">ЯШ</span><div><b>${BUYER}</b><br><small>MP3-плеєр NoteBox 32 ГБ</small></div></div>
      <div class="p-scrollpanel-content" ${mark('thread')}>${messages.map((one) =>
        one.author === 'system'
          ? html`<div class="p-inline-message p-inline-message-info" ${mark(`said-${one.index}`)}>${one.text}<time datetime="${iso(one.at)}"> ${dayMonth(print, one.at).text}</time></div>`
          : html`<div class="bubble-row ${one.author === 'seller' ? 'right' : 'left'}" ${mark(`said-${one.index}`)}>${one.author === 'buyer' && html`<span class="p-avatar p-avatar-circle">ЯШ</span>`}<div class="bubble">${one.picture ? html`<img src="${picture(24, 130)}" alt="">` : html`<span>${one.text}</span>`}<time datetime="${iso(one.at)}">${dayMonth(print, one.at).text} ${print.clock(one.at).text}</time></div></div>`,
      )}</div>
      <div class="pane-footer"><textarea pinputtextarea class="p-inputtext p-inputtextarea" rows="2" placeholder="Введіть текст" ${mark('reply')}></textarea><button class="p-button p-component">Надіслати</button></div></section></app-order-chats></app-root>`;
  const truth = truthOf({
    ...{ rows, messages, words, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    subject: ({ order }) => order,
  });
  return { html: sheet({ lang: 'uk', title: 'Чати за замовленнями', css: CSS, body }), truth };
}

// A small chat in the corner over the orders: two words of the buyer's alone.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { dayHour } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

const BUYER = 'Дорота';
export const address = 'https://seller.rozetka.com.ua/main/orders/new?chat=805220917';

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 27, 'Доброго дня, я щойно замовила праску, а хочу іншого кольору'],
  ['buyer', 26, 'Можна фіолетову замість сірої?'],
];

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 Rubik,Arial,sans-serif;color:#2a2a2a;background:#f7f7f7}.orders{padding:20px 26px}.orders h1{font-size:20px;margin:0 0 12px}.orders input{border:1px solid #ccc;border-radius:6px;padding:7px 10px;font:inherit}.orders table{width:100%;background:#fff;border-spacing:0;margin-top:12px}.orders td,.orders th{padding:11px;border-bottom:1px solid #eee;text-align:left}.mini{position:fixed;right:24px;bottom:0;width:340px;height:440px;background:#fff;border-radius:10px 10px 0 0;box-shadow:0 2px 18px #0003;display:flex;flex-direction:column}.mini-top{background:#00a046;color:#fff;border-radius:10px 10px 0 0;padding:10px 14px;display:flex;justify-content:space-between}.mini-top small{display:block;opacity:.8}.mini-feed{flex:1;overflow:auto;padding:14px;display:flex;flex-direction:column;justify-content:flex-end;gap:8px}.mini-msg{align-self:flex-start;max-width:84%}.mini-msg div{background:#eef0f2;border-radius:4px 14px 14px;padding:8px 12px}.mini-msg span{font-size:11px;color:#888}.mini-tips{display:flex;gap:6px;padding:0 12px 8px;overflow:hidden}.mini-tips button{border:1px solid #bfe5cd;background:#f2fbf5;color:#00803a;border-radius:14px;padding:4px 10px;font:12px Rubik,Arial;white-space:nowrap}.mini-form{border-top:1px solid #eee;padding:10px 12px;display:flex;gap:8px}.mini-form [contenteditable]{flex:1;min-height:36px;padding:8px 0;outline:0}.mini-form [contenteditable]:empty::before{content:attr(data-placeholder);color:#999}.mini-form button{border:0;background:none;color:#00a046;font-size:20px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const orders = folder({ now, language: 'uk', from: 6, ages: [40, 95, 160, 320, 610, 900, 1300, 1500] });
  const body = html`<main class="orders"><h1>Нові замовлення</h1><input placeholder="Пошук замовлення" ${mark('search')}><table><thead><tr><th>№</th><th>Товар</th><th>Покупець</th><th>Сума</th><th>Створено</th></tr></thead><tbody>${orders.map((one) => html`<tr><td>${one.order}</td><td>${one.goods}</td><td>${one.name}</td><td>${one.index * 170 + 349} ₴</td><td>${print.plain(one.at).text}</td></tr>`)}</tbody></table></main>
  <div class="mini" role="complementary" aria-label="Чат"><div class="mini-top"><div>${BUYER}<small>Замовлення 805220917</small></div><span>— ✕</span></div>
    <div class="mini-feed" aria-live="polite" ${mark('thread')}>${messages.map((one) => html`<div class="mini-msg" ${mark(`said-${one.index}`)}><div>${one.text}</div><span>${dayHour(print, one.at, 'о').text}</span></div>`)}</div>
    <div class="mini-tips"><button>Вітаємо!</button><button>Уточнюємо на складі</button><button>Так, є</button></div>
    <div class="mini-form"><div contenteditable="true" role="textbox" aria-multiline="true" data-placeholder="Повідомлення" ${mark('reply')}></div><button aria-label="Надіслати">➤</button></div></div>`;
  const truth = truthOf({
    ...{ messages, buyer: BUYER, threadId: '805220917', reply: 'reply', traps: ['search'] },
    clock: ({ at }) => dayHour(print, at, 'о'),
  });
  return { html: sheet({ lang: 'uk', title: 'Нові замовлення', css: CSS, body }), truth };
}

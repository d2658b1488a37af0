// The server's tables: orders with letters on the left, the letters of one, the newest above, under the form.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, said, truthOf } from '../kit/chats.mjs';
import { folder } from '../kit/folder.mjs';
import { sheet } from '../kit/sheet.mjs';

const ID = '2633190';
const BUYER = 'Калина Федунь';
export const address = `https://seller.rozetka.com.ua/main/correspondence/view/${ID}`;

/** @type {readonly import('../kit/chats.mjs').Line[]} */
const LINES = [
  ['buyer', 6 * 1440 + 120, 'Прошу виставити рахунок на юрособу, ЄДРПОУ у коментарі до замовлення'],
  ['seller', 5 * 1440 + 900, 'Добрий день. Рахунок у вкладенні, оплатити можна до 25 числа.'],
  ['buyer', 2 * 1440 + 640, 'Оплачено, платіжне доручення № 118'],
  ['seller', 2 * 1440 + 500, 'Кошти надійшли. Видаткову покладемо в коробку, електронну надішлемо через Вчасно.'],
  ['buyer', 1440 + 15, 'У видатковій помилка в назві, треба ТОВ, а не ПП'],
  ['seller', 75, 'Виправили, нова вже у Вчасно.'],
];

const CSS = `body{margin:0;font:13px/1.45 Arial,sans-serif;color:#333;background:#fff}.bar{background:#00a046;color:#fff;padding:10px 18px}.bar a{color:#fff;margin-left:16px}.outer{width:100%;border-spacing:0}.outer>tbody>tr>td{vertical-align:top}.list{width:400px;border-right:1px solid #ddd;padding:12px}.view{padding:12px 20px}table.threads,table.letters{width:100%;border-collapse:collapse}table.threads td{padding:7px 6px;border-bottom:1px solid #eee}tr.current td{background:#eef8f1}tr.unread td{font-weight:bold}.grey{color:#888;font-weight:normal;white-space:nowrap}h2{font-size:17px;margin:0 0 8px}input[type=text],textarea{border:1px solid #bbb;padding:5px 7px;font:inherit}.form textarea{width:100%;box-sizing:border-box}.form{background:#f6f6f6;padding:12px;margin-bottom:14px}table.letters td,table.letters th{border:1px solid #ddd;padding:9px 10px;text-align:left;vertical-align:top}table.letters th{background:#f0f0f0;font-weight:normal;color:#666}table.letters td.who{width:150px}.from-shop td.who{color:#00803a}.attach{display:block;color:#3e77aa;margin-top:4px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const messages = said(now, LINES);
  const rows = folder({
    ...{ now, language: 'uk', from: 20, ages: [30, 500, 1250, 2900, 5300, 8100, 11_700], fresh: { 1: 1, 3: 1 } },
    open: { id: ID, name: BUYER, goods: 'Папір офісний', messages },
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 30);
  const body = html`<div class="bar"><b>Кабінет продавця</b><a href="/main/orders">Замовлення</a><a href="/main/correspondence">Листування</a></div>
  <table class="outer"><tbody><tr><td class="list"><h2>Листування</h2><p><input type="text" size="34" placeholder="№ замовлення або імʼя" ${mark('search')}></p><table class="threads"><tbody>${rows.map(
    (chat) =>
      html`<tr class="${chat.isOpen && 'current'} ${chat.unread > 0 && 'unread'}" ${mark(`chat-${chat.index}`)}><td><a href="/main/correspondence/view/${chat.id}">${chat.order}</a><br>${chat.name}</td><td>${words(chat)}</td><td class="grey">${print.date(chat.at).text}</td></tr>`,
  )}</tbody></table></td>
  <td class="view"><h2>Замовлення ${Number(ID) * 113 + 3}: ${BUYER}</h2>
    <div class="form"><form method="post"><textarea name="body" rows="4" placeholder="Нове повідомлення" ${mark('reply')}></textarea><br><button type="button">Надіслати</button> <button type="button">Прикріпити файл</button></form></div>
    <table class="letters"><thead><tr><th>Від</th><th>Повідомлення</th><th>Дата</th></tr></thead><tbody ${mark('thread')}>${messages
      .toReversed()
      .map(
        (one) =>
          html`<tr class="${one.author === 'seller' ? 'from-shop' : 'from-client'}" ${mark(`said-${one.index}`)}><td class="who">${one.author === 'seller' ? html`Офіс-Маркет<br><span class="grey">магазин</span>` : html`${BUYER}<br><span class="grey">покупець</span>`}</td><td>${one.text}${one.index === 1 && html`<a class="attach" href="#">rahunok-118.pdf</a>`}</td><td class="grey">${print.plain(one.at).text}</td></tr>`,
      )}</tbody></table></td></tr></tbody></table>`;
  const truth = truthOf({
    ...{ rows, messages, words, numbered: true, buyer: BUYER, threadId: ID, reply: 'reply', traps: ['search'] },
    ...{ subject: ({ order }) => order, time: ({ at }) => print.date(at), clock: ({ at }) => print.plain(at) },
  });
  return { html: sheet({ lang: 'uk', title: 'Листування', css: CSS, body }), truth };
}

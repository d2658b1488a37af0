// Chats in a table with sorting and a paginator.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { rowsOf } from '../kit/rows.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/items?sort=-updated&page=1';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/20px Roboto,Arial,sans-serif;background:#fafafa;color:#212121}header{background:#00a046;color:#fff;padding:14px 24px}.wrap{padding:20px 24px}h1{font-size:22px;font-weight:400;margin:0 0 14px}
.mat-tab-nav-bar{display:flex;gap:26px;border-bottom:1px solid #ddd;margin-bottom:16px}.mat-tab-link{padding:10px 0;color:#777}.mat-tab-label-active{color:#00a046;border-bottom:2px solid #00a046}.bar{display:flex;gap:12px;margin-bottom:12px}.bar input{border:1px solid #ccc;border-radius:4px;padding:7px 10px;font:inherit;width:230px}
table{width:100%;border-collapse:collapse;background:#fff;box-shadow:0 1px 3px #0003}th{text-align:left;font-size:12px;color:#757575;font-weight:500;padding:12px}td{padding:10px 12px;border-top:1px solid #eee;vertical-align:top}tr.unread td{font-weight:500;background:#f1faf4}.item{max-width:190px;color:#3e77aa}.msg{max-width:380px}.sub{font-size:12px;color:#757575;font-weight:400}.chip{background:#e0e0e0;border-radius:12px;font-size:12px;padding:2px 10px;white-space:nowrap;font-weight:400}.chip.wait{background:#ffe9c7}
.mat-paginator{display:flex;justify-content:flex-end;gap:24px;padding:12px;font-size:12px;color:#757575;background:#fff}.material-icons{font-size:16px;display:inline-block;width:16px;height:16px;overflow:hidden;vertical-align:middle;border-radius:4px;background:#ddd;color:transparent}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = rowsOf({
    ...{ now, language: 'uk', from: 3, unread: { 0: 1, 1: 1, 3: 1 } },
    ages: [18, 97, 333, 1210, 1990, 4420, 8250, 15_300, 40_700],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 60);
  const body = html`<header>ROZETKA · Кабінет продавця · <b>ФОП «Лісова полиця»</b></header>
    <div class="wrap"><h1>Мої повідомлення</h1>
      <nav class="mat-tab-nav-bar"><a class="mat-tab-link">Замовлення (14)</a><a class="mat-tab-link mat-tab-label-active">Питання про товари (3)</a><a class="mat-tab-link">Видалені</a></nav>
      <div class="bar"><input placeholder="Назва або ID товару" ${mark('item')}><input placeholder="Покупець" ${mark('who')}><input placeholder="Період" value="" ${mark('period')}></div>
      <table mat-table class="mat-table cdk-table" role="table">
        <thead><tr class="mat-header-row"><th><mat-checkbox></mat-checkbox></th><th>Покупець</th><th>Товар</th><th>Повідомлення</th><th>Статус</th><th>Оновлено <mat-icon class="material-icons">arrow_downward</mat-icon></th><th></th></tr></thead>
        <tbody>${rows.map((chat) => {
          const [day, hour] = print.plain(chat.at).text.split(' ');
          return html`<tr mat-row class="mat-row cdk-row ${chat.unread > 0 && 'unread'}" ${mark(`chat-${chat.index}`)}>
            <td class="mat-cell cdk-column-select"><input type="checkbox"></td>
            <td class="mat-cell cdk-column-user">${chat.name}<div class="sub">ID ${chat.id}</div></td>
            <td class="mat-cell cdk-column-item"><a class="item" href="#">${chat.goods}</a></td>
            <td class="mat-cell cdk-column-message"><div class="msg">${words(chat)}</div></td>
            <td class="mat-cell cdk-column-status"><span class="chip ${chat.by === 'buyer' && 'wait'}">${chat.by === 'buyer' ? 'Очікує відповіді' : 'З відповіддю'}</span></td>
            <td class="mat-cell cdk-column-updated">${day}<div class="sub">${hour}</div></td>
            <td class="mat-cell"><mat-icon class="material-icons">star_border</mat-icon></td>
          </tr>`;
        })}</tbody>
      </table>
      <div class="mat-paginator"><span>Рядків на сторінці: 20</span><span>1 – 9 з 9</span><span>‹ ›</span></div>
    </div>`;
  const truth = truthOf({
    ...{ rows, words, numbered: true, subject: ({ goods }) => goods, time: ({ at }) => print.plain(at) },
    traps: ['item', 'who', 'period'],
  });
  // The status says of whom the last words are.
  const list = truth.list && {
    rows: truth.list.rows.map((row, index) => ({
      ...row,
      last: row.last && { ...row.last, author: rows[index]?.by ?? /** @type {const} */ ('unknown') },
    })),
  };
  return { html: sheet({ lang: 'uk', title: 'Питання про товари', css: CSS, body }), truth: { ...truth, list } };
}

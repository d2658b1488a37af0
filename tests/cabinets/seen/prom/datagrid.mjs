// A list of chats as a grid of cells with roles; times are relative, the phone stands under the name.

import { drawn, html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { inbox, sign } from '../kit/inbox.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/client-messages?view=table';

const CSS = `*{box-sizing:border-box}body{margin:0;font:400 14px/1.43 Roboto,Helvetica,Arial,sans-serif;color:rgba(0,0,0,.87);background:#f7f7fb}p,h1{margin:0}
.bar{height:52px;background:#5b36c9;color:#fff;display:flex;align-items:center;gap:28px;padding:0 24px}.main{padding:24px}h1{font-size:22px;font-weight:500;margin-bottom:14px}
.MuiToolbar-root{display:flex;gap:12px;padding:12px 16px;align-items:center}.MuiInputBase-input{font:inherit;border:1px solid #c4c4c4;border-radius:4px;padding:8px 12px;width:280px}.MuiChip-root{border:1px solid #bdbdbd;border-radius:16px;padding:4px 12px;font-size:13px}.MuiChip-filled{background:#ede7fb;border-color:#ede7fb}
.MuiDataGrid-root{background:#fff;border:1px solid #e0e0e0;border-radius:4px}.MuiDataGrid-row,.MuiDataGrid-columnHeaders{display:flex;border-bottom:1px solid #eee;min-height:60px}.MuiDataGrid-columnHeaders{min-height:44px;font-weight:500}.MuiDataGrid-row:hover{background:#f5f5f5}.MuiDataGrid-cell,.MuiDataGrid-columnHeader{padding:8px 10px;display:flex;align-items:center;overflow:hidden}
[data-field=check]{width:46px}[data-field=client]{width:260px;gap:12px}[data-field=goods]{width:210px}[data-field=text]{flex:1;min-width:0}[data-field=updated]{width:140px;color:rgba(0,0,0,.6)}[data-field=manager]{width:120px}
.MuiAvatar-root{width:36px;height:36px;border-radius:50%;background:#b39ddb;color:#fff;display:flex;align-items:center;justify-content:center;flex:none}.sub{color:rgba(0,0,0,.5);font-size:12px}.strong .text,.strong .who{font-weight:700}.MuiTablePagination-root{display:flex;justify-content:flex-end;gap:20px;padding:12px 16px;color:rgba(0,0,0,.6)}`;

const MANAGERS = ['Олена', '—', 'Святослав', 'Олена'];

/** @param {number} now @param {() => number} random */
export function page(now, random) {
  const print = clockOf(now, 'uk');
  const css = () => `css-${drawn(random, 6).toLowerCase()}`;
  const [rowClass, cellClass, bodyClass] = [css(), css(), css()];
  const rows = inbox({
    ...{ now, language: 'uk', from: 0, fresh: [1, 0, 0, 2, 0, 1] },
    ages: [4, 33, 81, 190, 460, 1105, 1720, 3300, 5900, 8200, 13_600],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 58);
  /** @param {string} field @param {import('../../variants/kit/html.mjs').Part} inner */
  const cell = (field, inner) =>
    html`<div role="gridcell" class="MuiDataGrid-cell ${cellClass}" data-field="${field}" tabindex="-1">${inner}</div>`;
  const heads = [
    ['check', ''],
    ['client', 'Клієнт'],
    ['goods', 'Товар'],
    ['text', 'Повідомлення'],
    ['manager', 'Менеджер'],
    ['updated', 'Оновлено'],
  ];
  const body = html`<div id="root"><header class="bar MuiAppBar-root"><b>prom</b><span>Замовлення</span><span>Клієнти</span><span>Аналітика</span></header><div class="main">
    <h1 class="MuiTypography-root MuiTypography-h5">Повідомлення клієнтів</h1>
    <div class="MuiDataGrid-root" role="grid" aria-rowcount="${rows.length + 1}" aria-colcount="6">
      <div class="MuiToolbar-root"><input class="MuiInputBase-input" type="search" placeholder="Пошук…" ${mark('search')}><span class="MuiChip-root MuiChip-filled">Усі</span><span class="MuiChip-root">Без відповіді</span><span class="MuiChip-root">Призначені мені</span></div>
      <div class="MuiDataGrid-columnHeaders" role="row" aria-rowindex="1">${heads.map(([field = '', title]) => html`<div class="MuiDataGrid-columnHeader" role="columnheader" data-field="${field}">${title}</div>`)}</div>
      <div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-virtualScrollerContent ${bodyClass}" role="rowgroup">${rows.map(
        (
          chat,
        ) => html`<div role="row" class="MuiDataGrid-row ${rowClass} ${chat.unread > 0 && 'strong'}" data-id="${chat.id}" data-rowindex="${chat.index}" aria-rowindex="${chat.index + 2}" ${mark(`chat-${chat.index}`)}>
          ${cell('check', html`<input type="checkbox" aria-label="Вибрати рядок">`)}
          ${cell('client', html`<div class="MuiAvatar-root">${sign(chat.name)}</div><div><p class="who">${chat.name}</p><p class="sub">${chat.index * 3 + 1} замовл.</p></div>`)}
          ${cell('goods', html`<span title="${chat.goods}">${chat.goods}</span>`)}
          ${cell('text', html`<span class="text">${words(chat)}</span>`)}
          ${cell('manager', MANAGERS[chat.index % 4])}
          ${cell('updated', html`<span>${print.ago(chat.at).text}</span>`)}
        </div>`,
      )}</div></div>
      <div class="MuiTablePagination-root"><span>Рядків на сторінці: 25</span><span>1–11 з 11</span></div>
    </div></div></div>`;
  const truth = truthOf({
    ...{ rows, words, numbered: true, subject: ({ goods }) => goods, time: ({ at }) => print.ago(at) },
    traps: ['search'],
  });
  return { html: sheet({ lang: 'uk', title: 'Повідомлення клієнтів', css: CSS, body }), truth };
}

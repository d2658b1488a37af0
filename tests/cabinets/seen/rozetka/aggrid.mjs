// A grid of rows and cells by role, each row put where it belongs by a transform; the unread in bold.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, truthOf } from '../kit/chats.mjs';
import { guests } from '../kit/guests.mjs';
import { sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/messages/journal?state=open&limit=25';

const CSS = `*{box-sizing:border-box}body{margin:0;font:13px/1.4 "IBM Plex Sans",Arial,sans-serif;color:#181d1f;background:#fff}.page{padding:18px 22px}h2{margin:0 0 12px;font-size:20px}.tools{display:flex;gap:10px;margin-bottom:12px}.tools input{border:1px solid #babfc7;border-radius:4px;padding:7px 10px;font:inherit;width:280px}.tools button{border:1px solid #babfc7;background:#fff;border-radius:4px;padding:7px 12px;font:inherit}.ag-root{border:1px solid #babfc7;position:relative}.ag-header-row{display:flex;background:#f8f8f8;border-bottom:1px solid #babfc7;height:40px}.ag-header-cell,.ag-cell{padding:0 14px;line-height:40px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;flex:none}.ag-header-cell{font-weight:600}.ag-center-cols-container{position:relative}.ag-row{position:absolute;left:0;right:0;height:42px;display:flex;border-bottom:1px solid #dde2eb}.ag-row-odd{background:#fcfcfc}.is-new{font-weight:700}.c1{width:120px}.c2{width:210px}.c3{width:200px}.c4{width:400px}.c5{width:170px}.pill{border-radius:10px;padding:2px 9px;background:#eef1f6;font-size:12px;font-weight:400}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = guests({
    ...{ now, language: 'uk', from: 11 },
    ages: [[25, 1], [70], [190, 1], [620], [1410], [2750, 1], [3900], [7200], [10_400], [15_500], [23_000]],
  });
  const heads = ['Замовлення', 'Покупець', 'Товар', 'Повідомлення', 'Оновлено'];
  const body = html`<div class="page"><h2>Журнал повідомлень</h2><div class="tools"><input placeholder="Фільтр за текстом" ${mark('search')}><button>Період: 30 днів</button><button>Стовпці</button></div>
  <div class="ag-root" role="grid" aria-colcount="5" aria-rowcount="12"><div class="ag-header" role="rowgroup"><div class="ag-header-row" role="row" aria-rowindex="1">${heads.map((name, index) => html`<div class="ag-header-cell c${index + 1}" role="columnheader">${name}</div>`)}</div></div>
    <div class="ag-center-cols-container" role="rowgroup" style="height:${rows.length * 42}px">${rows.map(
      (chat) =>
        html`<div role="row" class="ag-row ${chat.index % 2 ? 'ag-row-odd' : 'ag-row-even'}${chat.unread > 0 && ' is-new'}" row-index="${chat.index}" row-id="${chat.id}" aria-rowindex="${chat.index + 2}" style="transform:translateY(${chat.index * 42}px)" ${mark(`chat-${chat.index}`)}><div role="gridcell" class="ag-cell c1" col-id="order">${chat.order}</div><div role="gridcell" class="ag-cell c2" col-id="customer">${chat.name}</div><div role="gridcell" class="ag-cell c3" col-id="item">${chat.goods}</div><div role="gridcell" class="ag-cell c4" col-id="text">${chat.text}</div><div role="gridcell" class="ag-cell c5" col-id="updated">${print.plain(chat.at).text}</div></div>`,
    )}</div></div></div>`;
  const truth = truthOf({
    ...{ rows, numbered: true, subject: ({ goods }) => goods, traps: ['search'] },
    time: ({ at }) => print.plain(at),
  });
  return { html: sheet({ lang: 'uk', title: 'Журнал', css: CSS, body }), truth };
}

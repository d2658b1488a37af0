// A list in BEM, ruled like a table, without a thread.

import { html, mark } from '../../variants/kit/html.mjs';
import { clockOf, cut, truthOf } from '../kit/chats.mjs';
import { rowsOf, saidAt } from '../kit/rows.mjs';
import { picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://my.prom.ua/cms/correspondence?tab=all&page=1';

const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.4 'Open Sans',Arial,sans-serif;color:#32363b;background:#edf0f5}a{color:#0070d2;text-decoration:none}h1{font-size:24px;font-weight:400;margin:0 0 16px}
.b-shell{display:flex}.b-menu{width:210px;background:#fff;min-height:100vh;padding:20px 0}.b-menu__item{display:block;padding:9px 22px;color:#32363b}.b-menu__item_state_active{background:#e9f3fc;border-left:3px solid #0070d2}
.b-content{flex:1;padding:22px 28px}.b-toolbar{display:flex;gap:10px;margin-bottom:14px;align-items:center}.b-toolbar__field{border:1px solid #c8cfd9;border-radius:3px;padding:6px 10px;background:#fff;font:inherit}.b-toolbar__field_size_wide{width:300px}
.b-letters{background:#fff;border:1px solid #dbe0e8;border-radius:4px}.b-letters__head,.b-letters__row{display:grid;grid-template-columns:40px 190px 240px 1fr 150px 110px;align-items:center;border-bottom:1px solid #edf0f5;padding:10px 12px;column-gap:8px}.b-letters__head{color:#8a94a3;font-size:12px}
.b-letters__row_new{background:#fffdf2}.b-letters__row_new .b-letters__buyer{font-weight:700}.b-letters__row_new .b-letters__buyer::before{content:'';display:inline-block;width:8px;height:8px;border-radius:50%;background:#f5a623;margin-right:7px}
.b-letters__good{display:flex;gap:8px;align-items:center;font-size:12px}.b-letters__text{color:#5b6675}.b-letters__when{font-size:12px;color:#8a94a3}.b-letters__reply{border:1px solid #0070d2;border-radius:3px;padding:4px 10px;text-align:center;font-size:12px}.b-pager{margin-top:14px;display:flex;gap:10px}`;

/** @param {number} now */
export function page(now) {
  const print = clockOf(now, 'uk');
  const rows = rowsOf({
    ...{ now, language: 'uk', from: 9, unread: { 0: 1, 1: 1, 4: 1, 6: 1 } },
    ages: [9, 52, 214, 640, 1300, 2500, 3900, 7600, 12_000, 19_500, 30_100, 47_000],
  });
  /** @param {import('../kit/chats.mjs').Chat} chat */
  const words = ({ text }) => cut(text, 44);
  const body = html`<div class="b-shell">
    <div class="b-menu">${['Замовлення', 'Товари', 'Листування', 'Відгуки', 'Покупці', 'Маркет-оплата'].map(
      (item) =>
        html`<a href="#" class="b-menu__item ${item === 'Листування' && 'b-menu__item_state_active'}">${item}</a>`,
    )}</div>
    <div class="b-content">
      <h1>Листування</h1>
      <div class="b-toolbar">
        <input class="b-toolbar__field b-toolbar__field_size_wide" placeholder="Покупець, товар або слово з повідомлення" data-qaid="search_field" ${mark('search')}>
        <input class="b-toolbar__field" placeholder="від" size="9" ${mark('since')}> — <input class="b-toolbar__field" placeholder="до" size="9" ${mark('till')}>
        <a href="#">Скинути</a>
      </div>
      <div class="b-letters">
        <div class="b-letters__head"><input type="checkbox"><span>Покупець</span><span>Товар</span><span>Останнє повідомлення</span><span>Час</span><span></span></div>
        ${rows.map(
          (
            chat,
          ) => html`<div class="b-letters__row ${chat.unread > 0 && 'b-letters__row_new'}" data-qaid="letter_row" ${mark(`chat-${chat.index}`)}>
            <input type="checkbox"><a class="b-letters__buyer" href="/cms/correspondence/${chat.id}">${chat.name}</a>
            <div class="b-letters__good"><img src="${picture((chat.index * 71) % 360, 32)}" alt=""><span>${chat.goods}</span></div>
            <div class="b-letters__text">${words(chat)}</div>
            <div class="b-letters__when">${saidAt(print, chat.at).text}</div>
            <a class="b-letters__reply" href="/cms/correspondence/${chat.id}#reply">Відповісти</a>
          </div>`,
        )}
      </div>
      <div class="b-pager"><b>1</b><a href="?page=2">2</a><a href="?page=3">3</a><span>Показано 12 з 31</span></div>
    </div>
  </div>`;
  const truth = truthOf({
    ...{ rows, words, numbered: true, subject: ({ goods }) => goods, time: ({ at }) => saidAt(print, at) },
    traps: ['search', 'since', 'till'],
  });
  return { html: sheet({ lang: 'uk', title: 'Листування', css: CSS, body }), truth };
}

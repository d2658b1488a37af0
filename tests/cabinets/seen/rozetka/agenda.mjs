// List alone, semantic: articles under the heading of their day, the clock alone in each, tabs with counters, thumbnails.
import { html, mark } from '../../variants/kit/html.mjs';
import { chats, clockOf, truthOf } from '../kit/chats.mjs';
import { days, picture, sheet } from '../kit/sheet.mjs';

export const address = 'https://seller.rozetka.com.ua/main/mail/customers';

const CSS = `body{margin:0;font:16px/1.45 Arial,sans-serif}main{max-width:900px;margin:auto}menu{display:flex;gap:20px;padding:0;list-style:none}menu b{color:#00a046}main h2{font-size:15px;color:#666;border-bottom:1px solid #ddd}main ol{list-style:none;padding:0}article{display:grid;grid-template-columns:56px 1fr auto;gap:12px;padding:10px 0}article h3{margin:0;font-size:16px}article p{margin:2px 0}article mark{background:none;color:#d00}figure{margin:0}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now) {
  const print = clockOf(now, 'uk');
  const ages = [13, 47, 105, 230, 890, 1110, 1320, 1800, 2300, 2700, 3400, 4150, 5600, 7150, 11_000, 13_900];
  const rows = chats({ now, language: 'uk', from: 17, ages, unread: { 0: 1, 1: 1, 3: 1, 5: 1 } });
  const list = days(rows, print.separator).map(
    ({ day, lines }) =>
      html`<section><h2>${day}</h2><ol>${lines.map(
        (
          chat,
        ) => html`<li><article ${mark(`chat-${chat.index}`)}><figure><img src="${picture(chat.index * 23, 56)}" width="56" height="56" alt="${chat.goods}"></figure>
      <div><h3><a href="/main/mail/customers/${chat.id}">${chat.name}</a></h3><p>${chat.text}</p><p><small>Замовлення ${chat.order} · ${chat.goods}</small></p></div><div>${chat.unread > 0 && html`<mark>Нове</mark> `}<time>${print.clock(chat.at).text}</time></div></article></li>`,
      )}</ol></section>`,
  );
  const body = html`<main><h1>Листи покупців</h1><menu><li><b>Замовлення</b> 16</li><li>Товари 9</li><li>Магазин 2</li><li>Дзвінки 31</li><li>Видалені</li></menu><search><label>Пошук <input type="text" name="q" ${mark('search')}></label></search>${list}
    <footer><a href="?page=2" rel="next">Старіші листи</a></footer></main>`;
  return {
    html: sheet({ lang: 'uk', title: 'Листи покупців', css: CSS, body }),
    truth: truthOf({
      ...{ rows, time: ({ at }) => print.clock(at), subject: ({ goods }) => goods, numbered: true, traps: ['search'] },
    }),
  };
}

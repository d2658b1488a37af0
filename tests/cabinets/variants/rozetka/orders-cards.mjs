// New orders as cards that say how long ago they were made, and the buyer's comment.
import { html, mark, marked } from '../kit/html.mjs';
import { orders } from '../kit/orders.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf } from '../kit/truths.mjs';
import { button, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

export const address = 'https://seller.rozetka.com.ua/main/orders/new';

const CSS = `.order-list{display:flex;flex-direction:column;gap:10px;max-width:860px}.order-head{display:flex;gap:14px;align-items:center}.badge-new{background:#f84147;color:#fff;border-radius:4px;padding:0 6px;font-size:11px}
.comment{background:#fff8e1;padding:6px 10px;margin-top:6px}.order-head .ago{margin-left:auto;color:#777}`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'ru', now });
  const rows = orders({ now, random, language: 'ru', count: 13 }).map(
    ({ order, buyer, product, at, comment, ...other }, index) => {
      const time = print.ago(at);
      const view = html`<li ${mark(`row-${index}`)}><mat-card class="mat-mdc-card" ${ng('order')} data-order="${order}"><div class="order-head" ${ng('order')}><b>№ ${order}</b>${other.isNew && html`<span class="badge-new">новый</span>`}<span>${other.status}</span><span class="ago">${time.text}</span></div>
      <div ${ng('order')}>${icon('person')} ${html`<span>${buyer}</span>`}, ${other.phone}</div><div>${product.name} · ${other.sum}</div>${comment && html`<div class="comment" ${ng('order')}>${comment}</div>`}${button('Написать покупателю')}</mat-card></li>`;
      const truth = {
        ...{ selector: marked(`row-${index}`), threadId: order, buyer, subject: product.name },
        ...{ last: lastOf(time, 'buyer', comment), unread: other.isNew },
      };
      return { view, truth };
    },
  );
  const body = html`<app-orders><input matInput type="search" placeholder="Поиск по заказам" ${mark('search')}><ul class="order-list">${rows.map(({ view }) => view)}</ul></app-orders>`;
  return {
    html: rozetkaPage({ ng, language: 'ru', title: 'Новые заказы', css: CSS, body }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) }, thread: null, reply: null },
      traps: fields('search'),
    },
  };
}

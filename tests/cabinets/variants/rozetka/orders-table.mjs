// Orders in a table of Angular Material; a click on the number opens one.
import { html, mark, marked } from '../kit/html.mjs';
import { orders } from '../kit/orders.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf } from '../kit/truths.mjs';
import { button, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

export const address = 'https://seller.rozetka.com.ua/main/orders/all?page=1&sort=-id&pageSize=50&types=1';

const CSS =
  '.filters{display:flex;gap:8px;margin-bottom:8px}.not-viewed td{background:#fffbe6;font-weight:700}.status{padding:1px 8px;border-radius:8px;background:#e0f2e9}';

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const rows = orders({ now, random, language: 'uk', count: 22 }).map(
    ({ order, buyer, product, at, ...other }, index) => {
      const time = print.plain(at);
      const view = html`<tr mat-row class="mat-mdc-row${other.isNew ? ' not-viewed' : ''}" ${ng('orders')} ${mark(`row-${index}`)}><td mat-cell><a href="/main/orders/edit/${order}">${order}</a></td><td mat-cell>${time.text}</td>
      <td mat-cell>${html`<div>${buyer}</div>`}<small>${other.phone}</small></td><td mat-cell>${product.name}</td><td mat-cell>${other.sum}</td><td mat-cell><span class="status" ${ng('orders')}>${other.status}</span></td><td mat-cell>${icon('chat')}</td></tr>`;
      const truth = {
        ...{ selector: marked(`row-${index}`), threadId: order, buyer, subject: product.name },
        ...{ last: lastOf(time, 'buyer', ''), unread: other.isNew },
      };
      return { view, truth };
    },
  );
  const body = html`<app-orders><div class="filters" ${ng('orders')}><input matInput placeholder="№ замовлення" ${mark('search')}><input matInput placeholder="Телефон" ${mark('phone')}><input matInput placeholder="ТТН" ${mark('ttn')}>${button('Фільтри')}</div>
    <table mat-table class="mat-mdc-table"><thead><tr mat-header-row>${['Номер', 'Створено', 'Покупець', 'Товар', 'Сума', 'Статус', ''].map((head) => html`<th mat-header-cell>${head}</th>`)}</tr></thead><tbody>${rows.map(({ view }) => view)}</tbody></table></app-orders>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Замовлення', css: CSS, body, search: true }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) }, thread: null, reply: null },
      traps: fields('search', 'phone', 'ttn', 'top-search'),
    },
  };
}

// Orders in a table whose numbers are links; new ones are bold.
import { html, mark, marked } from '../kit/html.mjs';
import { orders } from '../kit/orders.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf } from '../kit/truths.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

export const address = 'https://my.prom.ua/cms/order?page=1';

const CSS = `
.b-order-edit-table{width:100%;border-collapse:collapse;background:#fff}.b-order-edit-table td,.b-order-edit-table th{padding:9px;border-bottom:1px solid #e8e8f0;text-align:left;vertical-align:top}
.b-order-edit-table__row_new{font-weight:700}.OrderRow__comment{color:#8d6e00;font-weight:400}.OrderRow__client_phone{color:#666}
.b-smart-filter{display:flex;gap:8px;margin-bottom:10px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const c = modules(random);
  const print = printer({ timeZone, language: 'uk', now });

  const rows = orders({ now, random, language: 'uk', count: 20 }).map(
    ({ order, buyer, product, at, ...other }, index) => {
      const time = print.plain(at);
      const view = html`<tr class="b-order-edit-table__row${other.isNew ? ' b-order-edit-table__row_new' : ''}" ${mark(`row-${index}`)}>
      <td><input type="checkbox"></td><td><a data-qaid="order_id" href="/cms/order/edit/${order}">${order}</a><div>${time.text}</div></td>
      <td><span data-qaid="client_name">${buyer}</span><p class="${c('OrderRow__client_phone')}">${other.phone}</p></td>
      <td data-qaid="product_link">${product.name}</td><td data-qaid="total_order_sum">${other.sum}</td><td data-qaid="delivery_name">${other.delivery}</td>
      <td data-qaid="order_status">${other.status}</td><td data-qaid="client_comment" class="${c('OrderRow__comment')}">${other.comment}</td></tr>`;
      const truth = {
        ...{ selector: marked(`row-${index}`), threadId: order, buyer, subject: product.name },
        ...{ last: lastOf(time, 'buyer', other.comment), unread: other.isNew },
      };
      return { view, truth };
    },
  );

  const body = html`<div class="b-smart-filter"><input data-qaid="search_term" placeholder="№ замовлення, телефон, ПІБ" ${mark('search')}>
      <input placeholder="Створено з" ${mark('from')}><input placeholder="Створено по" ${mark('to')}><div class="b-smart-filter__dd-value">Усі статуси</div></div>
    ${button('Експорт', 'export')}<table class="b-order-edit-table"><thead><tr>
      ${['', 'Замовлення', 'Покупець', 'Товар', 'Сума', 'Доставка', 'Статус', 'Коментар'].map((head) => html`<th>${head}</th>`)}</tr></thead>
    <tbody>${rows.map(({ view }) => view)}</tbody></table>`;
  return {
    html: promPage({ c, language: 'uk', title: 'Замовлення', css: CSS, body }),
    truth: {
      ...{ timeZone, account: COMPANY, list: { rows: rows.map(({ truth }) => truth) }, thread: null, reply: null },
      traps: fields('search', 'from', 'to'),
    },
  };
}

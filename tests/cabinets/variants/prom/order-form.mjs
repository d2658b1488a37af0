// An order as a form: the buyer's comment is all that was said, and no field leads to the buyer.
import { html, mark, marked } from '../kit/html.mjs';
import { orders, STATUSES } from '../kit/orders.mjs';
import { printer } from '../kit/print.mjs';
import { fields, messageOf } from '../kit/truths.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const NUMBER = '318840927';
export const address = `https://my.prom.ua/cms/order/edit/${NUMBER}`;

const CSS = `
.b-order-edit{max-width:900px}.b-order-edit__block{background:#fff;border:1px solid #e3e4ee;padding:14px;margin-bottom:12px}
.b-order-edit-table{width:100%}.b-order-edit__comment{background:#fff8e1;padding:8px}.b-order-edit__block textarea{width:100%;height:60px}
.b-order-edit__line{display:grid;grid-template-columns:160px 1fr;padding:4px 0}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const c = modules(random);
  const print = printer({ timeZone, language: 'uk', now });
  const made = orders({ now, random, language: 'uk', count: 6 })[4];
  if (!made) throw new Error('There are no orders.');
  const comment = made.comment || 'Відправте, будь ласка, сьогодні';
  const time = print.plain(made.at);

  const body = html`<div class="b-order-edit" ${mark('thread')}>
    <div class="b-order-edit__block" data-qaid="about_order_block"><div class="b-order-edit__time">${time.text}</div>
      <select>${STATUSES.uk.map((status) => html`<option>${status}</option>`)}</select>
      ${button('Чат', 'chat_btn')}${button('Запит на відгук про товар', 'review_btn')}</div>
    <div class="b-order-edit__block"><div class="b-order-edit__line"><span>Покупець</span><b data-qaid="client_name">${made.buyer}</b></div>
      <div class="b-order-edit__line"><span>Телефон</span><span class="${c('Client__client_phone')}">${made.phone}</span></div>
      <div class="b-order-edit__line"><span>Доставка</span><span data-qaid="delivery_name">${made.delivery}</span></div>
      <div class="b-order-edit__line"><span>ТТН</span><input data-qaid="declaration_id" ${mark('ttn')}></div>
      <div class="b-order-edit__comment" ${mark('message-0')}><small>Коментар покупця</small><div data-qaid="client_comment">${comment}</div></div></div>
    <div class="b-order-edit__block"><table class="b-order-edit-table"><tr class="b-order-edit-table__row" data-qaid="product_row"><td data-qaid="product_link">${made.product.name}</td>
      <td><input data-qaid="quantity_input" value="1" ${mark('quantity')}></td><td data-qaid="product_price">${made.product.price}</td></tr></table>
      <b data-qaid="total_order_sum">${made.sum}</b></div>
    <div class="b-order-edit__block"><label>Мітки<input data-qaid="search_tag_input" placeholder="Знайти мітку" ${mark('tag')}></label>
      <label>Нотатки до замовлення<textarea data-qaid="order_notes" placeholder="Покупець їх не бачить" ${mark('note')}></textarea></label>${button('Зберегти', 'save', true)}</div></div>`;
  return {
    html: promPage({ c, language: 'uk', title: `Замовлення № ${NUMBER}`, css: CSS, body }),
    truth: {
      ...{ timeZone, account: COMPANY, list: null, reply: null, traps: fields('ttn', 'quantity', 'tag', 'note') },
      thread: {
        ...{ selector: marked('thread'), threadId: NUMBER, buyer: made.buyer },
        messages: [messageOf('message-0', time, { author: 'buyer', text: comment })],
      },
    },
  };
}

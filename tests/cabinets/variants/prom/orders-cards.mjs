// Orders as cards without links, with times as a messenger prints them and a field for a note in each.
import { html, mark, marked } from '../kit/html.mjs';
import { orders } from '../kit/orders.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf } from '../kit/truths.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

export const address = 'https://my.prom.ua/cms/order?context=cards&filterSetId=3';

const CSS = `
.OrderCards__grid{display:grid;grid-template-columns:1fr 1fr;gap:12px}.OrderCard__root{background:#fff;border:1px solid #e1e2ec;border-radius:10px;padding:12px}
.OrderCard__top{display:flex;justify-content:space-between}.OrderCard__chip{background:#e8f5e9;border-radius:8px;padding:1px 8px}
.OrderCard__chip--new{background:#ffe0b2}.OrderCard__grey{color:#777;font-size:12px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const c = modules(random);
  const print = printer({ timeZone, language: 'ru', now });

  const rows = orders({ now, random, language: 'ru', count: 12 }).map(
    ({ order, buyer, product, at, ...other }, index) => {
      const time = print.messenger(at);
      const view = html`<div class="${c('OrderCard__root')}" role="link" tabindex="0" data-qaid="order_card" ${mark(`row-${index}`)}>
      <div class="${c('OrderCard__top')}"><b>№ ${order}</b><span class="${c('OrderCard__chip', other.isNew && 'OrderCard__chip--new')}">${other.status}</span></div>
      <div class="${c('OrderCard__grey')}">${time.text}</div><div>${buyer}, ${html`<span class="${c('OrderCard__client_phone')}">${other.phone}</span>`}</div>
      <div>${product.name}</div><b>${other.sum}</b><p><input placeholder="Заметка" data-qaid="note" ${mark(`note-${index}`)}></p></div>`;
      const truth = {
        ...{ selector: marked(`row-${index}`), threadId: order, buyer, subject: product.name },
        ...{ last: lastOf(time, 'buyer', ''), unread: other.isNew },
      };
      return { view, truth };
    },
  );

  const body = html`<p><input data-qaid="search_term" placeholder="Поиск заказа" ${mark('search')}>${button('Создать заказ', 'create', true)}</p>
    <div class="${c('OrderCards__grid')}">${rows.map(({ view }) => view)}</div>`;
  return {
    html: promPage({ c, language: 'ru', title: 'Заказы', css: CSS, body }),
    truth: {
      ...{ timeZone, account: COMPANY, list: { rows: rows.map(({ truth }) => truth) }, thread: null, reply: null },
      traps: fields('search', ...rows.map((_, index) => `note-${index}`)),
    },
  };
}

// A table of conversations and nothing open; the unread ones are bold, and a summary of orders stands under it.
import { documentOf, html, mark } from '../../variants/kit/html.mjs';
import { fields, NOTHING } from '../../variants/kit/truths.mjs';
import { footer, goods, menu, ordered } from '../kit/noise.mjs';
import { cut, printing, talks } from '../kit/talks.mjs';
import { rowsOf } from '../kit/truths.mjs';

export const address = 'https://my.prom.ua/cms/conversations?page=1';

const CSS = `table{width:100%;border-collapse:collapse;background:#fff}td,th{padding:7px 9px;border-bottom:1px solid #e5e5e5;text-align:left}
.fresh td{font-weight:700}.filters{display:flex;gap:8px;padding:10px}`;

/** @type {import('../../variants/truth.d.ts').Variant['page']} */
export function page(now, random) {
  const language = /** @type {const} */ ('ru');
  const print = printing(language, now);
  const chats = talks({ now, random, language, count: 40 });
  const noise = { now, random, language, print };
  const short = (/** @type {string} */ text) => cut(text, 48);

  const body = html`${menu(noise)}<h1 style="padding:10px">Переписка с покупателями</h1>
    <div class="filters"><input type="text" name="q" placeholder="Найти" ${mark('search')}><input type="text" name="product" placeholder="Товар" ${mark('product')}>
    <input type="number" name="from" placeholder="Цена от" ${mark('price')}><button type="button">Применить</button></div>
    <table><thead><tr><th></th><th>Покупатель</th><th>Товар</th><th>Последнее сообщение</th><th>Когда</th></tr></thead><tbody>${chats.map(
      (one, index) =>
        html`<tr class="${one.unread ? 'fresh' : ''}" ${mark(`row-${index}`)}><td><input type="checkbox" aria-label="Выбрать"></td>
        <td><a href="/cms/conversations?room=${one.id}">${one.buyer}</a></td><td>${one.product.name}</td><td>${short(one.last.text)}</td><td>${print.coarse(one.last.at).text}</td></tr>`,
    )}</tbody></table><p style="padding:10px">Показано 1–40 из 212</p>${ordered(noise, 8)}${goods(noise)}${footer(noise)}`;

  return {
    html: documentOf({ lang: language, title: 'Переписка', css: CSS, body }),
    truth: {
      ...NOTHING,
      list: {
        rows: rowsOf(chats, {
          printed: print.coarse,
          id: ({ id }) => id,
          subject: ({ product }) => product.name,
          text: short,
        }),
      },
      traps: fields('search', 'product', 'price'),
    },
  };
}

// A table with a deadline in every row (a date that lies ahead), the answer's field in a drawer beside it.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, modules, SHOP, text, wildberriesPage } from './shell.mjs';

const OPEN = 3;
const TERM = 3 * 86_400_000;
export const address = 'https://seller.wildberries.ru/feedbacks/questions-tab/not-answered';

const CSS = `
.Split__row{display:flex;gap:16px;align-items:flex-start}.Table__box{flex:1;background:#fff;border-radius:12px}
table{border-collapse:collapse;width:100%}td,th{padding:9px 12px;border-bottom:1px solid #eef;text-align:left;vertical-align:top}
.Row__chosen{background:#f6effb}.Deadline__text{color:#c0392b;font-size:12px;white-space:nowrap}.Row__fresh{font-weight:700}
.Side__panel{width:400px;background:#fff;border-radius:12px;padding:16px;display:flex;flex-direction:column;gap:12px}
.Side__panel textarea{width:100%;height:120px}.Muted__text{color:#889;font-size:12px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Moscow';
  const print = printer({ timeZone, language: 'ru', now });
  const questions = single({ now, random, language: 'ru', count: 13, what: 'questions' });
  const c = modules(random);
  const open = questions[OPEN];
  if (!open) throw new Error('There are no questions.');

  const rows = questions.map(({ buyer, product, at, text: words, unread }, index) => {
    const time = print.plain(at);
    const view = html`<tr data-testid="Base-table-row" role="button" ${mark(`row-${index}`)} class="${c('Row__row', index === OPEN && 'Row__chosen', unread && 'Row__fresh')}">
      <td data-testid="Base-table-cell">${text(time.text)}</td>
      <td data-testid="Base-table-cell"><span class="${c('Deadline__text')}">Ответить до ${print.date(at + TERM).text}</span></td>
      <td data-testid="Base-table-cell">${text(words)}<div class="${c('Muted__text')}">${buyer}</div></td>
      <td data-testid="Base-table-cell"><div data-testid="Product-item-details">${text(product.name)}</div></td></tr>`;
    const last = lastOf(time, 'buyer', words);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: null, buyer, subject: product.name, last, unread },
    };
  });

  const body = html`<div>${['Отзывы', 'Вопросы', 'Мои жалобы'].map((tab) => html`<button type="button" data-name="Segments">${text(tab)}</button>`)}</div>
    <p><input type="search" placeholder="Поиск по артикулу" ${mark('search')}></p>
    <div class="${c('Split__row')}"><div class="${c('Table__box')}"><table><thead><tr>
      ${['Дата вопроса', 'Срок', 'Вопрос', 'Товар'].map((head) => html`<th>${head}</th>`)}</tr></thead>
      <tbody class="${c('Base-table-body')}">${rows.map(({ view }) => view)}</tbody></table></div>
    <aside class="${c('Side__panel')}"><div ${mark('thread')}><b>${open.product.name}</b><div>Спрашивает ${html`<span>${open.buyer}</span>`}</div>
      <div ${mark('message-0')}><p>${text(open.text)}</p><div class="${c('Muted__text')}">${print.plain(open.at).text}</div></div></div>
      <form><textarea id="answerText" name="answerText" placeholder="Ответ увидят все покупатели" ${mark('reply')}></textarea>
      ${button(c, 'Ответить')}${button(c, 'Отклонить вопрос', true)}</form></aside></div>`;

  return {
    html: wildberriesPage({ c, title: 'Вопросы', css: CSS, body }),
    truth: {
      timeZone,
      account: SHOP,
      list: { rows: rows.map(({ truth }) => truth) },
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: [messageOf('message-0', print.plain(open.at), { author: 'buyer', text: open.text })],
      },
      reply: marked('reply'),
      traps: fields('search'),
    },
  };
}

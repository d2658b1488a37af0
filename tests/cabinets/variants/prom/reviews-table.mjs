// Reviews of the company in a table, one of them in a drawer between a complaint's form and a note.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const OPEN = 0;
export const address = 'https://my.prom.ua/cms/company_opinions';

const CSS = `
.b-opinions{width:100%;background:#fff;border-collapse:collapse}.b-opinions td,.b-opinions th{padding:10px;border-bottom:1px solid #eee;text-align:left}
.b-opinions__row{cursor:pointer}.b-opinions__badge{background:#ef5350;color:#fff;border-radius:8px;padding:0 6px;font-size:11px}
.Pane__root{position:fixed;right:0;top:0;bottom:0;width:440px;background:#fff;border-left:1px solid #ccc;padding:16px;display:flex;flex-direction:column;gap:12px}
.Pane__root textarea{width:100%;height:70px}.Pane__quote{background:#f7f7fb;padding:10px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const c = modules(random);
  const print = printer({ timeZone, language: 'ru', now });
  const reviews = single({ now, random, language: 'ru', count: 14, what: 'reviews' });
  const open = reviews[OPEN];
  if (!open) throw new Error('There are no reviews.');

  const rows = reviews.map(({ id, buyer, order, at, rating, text, unread }, index) => {
    const time = print.date(at);
    const view = html`<tr class="b-opinions__row" ${mark(`row-${index}`)}><td>${time.text} ${unread && html`<span class="b-opinions__badge">новый</span>`}</td>
      <td><a href="/cms/company_opinions/${id}">${buyer}</a></td><td>${rating} из 5</td><td>${text}</td><td>Заказ № ${order}</td><td>Ответить</td></tr>`;
    return {
      view,
      truth: {
        selector: marked(`row-${index}`),
        threadId: id,
        buyer,
        subject: order,
        last: lastOf(time, 'buyer', text),
        unread,
      },
    };
  });

  const body = html`<p><input placeholder="Имя или номер заказа" ${mark('search')}><select><option>Без ответа</option></select></p>
    <table class="b-opinions"><thead><tr>${['Дата', 'Покупатель', 'Оценка', 'Отзыв', 'Заказ', ''].map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>${rows.map(({ view }) => view)}</tbody></table>`;
  const drawer = html`<div class="${c('Pane__root')}" role="dialog" aria-label="Отзыв" data-opinion="${open.id}"><div ${mark('thread')}><h3>${open.buyer}</h3>
      <div class="${c('Pane__quote')}" ${mark('message-0')}><div>${open.text}</div><small>${print.long(open.at).text}</small></div></div>
    <label>Причина жалобы<textarea ${mark('complaint')}></textarea></label>${button('Пожаловаться', 'complain')}
    <label>Ответ компании<textarea data-qaid="answer_field" ${mark('reply')}></textarea></label>${button('Ответить', 'answer', true)}
    <label>Заметка для себя<input ${mark('note')}></label></div>`;
  return {
    html: promPage({ c, language: 'ru', title: 'Отзывы о компании', css: CSS, body, over: drawer }),
    truth: {
      ...{ timeZone, account: COMPANY, list: { rows: rows.map(({ truth }) => truth) }, reply: marked('reply') },
      traps: fields('search', 'complaint', 'note'),
      thread: {
        ...{ selector: marked('thread'), threadId: open.id, buyer: open.buyer },
        messages: [messageOf('message-0', print.long(open.at), { author: 'buyer', text: open.text })],
      },
    },
  };
}

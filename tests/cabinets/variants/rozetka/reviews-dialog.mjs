// Reviews of the shop in a table of orders, one of them in a dialog with a complaint's form.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, formField, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 2;
export const address = 'https://seller.rozetka.com.ua/main/reviews/market?is_answered=0';

const CSS = `.unseen::before{content:'';display:inline-block;width:8px;height:8px;border-radius:4px;background:#f84147;margin-right:6px}
.cdk-overlay-backdrop{position:fixed;inset:0;background:rgba(0,0,0,.3)}.cdk-overlay-pane{position:fixed;right:0;top:0;bottom:0;width:480px;background:#fff;padding:20px;overflow:auto}`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'ru', now });
  const reviews = single({ now, random, language: 'ru', count: 12, what: 'reviews' });
  const open = reviews[OPEN];
  if (!open) throw new Error('There are no reviews.');

  const rows = reviews.map(({ id, buyer, order, at, rating, text, unread }, index) => {
    const time = print.dotted(at);
    const view = html`<tr mat-row class="mat-mdc-row" ${ng('market')} data-review-id="${id}" ${mark(`row-${index}`)}><td mat-cell class="${unread ? 'unseen' : ''}">${time.text}</td><td mat-cell>${buyer}</td><td mat-cell>Заказ № ${order}</td>
      <td mat-cell>${rating}/5</td><td mat-cell>${text}</td><td mat-cell>${button('Ответить')}</td></tr>`;
    const truth = {
      selector: marked(`row-${index}`),
      threadId: id,
      buyer,
      subject: order,
      last: lastOf(time, 'buyer', text),
      unread,
    };
    return { view, truth };
  });
  const dialog = html`<div class="cdk-overlay-backdrop"></div><div class="cdk-overlay-pane"><mat-dialog-container role="dialog" ${ng('dialog')}><div ${mark('thread')}><h3>${open.buyer}</h3><p>Заказ № ${open.order}</p>
      <div ${mark('message-0')}><p>${open.text}</p><small>${print.dotted(open.at).text}</small></div></div>
    ${formField('Почему отзыв нарушает правила', html`<textarea matInput ${mark('complaint')}></textarea>`)}${button('Пожаловаться')}
    ${formField('Ответ на отзыв', html`<textarea matInput ${mark('reply')}></textarea>`)}${button('Опубликовать', true)}</mat-dialog-container></div>`;
  const body = html`<p><input matInput placeholder="Номер заказа" ${mark('search')}></p><table mat-table class="mat-mdc-table"><thead><tr mat-header-row>${['Дата', 'Покупатель', 'Заказ', 'Оценка', 'Отзыв', ''].map((head) => html`<th mat-header-cell>${head}</th>`)}</tr></thead><tbody>${rows.map(({ view }) => view)}</tbody></table>`;
  return {
    html: rozetkaPage({ ng, language: 'ru', title: 'Отзывы о магазине', css: CSS, body, over: dialog }),
    truth: {
      ...{ timeZone, account: MARKET, list: { rows: rows.map(({ truth }) => truth) } },
      ...{ reply: marked('reply'), traps: fields('complaint', 'search') },
      thread: {
        ...{ selector: marked('thread'), threadId: open.id, buyer: open.buyer },
        messages: [messageOf('message-0', print.dotted(open.at), { author: 'buyer', text: open.text })],
      },
    },
  };
}

// Questions in expansion panels; the open one holds the field, and a note under it.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, formField, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 1;
export const address = 'https://seller.rozetka.com.ua/main/reviews/questions';

const CSS = `
mat-expansion-panel{background:#fff;margin-bottom:8px;border-radius:4px;padding:10px 14px}.panel-head{display:grid;grid-template-columns:12px 140px 1fr 160px;gap:10px}
.fresh{width:8px;height:8px;border-radius:4px;background:#f84147;margin-top:6px}.panel-body{padding:10px 0 0 22px}.given{border-left:3px solid #00a046;padding-left:10px;margin-top:6px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const questions = single({ now, random, language: 'uk', count: 14, what: 'questions' });
  const open = questions[OPEN];
  if (!open) throw new Error('There are no questions.');

  const rows = questions.map(({ buyer, product, at, text, unread, answer }, index) => {
    const time = print.dotted(at);
    const answeredAt = answer && print.dotted(answer.at);
    const chosen = index === OPEN;
    const view = html`<mat-expansion-panel class="mat-expansion-panel${chosen ? ' mat-expanded' : ''}" ${ng('questions')} ${mark(`row-${index}`)}>
      <mat-expansion-panel-header role="button" class="panel-head" ${ng('questions')}><i class="${unread ? 'fresh' : ''}"></i><b>${buyer}</b><a href="/main/items/${product.article}">${product.name}</a><span>${time.text}</span></mat-expansion-panel-header>
      <div class="panel-body" ${ng('questions')} ${mark(chosen ? 'thread' : `body-${index}`)}><div ${mark(`message-${index}`)}>${text} <small>${time.text}</small></div>
        ${answer && html`<div class="given"><b>Ви</b> ${html`<small>${answeredAt?.text}</small>`}<div>${answer.text}</div></div>`}</div>
      ${
        chosen &&
        html`<div class="panel-body">${formField('Відповідь покупцеві', html`<textarea matInput ${mark('reply')}></textarea>`)}${button('Відповісти', true)}
        ${formField('Нотатка для колег', html`<input matInput ${mark('note')}>`)}</div>`
      }</mat-expansion-panel>`;
    const last = answer && answeredAt ? lastOf(answeredAt, 'seller', answer.text) : lastOf(time, 'buyer', text);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: null, buyer, subject: product.name, last, unread },
    };
  });

  const body = html`${formField('Товар', html`<input matInput placeholder="Назва або ID" ${mark('search')}>`)}<mat-accordion>${rows.map(({ view }) => view)}</mat-accordion>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Питання про товари', css: CSS, body }),
    truth: {
      ...{
        timeZone,
        account: MARKET,
        list: { rows: rows.map(({ truth }) => truth) },
        reply: marked('reply'),
        traps: fields('search', 'note'),
      },
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: [messageOf(`message-${OPEN}`, print.dotted(open.at), { author: 'buyer', text: open.text })],
      },
    },
  };
}

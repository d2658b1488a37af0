// Questions as list items with an id in a data attribute and times like «2 часа назад»; one is being answered in place.
import { single, uuid } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { kit, promo, SHOP, text, wildberriesPage } from './shell.mjs';

const OPEN = 2;
export const address = 'https://seller.wildberries.ru/feedbacks';

const CSS = `
.Ask__list{display:grid;gap:8px;max-width:820px}.Ask__item{background:#fff;border-radius:12px;padding:14px 16px}
.Ask__meta{display:flex;gap:10px;color:#889;font-size:12px}.Ask__badge{background:#d6266b;color:#fff;border-radius:8px;padding:0 8px}
.Ask__text{font-size:15px;margin:4px 0}.Ask__reply{display:flex;gap:8px;margin-top:10px}.Ask__reply textarea{flex:1;height:64px}
.Ask__answer{border-left:3px solid #7b1fa2;padding-left:10px;margin-top:8px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Moscow';
  const print = printer({ timeZone, language: 'ru', now });
  const questions = single({ now, random, language: 'ru', count: 12, what: 'questions' }).map((one) => ({
    ...one,
    id: uuid(random),
  }));
  const c = kit(random);
  const open = questions[OPEN];
  if (!open) throw new Error('There are no questions.');

  const rows = questions.map(({ id, buyer, product, at, text: words, unread, answer }, index) => {
    const time = print.ago(at);
    const answeredAt = answer && print.ago(answer.at);
    const chosen = index === OPEN;
    const view = html`<li class="${c('Ask__item')}" data-question-id="${id}" ${mark(`row-${index}`)}>
      <div ${mark(chosen ? 'thread' : `question-${index}`)}><div ${mark(`message-${index}`)}>
      <div class="${c('Ask__meta')}"><span>${buyer}</span><time>${time.text}</time>${unread && html`<span class="${c('Ask__badge')}">Новый</span>`}</div>
      <div class="${c('Ask__text')}">${text(words)}</div></div></div>
      <div class="${c('Ask__meta')}"><a href="/product-card?nm=${product.article}">${product.name}</a></div>
      ${answer && html`<div class="${c('Ask__answer')}"><div class="${c('Ask__meta')}"><span>Вы</span><time>${answeredAt?.text}</time></div>${text(answer.text)}</div>`}
      ${chosen && html`<form class="${c('Ask__reply')}"><textarea placeholder="Ваш ответ" ${mark('reply')}></textarea><button type="button">Отправить</button></form>`}
      ${!chosen && !answer && html`<button type="button">Ответить</button>`}</li>`;
    const last = answer && answeredAt ? lastOf(answeredAt, 'seller', answer.text) : lastOf(time, 'buyer', words);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: id, buyer, subject: product.name, last, unread },
    };
  });

  const body = html`<h2>Вопросы покупателей</h2>
    <div><input type="text" placeholder="Товар" ${mark('filter-good')}><input type="text" placeholder="Бренд" ${mark('filter-brand')}></div>
    <ul class="${c('Ask__list')}">${rows.map(({ view }) => view)}</ul>${promo(c)}`;

  return {
    html: wildberriesPage({ c, title: 'Вопросы', css: CSS, body }),
    truth: {
      timeZone,
      account: SHOP,
      list: { rows: rows.map(({ truth }) => truth) },
      thread: {
        ...{ selector: marked('thread'), threadId: open.id, buyer: open.buyer },
        messages: [messageOf(`message-${OPEN}`, print.ago(open.at), { author: 'buyer', text: open.text })],
      },
      reply: marked('reply'),
      traps: fields('filter-good', 'filter-brand'),
    },
  };
}

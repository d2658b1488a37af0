// Reviews as articles answered in place; the id is in a data attribute.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, COMPANY, modules, promPage } from './shell.mjs';

const OPEN = 1;
export const address = 'https://my.prom.ua/cms/opinions?type=product';

const CSS = `
.Opinions__list{display:flex;flex-direction:column;gap:12px;max-width:800px}.Opinion__root{background:#fff;border-radius:8px;padding:14px;border-left:4px solid transparent}
.Opinion__root--unseen{border-left-color:#ff7043}.Opinion__stars{color:#ffb300}.Opinion__meta{display:flex;gap:10px;align-items:baseline;color:#777}
.Opinion__answer{margin:8px 0 0 24px;padding:8px;background:#f4f3fb}.Opinion__root textarea{width:100%;height:70px}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const c = modules(random);
  const print = printer({ timeZone, language: 'uk', now });
  const reviews = single({ now, random, language: 'uk', count: 14, what: 'reviews' });
  const open = reviews[OPEN];
  if (!open) throw new Error('There are no reviews.');

  const rows = reviews.map(({ id, buyer, product, at, rating, text, unread, answer }, index) => {
    const time = print.plain(at);
    const answeredAt = answer && print.plain(answer.at);
    const view = html`<article class="${c('Opinion__root', unread && 'Opinion__root--unseen')}" data-qaid="opinion" data-opinion-id="${id}" ${mark(`row-${index}`)}>
      <div ${mark(index === OPEN ? 'thread' : `opinion-${index}`)}><div ${mark(`message-${index}`)}><div class="${c('Opinion__meta')}"><b data-qaid="author">${buyer}</b><span class="${c('Opinion__stars')}">${'★'.repeat(rating)}</span><span>${time.text}</span>
        ${unread && html`<span>Новий</span>`}</div><p data-qaid="opinion_text">${text}</p></div></div><a data-qaid="product_link" href="/cms/product/edit/${product.article}">${product.name}</a>
      ${answer && html`<div class="${c('Opinion__answer')}"><div class="${c('Opinion__meta')}"><b>${COMPANY.name}</b><span>${answeredAt?.text}</span></div>${answer.text}</div>`}
      ${index === OPEN && html`<form><textarea data-qaid="opinion_answer" placeholder="Відповідь на відгук" ${mark('reply')}></textarea>${button('Опублікувати', 'publish', true)}</form>`}
      ${index !== OPEN && !answer && button('Відповісти', 'answer')}${button('Поскаржитись', 'complain')}</article>`;
    const last = answer && answeredAt ? lastOf(answeredAt, 'seller', answer.text) : lastOf(time, 'buyer', text);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: id, buyer, subject: product.name, last, unread },
    };
  });

  const body = html`<p>${button('Про товари', 'tab_products')}${button('Про компанію', 'tab_company')} <input data-qaid="search_term" placeholder="Пошук за товаром" ${mark('search')}></p>
    <div class="${c('Opinions__list')}">${rows.map(({ view }) => view)}</div>`;
  return {
    html: promPage({ c, language: 'uk', title: 'Відгуки', css: CSS, body }),
    truth: {
      ...{
        timeZone,
        account: COMPANY,
        list: { rows: rows.map(({ truth }) => truth) },
        reply: marked('reply'),
        traps: fields('search'),
      },
      thread: {
        ...{ selector: marked('thread'), threadId: open.id, buyer: open.buyer },
        messages: [messageOf(`message-${OPEN}`, print.plain(open.at), { author: 'buyer', text: open.text })],
      },
    },
  };
}

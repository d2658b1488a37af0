// Reviews of goods as cards with exact times in attributes, answered in place.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, icon, MARKET, rozetkaPage, scope } from './shell.mjs';

const OPEN = 0;
export const address = 'https://seller.rozetka.com.ua/main/reviews/items';

const CSS = `.reviews{display:flex;flex-direction:column;gap:10px;max-width:820px}.review-top{display:flex;gap:10px}.review-top time{margin-left:auto;color:#777}.review-top.strong{font-weight:700}
.stars .material-icons{background:#ffa900}.reply-box{margin:8px 0 0 30px;background:#f4faf6;padding:10px}.write{display:flex;gap:8px;margin-top:8px}.write textarea{flex:1;height:60px}`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const ng = scope(random);
  const print = printer({ timeZone, language: 'uk', now });
  const reviews = single({ now, random, language: 'uk', count: 13, what: 'reviews' });
  const open = reviews[OPEN];
  if (!open) throw new Error('There are no reviews.');

  const rows = reviews.map(({ buyer, product, at, rating, text, unread, answer }, index) => {
    const time = print.exactly(at, print.fullDay(at).text);
    const answeredAt = answer && print.exactly(answer.at, print.fullDay(answer.at).text);
    /** @param {import('../kit/print.mjs').Printed} printed */
    const clock = (printed) =>
      html`<time ${ng('review')} datetime="${new Date(printed.at).toISOString()}">${printed.text}</time>`;
    const view = html`<mat-card class="mat-mdc-card" ${ng('review')} ${mark(`row-${index}`)}><div ${mark(index === OPEN ? 'thread' : `review-${index}`)}><div ${mark(`message-${index}`)}>
      <div class="review-top${unread ? ' strong' : ''}" ${ng('review')}><span>${buyer}</span><span class="stars" title="${rating}">${Array.from({ length: rating }, () => icon('star'))}</span>${clock(time)}</div><p>${text}</p></div></div>
      <a href="/main/items/${product.article}">${product.name}</a>
      ${answer && answeredAt && html`<div class="reply-box" ${ng('review')}><div class="review-top"><b>${MARKET.name}</b>${clock(answeredAt)}</div><p>${answer.text}</p></div>`}
      ${index === OPEN && html`<form class="write" ${ng('review')}><textarea matInput placeholder="Ваша відповідь" ${mark('reply')}></textarea>${button('Відповісти', true)}</form>`}</mat-card>`;
    const last = answer && answeredAt ? lastOf(answeredAt, 'seller', answer.text) : lastOf(time, 'buyer', text);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: null, buyer, subject: product.name, last, unread },
    };
  });
  const body = html`<p><input matInput placeholder="Товар або автор" ${mark('search')}></p><div class="reviews" ${ng('reviews')}>${rows.map(({ view }) => view)}</div>`;
  return {
    html: rozetkaPage({ ng, language: 'uk', title: 'Відгуки', css: CSS, body }),
    truth: {
      ...{
        timeZone,
        account: MARKET,
        list: { rows: rows.map(({ truth }) => truth) },
        reply: marked('reply'),
        traps: fields('search'),
      },
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: [messageOf(`message-${OPEN}`, print.exactly(open.at, ''), { author: 'buyer', text: open.text })],
      },
    },
  };
}

// A feed of cards with the shop's answers under them, and a drawer in which a complaint's form stands before the answer.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { kit, text, wildberriesPage } from './shell.mjs';

const OPEN = 0;
export const address = 'https://seller.wildberries.ru/feedbacks/feedbacks-tab';

const CSS = `
.Feed__list{display:flex;flex-direction:column;gap:10px;max-width:760px}
.Feed__item{background:#fff;border-radius:14px;padding:14px;display:grid;grid-template-columns:64px 1fr;gap:12px}
.Feed__photo{width:64px;height:84px;background:#e5e6ee;border-radius:8px}.Feed__line{display:flex;gap:12px;align-items:center}
.Feed__dot{width:8px;height:8px;border-radius:4px;background:#d6266b;display:inline-block}
.Feed__date{margin-left:auto;color:#888;font-size:12px}.Feed__answer{background:#f6f6fa;border-radius:10px;padding:10px;margin-top:8px}
.Drawer__sheet{position:fixed;right:0;top:0;height:100vh;width:460px;background:#fff;box-shadow:-4px 0 24px rgba(0,0,0,.2);padding:18px;overflow-y:auto}
.Drawer__part{border-bottom:1px solid #eee;padding:12px 0;display:flex;flex-direction:column;gap:8px}
.Drawer__part textarea{width:100%;height:84px}.Feed__score{color:#f5a623}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Kyiv';
  const print = printer({ timeZone, language: 'ru', now });
  const reviews = single({ now, random, language: 'ru', count: 14, what: 'reviews' });
  const c = kit(random);
  const open = reviews[OPEN];
  if (!open) throw new Error('There are no reviews.');

  const rows = reviews.map(({ buyer, product, at, rating, text: words, answer, unread }, index) => {
    const time = print.long(at);
    const answeredAt = answer && print.long(answer.at);
    const view = html`<article class="${c('Feed__item')}" data-testid="feedback-item" ${mark(`row-${index}`)}>
      <div class="${c('Feed__photo')}"></div><div><div class="${c('Feed__line')}">
        ${unread && html`<i class="${c('Feed__dot')}" title="Новый"></i>`}<b>${text(buyer)}</b>
        <span class="${c('Feed__score')}">${'★'.repeat(rating)}</span>
        <span class="${c('Feed__date')}">${text(time.text)}</span></div>
        <a data-name="BrowserLink" href="/product-card?nm=${product.article}">${product.name}</a><p>${text(words)}</p>
        ${
          answer &&
          html`<div class="${c('Feed__answer')}"><div class="${c('Feed__line')}"><b>Ваш ответ</b>
          <span class="${c('Feed__date')}">${answeredAt?.text}</span></div><p>${text(answer.text)}</p></div>`
        }
        ${!answer && html`<button type="button">Ответить</button>`}</div></article>`;
    const last = answer && answeredAt ? lastOf(answeredAt, 'seller', answer.text) : lastOf(time, 'buyer', words);
    return {
      view,
      truth: { selector: marked(`row-${index}`), threadId: null, buyer, subject: product.name, last, unread },
    };
  });

  const body = html`<h2>Отзывы и вопросы</h2><p>Оценка магазина 4,8 · 1 204 отзыва</p>
    <input type="search" placeholder="Артикул или текст отзыва" ${mark('search')}>
    <div class="${c('Feed__list')}">${rows.map(({ view }) => view)}</div>`;

  const drawer = html`<div id="Portal-modal-extend-info"><div class="${c('Drawer__sheet')}">
    <div class="${c('Drawer__part')}" ${mark('thread')}><h3>${open.buyer}</h3><span>${open.product.name}</span>
      <div ${mark('message-0')}><p>${text(open.text)}</p><small>${print.long(open.at).text}</small></div></div>
    <form class="${c('Drawer__part')}"><b>Пожаловаться на отзыв</b>
      <select><option>Отзыв не о товаре</option><option>Нецензурная лексика</option></select>
      <textarea id="explanation" placeholder="Опишите причину жалобы" ${mark('complaint')}></textarea><button type="button">Отправить жалобу</button></form>
    <form class="${c('Drawer__part')}"><b>Ответ на отзыв</b>
      <div data-name="TextAreaInput"><textarea name="answer" placeholder="Напишите покупателю" ${mark('reply')}></textarea></div>
      <button type="button">Опубликовать ответ</button></form></div></div>`;

  return {
    html: wildberriesPage({ c, title: 'Отзывы', css: CSS, body, over: drawer, supplier: 'name', search: true }),
    truth: {
      timeZone,
      account: null,
      list: { rows: rows.map(({ truth }) => truth) },
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: [messageOf('message-0', print.long(open.at), { author: 'buyer', text: open.text })],
      },
      reply: marked('reply'),
      traps: fields('search', 'complaint', 'help-search'),
    },
  };
}

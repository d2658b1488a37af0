// The table kit of public notes, and an answer drawer in a portal: no names of buyers, no ids.
import { single } from '../kit/dialogs.mjs';
import { html, mark, marked } from '../kit/html.mjs';
import { printer } from '../kit/print.mjs';
import { fields, lastOf, messageOf } from '../kit/truths.mjs';
import { button, modules, SHOP, text, wildberriesPage } from './shell.mjs';

const OPEN = 1;
export const address = 'https://seller.wildberries.ru/feedbacks/feedbacks-tab/not-answered';

const CSS = `
.Filters__row{display:flex;gap:8px;margin:12px 0}.Base-table__wrapper{background:#fff;border-radius:12px}
table{border-collapse:collapse;width:100%}td,th{padding:10px 12px;border-bottom:1px solid #eef;text-align:left;vertical-align:top}
.Rating__star--active{color:#f5a623}.Rating__star--not-active{color:#ccc}
.Chips__chip{background:#eef;border-radius:8px;padding:1px 8px;font-size:12px}
.Sidebar-panel__back{position:fixed;inset:0;background:rgba(0,0,0,.35)}
.Sidebar-panel__panel{position:fixed;top:0;right:0;bottom:0;width:520px;background:#fff;padding:20px;display:flex;flex-direction:column;gap:14px;overflow-y:auto}
.Feedback-text-block__text-wrapper{background:#f6f6fa;border-radius:10px;padding:12px}
.Answer__form{display:flex;flex-direction:column;gap:10px;margin-top:auto}.Answer__form textarea{width:100%;height:110px}
.Col-date-time-with-readmark__cell{white-space:nowrap}
`;

/** @type {import('../truth.d.ts').Variant['page']} */
export function page(now, random) {
  const timeZone = 'Europe/Moscow';
  const print = printer({ timeZone, language: 'ru', now });
  const reviews = single({ now, random, language: 'ru', count: 18, what: 'reviews' });
  const c = modules(random);
  const open = reviews[OPEN] ?? reviews[0];
  if (!open) throw new Error('There are no reviews.');

  /** @param {number} rating */
  const stars = (rating) =>
    html`<div class="${c('Rating')}">${[1, 2, 3, 4, 5].map(
      (star) => html`<span class="${c(star <= rating ? 'Rating__star--active' : 'Rating__star--not-active')}">★</span>`,
    )}</div>`;
  /** @param {import('../kit/html.mjs').Part} content */
  const cell = (content) => html`<td data-testid="Base-table-cell">${content}</td>`;

  const rows = reviews.map(({ product, at, rating, text: words }, index) => {
    const time = print.dotted(at);
    const view = html`<tr data-testid="Base-table-row" role="button" ${mark(`row-${index}`)}>
      ${cell(html`<div data-testid="Product-item-details"><b>${text(product.name)}</b><div>${text(`Арт. ${product.article}`)}</div></div>`)}
      ${cell(html`${stars(rating)}<div data-testid="text-ellipse">${text(words)}</div>`)}
      ${cell(html`<div data-name="Chips" class="${c('Chips__chip')}">${index % 4 === 3 ? 'Возврат' : 'Выкуп'}</div>`)}
      ${cell(html`<div class="${c('Col-date-time-with-readmark__cell')}" data-testid="date-time-with-readmark-marker">${text(time.text)}</div>`)}
      ${cell(html`<div class="${c('Buttons-cell')}"><button type="button" data-name="MoreButton">⋮</button></div>`)}</tr>`;
    const truth = {
      ...{ selector: marked(`row-${index}`), threadId: null, buyer: null, subject: product.name },
      ...{ last: lastOf(time, 'buyer', words), unread: false },
    };
    return { view, truth };
  });

  const body = html`<div>
    ${['Отзывы', 'Вопросы', 'Мои жалобы'].map((tab) => html`<button type="button" data-name="Segments" class="${c('Segments__item')}">${text(tab)}</button>`)}</div>
    <div class="${c('Filters__row')}">
      <input name="feedback-search-name-input" type="search" placeholder="Поиск по Артикулам WB" ${mark('search')}>
      <input type="text" placeholder="Период" value="${print.date(now - 1e9).text} – ${print.date(now).text}" ${mark('period')}>
      ${button(c, 'Скачать', true)}</div>
    <div class="${c('Base-table__wrapper')}"><table><thead data-testid="Base-table-header"><tr>
      ${['Товар', 'Отзыв', 'Статус', 'Дата', ''].map((head) => html`<th>${head}</th>`)}</tr></thead>
      <tbody class="${c('Base-table-body')}" data-testid="Base-table-body">${rows.map(({ view }) => view)}</tbody></table></div>
    <div class="${c('Token-pagination__arrow')}">‹ ›</div>`;

  const drawer = html`<div id="Portal-modal-extend-info"><div class="${c('Sidebar-panel__back')}"></div>
    <div class="${c('Sidebar-panel__panel')}"><h3>Отзыв покупателя</h3>
      <div class="${c('Extended-article-info-card__info')}"><b>${open.product.name}</b><div>Арт. ${open.product.article}</div></div>
      <div ${mark('thread')} class="${c('Extended-feedback-item-info-content__feedback-info-block')}">
        <div>${text(open.buyer)}</div>
        <div ${mark('message-0')}>${stars(open.rating)}<div class="${c('Feedback-text-block__text-wrapper')}">${text(open.text)}</div>
        <div>${text(print.dotted(open.at).text)}</div></div></div>
      <div class="${c('Generation-buttons-block__row')}">${button(c, 'Сгенерировать', true)}</div>
      <form class="${c('Answer__form')}"><textarea id="answerText" name="answerText" maxlength="5000" placeholder="Введите ответ" ${mark('reply')}></textarea>
        ${button(c, 'Отправить')}</form></div></div>`;

  return {
    html: wildberriesPage({ c, title: 'Отзывы', css: CSS, body, over: drawer }),
    truth: {
      timeZone,
      account: SHOP,
      list: { rows: rows.map(({ truth }) => truth) },
      thread: {
        ...{ selector: marked('thread'), threadId: null, buyer: open.buyer },
        messages: [messageOf('message-0', print.dotted(open.at), { author: 'buyer', text: open.text })],
      },
      reply: marked('reply'),
      traps: fields('search', 'period'),
    },
  };
}

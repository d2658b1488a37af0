/** Reviews of products and of the shop: cards that open in place, or a list with a page of each. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { cards, lastOf, OPEN, plainReply } from './feedback';
import { guess, numberAt, shop } from './shared';

declare const document: never;

const NONE = ['Відгуків немає', 'Отзывов нет'];
const OF_PRODUCTS = 'path:/main/feedback/comments/';
const OF_THE_SHOP = 'path:/main/feedback/shop/';

/** An entry of the list says in words whether its review is the last that was written. */
const WITH_STATE = ':scope:has(> .rz-reviews-state)';

export const review: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'rozetka/reviews',
  revision: 1,
  origin: 'known',
  channel: 'review',
  paths: ['/main/feedback/comments', '/main/feedback/shop'],
  untimed: true,
  fields: {
    ...shop,
    list: [guess('rz-review-cards'), guess('ul.rz-reviews'), guess('rz-review-list ul')],
    'list.empty': [
      guess('rz-review-cards > p', { startsWith: NONE }),
      guess('rz-review-list > label:has(option[value="0"]:checked) ~ ul > li', { startsWith: NONE }),
    ],
    'list.filtered': [guess('rz-review-list li', { startsWith: NONE })],
    loading: [guess('rz-feedback-page > p', { startsWith: ['Завантаження', 'Загрузка'] })],
    row: [...cards.row, guess('.rz-reviews-item:has(a)'), guess('ul.rz-reviews > li:has(a)')],
    'row.id': [
      guess('a[href*="/main/feedback/comments/"]', { attribute: 'href', parse: OF_PRODUCTS }),
      guess('a[href*="/main/feedback/shop/"]', { attribute: 'href', parse: OF_THE_SHOP }),
    ],
    'row.buyer': [...cards['row.buyer'], guess('.rz-reviews-by', { own: true, parse: 'beforeComma' })],
    'row.subject': [...cards['row.subject'], guess('a.rz-reviews-link')],
    'row.preview': [...cards['row.preview'], guess(`${WITH_STATE} p`)],
    'row.own': cards['row.own'],
    'row.time': [
      guess(lastOf('small'), { parse: 'afterComma' }),
      cards['row.time'],
      guess(`${WITH_STATE} .rz-reviews-by > time`),
    ],
    'row.unread': [...cards['row.unread'], guess('.rz-reviews-state', { startsWith: ['Без відповіді', 'Без ответа'] })],
    'row.answered': [guess('.rz-reviews-state', { startsWith: ['Відповідь надано', 'Ответ дан'] })],
    'row.selected': cards['row.selected'],
    'row.status': [guess('.rz-reviews-state')],
    'row.rating': [guess('.stars[aria-label]', { attribute: 'aria-label' }), guess('.rz-reviews-mark')],
    'row.product': [...cards['row.subject'], guess(`a[href*="/main/feedback/comments/"]`)],
    thread: [...cards.thread, guess('article.rz-review'), guess('rz-review-page > article')],
    'thread.id': [numberAt(OF_PRODUCTS), numberAt(OF_THE_SHOP)],
    'thread.buyer': [...cards['thread.buyer'], guess('.rz-review > header > b'), guess('rz-review-page header > b')],
    'thread.subject': [...cards['thread.subject'], guess('.rz-review > h2')],
    'thread.product': [guess(`${OPEN} .entry-product > span`), guess('.rz-review > h2')],
    'thread.rating': [
      guess(`${OPEN} .stars[aria-label]`, { attribute: 'aria-label' }),
      guess('header > .rz-review-mark'),
    ],
    message: [
      ...cards.message,
      guess(':scope:is(article, .rz-review)'),
      guess('.rz-review-reply'),
      guess('div:has(> b)'),
    ],
    'message.own': [...cards['message.own'], guess(':scope:not(:has(> header)) > b', { sameAs: 'account.name' })],
    'message.buyer': [
      guess(':scope:has(> .entry-head)'),
      guess(':scope > small', { parse: 'beforeComma', sameAs: 'thread.buyer' }),
      guess(':scope:has(> header)'),
      guess(':scope:not(:has(> header)) > b', { sameAs: 'thread.buyer' }),
    ],
    'message.bubble': [...cards['message.bubble'], guess('.rz-review-text'), guess(':scope > .rz-review-date + *')],
    'message.text': [
      ...cards['message.text'],
      guess(':scope:has(> header) > .rz-review-text'),
      guess(':scope > .rz-review-date + *'),
    ],
    'message.time': [
      cards['message.time'],
      guess(':scope > small', { parse: 'afterComma' }),
      guess(':scope > header > .rz-review-date', { parse: 'time' }),
      guess(':scope > b + .rz-review-date', { parse: 'time' }),
    ],
    reply: [...cards.reply, ...plainReply],
    note: [guess('.complaint textarea'), guess('details textarea')],
  },
};

/** The reviews of the Prom cabinet, all of it a guess: cards that are answered in place, or a table with a drawer. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { account, guess, loading } from './evidence';

declare const document: never;

/** The card in which an answer is being written. */
const FORM = ':is([data-qaid="opinion_answer_form"], [class*="Answer__form--"])';
const CARD = `:is([data-opinion-id], [class*="OpinionCard__root--"]):has(${FORM})`;
/** What was said after the review, in its card. */
const REPLY = ':is([data-qaid="company_answer"], [data-qaid="opinion_comment"], [class*="OpinionCard__reply--"])';
const LAST = `${REPLY}:not(:has(+ ${REPLY}))`;
const WHEN = ':is([data-qaid="opinion_date"], [class*="OpinionCard__when--"])';
/** Where nothing was said after it; what bears a time or a name of its own was. */
const ALONE = `:scope:not(:has(> :not(header) :is(b, ${WHEN})))`;
/** In the drawer: «Лариса · 12 лютого, 18:20». */
const BY = '[class*="b-opinion__by"]';
const FACTS = '[class*="OpinionDrawer__facts--"]';

const COMPANY = ['Відповідь компанії', 'Ответ компании'];
const OWN_WORDS = ['Ви ·', 'Вы ·'];
const STARS = [1, 2, 3, 4, 5].map((stars) => `${stars}/5`);

export const reviews: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'prom/reviews',
  revision: 1,
  origin: 'known',
  channel: 'review',
  // A guess, too.
  paths: ['/cms/opinions'],
  untimed: true,
  fields: {
    ...account,
    ...loading,
    list: [
      guess('[data-qaid="opinions_list"]'),
      guess('[class*="OpinionCards__root--"]'),
      guess('table[class*="b-opinions"]'),
      guess('table:has(.b-opinions__row)'),
    ],
    'list.empty': [guess('[class*="Empty__title--"]', { startsWith: ['Відгуків поки немає', 'Отзывов пока нет'] })],
    'list.filtered': [
      guess('[class*="Empty__title--"]', {
        startsWith: ['За цими умовами відгуків немає', 'По этим условиям отзывов нет'],
      }),
    ],
    row: [
      guess('[data-qaid="opinion_item"]'),
      guess('[data-opinion-id]'),
      guess('[class*="OpinionCard__root--"]'),
      guess('.b-opinions__row'),
      guess('tr:has(> [class*="b-opinions__date"])'),
    ],
    'row.id': [
      guess(':scope[data-opinion-id]', { attribute: 'data-opinion-id' }),
      guess('a[href*="/cms/opinions/"]', { attribute: 'href', parse: 'path:/cms/opinions/' }),
    ],
    'row.buyer': [
      guess('[data-qaid="opinion_author"]'),
      guess('[class*="OpinionCard__author--"]'),
      // Between the stars and what it is about.
      guess('[class*="b-opinions__date"] + td + td:has(+ td + [class*="b-opinions__text"])'),
    ],
    'row.time': [
      guess(`${LAST} ${WHEN}`, { parse: 'time' }),
      guess(`${ALONE} > header ${WHEN}`, { parse: 'time' }),
      guess('time[datetime]', { attribute: 'datetime', parse: 'time' }),
      guess('[class*="b-opinions__date"]', { parse: 'time' }),
    ],
    'row.preview': [
      guess(`${LAST} > p`),
      guess(`${LAST} [class*="OpinionCard__text--"]`),
      guess(`${ALONE} [data-qaid="opinion_text"]`, { parse: 'reviewText' }),
      guess(`${ALONE} > p[class*="OpinionCard__text--"]`, { parse: 'reviewText' }),
      guess('[class*="b-opinions__text"]', { parse: 'reviewText' }),
    ],
    'row.own': [
      guess(`[data-qaid="company_answer"]:not(:has(+ ${REPLY}))`),
      guess(`${LAST} b`, { startsWith: COMPANY }),
      guess(`${LAST} [class*="OpinionCard__line--"] > *`, { startsWith: COMPANY }),
    ],
    'row.unread': [
      guess('[class*="OpinionCard__badge--"]'),
      guess(':scope[class*="OpinionCard__waits--"]'),
      guess(':scope[class*="b-opinions__row_new"]'),
    ],
    'row.rating': [
      guess('header > [role="img"]', { attribute: 'aria-label', parse: 'rating' }),
      guess('[class*="Stars__root--"]', { attribute: 'aria-label', parse: 'rating' }),
      guess('td', { startsWith: STARS, parse: 'rating' }),
    ],
    'row.product': [guess('[data-qaid="product_link"]'), guess('a[href*="/cms/product/"]')],
    'row.order': [guess('a[href*="/cms/order/edit/"]', { parse: 'orderNumber' })],
    thread: [
      guess(`[data-qaid="opinions_list"]:has(${FORM})`),
      guess(`[class*="OpinionCards__root--"]:has(${FORM})`),
      guess('[class*="OpinionDrawer__entries--"]'),
      guess('ul:has(> [class*="b-opinion__entry"])'),
    ],
    'thread.id': [
      guess(CARD, { attribute: 'data-opinion-id' }),
      {
        evidence: 'guess: an order has its number at the end of its path',
        seen: '2026-11-22',
        address: 'path:/cms/opinions/',
      },
    ],
    'thread.buyer': [
      guess(`${CARD} [data-qaid="opinion_author"]`),
      guess(`${CARD} [class*="OpinionCard__author--"]`),
      guess(`aside ${BY}`, { parse: 'authorOfEntry' }),
      guess(`[class*="b-opinion__entry"] > ${BY}`, { parse: 'authorOfEntry' }),
    ],
    'thread.order': [
      guess(`${CARD} a[href*="/cms/order/edit/"]`, { parse: 'orderNumber' }),
      guess(`${FACTS} a[href*="/cms/order/edit/"]`, { parse: 'orderNumber' }),
    ],
    'thread.product': [guess(`${CARD} a[href*="/cms/product/"]`), guess(`${FACTS} a[href*="/cms/product/"]`)],
    'thread.rating': [
      guess(`${CARD} header > [role="img"]`, { attribute: 'aria-label', parse: 'rating' }),
      guess(`${FACTS} dd`, { startsWith: STARS, parse: 'rating' }),
    ],
    message: [
      guess(CARD),
      guess(`${CARD} ${REPLY}`),
      guess(`${CARD} > :has(> * > b)`),
      guess('[class*="b-opinion__entry"]'),
      guess(`li:has(> ${BY})`),
    ],
    'message.own': [
      guess(':scope[data-qaid="company_answer"]'),
      guess(':scope > div > b', { startsWith: COMPANY }),
      guess(':scope > [class*="OpinionCard__line--"] > *', { startsWith: COMPANY }),
      guess(`:scope > ${BY}`, { startsWith: OWN_WORDS }),
    ],
    'message.buyer': [
      guess(':scope[data-opinion-id]'),
      guess(':scope[class*="OpinionCard__root--"]'),
      guess(':scope[data-qaid="opinion_comment"]'),
      guess(':scope > div > b'),
      guess(`:scope > ${BY}`),
    ],
    'message.bubble': [
      guess(':scope > p'),
      guess(':scope > [class*="OpinionCard__text--"]'),
      guess(':scope > [class*="b-opinion__text"]'),
    ],
    'message.text': [
      guess(':scope > p', { parse: 'reviewText' }),
      guess(':scope > [class*="OpinionCard__text--"]', { parse: 'reviewText' }),
      guess(':scope > [class*="b-opinion__text"]', { parse: 'reviewText' }),
    ],
    'message.time': [
      guess('[data-qaid="opinion_date"]', { parse: 'time' }),
      guess('[class*="OpinionCard__when--"]', { parse: 'time' }),
      guess(BY, { parse: 'timeOfEntry' }),
    ],
    reply: [
      guess('[data-qaid="opinion_answer_input"]'),
      guess('[class*="Answer__form--"] [class*="Composer__field--"]'),
      guess('textarea[name="answer"]'),
      guess('input[name="answer"]'),
    ],
  },
};

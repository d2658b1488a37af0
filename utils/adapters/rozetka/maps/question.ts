/** Questions on products' cards, under «Відгуки»: cards that open in place, or a table with a drawer. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { cards, lastOf, OPEN, plainReply } from './feedback';
import { guess, shop } from './shared';

declare const document: never;

const NONE = ['Питань немає', 'Вопросов нет'];
const ANSWERED = ['Є відповідь', 'Есть ответ'];
const UNANSWERED = ['Не прочитано', 'Прочитано'];

/** A row of the table says in words whether its question is the last that was written. */
const WITH_STATE = ':scope:has(> .rz-comments-state)';

export const question: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'rozetka/questions',
  revision: 2,
  origin: 'known',
  channel: 'question',
  paths: ['/main/feedback/questions'],
  fields: {
    ...shop,
    list: [guess('rz-question-cards'), guess('table.rz-comments'), guess('rz-questions-table table')],
    'list.empty': [
      guess('rz-question-cards > .tools:has(input:placeholder-shown):has([aria-pressed="false"]) ~ p', {
        startsWith: NONE,
      }),
      guess('.rz-comments-search:placeholder-shown ~ .rz-comments-scroll td[colspan]', { startsWith: NONE }),
    ],
    'list.filtered': [
      guess('rz-question-cards > p', { startsWith: NONE }),
      guess('.rz-comments td[colspan]', { startsWith: NONE }),
    ],
    loading: [guess('rz-feedback-page > p', { startsWith: ['Завантаження', 'Загрузка'] })],
    row: [...cards.row, guess('tr.rz-comments-row'), guess('tr[data-id]')],
    'row.id': [guess(':scope[data-id]', { attribute: 'data-id' })],
    'row.buyer': [...cards['row.buyer'], guess('td:has(+ .rz-comments-state)')],
    'row.subject': [...cards['row.subject'], guess('td:has(+ td > .rz-comments-cut) > .rz-comments-cut')],
    'row.preview': [
      ...cards['row.preview'],
      guess(`${WITH_STATE} > td:has(> .rz-comments-cut) + td > .rz-comments-cut`),
    ],
    'row.own': cards['row.own'],
    'row.time': [guess(lastOf('p + small')), cards['row.time'], guess(`${WITH_STATE} > .rz-comments-date`)],
    'row.unread': [...cards['row.unread'], guess('.rz-comments-state', { startsWith: UNANSWERED })],
    'row.answered': [guess('.rz-comments-state', { startsWith: ANSWERED })],
    'row.selected': [...cards['row.selected'], guess(':scope.rz-comments-row_active')],
    'row.status': [guess('.rz-comments-state')],
    thread: [...cards.thread, guess('.rz-comment-thread'), guess('rz-comment-drawer ul')],
    // The row that is marked has the drawer's id. An `id` in the address may be any filter's: that of orders is one.
    'thread.buyer': [...cards['thread.buyer'], guess('.rz-comment-thread b'), guess('rz-comment-drawer li b')],
    'thread.subject': [...cards['thread.subject'], guess('rz-comment-drawer > h2')],
    'thread.product': [guess(`${OPEN} .entry-product > span`), guess('rz-comment-drawer > h2')],
    // A card holds all that was said.
    'thread.start': [guess(':scope:has(> .entry-head)')],
    message: [...cards.message, guess('.rz-comment-thread > li'), guess('rz-comment-drawer ul > li')],
    'message.own': [...cards['message.own'], guess('li > div > b', { sameAs: 'account.name' })],
    'message.buyer': [
      guess(':scope:has(> .entry-head)'),
      guess(':scope > small', { sameAs: 'thread.buyer' }),
      guess('li > div > b', { sameAs: 'thread.buyer' }),
    ],
    'message.bubble': [...cards['message.bubble'], guess('li > p')],
    'message.text': [...cards['message.text'], guess('li > p')],
    'message.time': [
      cards['message.time'],
      guess(':scope > p + small', { parse: 'time' }),
      guess('li > div > time', { parse: 'time' }),
    ],
    reply: [...cards.reply, ...plainReply],
  },
};

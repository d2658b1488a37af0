/** What the call centre wrote down: cards with a page of each, or a table, a row of which opens another under it. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { resting } from '../../candidates';
import { guess, numberAt, shop } from './shared';

declare const document: never;

const PATH = 'path:/main/messages/calls/';

/** Nothing on a ticket goes to the buyer: it is decided, with a comment for the marketplace. */
const comment = resting({
  evidence: 'the official API: a status comes with a comment of 300 characters; its markup is a guess',
  seen: '2025-10',
});

export const ticket: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'rozetka/tickets',
  revision: 1,
  origin: 'known',
  channel: 'ticket',
  paths: ['/main/messages/calls'],
  untimed: true,
  fields: {
    ...shop,
    list: [guess('rz-request-cards'), guess('table.rz-requests'), guess('rz-requests-table table')],
    'list.empty': [
      guess('.empty p', {
        startsWith: ['Звернень покупців до call-центру немає', 'Обращений покупателей в call-центр нет'],
      }),
    ],
    'list.filtered': [
      guess('rz-request-cards > p', { startsWith: ['Звернень цього типу немає', 'Обращений этого типа нет'] }),
      guess('rz-requests-table tbody:empty'),
    ],
    loading: [guess('.loader[role="status"]')],
    row: [guess('a.request'), guess('a[href*="/main/messages/calls/"]'), guess('tr.rz-requests-row')],
    'row.id': [
      guess(':scope[href]', { attribute: 'href', parse: PATH }),
      guess(':scope[id]', { attribute: 'id', parse: 'number' }),
    ],
    'row.buyer': [
      guess('.request-who', { own: true, parse: 'beforeComma' }),
      guess('td:has(> a[href^="tel:"])', { own: true }),
    ],
    'row.subject': [guess('.request-topic'), guess('td:has(+ td + td > .rz-requests-status)')],
    'row.preview': [guess('.request-text')],
    'row.time': [guess('.request-when'), guess('td.rz-requests-date')],
    'row.unread': [guess(':scope.fresh'), guess(':scope.rz-requests-row_new')],
    'row.selected': [guess(':scope.rz-requests-row_opened'), guess(':scope:has(+ .rz-requests-details)')],
    'row.status': [guess('.request-state'), guess('.rz-requests-status')],
    'row.phone': [guess('.request-who', { own: true, parse: 'afterComma' }), guess('td > a[href^="tel:"]')],
    'row.order': [
      guess('.request-facts > span', { startsWith: ['Замовлення', 'Заказ'], parse: 'number' }),
      guess('td:has(+ td > .rz-requests-status)', { parse: 'number' }),
    ],
    thread: [
      guess('rz-request-page'),
      guess('table.rz-requests:has(.rz-requests-details)'),
      guess('rz-requests-table table:has(.rz-requests-details)'),
    ],
    'thread.place': [guess('rz-request-details'), guess('.rz-requests-text')],
    'thread.id': [
      numberAt(PATH),
      guess('tr.rz-requests-row_opened', { attribute: 'id', parse: 'number' }),
      guess('tr:has(+ .rz-requests-details)', { attribute: 'id', parse: 'number' }),
    ],
    'thread.buyer': [
      guess('rz-request-page .login'),
      guess('.rz-requests-row_opened > td:has(> a[href^="tel:"])', { own: true }),
      guess('tr:has(+ .rz-requests-details) > td:has(> a[href^="tel:"])', { own: true }),
    ],
    'thread.subject': [
      guess('rz-request-page header > h2'),
      guess('.rz-requests-row_opened > td:has(+ td + td > .rz-requests-status)'),
    ],
    'thread.order': [
      guess('rz-request-page .facts > a[href*="/main/orders/"]', { parse: 'number' }),
      guess('.rz-requests-row_opened > td:has(+ td > .rz-requests-status)', { parse: 'number' }),
    ],
    'thread.status': [guess('rz-request-page header > .state'), guess('.rz-requests-row_opened .rz-requests-status')],
    'thread.phone': [
      guess('rz-request-page .facts > .phone', { own: true }),
      guess('.rz-requests-row_opened > td > a[href^="tel:"]'),
    ],
    'thread.comment': [
      guess('rz-request-page .decided', { own: true }),
      guess('.rz-requests-decided', { startsWith: ['Коментар', 'Комментарий'] }),
    ],
    // In the table its text stands in one row, its time in another; of two texts nobody knows when the later came.
    message: [
      guess('rz-request-page blockquote'),
      guess('tbody:has(.rz-requests-details):not(:has(.rz-requests-text ~ .rz-requests-text))'),
    ],
    'message.own': [guess(':scope.outgoing')],
    'message.bubble': [guess(':scope:is(blockquote)'), guess('.rz-requests-text')],
    'message.text': [guess(':scope:is(blockquote)', { own: true }), guess('.rz-requests-text')],
    'message.time': [
      guess(':scope > footer', { parse: 'time' }),
      guess('.rz-requests-row_opened > .rz-requests-date', { parse: 'time' }),
      guess('tr:has(+ .rz-requests-details) > .rz-requests-date', { parse: 'time' }),
    ],
    note: [
      comment('rz-request-comment textarea'),
      comment('textarea[aria-label="Коментар до статусу"]'),
      comment('.rz-requests-form textarea'),
      comment('textarea.rz-requests-form-textarea'),
    ],
  },
};

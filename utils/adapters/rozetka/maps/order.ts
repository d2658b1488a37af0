/** Orders: a table or cards, and the page of each. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { resting } from '../../candidates';
import { plainReply } from './feedback';
import { guess, shop } from './shared';

declare const document: never;

const PATH = 'path:/main/orders/edit/';

/** In public code links to orders lead there. */
const path = resting({ evidence: 'public code opens an order at this path', seen: '2026-08' });

/** Known from the official help: one may write to the buyer, and the manager writes comments for the shop alone. */
const help = resting({
  evidence: 'the official help: a message to the buyer, and a comment of the manager; their markup is a guess',
  seen: '2026-11-21',
});

const LINK = 'a[href*="/main/orders/edit/"]';

/** A line of the facts: its name and what it says are cells. */
const said = (...startsWith: string[]) => guess('.rz-order-edit-facts tr', { startsWith, parse: 'afterLabel' });

export const order: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'rozetka/orders',
  revision: 1,
  origin: 'known',
  channel: 'order',
  paths: ['/main/orders'],
  untimed: true,
  fields: {
    ...shop,
    list: [guess('rz-order-cards'), guess('rz-orders-table table'), path(`table:has(tbody ${LINK})`)],
    'list.empty': [guess('rz-orders-page > p', { startsWith: ['Замовлень поки немає', 'Заказов пока нет'] })],
    'list.filtered': [guess('rz-order-cards > mat-form-field:only-child'), guess('rz-orders-table tbody:empty')],
    loading: [guess('rz-orders-page > p', { startsWith: ['Завантаження', 'Загрузка'] })],
    row: [guess('button.order'), guess('rz-order-cards > button'), path(`tbody > tr:has(${LINK})`)],
    'row.id': [path(LINK, { attribute: 'href', parse: PATH }), guess('.order-head > b', { parse: 'number' })],
    'row.buyer': [
      guess('.order-buyer'),
      guess('td:has(> small):has(> br)', { own: true }),
      guess(`td:has(> ${LINK}) + td + td`, { own: true }),
    ],
    'row.subject': [guess('.order-head > b'), path(LINK)],
    'row.time': [guess('.order-when'), guess(`td:has(> ${LINK}) + td`)],
    'row.order': [path(LINK, { attribute: 'href', parse: PATH }), guess('.order-head > b', { parse: 'number' })],
    'row.status': [guess('.order-head > [class*="mat-mdc-chip"]'), guess('td > .status', { own: true })],
    'row.total': [guess('.order-sum'), guess('td.sum')],
    'row.phone': [guess('.order-phone', { own: true }), guess('td > br + small')],
    'row.delivery': [guess('.order-foot', { own: true }), guess('td:has(> .status) + td + td')],
    'row.tracking': [
      guess('.order-foot > span', { parse: 'number' }),
      guess('td:has(> .status) + td', { parse: 'number' }),
    ],
    thread: [
      guess('rz-order-page section:has(rz-answer-form)'),
      guess('rz-order-page .write'),
      guess('.rz-order-edit-messages'),
    ],
    'thread.id': [{ evidence: 'public code opens an order at this path', seen: '2026-08', address: PATH }],
    'thread.buyer': [guess('rz-order-page .buyer > .name'), said('Покупець', 'Покупатель')],
    'thread.subject': [guess('rz-order-page header > h1'), guess('rz-order-edit h1', { parse: 'orderNumber' })],
    'thread.order': [
      guess('rz-order-page header > h1', { parse: 'orderNumber' }),
      guess('rz-order-edit h1', { parse: 'orderNumber' }),
    ],
    'thread.product': [
      guess('.good:not(.total) > span:has(+ span)'),
      guess('.rz-order-edit-goods > li', { parse: 'beforeComma' }),
    ],
    'thread.status': [guess('rz-order-page header > [class*="mat-mdc-chip"]'), said('Статус')],
    'thread.total': [guess('.good.total > span + span'), said('Сума', 'Сумма')],
    'thread.phone': [guess('rz-order-page .buyer a[href^="tel:"]'), said('Телефон')],
    'thread.delivery': [said('Доставка')],
    // Nothing need be written; what is must not go unseen, whatever it is called.
    message: [
      ...[guess('.said'), guess('section > div:has(> time)')],
      ...[guess(':has(> .who)'), guess('tr:has(> td + td)')],
    ],
    'message.own': [guess(':scope.outgoing'), guess('.who', { sameAs: 'account.name' })],
    'message.buyer': [guess(':scope.said:not(.outgoing, .service)'), guess('.who', { sameAs: 'thread.buyer' })],
    'message.system': [guess(':scope.service'), guess('.who', { startsWith: ['Система'] })],
    'message.bubble': [guess(':scope.said'), guess('.who + *')],
    'message.text': [guess(':scope.said', { own: true }), guess('.who + *')],
    'message.time': [
      guess(':scope > time[datetime]', { attribute: 'datetime', parse: 'time' }),
      guess('.when', { parse: 'time' }),
    ],
    reply: [
      guess('rz-answer-form textarea'),
      guess('textarea[formcontrolname="answer"]'),
      help('textarea[aria-label="Повідомлення в кабінет покупця"]'),
      ...plainReply,
    ],
    note: [
      help('rz-order-page section:not(:has(rz-answer-form)) textarea'),
      help('textarea[placeholder^="Бачать лише"]'),
      help('.rz-order-edit > textarea'),
    ],
  },
};

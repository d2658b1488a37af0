/** The orders of the Prom cabinet: their list, and the page of one. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { account, code, guess, loading } from './evidence';

declare const document: never;

const EDIT = 'path:/cms/order/edit/';
const LINK = 'a[href*="/cms/order/edit/"]';
const CLIENT = ['Покупець', 'Покупатель'];
const OWN_WORDS = ['Ви:', 'Вы:'];

export const orders: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'prom/orders',
  revision: 1,
  origin: 'known',
  channel: 'order',
  paths: ['/cms/order'],
  untimed: true,
  fields: {
    ...account,
    ...loading,
    list: [
      guess('[class*="b-order-list"]'),
      guess('[class*="OrderCards__root--"]'),
      guess('table:has([data-qaid="order_id"])'),
      guess(':has(> section [data-qaid="order_id"])'),
    ],
    'list.empty': [
      guess('[data-qaid="empty_orders"]'),
      guess('[class*="Empty__title--"]', { startsWith: ['Замовлень поки немає', 'Заказов пока нет'] }),
    ],
    'list.filtered': [
      guess('[class*="Empty__title--"]', {
        startsWith: ['За цими умовами замовлень немає', 'По этим условиям заказов нет'],
      }),
    ],
    row: [
      code('.b-order-edit-table__row'),
      guess('[class*="OrderCard__root--"]'),
      code('tr:has([data-qaid="order_id"])'),
      code('section:has([data-qaid="order_id"])'),
      code(`tr:has(${LINK})`),
      code(`section:has(${LINK})`),
    ],
    'row.id': [
      code('[data-qaid="order_id"]', { attribute: 'href', parse: EDIT }),
      code(LINK, { attribute: 'href', parse: EDIT }),
    ],
    'row.buyer': [
      guess('[data-qaid="client_name"]'),
      guess('[class*="OrderTable__client--"] > span:not([data-qaid], [class*="ClientCell__comment--"])'),
      guess('[class*="OrderCard__fact--"]', { startsWith: CLIENT, parse: 'clientName' }),
      guess('dl > div', { startsWith: CLIENT, parse: 'clientName' }),
    ],
    'row.time': [
      code('.b-order-edit__time', { parse: 'time' }),
      guess('[class*="OrderCard__when--"]', { parse: 'time' }),
      guess('td:has(> [data-qaid="order_id"]) + td', { parse: 'time' }),
      guess('[data-qaid="order_id"] + span', { parse: 'time' }),
    ],
    'row.order': [code('[data-qaid="order_id"]', { parse: 'orderNumber' }), code(LINK, { parse: 'orderNumber' })],
    'row.status': [guess('[class*="OrderStatus__chip--"]'), guess('[class*="OrderCard__top--"] > strong')],
    'row.total': [code('[data-qaid="total_order_sum"]')],
    'row.phone': [code('[class*="client_phone"]')],
    'row.delivery': [code('[data-qaid="delivery_name"]')],
    'row.tracking': [guess('[data-qaid="delivery_name"] + p', { parse: 'tracking' })],
    'row.comment': [code('[data-qaid="client_comment"]')],
  },
};

const BY = '[class*="OrderMessages__author--"]';

/** In one layout nothing can be written to the buyer; in the other the seller's own note is the first field. */
export const order: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'prom/order',
  revision: 1,
  origin: 'known',
  channel: 'order',
  paths: ['/cms/order/edit'],
  untimed: true,
  fields: {
    ...account,
    ...loading,
    thread: [
      guess('section:has(> [class*="OrderMessages__form--"])'),
      guess('[class*="OrderBlock__root--"]:has(> form [class*="Composer__field--"])'),
      guess('section:has(> [class*="OrderMessages__list--"])'),
      // Where one writes in the chat alone; elsewhere the buyer stands apart.
      guess('[data-qaid="about_order_block"]:has(> b)'),
      guess('section:has(> b + [class*="client_phone"])'),
    ],
    'thread.id': [{ evidence: 'public scripts for the cabinet open orders there', seen: '2026-08', address: EDIT }],
    'thread.buyer': [
      guess('[data-qaid="client_full_name"]'),
      guess('[class*="ClientInfo__name--"]'),
      guess('[data-qaid="about_order_block"] > b'),
      guess('section > b:has(+ [class*="client_phone"])'),
    ],
    'thread.order': [
      guess('[class*="Page__title--"]', { parse: 'orderNumber' }),
      guess('h1', { parse: 'orderNumber' }),
    ],
    'thread.product': [
      code('[data-qaid="product_row"] [data-qaid="product_link"]'),
      guess('[class*="OrderProducts__item--"] a[href*="/cms/product/"]'),
      code('.b-order-edit-table__row a[href*="/cms/product/"]'),
    ],
    'thread.status': [guess('select[name="status"] option:checked')],
    'thread.total': [code('[data-qaid="total_order_sum"]')],
    'thread.phone': [code('[class*="client_phone"]')],
    'thread.delivery': [code('[data-qaid="delivery_name"]')],
    'thread.tracking': [guess('input[name="declaration_id"]', { attribute: 'value', parse: 'tracking' })],
    'thread.comment': [code('[data-qaid="client_comment"]')],
    message: [
      guess('[class*="OrderMessages__item--"]'),
      guess('[class*="OrderMessages__list--"] > *'),
      guess(':has(> [class*="OrderMessages__text--"])'),
    ],
    'message.own': [guess(BY, { startsWith: OWN_WORDS }), guess(':scope > b', { startsWith: OWN_WORDS })],
    'message.buyer': [guess(BY), guess(':scope > b')],
    'message.system': [guess(`:scope:not(:has(> b)):not(:has(> ${BY}))`)],
    'message.bubble': [
      guess(':scope[class*="OrderMessages__item--"]'),
      guess(':scope:has(> [class*="OrderMessages__text--"])'),
    ],
    'message.text': [
      guess('[class*="OrderMessages__text--"]'),
      guess(':scope > span:not([class*="OrderMessages__when--"])'),
    ],
    'message.time': [
      guess('[class*="OrderMessages__when--"]', { parse: 'time' }),
      guess(':scope > span:not([class*="OrderMessages__text--"])', { parse: 'time' }),
    ],
    reply: [
      guess('[class*="OrderMessages__form--"] [class*="Composer__field--"]'),
      guess('textarea[name="message"]'),
      guess('input[name="message"]'),
      guess('[class*="OrderMessages__form--"] [role="textbox"]'),
    ],
    note: [guess('textarea[name="note"]')],
  },
};

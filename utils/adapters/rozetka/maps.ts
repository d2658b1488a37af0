/** Where the fields of the Rozetka cabinet are. `_ngcontent-*` and `_nghost-*` are drawn at each build and never used. */
import { resting } from '../candidates';
import { PAGE_MAP_SCHEMA, type PageMap } from '../page-map';

declare const document: never;

/** Nobody outside has seen these pages: an Angular cabinet with Material icons names its parts so. */
const guess = resting({ evidence: 'guess: as Angular Material and the one known class are named', seen: '2026-11-21' });

const CHAT_PATH = 'path:/main/messages/orders/chat/';

/** The codes of a sender in the official API: 3 the buyer, 2 a manager, 1 and 0 the marketplace. */
const SENDER = resting({ evidence: 'guess: the API’s codes of a sender, from its examples', seen: '2025-10' });

/** Who a line is from that no person wrote. */
const SERVICE = [
  ...['Системне повідомлення', 'Системное сообщение'],
  ...['Автоматичне повідомлення', 'Автоматическое сообщение'],
];

export const orderChat: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'rozetka/order-chat',
  revision: 1,
  origin: 'known',
  channel: 'chat',
  paths: ['/main/messages/orders'],
  fields: {
    account: [
      guess('.rz-header-market-id', { parse: 'shopNumber' }),
      guess('mat-toolbar .account-name'),
      guess('mat-toolbar [class*="mat-mdc-menu-trigger"] .mdc-button__label'),
    ],
    'account.name': [guess('.rz-header-market-title'), guess('.rz-header-market-select option:checked')],
    list: [
      guess('mat-action-list'),
      guess('[class*="mat-mdc-action-list"]'),
      guess('cdk-virtual-scroll-viewport'),
      guess('[class*="rz-sellermessage-table"]'),
    ],
    'list.empty': [
      guess('.empty p', { startsWith: ['Повідомлень за замовленнями поки немає', 'Сообщений по заказам пока нет'] }),
    ],
    'list.filtered': [guess('p.none', { startsWith: ['Нічого не знайдено', 'Ничего не найдено'] })],
    loading: [guess('.loader[role="status"]')],
    row: [
      guess('button[mat-list-item]'),
      guess('[class*="mat-mdc-list-item-interactive"]'),
      guess('tr.rz-sellermessage-row'),
    ],
    'row.id': [guess('a[href*="/main/messages/orders/chat/"]', { attribute: 'href', parse: CHAT_PATH })],
    'row.buyer': [guess('[class*="mat-mdc-list-item-title"]'), guess('td.buyer')],
    'row.subject': [
      guess('[class*="mdc-list-item__secondary-text"]:not(.preview) > span'),
      guess('a.rz-sellermessage-link'),
    ],
    'row.preview': [guess('.preview > span'), guess('td.last')],
    'row.own': [guess('.preview > mat-icon', { startsWith: ['reply'] })],
    'row.time': [guess('[class*="mat-mdc-list-item-meta"] > .when'), guess('td.date')],
    'row.unread': [guess('[class*="mat-badge-content"]'), guess('.rz-sellermessage-new')],
    'row.selected': [guess(':scope[aria-current="true"]'), guess(':scope[class*="mdc-list-item--activated"]')],
    thread: [guess('.room-messages'), guess('.rz-sellermessage-showmessage-list')],
    'thread.id': [{ evidence: 'a public userscript runs at this path', seen: '2020-05', address: CHAT_PATH }],
    'thread.buyer': [
      guess('.room-who h2'),
      guess('.rz-sellermessage-showmessage-info dl > div', {
        startsWith: ['Покупець', 'Покупатель'],
        parse: 'afterLabel',
      }),
    ],
    'thread.subject': [guess('.room-subject'), guess('.rz-sellermessage-showmessage-info h2')],
    'thread.order': [
      guess('.room-subject', { parse: 'orderNumber' }),
      guess('.rz-sellermessage-showmessage-info h2', { parse: 'orderNumber' }),
    ],
    'thread.product': [
      guess('.room-product > span'),
      guess('.rz-sellermessage-showmessage-info dl > div', { startsWith: ['Товар'], parse: 'afterLabel' }),
    ],
    date: [guess('.day-divider')],
    message: [
      guess('rz-chat-message'),
      guess('rz-sellermessage-item'),
      guess('.rz-sellermessage-item'),
      guess('[class*="rz-sellermessage-item_sender_"]'),
    ],
    'message.own': [guess(':scope.outgoing'), SENDER(':scope[class*="_sender_2"]')],
    'message.buyer': [guess(':scope.incoming'), SENDER(':scope[class*="_sender_3"]')],
    'message.system': [
      guess(':scope.service'),
      guess('.service-label'),
      SENDER(':scope[class*="_sender_0"]'),
      SENDER(':scope[class*="_sender_1"]'),
      guess('.rz-sellermessage-item-author', { startsWith: SERVICE }),
    ],
    'message.bubble': [guess('mat-card'), guess('.rz-sellermessage-item-body')],
    'message.text': [guess('mat-card-content'), guess('.rz-sellermessage-item-body')],
    'message.time': [
      guess('mat-card-footer > .clock', { parse: 'time' }),
      guess('.rz-sellermessage-item-date', { parse: 'time' }),
    ],
    reply: [
      {
        evidence: 'a public userscript fills it; the class is spelt so',
        seen: '2020-05',
        select: 'textarea.rz-sellermessage-showmessage-form-texarea-messages',
      },
      guess('rz-chat-reply textarea'),
      guess('textarea[formcontrolname="message"]'),
    ],
  },
};

export const pages: readonly PageMap[] = [orderChat];

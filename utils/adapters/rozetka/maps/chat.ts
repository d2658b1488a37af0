/** Chats with buyers: the tabs of the messages, which look alike. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { resting } from '../../candidates';
import { guess, shop } from './shared';

declare const document: never;

/** The codes of a sender in the official API: 3 the buyer, 2 a manager, 1 and 0 the marketplace. */
const SENDER = resting({ evidence: 'guess: the API’s codes of a sender, from its examples', seen: '2025-10' });

/** Who a line is from that no person wrote. */
const SERVICE = [
  ...['Системне повідомлення', 'Системное сообщение'],
  ...['Автоматичне повідомлення', 'Автоматическое сообщение'],
];

/** One of the tabs: under the only path that is known lie the chats about orders, the others are its siblings. */
const chats = (
  map: Pick<PageMap, 'id' | 'channel' | 'untimed'>,
  tab: string,
  address: { readonly evidence: string; readonly seen: string },
  empty: readonly string[],
): PageMap => {
  const path = `path:/main/messages/${tab}/chat/` as const;
  return {
    schema: PAGE_MAP_SCHEMA,
    revision: 1,
    origin: 'known',
    paths: [`/main/messages/${tab}`],
    ...map,
    fields: { ...shop, ...fieldsAt(tab, path, address, empty) },
  };
};

const fieldsAt = (
  tab: string,
  path: `path:/${string}`,
  address: { readonly evidence: string; readonly seen: string },
  empty: readonly string[],
): PageMap['fields'] => ({
  list: [
    guess('mat-action-list'),
    guess('[class*="mat-mdc-action-list"]'),
    guess('cdk-virtual-scroll-viewport'),
    guess('[class*="rz-sellermessage-table"]'),
  ],
  'list.empty': [guess('.empty p', { startsWith: empty })],
  'list.filtered': [guess('p.none', { startsWith: ['Нічого не знайдено', 'Ничего не найдено'] })],
  loading: [guess('.loader[role="status"]')],
  row: [
    guess('button[mat-list-item]'),
    guess('[class*="mat-mdc-list-item-interactive"]'),
    guess('tr.rz-sellermessage-row'),
  ],
  'row.id': [guess(`a[href*="/main/messages/${tab}/chat/"]`, { attribute: 'href', parse: path })],
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
  'thread.id': [{ ...address, address: path }],
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
});

const SIBLING = { evidence: 'guess: a sibling of the known path of an order’s chat', seen: '2026-11-21' };

export const orderChat = chats(
  { id: 'rozetka/order-chat', channel: 'chat' },
  'orders',
  { evidence: 'a public userscript runs at this path', seen: '2020-05' },
  ['Повідомлень за замовленнями поки немає', 'Сообщений по заказам пока нет'],
);

/** In the names of 2020 those of the shop stand here too. */
export const itemChat = chats({ id: 'rozetka/item-chat', channel: 'question' }, 'items', SIBLING, [
  'Покупці ще не ставили питань про ваші товари',
  'Покупатели ещё не задавали вопросов о ваших товарах',
]);

/** In the names of 2023 those about products stand here too. */
export const shopChat = chats({ id: 'rozetka/shop-chat', channel: 'question' }, 'seller', SIBLING, [
  'Питань про ваш магазин поки немає',
  'Вопросов о вашем магазине пока нет',
]);

/** Nobody waits in a bin. */
export const deletedChat = chats({ id: 'rozetka/deleted-chat', channel: 'chat', untimed: true }, 'deleted', SIBLING, [
  'Видалених переписок немає',
  'Удалённых переписок нет',
]);

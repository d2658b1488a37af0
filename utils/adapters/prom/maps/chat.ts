/** The chat of the Prom cabinet: on a page, in a drawer over another, in a frame. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { account, guess } from './evidence';

declare const document: never;

/** Where a room has its number: at the end of a path, as an order has; in a drawer, over another page's. */
const ROOMS = ['path:/cms/chat/', 'path:/chat/embedded/', 'query:chat'] as const;

const OWN_WORDS = ['Ви:', 'Вы:'];

/** Lines that the marketplace or the page writes: cards of products and orders, notices. */
const SERVICE = [
  guess(':scope[data-qaid="context_message"]'),
  guess(':scope[data-qaid="notification_message"]'),
  guess(':scope[data-qaid="system_message"]'),
  guess(':scope[class*="Messages__middle--"]'),
  guess(':scope[class*="_context"]'),
  guess(':scope[class*="_notification"]'),
  guess(':scope[class*="_system"]'),
  guess('[class*="MessageBox__service--"]'),
  guess('[class*="ContextCard__"]'),
];

export const chat: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'prom/chat',
  revision: 3,
  origin: 'known',
  channel: 'chat',
  // No public note says where the chat lives.
  paths: [],
  fields: {
    ...account,
    list: [
      guess('[data-qaid="rooms_list"]'),
      guess('ul[class*="b-chat-dialogs"]'),
      guess('[class*="RoomList__scroll--"]'),
    ],
    'list.empty': [
      guess('[data-qaid="empty_rooms"]'),
      guess('[class*="Empty__title--"]', { startsWith: ['Повідомлень поки немає', 'Сообщений пока нет'] }),
    ],
    'list.filtered': [
      guess('[class*="Empty__note--"]', {
        startsWith: ['Непрочитаних немає', 'Непрочитанных нет', 'Нічого не знайдено', 'Ничего не найдено'],
      }),
    ],
    loading: [guess('[class*="ChatPage__root--"][aria-busy="true"]')],
    row: [
      guess('[data-qaid="chat_room"]'),
      guess('[class*="ChatRoom__root--"]'),
      guess('a[class*="DialogItem__link--"]'),
    ],
    'row.id': ROOMS.map((parse) => guess(':scope[href]', { attribute: 'href', parse })),
    'row.buyer': [
      guess('[data-qaid="room_title"]'),
      guess('[class*="ChatRoom__title--"]'),
      guess('[class*="DialogItem__person--"]'),
    ],
    'row.preview': [
      guess('[data-qaid="room_last_message"]'),
      guess('[class*="ChatRoom__preview--"]'),
      guess('[class*="DialogItem__text--"]'),
    ],
    'row.own': [
      // An element of its own: a buyer may begin with the same words.
      guess('[data-qaid="room_last_sender"]', { startsWith: OWN_WORDS }),
      guess('[class*="ChatRoom__sender--"]', { startsWith: OWN_WORDS }),
      guess('[data-qaid="room_last_message"] > *', { startsWith: OWN_WORDS }),
      guess('[class*="ChatRoom__preview--"] > *', { startsWith: OWN_WORDS }),
      // By what it says of itself: any other icon there may be a picture's.
      guess('[class*="DialogItem__text--"] > [role="img"][aria-label="Ваше повідомлення"]'),
      guess('[class*="DialogItem__text--"] > [role="img"][aria-label="Ваше сообщение"]'),
    ],
    'row.time': [
      guess('[data-qaid="room_date"]'),
      guess('[class*="ChatRoom__date--"]'),
      guess('[class*="DialogItem__when--"]'),
    ],
    'row.unread': [
      guess('[data-qaid="room_unread_count"]'),
      guess('[class*="ChatRoom__count--"]'),
      guess('[class*="b-chat-dialog__dot"]', { attribute: 'title' }),
    ],
    'row.selected': [
      guess(':scope[class*="ChatRoom__active--"]'),
      guess(':scope[aria-current]'),
      guess(':scope[class*="b-chat-dialog_selected"]'),
    ],
    thread: [
      guess('[data-qaid="messages_list"]'),
      guess('[class*="Messages__scroll--"]'),
      guess('[class*="b-chat-thread__body"]'),
    ],
    'thread.id': ROOMS.map((address) => ({
      evidence: 'guess: an order has its number at the end of its path, and a drawer may name its room',
      seen: '2026-11-22',
      address,
    })),
    'thread.buyer': [
      guess('[data-qaid="buyer_name"]'),
      guess('[class*="Room__name--"]'),
      guess('[class*="Dialog__title--"]'),
    ],
    'thread.order': [
      guess('[data-qaid="context_order"] [data-qaid="order_id"]', { parse: 'orderNumber' }),
      guess('[class*="ContextCard__link--"][href*="/cms/order/"]', { parse: 'orderNumber' }),
    ],
    'thread.product': [
      guess('[data-qaid="context_product"] [data-qaid="product_link"]'),
      guess('[class*="ContextCard__link--"][href*="/cms/product/"]'),
    ],
    date: [guess('[data-qaid="messages_date"]'), guess('[class*="Messages__date--"]')],
    message: [
      guess('[data-qaid="incoming_message"]'),
      guess('[data-qaid="outgoing_message"]'),
      guess('[class*="Message__root--"]'),
      guess(':has(> [data-qaid="message_body"])'),
      guess(':has(> [class*="Message__bubble--"])'),
      guess('[data-qaid="context_message"]'),
      guess('[data-qaid="notification_message"]'),
      guess('[data-qaid="system_message"]'),
      guess('[class*="Messages__middle--"]'),
      guess('article[class*="b-chat-message"]'),
      guess('article:has(> [class*="MessageBox__"])'),
    ],
    'message.own': [
      guess(':scope[data-qaid="outgoing_message"]'),
      guess(':scope[class*="Message__own--"]'),
      guess(':scope[class*="b-chat-message_own"]'),
    ],
    // The page's own lines stand in no bubble.
    'message.buyer': [
      guess(':scope[data-qaid="incoming_message"]'),
      guess('[data-qaid="message_body"]'),
      guess('[class*="Message__bubble--"]'),
      guess('[class*="MessageBox__bubble--"]'),
      guess(':scope[class="b-chat-message"]'),
    ],
    'message.system': SERVICE,
    'message.bubble': [
      guess('[data-qaid="message_body"]'),
      guess('[class*="Message__bubble--"]'),
      guess('[class*="MessageBox__bubble--"]'),
    ],
    'message.text': [
      guess('[data-qaid="message_text"]'),
      guess('[class*="Message__text--"]'),
      guess('[class*="MessageBox__text--"]'),
      // What lists print of a card or a notice.
      guess('[data-qaid="product_link"]'),
      guess('[data-qaid="order_id"]'),
      guess('[class*="ContextCard__link--"]'),
      guess(':scope[data-qaid="notification_message"]'),
      guess(':scope[data-qaid="system_message"]'),
      guess(':scope[class*="Messages__service--"]'),
    ],
    'message.time': [
      guess('[data-qaid="message_time"]', { parse: 'time' }),
      guess('[class*="Message__meta--"] > span', { parse: 'time' }),
      // Beside no date: there a time of day is today's.
      guess('[class*="MessageBox__when--"]', { parse: 'today' }),
    ],
    // Orders and reviews have fields of the same kind.
    reply: [
      guess('[data-qaid="message_input"]'),
      guess('[class*="b-chat-form"] [class*="Composer__field--"]'),
      guess('[class*="Composer__root--"] [class*="Composer__field--"]'),
      guess('form[class*="b-chat-form"] textarea'),
      guess('form[class*="b-chat-form"] input[type="text"]'),
      guess('form[class*="b-chat-form"] [role="textbox"]'),
    ],
  },
};

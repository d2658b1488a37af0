// What the chats of the Rozetka replica are made of (questions, tickets, orders and reviews among them), and what its
// seeds may say.
import { createHash } from 'node:crypto';
import { createChats } from '../kit/chats.mjs';
import { isNewOrder, isNewTicket, orderFacts, reviewFacts, ticketFacts, wholeOrderFacts } from './facts.mjs';

/**
 * @typedef {import('../kit/chats.mjs').Author} Author
 * @typedef {import('./facts.mjs').Kind} Kind
 * @typedef {import('./facts.mjs').Topic} Topic
 * @typedef {import('./facts.mjs').SeedOrder} SeedOrder
 * @typedef {object} OwnMessage
 * @property {boolean} [automatic] of a system message: it went to the buyer in the shop's name
 * @property {{ name: string, size: number }[]} [files] size in bytes
 * @typedef {import('../kit/chats.mjs').SeedMessage & OwnMessage} SeedMessage a system message may hold `<br>`
 * @typedef {object} SeedChat
 * @property {string} [chatId] when absent drawn from the order's number and the buyer, or from what there is instead, the
 *   same every time; an order's and a ticket's is its number
 * @property {Kind} [kind] `chat` when absent: which page shows it
 * @property {Topic} [topic] of a chat; when absent `order`, or `item` if it has a product and no order
 * @property {boolean} [deleted] it is in the tab «Видалені» and nowhere else
 * @property {string} buyer `contact_fio` of the official API: the surname often comes first; a ticket's login
 * @property {SeedOrder} [order]
 * @property {string} [product] of a chat without an order, of a question or a review
 * @property {import('./facts.mjs').SeedTicket} [ticket] of a ticket
 * @property {import('./facts.mjs').SeedReview} [review] of a review
 * @property {string} [subject] when absent «Замовлення № N»; the API's documents also have «Заказ № N»
 * @property {SeedMessage[]} messages the first buyer's one is the text of a question, a ticket, a review
 * @property {number} [unread] when absent counted from the messages, or 1 for a new order or ticket; an order with 0
 *   has been viewed
 * @typedef {object} Own
 * @property {'panes' | 'pages'} variant how every page is laid out and marked up; both are guesses
 * @property {'counters' | '2020' | '2023'} names the sections' and tabs' names: after the API's counters, of the
 *   article of 2020, of the help of 2023
 * @property {string | null} zone the zone that times are printed in, `Europe/Kyiv`; null is the browser's
 * @typedef {import('../kit/chats.mjs').Seed<SeedChat, Own>} Seed
 */

/** @type {Own} */
const DEFAULTS = { variant: 'panes', names: 'counters', zone: null };

/** @param {string} text */
const numberOf = (text) => Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 12), 16);

/** @param {string} text an id of eight figures */
export const chatIdOf = (text) => String(10_000_000 + (numberOf(text) % 90_000_000));

/** @param {string} text */
const withoutBreaks = (text) => text.replace(/<br\s*\/?>/gi, ' ').trim();

/** @param {SeedChat} chat @param {Topic} topic */
function subjectOf({ kind, buyer, order, product }, topic) {
  if (kind === 'order' || (order && topic === 'order')) return `Замовлення № ${order?.number}`;
  return topic === 'item' && product ? product : `Вопрос от пользователя ${buyer}`;
}

/** A new ticket and a new order are unread before anybody writes. @param {SeedChat} chat @returns {SeedChat} */
function withUnread(chat) {
  const isNew = chat.kind === 'ticket' ? isNewTicket(chat.ticket) : chat.kind === 'order' && isNewOrder(chat.order);
  const unread = chat.kind === 'ticket' || isNew ? Number(isNew) : undefined;
  return chat.unread === undefined && unread !== undefined ? { ...chat, unread } : chat;
}

/** @param {SeedChat} chat */
function describe(chat) {
  const { kind = 'chat', buyer, order, ticket, review, messages } = chat;
  const topic = chat.topic ?? (order === undefined && chat.product !== undefined ? 'item' : 'order');
  const oldest = Math.min(...messages.map(({ at }) => at));
  const named = order ? `${order.number} ${buyer}` : [kind, chat.product, buyer, messages[0]?.text].join(' ');
  const ticketShown = ticket ? ticketFacts(ticket, 100 + (numberOf(named) % 900_000)) : null;
  const facts = {
    kind,
    topic,
    deleted: chat.deleted ?? false,
    buyer,
    subject: chat.subject ?? ticketShown?.type ?? subjectOf(chat, topic),
    product: chat.product ?? order?.product ?? '',
    order: order ? (kind === 'order' ? wholeOrderFacts(order, oldest) : orderFacts(order)) : null,
    ticket: ticketShown,
    review: review ? reviewFacts(review) : null,
  };
  return { chatId: chat.chatId ?? ownIdOf(kind, order, ticketShown) ?? chatIdOf(named), messages, facts };
}

/** @param {Kind} kind @param {SeedOrder | undefined} order @param {{ number: number } | null} ticket */
function ownIdOf(kind, order, ticket) {
  if (kind === 'order') return order && String(order.number);
  return kind === 'ticket' && ticket ? String(ticket.number) : undefined;
}

export function createState() {
  /** Where each chat of all shops is shown, for a page that is sent to a chat of a shop it does not show. */
  /** @type {Map<string, { kind: Kind, topic: Topic, deleted: boolean, about: 'product' | 'shop' }>} */
  const places = new Map();
  const chats = createChats({
    name: 'Rozetka',
    shop: 'Крамниця «Затишок»',
    shopIdOf: (name) => String(10_000 + (numberOf(name) % 90_000)),
    defaults: DEFAULTS,
    /** @param {SeedChat} chat */
    describe(chat) {
      const { chatId, messages, facts } = describe(chat);
      const { kind, topic, deleted } = facts;
      if (kind !== 'chat' || topic !== 'order' || deleted) {
        places.set(chatId, { kind, topic, deleted, about: facts.review?.about ?? 'product' });
      }
      return { chatId, messages, facts };
    },
    previewOf: ({ author, text, picture, files }) =>
      (author === 'system' ? withoutBreaks(text) : text) || (picture ? 'Фото' : (files?.[0]?.name ?? '')),
  });
  return {
    ...chats,
    /** @param {Seed} seed */
    seed(seed) {
      places.clear();
      chats.seed({
        ...seed,
        ...(seed.chats && { chats: seed.chats.map(withUnread) }),
        ...(seed.shops && { shops: seed.shops.map((shop) => ({ ...shop, chats: shop.chats?.map(withUnread) })) }),
      });
    },
    /** What is no chat shows its few messages in its list already. @param {Parameters<typeof chats.view>[0]} page */
    view(page) {
      const view = chats.view(page);
      const rows = view.rows.map((row) => ({
        ...row,
        messages: row.kind === 'chat' ? [] : chats.chatOf(row.chatId).messages,
      }));
      return { ...view, rows, places: Object.fromEntries(places) };
    },
    /** @param {string} chatId @param {'Вирішено' | 'Не вирішено'} status @param {string} comment @param {number} at */
    decideTicket(chatId, status, comment, at) {
      const chat = chats.chatOf(chatId);
      if (!chat.ticket) throw new Error(`${chatId} is no ticket of the Rozetka replica`);
      chat.ticket = { ...chat.ticket, status, comment, decidedAt: at };
      chat.unread = 0;
    },
  };
}

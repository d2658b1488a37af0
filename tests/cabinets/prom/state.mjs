// What a room, an order and a review of the Prom replica are made of, and what its seeds may say. Field names and types
// of messages are those of the public API (rooms, messages_history); the pages are guesses but for a few hooks.
import { createChats } from '../kit/chats.mjs';
import { numberOf, toOrder, toReview } from './kinds.mjs';

/**
 * @typedef {import('../kit/chats.mjs').Author} Author
 * @typedef {'message' | 'context' | 'notification' | 'system'} MessageType
 * @typedef {{ kind: 'product', id: number, name: string, price: string } |
 *   { kind: 'order', id: number, sum: string, items: number }} Card what a context message shows
 * @typedef {import('../kit/chats.mjs').SeedMessage & {
 *   type?: MessageType, status?: 'new' | 'read', card?: Card }} SeedMessage
 * @typedef {object} Conversation
 * @property {'chat' | 'order' | 'review'} [kind] `chat` when absent: on which page it is shown
 * @property {number | string} [roomId] of a chat; drawn from the buyer when absent, so that one seed always gives the
 *   same ids
 * @property {number} [userId]
 * @property {string} buyer a name as its owner wrote it, or a phone in place of one
 * @property {string} [phone]
 * @property {SeedMessage[]} messages
 * @property {number} [unread] counted from the messages when absent
 * @typedef {Conversation & (
 *   { kind?: 'chat' } |
 *   { kind: 'order', order: import('./kinds.mjs').SeedOrder } |
 *   { kind: 'review', review: import('./kinds.mjs').SeedReview })} SeedChat
 * @typedef {object} Own
 * @property {'rooms' | 'dialogs'} variant how list and thread are marked up; both are guesses
 * @property {'page' | 'drawer' | 'frame'} place where the chat is: a page of its own, a drawer over any other page, a
 *   frame of the same host in a page
 * @property {'plain' | 'ago' | 'weekday'} times how the chat prints them; each variant in its own way
 * @property {'table' | 'cards'} orderList
 * @property {'form' | 'columns'} orderPage
 * @property {'cards' | 'table'} reviewList
 * @property {boolean} sampleOrders four invented orders where a seed has none
 * @property {'uk' | 'ru'} language of the interface
 * @property {'textarea' | 'input' | 'contenteditable'} composer what the reply field is
 * @typedef {import('../kit/chats.mjs').Seed<SeedChat, Own>} Seed
 */

/** @type {Own} */
const DEFAULTS = {
  variant: 'rooms',
  place: 'page',
  times: 'plain',
  orderList: 'table',
  orderPage: 'form',
  reviewList: 'cards',
  sampleOrders: true,
  language: 'uk',
  composer: 'textarea',
};

/** @param {SeedMessage} message @returns {SeedMessage} with its type and status */
export const toMessage = (message) => ({
  ...message,
  type: message.type ?? (message.card ? 'context' : message.author === 'system' ? 'system' : 'message'),
  status: message.status ?? 'new',
});

/** @param {Card | undefined} card */
function previewOfCard(card) {
  if (!card) return '';
  return card.kind === 'product' ? card.name : `№ ${card.id}`;
}

/** What every thread of an order begins with. @param {import('./kinds.mjs').Order} order @returns {SeedMessage} */
const contextOf = ({ id, createdAt, sum, products }) => ({
  author: 'system',
  at: createdAt,
  text: '',
  card: { kind: 'order', id, sum, items: products.length },
});

/** @param {SeedChat} chat @param {{ index: number, all: SeedChat[], shopId: string, isFirstShop: boolean }} place */
function describe(chat, { index, all, shopId, isFirstShop }) {
  const { buyer, phone = '', kind = 'chat' } = chat;
  const twins = all.slice(0, index).filter((one) => one.buyer === buyer && (one.kind ?? 'chat') === kind);
  const drawn = `${buyer} ${twins.length || ''}${isFirstShop ? '' : ` ${shopId}`}`;
  const userId = chat.userId ?? numberOf(`user ${drawn}`, 7);
  const order = chat.kind === 'order' ? toOrder(chat.order, drawn) : null;
  const review = chat.kind === 'review' ? toReview(chat.review, drawn) : null;
  const roomId = chat.roomId ?? numberOf(`room ${drawn}`, 8);
  return {
    chatId: order ? `order-${order.id}` : review ? `review-${review.id}` : String(roomId),
    messages: [...(order ? [contextOf(order)] : []), ...chat.messages].map(toMessage),
    facts: { buyer, phone, ident: `${userId}_${shopId}_buyer`, order, review },
  };
}

export function createState() {
  const chats = createChats({
    name: 'Prom',
    shop: 'Крамниця «Ромашка»',
    shopIdOf: (name) => String(numberOf(name, 7)),
    defaults: DEFAULTS,
    describe,
    previewOf: ({ text, picture, card }) => text || previewOfCard(card) || (picture ? 'Фото' : ''),
  });
  return {
    ...chats,

    /**
     * Pages of orders and reviews show what was written in many of them at once, so their rows bring it along.
     * @param {Parameters<typeof chats.view>[0]} page
     */
    view(page) {
      const view = chats.view(page);
      const rows = view.rows.map((row) =>
        row.kind === 'chat' ? row : { ...row, messages: chats.chatOf(row.chatId).messages },
      );
      return { ...view, rows };
    },

    /** @param {string} chatId @param {import('./kinds.mjs').OrderStatus} status */
    setOrderStatus(chatId, status) {
      const { order } = chats.chatOf(chatId);
      if (!order) throw new Error(`${chatId} is no order of the Prom replica`);
      order.status = status;
    },
  };
}

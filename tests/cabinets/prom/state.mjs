// What a room of the Prom replica is made of, and what its seeds may say. Field names and types of messages are those
// of the public API (rooms, messages_history); the page itself is a guess.
import { createHash } from 'node:crypto';
import { createChats } from '../kit/chats.mjs';

/**
 * @typedef {import('../kit/chats.mjs').Author} Author
 * @typedef {'message' | 'context' | 'notification' | 'system'} MessageType
 * @typedef {{ kind: 'product', id: number, name: string, price: string } |
 *   { kind: 'order', id: number, sum: string, items: number }} Card what a context message shows
 * @typedef {import('../kit/chats.mjs').SeedMessage & {
 *   type?: MessageType, status?: 'new' | 'read', card?: Card }} SeedMessage
 * @typedef {object} SeedChat
 * @property {number | string} [roomId] drawn from the buyer when absent, so that one seed always gives the same ids
 * @property {number} [userId]
 * @property {string} buyer a name as its owner wrote it, or a phone in place of one
 * @property {string} [phone]
 * @property {SeedMessage[]} messages
 * @property {number} [unread] counted from the messages when absent
 * @typedef {object} Own
 * @property {'rooms' | 'dialogs'} variant how list and thread are marked up; both are guesses
 * @property {'uk' | 'ru'} language of the interface
 * @property {'textarea' | 'input' | 'contenteditable'} composer what the reply field is
 * @typedef {import('../kit/chats.mjs').Seed<SeedChat, Own>} Seed
 */

/** @type {Own} */
const DEFAULTS = { variant: 'rooms', language: 'uk', composer: 'textarea' };

/** A number of that many digits. @param {string} text @param {number} digits */
const numberOf = (text, digits) => {
  const least = 10 ** (digits - 1);
  return least + (createHash('sha256').update(text).digest().readUInt32BE(0) % (9 * least));
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

export const createState = () =>
  createChats({
    name: 'Prom',
    shop: 'Крамниця «Ромашка»',
    shopIdOf: (name) => String(numberOf(name, 7)),
    defaults: DEFAULTS,
    /** @param {SeedChat} chat */
    describe(chat, { index, all, shopId, isFirstShop }) {
      const { buyer, phone = '' } = chat;
      const twins = all.slice(0, index).filter((one) => one.buyer === buyer);
      const drawn = `${buyer} ${twins.length || ''}${isFirstShop ? '' : ` ${shopId}`}`;
      const userId = chat.userId ?? numberOf(`user ${drawn}`, 7);
      return {
        chatId: String(chat.roomId ?? numberOf(`room ${drawn}`, 8)),
        messages: chat.messages.map(toMessage),
        facts: { buyer, phone, ident: `${userId}_${shopId}_buyer` },
      };
    },
    previewOf: ({ text, picture, card }) => text || previewOfCard(card) || (picture ? 'Фото' : ''),
  });

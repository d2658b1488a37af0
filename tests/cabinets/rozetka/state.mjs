// What a chat of the Rozetka replica is made of, and what its seeds may say.
import { createHash } from 'node:crypto';
import { createChats } from '../kit/chats.mjs';

/**
 * @typedef {import('../kit/chats.mjs').Author} Author
 * @typedef {object} OwnMessage
 * @property {boolean} [automatic] of a system message: it went to the buyer in the shop's name
 * @property {{ name: string, size: number }[]} [files] size in bytes
 * @typedef {import('../kit/chats.mjs').SeedMessage & OwnMessage} SeedMessage a system message may hold `<br>`
 * @typedef {object} SeedOrder
 * @property {number} number
 * @property {string} product
 * @property {number} amount in hryvnias
 * @property {string} status its Ukrainian name
 * @typedef {object} SeedChat
 * @property {string} [chatId] drawn from the order's number and the buyer when absent, the same every time
 * @property {string} buyer `contact_fio` of the official API: the surname often comes first
 * @property {SeedOrder} order
 * @property {string} [subject] when absent «Замовлення № N»; the API's documents also have «Заказ № N»
 * @property {SeedMessage[]} messages
 * @property {number} [unread] counted from the messages when absent
 * @typedef {object} Own
 * @property {'panes' | 'pages'} variant how list and thread are laid out and marked up; both are guesses
 * @property {string | null} zone the zone that times are printed in, `Europe/Kyiv`; null is the browser's
 * @typedef {import('../kit/chats.mjs').Seed<SeedChat, Own>} Seed
 */

/** @type {Own} */
const DEFAULTS = { variant: 'panes', zone: null };

const DONE = '#00A046';
const FAILED = '#F84147';
const IN_WORK = '#B86A00';

/** @type {Record<string, string>} */
const COLORS = {
  'Посилку отримано': DONE,
  'Замовлення виконано': DONE,
  'Скасовано покупцем': FAILED,
  'Не оброблено продавцем протягом дня': FAILED,
};

/** @param {string} text */
const numberOf = (text) => Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 12), 16);

/** @param {string} text an id of eight figures */
export const chatIdOf = (text) => String(10_000_000 + (numberOf(text) % 90_000_000));

/** @param {string} text */
const withoutBreaks = (text) => text.replace(/<br\s*\/?>/gi, ' ').trim();

export const createState = () =>
  createChats({
    name: 'Rozetka',
    shop: 'Крамниця «Затишок»',
    shopIdOf: (name) => String(10_000 + (numberOf(name) % 90_000)),
    defaults: DEFAULTS,
    /** @param {SeedChat} chat */
    describe({ chatId, buyer, order, subject, messages }) {
      const facts = {
        buyer,
        subject: subject ?? `Замовлення № ${order.number}`,
        order: { ...order, color: COLORS[order.status] ?? IN_WORK },
      };
      return { chatId: chatId ?? chatIdOf(`${order.number} ${buyer}`), messages, facts };
    },
    previewOf: ({ author, text, picture, files }) =>
      (author === 'system' ? withoutBreaks(text) : text) || (picture ? 'Фото' : (files?.[0]?.name ?? '')),
  });

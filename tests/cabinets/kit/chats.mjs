// What a replica's server holds: the seller's shops, their chats, what the pages have sent. The same for every
// replica; what a chat is made of is its own.
import { randomUUID } from 'node:crypto';

/**
 * @typedef {'buyer' | 'seller' | 'system'} Author
 * @typedef {object} SeedMessage
 * @property {Author} author
 * @property {number} at epoch ms
 * @property {string} text
 * @property {string} [id]
 * @property {boolean} [hideTime] print no time of it at all
 * @property {boolean} [picture] a message with a picture; with an empty text it is a picture and nothing else
 */

/**
 * What every seed may say, see DEFAULTS.
 * @typedef {object} Common
 * @property {boolean} noise mutations that never stop
 * @property {boolean} virtualised a fixed pool of rows, filled anew while scrolling
 * @property {number} loadingMs how long the skeleton stands
 * @property {'normal' | 'refuses' | 'disabled'} field the reply field: `refuses` springs back to what it held,
 *   `disabled` can be read and not written
 */

/** @template {SeedMessage} M @typedef {M & { id: string, hideTime: boolean, picture: boolean }} Message */

/**
 * @template {SeedMessage} M
 * @template {object} Facts
 * @typedef {Facts & { chatId: string, kind: string, shopId: string, unread: number, messages: Message<M>[] }} Chat
 */

/** @template SeedChat @typedef {{ id: string, name: string, chats?: SeedChat[] }} SeedShop */

/**
 * Several shops, or the short form of one: `shop` and `chats`.
 * @template SeedChat
 * @template {object} Own
 * @typedef {Partial<Common & Own> & { shop?: string, chats?: SeedChat[], shops?: SeedShop<SeedChat>[] }} Seed
 */

/** How many messages a page shows first, and adds at each scroll to the top. */
export const PAGE_SIZE = 30;

/** @type {Common} */
const DEFAULTS = { noise: true, virtualised: false, loadingMs: 300, field: 'normal' };

/** @param {SeedMessage[]} messages */
function countUnread(messages) {
  const lastOwn = messages.findLastIndex((message) => message.author === 'seller');
  return messages.slice(lastOwn + 1).filter((message) => message.author === 'buyer').length;
}

/**
 * @template {SeedMessage} M
 * @template {{ kind?: string, messages: M[], unread?: number }} SeedChat `kind`: whatever else holds a conversation, such
 *   as a question or a review; 'chat' when absent
 * @template {object} Facts
 * @template {object} Own
 * @param {object} marketplace
 * @param {string} marketplace.name
 * @param {string} marketplace.shop the name of the shop when a seed gives none
 * @param {(name: string) => string} marketplace.shopIdOf the id of a shop in the short form
 * @param {Own} marketplace.defaults the replica's own settings
 * @param {(chat: SeedChat, place: { index: number, all: SeedChat[], shopId: string, isFirstShop: boolean }) =>
 *   { chatId: string, messages: M[], facts: Facts }} marketplace.describe
 * @param {(message: Message<M>, chat: Chat<M, Facts>) => string} marketplace.previewOf
 */
export function createChats({ name, shop: defaultShop, shopIdOf, defaults, describe, previewOf }) {
  /** @typedef {Chat<M, Facts>} Held */
  /** @type {Common & Own} */
  let settings = { ...DEFAULTS, ...defaults };
  let shops = [{ id: shopIdOf(defaultShop), name: defaultShop }];
  /** @type {Map<string, Held>} */
  let chats = new Map();
  /** @type {{ shopId: string, chatId: string, text: string, at: number }[]} */
  let sent = [];
  let loggedIn = true;
  const epochs = { listEpoch: 1, threadEpoch: 1, fieldEpoch: 1 };

  /** @param {M} message @returns {Message<M>} */
  const toMessage = (message) => ({
    ...message,
    id: message.id ?? randomUUID(),
    hideTime: message.hideTime ?? false,
    picture: message.picture ?? false,
  });

  /** @param {SeedChat} seeded @param {Parameters<typeof describe>[1]} place @returns {Held} */
  function toChat(seeded, place) {
    const { chatId, messages, facts } = describe(seeded, place);
    const sorted = messages.map(toMessage).sort((a, b) => a.at - b.at);
    return {
      ...facts,
      chatId,
      kind: seeded.kind ?? 'chat',
      shopId: place.shopId,
      messages: sorted,
      unread: seeded.unread ?? countUnread(sorted),
    };
  }

  /** @param {string} chatId */
  const chatOf = (chatId) => {
    const chat = chats.get(chatId);
    if (!chat) throw new Error(`No chat ${chatId} in the ${name} replica`);
    return chat;
  };

  /** @param {string} chatId @param {string} messageId */
  const messageOf = (chatId, messageId) => {
    const message = chatOf(chatId).messages.find(({ id }) => id === messageId);
    if (!message) throw new Error(`No message ${messageId} in chat ${chatId} of the ${name} replica`);
    return message;
  };

  /** @param {Held} chat */
  function rowOf(chat) {
    const { messages, ...facts } = chat;
    const last = messages.at(-1);
    const lastOfBuyer = messages.findLast(({ author }) => author === 'buyer');
    return {
      ...facts,
      at: last?.hideTime ? null : (last?.at ?? null),
      buyerAt: lastOfBuyer?.hideTime ? null : (lastOfBuyer?.at ?? null),
      preview: last ? previewOf(last, chat).slice(0, 300) : '',
      lastAuthor: last?.author ?? 'system',
    };
  }

  /** @param {Held} chat @param {number | null} from */
  function threadOf({ messages, ...facts }, from) {
    const start = from ?? Math.max(0, messages.length - PAGE_SIZE);
    return { ...facts, from: start, messages: messages.slice(start) };
  }

  return {
    settings: () => settings,
    chatOf,

    /** @param {string} id */
    shopOf(id) {
      const shop = shops.find((one) => one.id === id);
      if (!shop) throw new Error(`No shop ${id} in the ${name} replica`);
      return shop;
    },

    /** @param {Seed<SeedChat, Own>} seed */
    seed({ shop = defaultShop, chats: ofOne = [], shops: several, ...rest }) {
      const seeded = several ?? [{ id: shopIdOf(shop), name: shop, chats: ofOne }];
      const made = seeded.flatMap(({ id, chats: all = [] }, shopIndex) =>
        all.map((chat, index) => toChat(chat, { index, all, shopId: id, isFirstShop: shopIndex === 0 })),
      );
      const byId = new Map(made.map((chat) => [chat.chatId, chat]));
      if (byId.size < made.length) throw new Error(`Two chats of this seed have one id`);
      settings = { ...DEFAULTS, ...defaults, ...rest };
      shops = seeded.map(({ id, name: own }) => ({ id, name: own }));
      chats = byId;
      sent = [];
      loggedIn = true;
    },

    isLoggedIn: () => loggedIn,

    /** @param {boolean} now */
    setLoggedIn(now) {
      loggedIn = now;
    },

    /** @param {Partial<Common & Own>} change */
    set(change) {
      settings = { ...settings, ...change };
    },

    /** @param {string} chatId @param {M} message */
    write(chatId, message) {
      const chat = chatOf(chatId);
      const after = chat.messages.findLastIndex(({ at }) => at <= message.at);
      chat.messages.splice(after + 1, 0, toMessage(message));
      if (message.author === 'buyer') chat.unread += 1;
      if (message.author === 'seller') chat.unread = 0;
    },

    /** @param {string} chatId @param {string} messageId @param {string} text */
    edit(chatId, messageId, text) {
      Object.assign(messageOf(chatId, messageId), { text });
    },

    /** @param {string} chatId @param {string} messageId */
    remove(chatId, messageId) {
      const chat = chatOf(chatId);
      chat.messages.splice(chat.messages.indexOf(messageOf(chatId, messageId)), 1);
      chat.unread = Math.min(chat.unread, countUnread(chat.messages));
    },

    /** What the page posted by Enter or by its button. @param {string} chatId @param {M} message */
    send(chatId, message) {
      sent.push({ shopId: chatOf(chatId).shopId, chatId, text: message.text, at: message.at });
      this.write(chatId, message);
    },

    /** @param {string} chatId @returns {boolean} whether anything changed */
    markRead(chatId) {
      const chat = chats.get(chatId);
      if (!chat || chat.unread === 0) return false;
      chat.unread = 0;
      return true;
    },

    /** @param {keyof typeof epochs} epoch */
    renew(epoch) {
      epochs[epoch] += 1;
    },

    /**
     * What one page sees: the whole list of its shop, and the open chat's messages from index `from` on.
     * @param {{ shopId: string | null, open: string | null, from: number | null }} page `from` null: the newest
     *   messages; a shop that there is not: the first
     */
    view({ shopId, open, from }) {
      const shown = shops.find(({ id }) => id === shopId) ?? shops[0] ?? { id: '', name: '' };
      const chat = open === null ? undefined : chats.get(open);
      const rows = [...chats.values()]
        .filter((one) => one.shopId === shown.id)
        .map((one) => ({ row: rowOf(one), newest: one.messages.at(-1)?.at ?? 0 }))
        .sort((a, b) => b.newest - a.newest)
        .map(({ row }) => row);
      return {
        ...settings,
        ...epochs,
        shopId: shown.id,
        shop: shown.name,
        shops,
        rows,
        thread: chat?.shopId === shown.id ? threadOf(chat, from) : null,
      };
    },

    snapshot: () =>
      structuredClone({ ...settings, shop: shops[0]?.name ?? '', shops, chats: [...chats.values()], sent }),
  };
}

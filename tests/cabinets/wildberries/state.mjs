// What the Wildberries replica's server holds: the shop, the chats, what the page has sent.
import { createHash, randomUUID } from 'node:crypto';

/**
 * @typedef {'buyer' | 'seller' | 'system'} Author
 * @typedef {object} SeedMessage
 * @property {Author} author
 * @property {number} at epoch ms
 * @property {string} text
 * @property {string} [id]
 * @property {boolean} [hideTime] print neither data-addtime nor a clock
 * @property {boolean} [picture] a message with a picture; with an empty text it is a picture and nothing else
 * @typedef {object} SeedChat
 * @property {string} [chatId] drawn from buyer and article when absent, so that one seed always gives the same ids
 * @property {string} buyer
 * @property {{ article: number | string, name: string }} product
 * @property {SeedMessage[]} messages
 * @property {number} [unread] counted from the messages when absent
 * @property {boolean} [systemLine] false: do not begin with «Чат с покупателем по товару N»
 * @typedef {object} Seed
 * @property {string} [shop]
 * @property {'links' | 'buttons'} [variant] how the list is marked up; both are guesses
 * @property {number | null} [chatIdDelayMs] when `?chatId=` appears after a click; null = never
 * @property {boolean} [staleChatId] keep the previous chat's id in the address until the new one appears
 * @property {boolean} [noise] mutations that never stop
 * @property {boolean} [virtualised] a fixed pool of rows
 * @property {number} [loadingMs] how long the skeleton stands
 * @property {SeedChat[]} [chats]
 * @typedef {Required<Omit<SeedMessage, 'hideTime' | 'picture'>> & { hideTime: boolean, picture: boolean }} Message
 * @typedef {{ chatId: string, buyer: string, product: { article: number | string, name: string }, messages: Message[], unread: number }} Chat
 * @typedef {Required<Omit<Seed, 'chats'>>} Settings
 */

/** How many messages a page shows first, and adds at each scroll to the top. */
export const PAGE_SIZE = 30;

/** @type {Settings} */
const DEFAULTS = {
  shop: 'Магазин «Ромашка»',
  variant: 'links',
  chatIdDelayMs: 600,
  staleChatId: false,
  noise: true,
  virtualised: false,
  loadingMs: 300,
};

/** @param {string} text an id shaped like the known ones: 641b623c-5c0e-295b-db03-3d5b4d484c32 */
export function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** @param {SeedMessage} message @returns {Message} */
const toMessage = ({ author, at, text, id = randomUUID(), hideTime = false, picture = false }) => ({
  author,
  at,
  text,
  id,
  hideTime,
  picture,
});

/** @param {Message[]} messages */
function countUnread(messages) {
  const lastOwn = messages.findLastIndex((message) => message.author === 'seller');
  return messages.slice(lastOwn + 1).filter((message) => message.author === 'buyer').length;
}

/** @param {SeedChat} chat @param {number} index @param {SeedChat[]} all @returns {Chat} */
function toChat({ chatId, buyer, product, messages, unread, systemLine = true }, index, all) {
  // One buyer may have two chats about one product.
  const twins = all.slice(0, index).filter((one) => one.buyer === buyer && one.product.article === product.article);
  const sorted = messages.map(toMessage).sort((a, b) => a.at - b.at);
  const first = sorted[0];
  if (systemLine && first && !sorted.some((message) => message.author === 'system')) {
    // Public DOM notes: a chat begins with this line. It is the only place where the thread names the article.
    const text = `Чат с покупателем по товару ${product.article}`;
    sorted.unshift(toMessage({ author: 'system', at: first.at - 1_000, text }));
  }
  return {
    chatId: chatId ?? uuidOf(`${buyer} ${product.article} ${twins.length || ''}`),
    buyer,
    product,
    messages: sorted,
    unread: unread ?? countUnread(sorted),
  };
}

/** @param {Message | undefined} message */
const previewOf = (message) => {
  if (!message) return '';
  return message.text || (message.picture ? 'Фото' : '');
};

export function createState() {
  /** @type {Settings} */
  let settings = { ...DEFAULTS };
  /** @type {Map<string, Chat>} */
  let chats = new Map();
  /** @type {{ chatId: string, text: string, at: number }[]} */
  let sent = [];
  let listEpoch = 1;
  let threadEpoch = 1;

  /** @param {string} chatId */
  const chatOf = (chatId) => {
    const chat = chats.get(chatId);
    if (!chat) throw new Error(`No chat ${chatId} in the Wildberries replica`);
    return chat;
  };

  /** @param {Chat} chat */
  function rowOf({ chatId, buyer, product, messages, unread }) {
    const last = messages.at(-1);
    return {
      chatId,
      buyer,
      product,
      unread,
      at: last?.hideTime ? null : (last?.at ?? null),
      preview: previewOf(last).slice(0, 300),
      lastAuthor: last?.author ?? 'system',
    };
  }

  return {
    settings: () => settings,
    chatOf,

    /** @param {Seed} seed */
    seed({ chats: seeded = [], ...rest }) {
      settings = { ...DEFAULTS, ...rest };
      chats = new Map(seeded.map(toChat).map((chat) => [chat.chatId, chat]));
      sent = [];
    },

    /** @param {number | null} ms */
    setChatIdDelay(ms) {
      settings = { ...settings, chatIdDelayMs: ms };
    },

    /** @param {string} chatId @param {Author} author @param {string} text @param {number} at */
    write(chatId, author, text, at) {
      const chat = chatOf(chatId);
      const after = chat.messages.findLastIndex((message) => message.at <= at);
      const message = toMessage({ author, at, text });
      chat.messages.splice(after + 1, 0, message);
      if (author === 'buyer') chat.unread += 1;
      if (author === 'seller') chat.unread = 0;
      return message;
    },

    /** What the page posted by Enter or by its button. @param {string} chatId @param {string} text */
    send(chatId, text) {
      const at = Date.now();
      sent.push({ chatId, text, at });
      this.write(chatId, 'seller', text, at);
    },

    /** @param {string} chatId @returns {boolean} whether anything changed */
    markRead(chatId) {
      const chat = chats.get(chatId);
      if (!chat || chat.unread === 0) return false;
      chat.unread = 0;
      return true;
    },

    renewList: () => {
      listEpoch += 1;
    },
    renewThread: () => {
      threadEpoch += 1;
    },

    /** What one page sees: the whole list, and the open chat's messages from index `from` on.
     * @param {string | null} open @param {number | null} from null: the newest page of messages */
    view(open, from) {
      const chat = open === null ? undefined : chats.get(open);
      const start = from ?? Math.max(0, (chat?.messages.length ?? 0) - PAGE_SIZE);
      const rows = [...chats.values()]
        .map((one) => ({ row: rowOf(one), newest: one.messages.at(-1)?.at ?? 0 }))
        .sort((a, b) => b.newest - a.newest)
        .map(({ row }) => row);
      return {
        ...settings,
        listEpoch,
        threadEpoch,
        rows,
        thread: chat
          ? {
              chatId: chat.chatId,
              buyer: chat.buyer,
              product: chat.product,
              from: start,
              messages: chat.messages.slice(start),
            }
          : null,
      };
    },

    snapshot: () => structuredClone({ ...settings, chats: [...chats.values()], sent }),
  };
}

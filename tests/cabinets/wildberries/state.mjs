// What a chat of the Wildberries replica is made of, and what its seeds may say. Reviews and questions are chats of
// another kind, each shown on its own pages.
import { createHash } from 'node:crypto';
import { createChats } from '../kit/chats.mjs';

/**
 * @typedef {import('../kit/chats.mjs').Author} Author
 * @typedef {import('../kit/chats.mjs').SeedMessage} SeedMessage
 * @typedef {object} SeedChat
 * @property {string} [chatId] drawn from buyer and article when absent, so that one seed always gives the same ids
 * @property {'chat' | 'review' | 'question'} [kind] 'chat' when absent
 * @property {string} buyer
 * @property {{ article: number | string, name: string }} product
 * @property {SeedMessage[]} messages
 * @property {number} [unread] counted from the messages when absent
 * @property {boolean} [systemLine] false: do not begin with «Чат с покупателем по товару N»
 * @property {Partial<Review>} [review] what a review has beside its text
 * @property {number} [answerBy] until when a question wants its answer, epoch ms; three days after it when absent
 * @typedef {object} Review
 * @property {number} rating 1 to 5
 * @property {string} pros
 * @property {string} cons
 * @property {string[]} reasons what the buyer ticked
 * @property {string[]} statuses chips such as «Выкуп» or «Отказ»
 * @typedef {object} Own
 * @property {'links' | 'buttons'} variant how the list is marked up; both are guesses
 * @property {'headings' | 'nested'} grouping where rows stand when grouped by article: between headings, or each within
 *   its article's group; recycled rows are always between headings
 * @property {'columns' | 'stacked'} reviews the reviews table: a cell for each fact and the buyer in the drawer alone,
 *   or all that is said in one cell
 * @property {'drawer' | 'inline'} questions where a question is answered: in the drawer, or under its row
 * @property {number} rowsPerPage of the tables of reviews and questions
 * @property {number | null} chatIdDelayMs when `?chatId=` appears after a click; null = never
 * @property {boolean} staleChatId keep the previous chat's id in the address until the new one appears
 * @typedef {import('../kit/chats.mjs').Seed<SeedChat, Own>} Seed
 */

/** @type {Own} */
const DEFAULTS = {
  variant: 'links',
  grouping: 'headings',
  reviews: 'columns',
  questions: 'drawer',
  rowsPerPage: 100,
  chatIdDelayMs: 600,
  staleChatId: false,
};

/** @type {Review} */
const PLAIN_REVIEW = { rating: 5, pros: '', cons: '', reasons: [], statuses: ['Выкуп'] };

const DAY_MS = 86_400_000;

/** @param {string} text an id shaped like the known ones: 641b623c-5c0e-295b-db03-3d5b4d484c32 */
export function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** @param {SeedChat} chat @returns {SeedMessage[]} */
function withSystemLine({ kind = 'chat', product, messages, systemLine = true }) {
  if (kind !== 'chat' || !systemLine || messages.length === 0 || messages.some(({ author }) => author === 'system'))
    return messages;
  const first = Math.min(...messages.map(({ at }) => at));
  // Public DOM notes: a chat begins with this line. It is the only place where the thread names the article.
  const text = `Чат с покупателем по товару ${product.article}`;
  return [{ author: 'system', at: first - 1_000, text }, ...messages];
}

export const createState = () =>
  createChats({
    name: 'Wildberries',
    shop: 'Магазин «Ромашка»',
    shopIdOf: uuidOf,
    defaults: DEFAULTS,
    /** @param {SeedChat} chat */
    describe(chat, { index, all, shopId, isFirstShop }) {
      const { kind = 'chat', buyer, product, messages } = chat;
      // One buyer may have two chats about one product, and write to two shops of one seller.
      const twins = all
        .slice(0, index)
        .filter((one) => one.buyer === buyer && one.product.article === product.article && one.kind === chat.kind);
      const drawn = `${buyer} ${product.article} ${twins.length || ''}${isFirstShop ? '' : ` ${shopId}`}`;
      const review = { ...PLAIN_REVIEW, ...chat.review };
      const answerBy = chat.answerBy ?? Math.min(...messages.map(({ at }) => at)) + 3 * DAY_MS;
      return {
        chatId: chat.chatId ?? uuidOf(kind === 'chat' ? drawn : `${kind} ${drawn}`),
        messages: withSystemLine(chat),
        facts: { buyer, product, ...(kind === 'review' && { review }), ...(kind === 'question' && { answerBy }) },
      };
    },
    // Of a review and a question the tables show what the buyer said, answered or not.
    previewOf(last, { kind, messages }) {
      const shown = kind === 'chat' ? last : messages.findLast(({ author }) => author === 'buyer');
      return shown?.text || (shown?.picture ? 'Фото' : '');
    },
  });

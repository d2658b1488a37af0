// All variants, each with an address at which such a page could live.
import * as promChatBoard from './prom/chat-board.mjs';
import * as promChatRooms from './prom/chat-rooms.mjs';
import * as promDrawerOrder from './prom/drawer-order.mjs';
import * as promDrawerShadow from './prom/drawer-shadow.mjs';
import * as promFrameCards from './prom/frame-cards.mjs';
import * as promFrameOptions from './prom/frame-options.mjs';
import * as promOrderColumns from './prom/order-columns.mjs';
import * as promOrderForm from './prom/order-form.mjs';
import * as promOrdersCards from './prom/orders-cards.mjs';
import * as promOrdersTable from './prom/orders-table.mjs';
import * as promReviewsInline from './prom/reviews-inline.mjs';
import * as promReviewsTable from './prom/reviews-table.mjs';
import * as wildberriesChatButtons from './wildberries/chat-buttons.mjs';
import * as wildberriesChatLinks from './wildberries/chat-links.mjs';
import * as wildberriesQuestionsCards from './wildberries/questions-cards.mjs';
import * as wildberriesQuestionsTable from './wildberries/questions-table.mjs';
import * as wildberriesReviewsFeed from './wildberries/reviews-feed.mjs';
import * as wildberriesReviewsTable from './wildberries/reviews-table.mjs';

/** @typedef {import('./truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} variants @returns {Variant[]}
 */
const kindOf = (marketplace, kind, variants) =>
  Object.entries(variants).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const variants = [
  ...kindOf('wildberries', 'chat', { links: wildberriesChatLinks, buttons: wildberriesChatButtons }),
  ...kindOf('wildberries', 'reviews', { table: wildberriesReviewsTable, feed: wildberriesReviewsFeed }),
  ...kindOf('wildberries', 'questions', { table: wildberriesQuestionsTable, cards: wildberriesQuestionsCards }),
  ...kindOf('prom', 'chat', { rooms: promChatRooms, board: promChatBoard }),
  ...kindOf('prom', 'chat in a drawer', { shadow: promDrawerShadow, order: promDrawerOrder }),
  ...kindOf('prom', 'chat in a frame', { options: promFrameOptions, cards: promFrameCards }),
  ...kindOf('prom', 'orders', { table: promOrdersTable, cards: promOrdersCards }),
  ...kindOf('prom', 'order', { form: promOrderForm, columns: promOrderColumns }),
  ...kindOf('prom', 'reviews', { inline: promReviewsInline, table: promReviewsTable }),
];

// All variants, each with an address at which such a page could live.
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
];

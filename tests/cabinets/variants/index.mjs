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
import * as rozetkaDeletedPanes from './rozetka/deleted-panes.mjs';
import * as rozetkaDeletedTable from './rozetka/deleted-table.mjs';
import * as rozetkaOrderAside from './rozetka/order-aside.mjs';
import * as rozetkaOrderChatPanes from './rozetka/order-chat-panes.mjs';
import * as rozetkaOrderChatTable from './rozetka/order-chat-table.mjs';
import * as rozetkaOrderSections from './rozetka/order-sections.mjs';
import * as rozetkaOrdersCards from './rozetka/orders-cards.mjs';
import * as rozetkaOrdersTable from './rozetka/orders-table.mjs';
import * as rozetkaQuestionsAccordion from './rozetka/questions-accordion.mjs';
import * as rozetkaQuestionsShadow from './rozetka/questions-shadow.mjs';
import * as rozetkaReviewsCards from './rozetka/reviews-cards.mjs';
import * as rozetkaReviewsDialog from './rozetka/reviews-dialog.mjs';
import * as rozetkaTicketsCards from './rozetka/tickets-cards.mjs';
import * as rozetkaTicketsTable from './rozetka/tickets-table.mjs';
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
  ...kindOf('rozetka', 'order chat', { panes: rozetkaOrderChatPanes, table: rozetkaOrderChatTable }),
  ...kindOf('rozetka', 'deleted', { table: rozetkaDeletedTable, panes: rozetkaDeletedPanes }),
  ...kindOf('rozetka', 'questions', { accordion: rozetkaQuestionsAccordion, shadow: rozetkaQuestionsShadow }),
  ...kindOf('rozetka', 'tickets', { table: rozetkaTicketsTable, cards: rozetkaTicketsCards }),
  ...kindOf('rozetka', 'orders', { table: rozetkaOrdersTable, cards: rozetkaOrdersCards }),
  ...kindOf('rozetka', 'order', { sections: rozetkaOrderSections, aside: rozetkaOrderAside }),
  ...kindOf('rozetka', 'reviews', { cards: rozetkaReviewsCards, dialog: rozetkaReviewsDialog }),
];

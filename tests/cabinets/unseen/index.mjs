// Imagined pages that nothing is tuned on: each with an address at which it could live.
import * as activity from './not-chats/activity.mjs';
import * as supply from './not-chats/supply.mjs';
import * as templates from './not-chats/templates.mjs';
import * as promComponent from './prom/component.mjs';
import * as promInquiry from './prom/inquiry.mjs';
import * as promOpinion from './prom/opinion.mjs';
import * as promPost from './prom/post.mjs';
import * as promTiles from './prom/tiles.mjs';
import * as promTriptych from './prom/triptych.mjs';
import * as promWidget from './prom/widget.mjs';
import * as rozetkaFloating from './rozetka/floating.mjs';
import * as rozetkaPrime from './rozetka/prime.mjs';
import * as rozetkaQuery from './rozetka/query.mjs';
import * as rozetkaQueue from './rozetka/queue.mjs';
import * as rozetkaRequest from './rozetka/request.mjs';
import * as rozetkaSheetlike from './rozetka/sheetlike.mjs';
import * as rozetkaStacked from './rozetka/stacked.mjs';
import * as wildberriesAsk from './wildberries/ask.mjs';
import * as wildberriesBrief from './wildberries/brief.mjs';
import * as wildberriesLabelled from './wildberries/labelled.mjs';
import * as wildberriesOptions from './wildberries/options.mjs';
import * as wildberriesReplies from './wildberries/replies.mjs';
import * as wildberriesVault from './wildberries/vault.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const unseen = [
  ...kindOf('prom', 'list', { post: promPost }),
  ...kindOf('prom', 'list and thread', { triptych: promTriptych, tiles: promTiles, widget: promWidget }),
  ...kindOf('prom', 'thread', { inquiry: promInquiry, opinion: promOpinion, component: promComponent }),
  ...kindOf('rozetka', 'list', { queue: rozetkaQueue }),
  ...kindOf('rozetka', 'list and thread', {
    prime: rozetkaPrime,
    sheetlike: rozetkaSheetlike,
    stacked: rozetkaStacked,
  }),
  ...kindOf('rozetka', 'thread', { query: rozetkaQuery, request: rozetkaRequest, floating: rozetkaFloating }),
  ...kindOf('wildberries', 'list', { options: wildberriesOptions }),
  ...kindOf('wildberries', 'list and thread', {
    replies: wildberriesReplies,
    vault: wildberriesVault,
    labelled: wildberriesLabelled,
  }),
  ...kindOf('wildberries', 'thread', { ask: wildberriesAsk, brief: wildberriesBrief }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { letters: templates.letters, baskets: templates.baskets, board: templates.board }),
  ...kindOf('rozetka', 'no chat', { activity: activity.activity, promos: activity.promos, guide: activity.guide }),
  ...kindOf('wildberries', 'no chat', { supply: supply.supply, reports: supply.reports }),
];

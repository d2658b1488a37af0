// Imagined pages that nothing is tuned on: each with an address at which it could live.
import * as office from './not-chats/office.mjs';
import * as stores from './not-chats/stores.mjs';
import * as promElements from './prom/elements.mjs';
import * as promEnquiry from './prom/enquiry.mjs';
import * as promPlainwind from './prom/plainwind.mjs';
import * as promReplied from './prom/replied.mjs';
import * as promShipment from './prom/shipment.mjs';
import * as rozetkaAggrid from './rozetka/aggrid.mjs';
import * as rozetkaCase from './rozetka/case.mjs';
import * as rozetkaPulled from './rozetka/pulled.mjs';
import * as rozetkaTaiga from './rozetka/taiga.mjs';
import * as rozetkaVerdict from './rozetka/verdict.mjs';
import * as wildberriesDescending from './wildberries/descending.mjs';
import * as wildberriesMounted from './wildberries/mounted.mjs';
import * as wildberriesPopup from './wildberries/popup.mjs';
import * as wildberriesTickers from './wildberries/tickers.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const unseen = [
  ...kindOf('prom', 'list', { replied: promReplied }),
  ...kindOf('prom', 'list and thread', { plainwind: promPlainwind, elements: promElements }),
  ...kindOf('prom', 'thread', { enquiry: promEnquiry, shipment: promShipment }),
  ...kindOf('rozetka', 'list', { aggrid: rozetkaAggrid }),
  ...kindOf('rozetka', 'list and thread', { taiga: rozetkaTaiga, pulled: rozetkaPulled }),
  ...kindOf('rozetka', 'thread', { case: rozetkaCase, verdict: rozetkaVerdict }),
  ...kindOf('wildberries', 'list', { tickers: wildberriesTickers }),
  ...kindOf('wildberries', 'list and thread', { descending: wildberriesDescending, mounted: wildberriesMounted }),
  ...kindOf('wildberries', 'thread', { popup: wildberriesPopup }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { coupons: office.coupons, reminders: office.reminders }),
  ...kindOf('rozetka', 'no chat', { stocktake: stores.stocktake, releases: stores.releases }),
  ...kindOf('wildberries', 'no chat', { papers: stores.papers }),
];

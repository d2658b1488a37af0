// Pages that were held out once and are tuned on since: each with an address at which it could live.
import * as sheets from './not-chats/sheets.mjs';
import * as words from './not-chats/words.mjs';
import * as promFrame from './prom/frame.mjs';
import * as promLedger from './prom/ledger.mjs';
import * as promOrder from './prom/order.mjs';
import * as promPage from './prom/page.mjs';
import * as promSplit from './prom/split.mjs';
import * as promStrap from './prom/strap.mjs';
import * as rozetkaAgenda from './rozetka/agenda.mjs';
import * as rozetkaDesk from './rozetka/desk.mjs';
import * as rozetkaMaterial from './rozetka/material.mjs';
import * as rozetkaMirror from './rozetka/mirror.mjs';
import * as rozetkaSlots from './rozetka/slots.mjs';
import * as wildberriesCards from './wildberries/cards.mjs';
import * as wildberriesDrawer from './wildberries/drawer.mjs';
import * as wildberriesPhone from './wildberries/phone.mjs';
import * as wildberriesSealed from './wildberries/sealed.mjs';
import * as wildberriesWindow from './wildberries/window.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const seen = [
  ...kindOf('prom', 'list', { ledger: promLedger }),
  ...kindOf('prom', 'list and thread', { split: promSplit, frame: promFrame, strap: promStrap }),
  ...kindOf('prom', 'thread', { page: promPage, order: promOrder }),
  ...kindOf('rozetka', 'list', { agenda: rozetkaAgenda }),
  ...kindOf('rozetka', 'list and thread', {
    ...{ desk: rozetkaDesk, material: rozetkaMaterial, mirror: rozetkaMirror, slots: rozetkaSlots },
  }),
  ...kindOf('wildberries', 'list', { cards: wildberriesCards }),
  ...kindOf('wildberries', 'list and thread', { sealed: wildberriesSealed, window: wildberriesWindow }),
  ...kindOf('wildberries', 'thread', { drawer: wildberriesDrawer, phone: wildberriesPhone }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { orders: sheets.orders, staff: sheets.staff, finance: sheets.finance }),
  ...kindOf('rozetka', 'no chat', { delivery: sheets.delivery, faq: words.faq, article: words.article }),
  ...kindOf('wildberries', 'no chat', { reviews: words.reviews, notices: words.notices }),
];

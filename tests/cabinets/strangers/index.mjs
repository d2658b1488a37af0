// All pages that no map knows, each with an address at which it could live.
export { notChats } from './not-chats/index.mjs';

import * as promDrawer from './prom/drawer.mjs';
import * as promFrame from './prom/frame.mjs';
import * as promLong from './prom/long.mjs';
import * as promPanes from './prom/panes.mjs';
import * as promRelative from './prom/relative.mjs';
import * as promTable from './prom/table.mjs';
import * as promWorkplace from './prom/workplace.mjs';
import * as rozetkaAccordion from './rozetka/accordion.mjs';
import * as rozetkaCards from './rozetka/cards.mjs';
import * as rozetkaElements from './rozetka/elements.mjs';
import * as rozetkaGrouped from './rozetka/grouped.mjs';
import * as rozetkaUtility from './rozetka/utility.mjs';
import * as rozetkaWidget from './rozetka/widget.mjs';
import * as wildberriesBare from './wildberries/bare.mjs';
import * as wildberriesClosed from './wildberries/closed.mjs';
import * as wildberriesColumn from './wildberries/column.mjs';
import * as wildberriesProtocol from './wildberries/protocol.mjs';
import * as wildberriesSealedRows from './wildberries/sealed-rows.mjs';
import * as wildberriesVirtual from './wildberries/virtual.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const strangers = [
  ...kindOf('prom', 'list', { table: promTable }),
  ...kindOf('prom', 'list and thread', {
    panes: promPanes,
    frame: promFrame,
    relative: promRelative,
    workplace: promWorkplace,
  }),
  ...kindOf('prom', 'thread', { drawer: promDrawer, long: promLong }),
  ...kindOf('rozetka', 'list', { cards: rozetkaCards }),
  ...kindOf('rozetka', 'list and thread', {
    utility: rozetkaUtility,
    elements: rozetkaElements,
    grouped: rozetkaGrouped,
    accordion: rozetkaAccordion,
    widget: rozetkaWidget,
  }),
  ...kindOf('wildberries', 'list', { 'sealed rows': wildberriesSealedRows }),
  ...kindOf('wildberries', 'list and thread', {
    bare: wildberriesBare,
    closed: wildberriesClosed,
    virtual: wildberriesVirtual,
  }),
  ...kindOf('wildberries', 'thread', { column: wildberriesColumn, protocol: wildberriesProtocol }),
];

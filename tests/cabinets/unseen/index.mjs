// Imagined pages that nothing is tuned on: each with an address at which it could live.
import * as prom from './not-chats/prom.mjs';
import * as rozetka from './not-chats/rozetka.mjs';
import * as wildberries from './not-chats/wildberries.mjs';
import * as promAsked from './prom/asked.mjs';
import * as promCapsuled from './prom/capsuled.mjs';
import * as promDatagrid from './prom/datagrid.mjs';
import * as promElement from './prom/element.mjs';
import * as promGrouped from './prom/grouped.mjs';
import * as promPanel from './prom/panel.mjs';
import * as promSidebar from './prom/sidebar.mjs';
import * as rozetkaAppeal from './rozetka/appeal.mjs';
import * as rozetkaBoxes from './rozetka/boxes.mjs';
import * as rozetkaDialog from './rozetka/dialog.mjs';
import * as rozetkaPane from './rozetka/pane.mjs';
import * as rozetkaRows from './rozetka/rows.mjs';
import * as rozetkaScrolled from './rozetka/scrolled.mjs';
import * as rozetkaUpward from './rozetka/upward.mjs';
import * as wildberriesClaim from './wildberries/claim.mjs';
import * as wildberriesFeed from './wildberries/feed.mjs';
import * as wildberriesInline from './wildberries/inline.mjs';
import * as wildberriesLeaves from './wildberries/leaves.mjs';
import * as wildberriesModules from './wildberries/modules.mjs';
import * as wildberriesShifted from './wildberries/shifted.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const unseen = [
  ...kindOf('prom', 'list', { datagrid: promDatagrid, asked: promAsked }),
  ...kindOf('prom', 'list and thread', { element: promElement, grouped: promGrouped, capsuled: promCapsuled }),
  ...kindOf('prom', 'thread', { panel: promPanel, sidebar: promSidebar }),
  ...kindOf('rozetka', 'list', { rows: rozetkaRows }),
  ...kindOf('rozetka', 'list and thread', { scrolled: rozetkaScrolled, upward: rozetkaUpward, boxes: rozetkaBoxes }),
  ...kindOf('rozetka', 'thread', { appeal: rozetkaAppeal, dialog: rozetkaDialog, pane: rozetkaPane }),
  ...kindOf('wildberries', 'list', { feed: wildberriesFeed }),
  ...kindOf('wildberries', 'list and thread', {
    modules: wildberriesModules,
    shifted: wildberriesShifted,
    inline: wildberriesInline,
  }),
  ...kindOf('wildberries', 'thread', { claim: wildberriesClaim, leaves: wildberriesLeaves }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { waiting: prom.waiting, imports: prom.imports, invoices: prom.invoices }),
  ...kindOf('rozetka', 'no chat', {
    moderation: rozetka.moderation,
    ratings: rozetka.ratings,
    bulletins: rozetka.bulletins,
  }),
  ...kindOf('wildberries', 'no chat', { crew: wildberries.crew, fines: wildberries.fines }),
];

// Imagined pages that nothing is tuned on: each with an address at which it could live.
import * as prom from './not-chats/prom.mjs';
import * as rozetka from './not-chats/rozetka.mjs';
import * as wildberries from './not-chats/wildberries.mjs';
import * as promAnt from './prom/ant.mjs';
import * as promBreeze from './prom/breeze.mjs';
import * as promCorner from './prom/corner.mjs';
import * as promLanes from './prom/lanes.mjs';
import * as promLetters from './prom/letters.mjs';
import * as promRuled from './prom/ruled.mjs';
import * as rozetkaFolding from './rozetka/folding.mjs';
import * as rozetkaGrid from './rozetka/grid.mjs';
import * as rozetkaLines from './rozetka/lines.mjs';
import * as rozetkaRail from './rozetka/rail.mjs';
import * as rozetkaTerms from './rozetka/terms.mjs';
import * as wildberriesBackwards from './wildberries/backwards.mjs';
import * as wildberriesCalendar from './wildberries/calendar.mjs';
import * as wildberriesCapsule from './wildberries/capsule.mjs';
import * as wildberriesClusters from './wildberries/clusters.mjs';
import * as wildberriesInlay from './wildberries/inlay.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const unseen = [
  ...kindOf('prom', 'list', { ruled: promRuled }),
  ...kindOf('prom', 'list and thread', { ant: promAnt, breeze: promBreeze, lanes: promLanes }),
  ...kindOf('prom', 'thread', { letters: promLetters, corner: promCorner }),
  ...kindOf('rozetka', 'list', { grid: rozetkaGrid }),
  ...kindOf('rozetka', 'list and thread', { rail: rozetkaRail, folding: rozetkaFolding }),
  ...kindOf('rozetka', 'thread', { terms: rozetkaTerms, lines: rozetkaLines }),
  ...kindOf('wildberries', 'list', { calendar: wildberriesCalendar }),
  ...kindOf('wildberries', 'list and thread', { clusters: wildberriesClusters, inlay: wildberriesInlay }),
  ...kindOf('wildberries', 'thread', { capsule: wildberriesCapsule, backwards: wildberriesBackwards }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { prices: prom.prices, notes: prom.notes, clients: prom.clients }),
  ...kindOf('rozetka', 'no chat', { audit: rozetka.audit, payouts: rozetka.payouts, shifts: rozetka.shifts }),
  ...kindOf('wildberries', 'no chat', { comments: wildberries.comments, gates: wildberries.gates }),
];

// Imagined pages that nothing is tuned on: each with an address at which it could live.
import * as journals from './not-chats/journals.mjs';
import * as promBooted from './prom/booted.mjs';
import * as promLilac from './prom/lilac.mjs';
import * as promPurchase from './prom/purchase.mjs';
import * as promVuetify from './prom/vuetify.mjs';
import * as rozetkaBemmed from './rozetka/bemmed.mjs';
import * as rozetkaHelpline from './rozetka/helpline.mjs';
import * as rozetkaNavlist from './rozetka/navlist.mjs';
import * as rozetkaWonder from './rozetka/wonder.mjs';
import * as wildberriesLit from './wildberries/lit.mjs';
import * as wildberriesRolls from './wildberries/rolls.mjs';
import * as wildberriesSingle from './wildberries/single.mjs';
import * as wildberriesStars from './wildberries/stars.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const unseen = [
  ...kindOf('prom', 'list', { booted: promBooted }),
  ...kindOf('prom', 'list and thread', { lilac: promLilac, vuetify: promVuetify }),
  ...kindOf('prom', 'thread', { purchase: promPurchase }),
  ...kindOf('rozetka', 'list', { navlist: rozetkaNavlist }),
  ...kindOf('rozetka', 'list and thread', { bemmed: rozetkaBemmed, helpline: rozetkaHelpline }),
  ...kindOf('rozetka', 'thread', { wonder: rozetkaWonder }),
  ...kindOf('wildberries', 'list', { rolls: wildberriesRolls }),
  ...kindOf('wildberries', 'list and thread', { lit: wildberriesLit }),
  ...kindOf('wildberries', 'thread', { single: wildberriesSingle, stars: wildberriesStars }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { subscribers: journals.subscribers }),
  ...kindOf('rozetka', 'no chat', { certificates: journals.certificates }),
  ...kindOf('wildberries', 'no chat', { devices: journals.devices, seminars: journals.seminars }),
];

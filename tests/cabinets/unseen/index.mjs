// All pages that nothing was tuned on or looked at for: each with an address at which it could live.
import * as desks from './not-chats/desks.mjs';
import * as logs from './not-chats/logs.mjs';
import * as papers from './not-chats/papers.mjs';
import * as promDock from './prom/dock.mjs';
import * as promInbox from './prom/inbox.mjs';
import * as promModal from './prom/modal.mjs';
import * as promQuestion from './prom/question.mjs';
import * as promTicket from './prom/ticket.mjs';
import * as promTrio from './prom/trio.mjs';
import * as rozetkaBare from './rozetka/bare.mjs';
import * as rozetkaEmbedded from './rozetka/embedded.mjs';
import * as rozetkaPlates from './rozetka/plates.mjs';
import * as rozetkaSections from './rozetka/sections.mjs';
import * as rozetkaTranscript from './rozetka/transcript.mjs';
import * as wildberriesNarrow from './wildberries/narrow.mjs';
import * as wildberriesPins from './wildberries/pins.mjs';
import * as wildberriesShade from './wildberries/shade.mjs';
import * as wildberriesSheetOver from './wildberries/sheet-over.mjs';
import * as wildberriesVirtual from './wildberries/virtual.mjs';

/** @typedef {import('../variants/truth.d.ts').Variant} Variant */

/**
 * @param {Variant['marketplace']} marketplace @param {string} kind
 * @param {Record<string, Pick<Variant, 'address' | 'page'>>} pages @returns {Variant[]}
 */
const kindOf = (marketplace, kind, pages) =>
  Object.entries(pages).map(([variant, { address, page }]) => ({ marketplace, kind, variant, address, page }));

/** @type {readonly Variant[]} */
export const unseen = [
  ...kindOf('prom', 'list', { inbox: promInbox }),
  ...kindOf('prom', 'list and thread', { trio: promTrio, dock: promDock }),
  ...kindOf('prom', 'thread', { modal: promModal, ticket: promTicket, question: promQuestion }),
  ...kindOf('rozetka', 'list', { plates: rozetkaPlates }),
  ...kindOf('rozetka', 'list and thread', { sections: rozetkaSections, bare: rozetkaBare, embedded: rozetkaEmbedded }),
  ...kindOf('rozetka', 'thread', { transcript: rozetkaTranscript }),
  ...kindOf('wildberries', 'list', { narrow: wildberriesNarrow }),
  ...kindOf('wildberries', 'list and thread', {
    ...{ virtual: wildberriesVirtual, shade: wildberriesShade, pins: wildberriesPins },
  }),
  ...kindOf('wildberries', 'thread', { 'sheet over': wildberriesSheetOver }),
];

/** Near to chats, and none. @type {readonly Variant[]} */
export const notChats = [
  ...kindOf('prom', 'no chat', { calls: logs.calls, suppliers: logs.suppliers, history: logs.history }),
  ...kindOf('rozetka', 'no chat', { returns: desks.returns, couriers: desks.couriers, tasks: desks.tasks }),
  ...kindOf('wildberries', 'no chat', { blog: papers.blog, mailing: papers.mailing }),
];

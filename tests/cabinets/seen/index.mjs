// Pages that were held out once and are tuned on since: each with an address at which it could live.
import * as activity from './not-chats/activity.mjs';
import * as bulletins from './not-chats/bulletins.mjs';
import * as crew from './not-chats/crew.mjs';
import * as desks from './not-chats/desks.mjs';
import * as logs from './not-chats/logs.mjs';
import * as office from './not-chats/office.mjs';
import * as papers from './not-chats/papers.mjs';
import * as prom from './not-chats/prom.mjs';
import * as rozetka from './not-chats/rozetka.mjs';
import * as sheets from './not-chats/sheets.mjs';
import * as stores from './not-chats/stores.mjs';
import * as supply from './not-chats/supply.mjs';
import * as templates from './not-chats/templates.mjs';
import * as waits from './not-chats/waits.mjs';
import * as wildberries from './not-chats/wildberries.mjs';
import * as words from './not-chats/words.mjs';
import * as promAnt from './prom/ant.mjs';
import * as promAsked from './prom/asked.mjs';
import * as promBreeze from './prom/breeze.mjs';
import * as promCapsuled from './prom/capsuled.mjs';
import * as promComponent from './prom/component.mjs';
import * as promCorner from './prom/corner.mjs';
import * as promDatagrid from './prom/datagrid.mjs';
import * as promDock from './prom/dock.mjs';
import * as promElement from './prom/element.mjs';
import * as promElements from './prom/elements.mjs';
import * as promEnquiry from './prom/enquiry.mjs';
import * as promFrame from './prom/frame.mjs';
import * as promGrouped from './prom/grouped.mjs';
import * as promInbox from './prom/inbox.mjs';
import * as promInquiry from './prom/inquiry.mjs';
import * as promKits from './prom/kits.mjs';
import * as promLanes from './prom/lanes.mjs';
import * as promLedger from './prom/ledger.mjs';
import * as promLetters from './prom/letters.mjs';
import * as promModal from './prom/modal.mjs';
import * as promOpinion from './prom/opinion.mjs';
import * as promOrder from './prom/order.mjs';
import * as promPage from './prom/page.mjs';
import * as promPanel from './prom/panel.mjs';
import * as promPlainwind from './prom/plainwind.mjs';
import * as promPost from './prom/post.mjs';
import * as promQuestion from './prom/question.mjs';
import * as promReplied from './prom/replied.mjs';
import * as promRuled from './prom/ruled.mjs';
import * as promShipment from './prom/shipment.mjs';
import * as promSidebar from './prom/sidebar.mjs';
import * as promSplit from './prom/split.mjs';
import * as promStrap from './prom/strap.mjs';
import * as promTicket from './prom/ticket.mjs';
import * as promTiles from './prom/tiles.mjs';
import * as promTrio from './prom/trio.mjs';
import * as promTriptych from './prom/triptych.mjs';
import * as promWidget from './prom/widget.mjs';
import * as rozetkaAgenda from './rozetka/agenda.mjs';
import * as rozetkaAggrid from './rozetka/aggrid.mjs';
import * as rozetkaAppeal from './rozetka/appeal.mjs';
import * as rozetkaBare from './rozetka/bare.mjs';
import * as rozetkaBoxes from './rozetka/boxes.mjs';
import * as rozetkaCase from './rozetka/case.mjs';
import * as rozetkaDesk from './rozetka/desk.mjs';
import * as rozetkaDialog from './rozetka/dialog.mjs';
import * as rozetkaEmbedded from './rozetka/embedded.mjs';
import * as rozetkaFloating from './rozetka/floating.mjs';
import * as rozetkaFolding from './rozetka/folding.mjs';
import * as rozetkaGrid from './rozetka/grid.mjs';
import * as rozetkaKits from './rozetka/kits.mjs';
import * as rozetkaLines from './rozetka/lines.mjs';
import * as rozetkaMaterial from './rozetka/material.mjs';
import * as rozetkaMirror from './rozetka/mirror.mjs';
import * as rozetkaPane from './rozetka/pane.mjs';
import * as rozetkaPlates from './rozetka/plates.mjs';
import * as rozetkaPrime from './rozetka/prime.mjs';
import * as rozetkaPulled from './rozetka/pulled.mjs';
import * as rozetkaQuery from './rozetka/query.mjs';
import * as rozetkaQueue from './rozetka/queue.mjs';
import * as rozetkaRail from './rozetka/rail.mjs';
import * as rozetkaRequest from './rozetka/request.mjs';
import * as rozetkaRows from './rozetka/rows.mjs';
import * as rozetkaScrolled from './rozetka/scrolled.mjs';
import * as rozetkaSections from './rozetka/sections.mjs';
import * as rozetkaSheetlike from './rozetka/sheetlike.mjs';
import * as rozetkaSlots from './rozetka/slots.mjs';
import * as rozetkaStacked from './rozetka/stacked.mjs';
import * as rozetkaTaiga from './rozetka/taiga.mjs';
import * as rozetkaTerms from './rozetka/terms.mjs';
import * as rozetkaTranscript from './rozetka/transcript.mjs';
import * as rozetkaUpward from './rozetka/upward.mjs';
import * as rozetkaVerdict from './rozetka/verdict.mjs';
import * as wildberriesAsk from './wildberries/ask.mjs';
import * as wildberriesBackwards from './wildberries/backwards.mjs';
import * as wildberriesBrief from './wildberries/brief.mjs';
import * as wildberriesCalendar from './wildberries/calendar.mjs';
import * as wildberriesCapsule from './wildberries/capsule.mjs';
import * as wildberriesCards from './wildberries/cards.mjs';
import * as wildberriesClaim from './wildberries/claim.mjs';
import * as wildberriesClusters from './wildberries/clusters.mjs';
import * as wildberriesDescending from './wildberries/descending.mjs';
import * as wildberriesDrawer from './wildberries/drawer.mjs';
import * as wildberriesFeed from './wildberries/feed.mjs';
import * as wildberriesInlay from './wildberries/inlay.mjs';
import * as wildberriesInline from './wildberries/inline.mjs';
import * as wildberriesKits from './wildberries/kits.mjs';
import * as wildberriesLabelled from './wildberries/labelled.mjs';
import * as wildberriesLeaves from './wildberries/leaves.mjs';
import * as wildberriesModules from './wildberries/modules.mjs';
import * as wildberriesMounted from './wildberries/mounted.mjs';
import * as wildberriesNarrow from './wildberries/narrow.mjs';
import * as wildberriesOptions from './wildberries/options.mjs';
import * as wildberriesPhone from './wildberries/phone.mjs';
import * as wildberriesPins from './wildberries/pins.mjs';
import * as wildberriesPopup from './wildberries/popup.mjs';
import * as wildberriesReplies from './wildberries/replies.mjs';
import * as wildberriesSealed from './wildberries/sealed.mjs';
import * as wildberriesShade from './wildberries/shade.mjs';
import * as wildberriesSheetOver from './wildberries/sheet-over.mjs';
import * as wildberriesShifted from './wildberries/shifted.mjs';
import * as wildberriesTickers from './wildberries/tickers.mjs';
import * as wildberriesVault from './wildberries/vault.mjs';
import * as wildberriesVirtual from './wildberries/virtual.mjs';
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
  ...kindOf('prom', 'list', { ledger: promLedger, inbox: promInbox }),
  ...kindOf('prom', 'list and thread', {
    ...{ split: promSplit, frame: promFrame, strap: promStrap, trio: promTrio, dock: promDock },
  }),
  ...kindOf('prom', 'list and thread', { ...promKits }),
  ...kindOf('rozetka', 'list and thread', { ...rozetkaKits }),
  ...kindOf('wildberries', 'list and thread', { ...wildberriesKits }),
  ...kindOf('prom', 'thread', {
    ...{ page: promPage, order: promOrder, modal: promModal, ticket: promTicket, question: promQuestion },
  }),
  ...kindOf('rozetka', 'list', { agenda: rozetkaAgenda, plates: rozetkaPlates }),
  ...kindOf('rozetka', 'list and thread', {
    ...{ desk: rozetkaDesk, material: rozetkaMaterial, mirror: rozetkaMirror, slots: rozetkaSlots },
    ...{ sections: rozetkaSections, bare: rozetkaBare, embedded: rozetkaEmbedded },
  }),
  ...kindOf('rozetka', 'thread', { transcript: rozetkaTranscript }),
  ...kindOf('wildberries', 'list', { cards: wildberriesCards, narrow: wildberriesNarrow }),
  ...kindOf('wildberries', 'list and thread', {
    ...{ sealed: wildberriesSealed, window: wildberriesWindow, virtual: wildberriesVirtual },
    ...{ shade: wildberriesShade, pins: wildberriesPins },
  }),
  ...kindOf('prom', 'list', { ruled: promRuled }),
  ...kindOf('prom', 'list and thread', { ant: promAnt, breeze: promBreeze, lanes: promLanes }),
  ...kindOf('prom', 'thread', { letters: promLetters, corner: promCorner }),
  ...kindOf('rozetka', 'list', { grid: rozetkaGrid }),
  ...kindOf('rozetka', 'list and thread', { rail: rozetkaRail, folding: rozetkaFolding }),
  ...kindOf('rozetka', 'thread', { terms: rozetkaTerms, lines: rozetkaLines }),
  ...kindOf('wildberries', 'list', { calendar: wildberriesCalendar }),
  ...kindOf('wildberries', 'list and thread', { clusters: wildberriesClusters, inlay: wildberriesInlay }),
  ...kindOf('wildberries', 'thread', { capsule: wildberriesCapsule, backwards: wildberriesBackwards }),
  ...kindOf('wildberries', 'thread', {
    ...{ drawer: wildberriesDrawer, phone: wildberriesPhone, 'sheet over': wildberriesSheetOver },
  }),
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
  ...kindOf('prom', 'no chat', { orders: sheets.orders, staff: sheets.staff, finance: sheets.finance }),
  ...kindOf('prom', 'no chat', { calls: logs.calls, suppliers: logs.suppliers, history: logs.history }),
  ...kindOf('rozetka', 'no chat', { delivery: sheets.delivery, faq: words.faq, article: words.article }),
  ...kindOf('rozetka', 'no chat', { returns: desks.returns, couriers: desks.couriers, tasks: desks.tasks }),
  ...kindOf('wildberries', 'no chat', { reviews: words.reviews, notices: words.notices }),
  ...kindOf('wildberries', 'no chat', { blog: papers.blog, mailing: papers.mailing }),
  ...kindOf('prom', 'no chat', { prices: prom.prices, notes: prom.notes, clients: prom.clients }),
  ...kindOf('rozetka', 'no chat', { audit: rozetka.audit, payouts: rozetka.payouts, shifts: rozetka.shifts }),
  ...kindOf('wildberries', 'no chat', { comments: wildberries.comments, gates: wildberries.gates }),
  ...kindOf('prom', 'no chat', { waiting: waits.waiting, imports: waits.imports, invoices: waits.invoices }),
  ...kindOf('rozetka', 'no chat', {
    moderation: bulletins.moderation,
    ratings: bulletins.ratings,
    bulletins: bulletins.bulletins,
  }),
  ...kindOf('wildberries', 'no chat', { crew: crew.crew, fines: crew.fines }),
  ...kindOf('prom', 'no chat', { letters: templates.letters, baskets: templates.baskets, board: templates.board }),
  ...kindOf('rozetka', 'no chat', { activity: activity.activity, promos: activity.promos, guide: activity.guide }),
  ...kindOf('wildberries', 'no chat', { supply: supply.supply, reports: supply.reports }),
  ...kindOf('prom', 'no chat', { coupons: office.coupons, reminders: office.reminders }),
  ...kindOf('rozetka', 'no chat', { stocktake: stores.stocktake, releases: stores.releases }),
  ...kindOf('wildberries', 'no chat', { papers: stores.papers }),
];

/** What a seller sees and does in a cabinet, the same for all three: so that one journey is walked through each. */
import type { Locator, Page } from '@playwright/test';
import { inEachRoot } from '../../support/browser/closed-roots.mjs';
import { byHand } from '../by-hand';
import type { SeedMessage } from '../chats';
import type { Cabinets } from '../fixtures';
import { soon } from '../soon';

/** A chat as every cabinet has it; each says the goods and the order in its own way. */
export interface NeutralChat {
  readonly buyer: string;
  readonly product: string;
  /** Where the cabinet has orders in its chats. */
  readonly order?: number;
  readonly messages: readonly SeedMessage[];
}

export interface SeedOptions {
  /** Which of the replica's two kinds of markup. */
  readonly variant?: 0 | 1;
  readonly field?: 'normal' | 'refuses' | 'disabled';
  /** What only one of the replicas knows, as it is called there. */
  readonly own?: object;
}

export interface NeutralShop {
  /** As the cabinet numbers it. */
  readonly id: string;
  readonly name: string;
  readonly chats: readonly NeutralChat[];
}

/** CSS, each for both kinds of markup. */
export interface Selectors {
  readonly row: string;
  readonly rowBuyer: string;
  readonly rowSubject: string;
  /** What one clicks to open a row, within it; `null`: the row. */
  readonly opens: string | null;
  /** The buyer's name in the head of the open thread. */
  readonly openBuyer: string;
  readonly field: string;
  /** A message of the seller's own in the open thread. */
  readonly own: string;
  /** Back to the list, where a thread stands in its place. */
  readonly back: string | null;
  /** Opens the seller's other shops. */
  readonly shopMenu: string;
  /** Seeks in the list; in the first kind of markup. */
  readonly search: string;
}

export interface Facts {
  readonly id: 'prom' | 'rozetka' | 'wildberries';
  /** As sellers say it. */
  readonly name: string;
  readonly host: string;
  readonly list: string;
  readonly variants: readonly [string, string];
  /** In which it tells the number of a chat's order. */
  readonly namesOrders: boolean;
  readonly selectors: Selectors;
}

export interface CabinetPage extends Facts {
  seed(cabinets: Cabinets, chats: readonly NeutralChat[], options?: SeedOptions): Promise<void>;
  seedShops(cabinets: Cabinets, shops: readonly NeutralShop[], options?: SeedOptions): Promise<void>;
  /** Opens the list of chats and waits until the page itself is there. */
  openList(page: Page, buyer: string): Promise<void>;
  rowOf(page: Page, buyer: string): Locator;
  /** Clicks a row as a seller does and waits until the cabinet shows that thread. */
  openThread(page: Page, buyer: string): Promise<void>;
  /** Another shop in the same tab, as its seller chooses it. */
  switchShop(page: Page, name: string): Promise<void>;
  field(page: Page): Locator;
  /** The seller's own hand: types into the cabinet's field and presses Enter, which there sends. */
  reply(page: Page, text: string): Promise<void>;
  /** Sends what stands in the field. */
  send(page: Page): Promise<void>;
  pills(page: Page): Promise<Pill[]>;
  pillOf(page: Page, buyer: string): Promise<Pill | undefined>;
  idOf(cabinets: Cabinets, buyer: string): Promise<string>;
  /** What the cabinet's pages have posted. */
  sent(cabinets: Cabinets): Promise<string[]>;
}

export interface Pill {
  readonly buyer: string;
  readonly subject: string;
  readonly state: string;
  readonly text: string;
  readonly label: string;
}

/** In each root of ours on a row: the row it stands on, read from the page itself, and what the pill says. */
const PILL_ON_ITS_ROW = `function ({ row, rowBuyer, rowSubject }) {
  const pill = this.querySelector('[data-testid="pill"]');
  const element = this.host.closest(row);
  if (!pill || !element) return null;
  const text = (selector) => element.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    buyer: text(rowBuyer),
    subject: text(rowSubject),
    state: pill.dataset.state,
    text: pill.textContent,
    label: pill.getAttribute('aria-label'),
  };
}`;

/**
 * @param chatOf what the replica's seeds make of a chat; the index tells apart what has no name
 */
export function cabinetPage(facts: Facts, chatOf: (chat: NeutralChat, index: number) => object): CabinetPage {
  const { selectors, variants, id } = facts;
  // Each replica checks its own seeds; here they are only passed on.
  const seeded = (cabinets: Cabinets, content: object, { variant = 0, own, ...options }: SeedOptions = {}) =>
    (cabinets[id].seed as (seed: object) => Promise<void>)({
      ...content,
      ...options,
      ...own,
      variant: variants[variant],
    });
  const field = (page: Page) => page.locator(selectors.field);
  const rowOf = (page: Page, buyer: string) =>
    page
      .locator(selectors.row)
      .filter({ has: page.locator(selectors.rowBuyer).filter({ hasText: buyer }) })
      .first();
  const pills = async (page: Page): Promise<Pill[]> =>
    (await inEachRoot(page, PILL_ON_ITS_ROW, selectors)).filter((pill) => pill !== null);

  async function send(page: Page): Promise<void> {
    const text = (await field(page).inputValue()).trim();
    byHand.note(text);
    await field(page).press('Enter');
    // As the cabinet prints it: spaces and line breaks are the page's own business.
    const words = text.split(/\s+/).join(' ');
    await soon(page.locator(selectors.own).filter({ hasText: words }).last()).toBeVisible();
  }

  return {
    ...facts,
    field,
    rowOf,
    pills,
    send,
    seed: (cabinets, chats, options) => seeded(cabinets, { chats: chats.map(chatOf) }, options),
    seedShops: (cabinets, shops, options) =>
      seeded(cabinets, { shops: shops.map(({ chats, ...shop }) => ({ ...shop, chats: chats.map(chatOf) })) }, options),
    async openList(page, buyer) {
      await page.goto(facts.list);
      await soon(rowOf(page, buyer)).toBeVisible();
    },
    async openThread(page, buyer) {
      const row = rowOf(page, buyer);
      const back = selectors.back && page.locator(selectors.back);
      if (back && !(await row.isVisible()) && (await back.isVisible())) await back.click();
      await (selectors.opens === null ? row : row.locator(selectors.opens).or(row).last()).click();
      await soon(page.locator(selectors.openBuyer)).toHaveText(buyer);
    },
    async switchShop(page, name) {
      await page.locator(selectors.shopMenu).click();
      await page.locator('[role^="menuitem"]').filter({ hasText: name }).click();
    },
    async reply(page, text) {
      await field(page).fill(text);
      await send(page);
    },
    pillOf: async (page, buyer) => (await pills(page)).find((pill) => pill.buyer === buyer),
    async idOf(cabinets, buyer) {
      const { chats } = await cabinets[id].state();
      const chat = chats.find((one) => one.buyer === buyer);
      if (!chat) throw new Error(`No chat of ${buyer}`);
      return chat.chatId;
    },
    sent: async (cabinets) => (await cabinets[id].state()).sent.map(({ text }) => text),
  };
}

/** Scores the structural reader, with no known map, on all pages that are here. */
import type { Browser, Page } from '@playwright/test';
import * as promoted from '../cabinets/seen/index.mjs';
import * as strangers from '../cabinets/strangers/index.mjs';
import { kitted } from '../cabinets/strangers/kits/chatscope.mjs';
import * as heldOut from '../cabinets/unseen/index.mjs';
import { variants } from '../cabinets/variants/index.mjs';
import { notChats } from '../cabinets/variants/not-chats.mjs';
import type { Variant } from '../cabinets/variants/truth';
import type { Cabinets } from '../e2e/fixtures';
import type { PageCase } from './page-case';
import type { PageScore, Truth } from './page-score';
import { CASES } from './pages';
import { NOW, randomFrom, SEED } from './seed';

export interface StructureScores {
  readonly replicas: readonly NamedScore[];
  readonly strangers: readonly NamedScore[];
  readonly variants: readonly NamedScore[];
  /** Held out once, tuned on since. */
  readonly seen: readonly NamedScore[];
  /** Of all these together. */
  readonly notChats: readonly NamedScore[];
  /** Held out: nobody who works on the reader has looked at these. */
  readonly unseen: readonly NamedScore[];
  /** Of the same, those near to chats that hold none. */
  readonly unseenNotChats: readonly NamedScore[];
}

type Unseen = Pick<StructureScores, 'unseen' | 'unseenNotChats'>;

export type NamedScore = PageScore & { readonly page: string };

/** @param reader the script that scores the page it is run in */
export async function scoreStructure(
  browser: Browser,
  cabinets: Cabinets,
  reader: string,
  say: (text: string) => void,
): Promise<StructureScores> {
  const imagined = (all: readonly Variant[]) => each(all, (one) => imaginedScore(browser, reader, one));
  say('Strangers …');
  const known = await imagined([...strangers.strangers, ...kitted]);
  say('Variants …');
  const varied = await imagined(variants);
  say('Seen …');
  const seen = await imagined(promoted.seen);
  say('Pages that hold no chat …');
  const silent = [
    ...(await imagined([...notChats, ...promoted.notChats])),
    ...(await each(strangers.notChats, ({ name, address, page }) => {
      const made: Variant['page'] = (now, random) => ({ ...page(now, random), truth: NO_CHAT });
      return imaginedScore(browser, reader, {
        marketplace: 'prom',
        kind: 'no chat',
        variant: name,
        address,
        page: made,
      });
    })),
  ];
  say('Replicas …');
  const replicas = await each(CASES, (one) => replicaScore(browser, cabinets, reader, one));
  const unseen = await scoreUnseen(browser, reader, say);
  return { replicas, strangers: known, variants: varied, seen, notChats: silent, ...unseen };
}

/** The set that is held out, alone. */
export async function scoreUnseen(browser: Browser, reader: string, say: (text: string) => void): Promise<Unseen> {
  say('Unseen …');
  const imagined = (all: readonly Variant[]) => each(all, (one) => imaginedScore(browser, reader, one));
  return { unseen: await imagined(heldOut.unseen), unseenNotChats: await imagined(heldOut.notChats) };
}

async function each<One>(all: readonly One[], score: (one: One) => Promise<NamedScore>): Promise<NamedScore[]> {
  const scores: NamedScore[] = [];
  for (const one of all) scores.push(await score(one));
  return scores;
}

const NO_CHAT = { timeZone: 'Europe/Kyiv' as const, account: null, list: null, thread: null, reply: null, traps: [] };

async function replicaScore(browser: Browser, cabinets: Cabinets, reader: string, one: PageCase): Promise<NamedScore> {
  const page = await browser.newPage({ timezoneId: 'Europe/Kyiv', locale: 'uk-UA', ignoreHTTPSErrors: true });
  // A page's world has no way into closed roots, as an extension has; here they are opened for it.
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function opened(init) {
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  const now = Date.now();
  await one.open(page, cabinets, now);
  const score = await scoreIn(page, reader, one.marketplace, one.truth(now), now);
  await page.close();
  return { page: `${one.map.replace('/', ' ')}, ${one.variant}`, ...score };
}

async function imaginedScore(
  browser: Browser,
  reader: string,
  { marketplace, kind, variant, address, page: made }: Variant,
): Promise<NamedScore> {
  const { html, truth } = made(NOW, randomFrom(SEED));
  const page = await browser.newPage({ timezoneId: truth.timeZone, viewport: { width: 1280, height: 800 } });
  const body = html.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"');
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(address);
  const known: Truth = {
    reply: truth.reply,
    traps: truth.traps,
    rows:
      truth.list?.rows.map(({ last, unread, ...row }) => ({
        ...row,
        at: null,
        ...last,
        // A row that is marked as unread says that the buyer wrote last.
        author: last && last.author !== 'unknown' ? last.author : unread ? 'buyer' : 'unknown',
      })) ?? null,
    thread: truth.thread,
  };
  const score = await scoreIn(page, reader, marketplace, known, NOW);
  await page.close();
  return { page: `${marketplace} ${kind}, ${variant}`, ...score };
}

async function scoreIn(page: Page, reader: string, marketplace: string, truth: Truth, now: number): Promise<PageScore> {
  await page.evaluate(reader);
  return page.evaluate(
    ([of, known, at]) => {
      if (!globalThis.taktStructure) throw new Error('The reader did not come.');
      const { inferred: _, ...score } = globalThis.taktStructure(
        of,
        known,
        at,
        Intl.DateTimeFormat().resolvedOptions().timeZone,
      );
      return score;
    },
    [marketplace, truth, now] as const,
  );
}

/** What ten thousand open conversations cost: rules that change, the queue's first rows, and the pills of two screens. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { exportedEvent, exportedSighting } from '../../utils/domain/backup/convert';
import { describedEvent, messageEvent } from '../../utils/domain/conversation/events';
import type { ConversationKey } from '../../utils/domain/conversation/ids';
import { wildberries } from '../e2e/cabinets';
import type { Cabinets } from '../e2e/fixtures';
import { waitForOverlay } from '../support/browser/closed-roots.mjs';
import { asker } from './asker';
import type { Many } from './figures';
import { traced } from './trace';

const CONVERSATIONS = 10_000;
const TIMES = 10;
/** More rows than two screens show. */
const ROWS = 60;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How long (ms) the pills are watched. */
const WATCHED = 5000;

interface Bench {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly cabinets: Cabinets;
  readonly page: Page;
}

export async function manyMeasure({ context, extensionId, cabinets, page }: Bench): Promise<Many> {
  const pills = await pillsOfTwoScreens(cabinets, page);
  await page.goto('about:blank');
  const options = await asker(context, extensionId);
  await options.ask('applyImport', [backup(Date.now()), false]);
  const recomputed: number[] = [];
  const previewed: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const rule = { marketplace: 'wildberries', account: null, channel: 'chat', kind: null, limit: null };
    const target = { duration: (30 + time) * MINUTE, clock: 'working' };
    recomputed.push(await options.ask('saveRule', [{ ...rule, target }]));
    // Badge and notifications look at all of them anew.
    await pause(2000);
    previewed.push(await options.ask('previewRule', [{ ...rule, target }]));
  }
  await options.page.close();
  const [firstRows, blank]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    firstRows.push(
      await paintedAt(context, `chrome-extension://${extensionId}/sidepanel.html`, '[data-testid="queue-row"]'),
    );
    blank.push(await paintedAt(context, `chrome-extension://${extensionId}/options.html`, 'main'));
    await pause(1000);
  }
  return { recomputed, previewed, firstRows, blank, ...pills };
}

/** Script of the extension while the pills of two screens count on. */
async function pillsOfTwoScreens(cabinets: Cabinets, page: Page): Promise<Pick<Many, 'ticks' | 'still'>> {
  const chats = Array.from({ length: ROWS }, (_, index) => ({
    buyer: `Покупець ${index}`,
    product: { article: 300_000_000 + index, name: `Товар ${index}` },
    messages: [{ author: 'buyer' as const, at: Date.now() - (index + 1) * MINUTE, text: 'Є в наявності?' }],
  }));
  await cabinets.wildberries.seed({ chats });
  await wildberries.openList(page, 'Покупець 0');
  await waitForOverlay(page, (elements) => elements.filter(({ testId }) => testId === 'pill').length > 5);
  await pause(1000);
  const [ticks, still]: [number[], number[]] = [[], []];
  for (let time = 0; time < 3; time++) {
    const trace = await traced(page, () => pause(WATCHED));
    ticks.push(trace.everySecond);
    still.push(trace.elsewhere);
  }
  return { ticks, still };
}

/** When (ms since the page began) something was painted that the selector names. */
async function paintedAt(context: BrowserContext, address: string, selector: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((sought) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(sought)) return;
      watch.disconnect();
      // A frame later it has been drawn.
      requestAnimationFrame(() =>
        setTimeout(() => ((globalThis as { taktPaintedAt?: number }).taktPaintedAt = performance.now())),
      );
    });
    watch.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(address);
  const painted = await page.waitForFunction(() => (globalThis as { taktPaintedAt?: number }).taktPaintedAt);
  const at = (await painted.jsonValue()) ?? 0;
  await page.close();
  return Math.round(at);
}

/** Ten thousand buyers who wait, each since another minute. */
function backup(now: number): string {
  const keys = Array.from(
    { length: CONVERSATIONS },
    (_, index) => `wildberries/unknown/chat/id%3A${index}` as ConversationKey,
  );
  const iso = (at: number) => new Date(at).toISOString();
  const claim = {
    source: 'thread',
    author: 'buyer',
    precision: 'exact',
    ordinal: 0,
    sequence: 0,
    observedAt: now,
  } as const;
  const events = keys.flatMap((key, index) => [
    messageEvent(key, { ...claim, at: now - (index % 3000) * MINUTE, text: `Чи є товар ${index}?` }),
    describedEvent(key, { buyerName: `Покупець ${index}`, subject: `Товар ${index}` }, now),
  ]);
  const sightings = keys.map((key) => ({
    ...{ key, observedAt: now, threadSeenAt: now, rows: {} },
    spans: [{ from: 0, to: now, thread: true }],
  }));
  return JSON.stringify({
    ...{ format: 'takt-export', version: 1, exportedAt: iso(now), masked: false, conversations: [] },
    ...{ events: events.map(exportedEvent), sightings: sightings.map(exportedSighting) },
    ...{ templates: [], policies: [], hours: [], pageMaps: [] },
    settings: { language: 'uk', installedAt: iso(now - 30 * DAY) },
  });
}

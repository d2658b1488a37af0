/** What reading and drawing a thousand chats costs the page: at first, row by row, and while something else changes. */
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { wildberries } from '../e2e/cabinets';
import type { Cabinets } from '../e2e/fixtures';
import { waitForOverlay } from '../support/browser/closed-roots.mjs';
import type { Reading } from './figures';
import { scriptIn } from './trace';

const CHATS = 1000;
const TIMES = 5;
const MINUTE = 60_000;
/** After so long (ms) everything near has been drawn. */
const SETTLED = 1500;
/** By so many pixels, so many times: a screen each. */
const SCROLL = { by: 700, times: 40, every: 150 };
const CHANGES = 200;
/** A page without a chat is looked at more closely two seconds later. */
const NO_CHATS = 'https://seller.wildberries.ru/supplier-settings';
const PATH = 'https://seller.wildberries.ru/chat-with-clients';

interface Bench {
  readonly cabinets: Cabinets;
  readonly context: BrowserContext;
  /** The browser's path: without Takt it is a measure of the page alone. */
  readonly executablePath: string;
}

export async function readingMeasure({ cabinets, context, executablePath }: Bench): Promise<Reading> {
  const page = await context.newPage();
  const chats = Array.from({ length: CHATS }, (_, index) => ({
    buyer: `Покупець ${index}`,
    product: { article: 300_000_000 + index, name: `Товар ${index}` },
    messages: [{ author: 'buyer' as const, at: Date.now() - (index + 1) * MINUTE, text: 'Є в наявності?' }],
  }));
  const seed = { chats, noise: false, loadingMs: 1000 };
  const result = {
    start: [],
    first: [],
    slices: [],
    again: [],
    recycled: [],
    elsewhere: [],
    heap: [],
  } as Mutable<Reading>;
  for (let time = 0; time < TIMES; time++) {
    await cabinets.wildberries.seed(seed);
    const opened = await scriptIn(page, async () => {
      await page.goto(PATH);
      await drawn(page);
    });
    result.first.push(opened.total);
    result.slices.push(opened.longest);
    const scan = await scriptIn(page, async () => {
      await cabinets.wildberries.rerenderList();
      await drawn(page);
    });
    result.again.push(scan.total);
    result.elsewhere.push(await elsewhere(page));
    await cabinets.wildberries.seed({ ...seed, virtualised: true });
    await wildberries.openList(page, 'Покупець 0');
    await drawn(page);
    result.recycled.push(await perRecycledRow(page));
    await page.goto('about:blank');
  }
  await page.close();
  for (let time = 0; time < 2 * TIMES; time++) result.start.push(await startIn(context));
  await cabinets.wildberries.seed(seed);
  const bare = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${cabinets.hostResolverRules}`],
  });
  for (let time = 0; time < TIMES; time++) result.heap.push((await heapIn(context)) - (await heapIn(bare)));
  await bare.close();
  return result;
}

/** Of a page without a chat, in a tab of its own (ms): whatever a tab has compiled before, it need not compile again. */
async function startIn(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const { total } = await scriptIn(page, async () => {
    await page.goto(NO_CHATS);
    await pause(SETTLED);
  });
  await page.close();
  return total;
}

/** Of all scripts of a new page (megabytes), with a thousand chats on it and nothing that is garbage. */
async function heapIn(browser: Pick<BrowserContext, 'newPage'>): Promise<number> {
  const page = await browser.newPage();
  await page.goto(PATH);
  await page.waitForFunction((rows) => document.querySelectorAll('main a[href*="chatId="]').length >= rows, CHATS);
  await pause(2 * SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1_000_000;
}

type Mutable<Of> = { -readonly [Key in keyof Of]: number[] };

async function drawn(page: Page): Promise<void> {
  await waitForOverlay(page, (elements) => elements.filter(({ testId }) => testId === 'pill').length > 5, 60_000);
  await pause(SETTLED);
}

/** A change beside list and thread (ms). */
async function elsewhere(page: Page): Promise<number> {
  const still = await scriptIn(page, () => pause(SETTLED));
  const changed = await scriptIn(page, () =>
    page.evaluate(async (times) => {
      const header = document.querySelector('header') ?? document.body;
      const line = header.appendChild(document.createElement('span'));
      for (let time = 0; time < times; time++) {
        line.textContent = String(time);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      line.remove();
    }, CHANGES),
  );
  return Math.max(0, changed.total - still.total) / CHANGES;
}

/** Scrolls a list whose elements bear other chats each time (ms). */
async function perRecycledRow(page: Page): Promise<number> {
  let rows = 0;
  const { total } = await scriptIn(page, async () => {
    rows = await page.evaluate(async ({ by, times, every }) => {
      const list = document.querySelector('[class*="Chat-list"]');
      const place = [...document.querySelectorAll('*')].find(
        (one) => list?.contains(one) && one.scrollHeight > one.clientHeight + 1000,
      );
      if (!place) throw new Error('Nothing scrolls here.');
      const links = () => [...place.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      let before = links();
      let recycled = 0;
      for (let time = 0; time < times; time++) {
        place.scrollTop += by;
        await new Promise((resolve) => setTimeout(resolve, every));
        const after = links();
        recycled += after.filter((link) => !before.includes(link)).length;
        before = after;
      }
      return recycled;
    }, SCROLL);
  });
  if (rows < SCROLL.times) throw new Error(`Only ${rows} rows were recycled.`);
  return total / rows;
}

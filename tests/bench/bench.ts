/** One run of the bench. */
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { Cabinets } from '../e2e/fixtures';
import { launchChromium } from '../support/browser/chromium.mjs';
import { detectingMeasure } from './detecting';
import { editorsMeasure } from './editors';
import type { Times } from './figures';
import { inferringMeasure } from './inferring';
import { insertingMeasure } from './inserting';
import { keyPressMeasure } from './key-presses';
import { manyMeasure } from './many';
import { startClock } from './page-clock';
import { readingMeasure } from './reading';
import { inEachCabinet } from './scene';
import { searchingMeasure } from './searching';

export { detectorSize } from './detector-size';
export { sizesIn } from './sizes';
export { tableOf, withTable } from './table';

const STAT = '/proc/self/stat';

interface Bench {
  readonly cabinets: Cabinets;
  readonly extension: string;
  readonly chromium: { readonly path: string; readonly version: string };
  readonly say: (sentence: string) => void;
}

export async function measured(bench: Bench): Promise<Times> {
  const { cabinets, chromium, say } = bench;
  const before = load();
  const { inserting, ...others } = await inBrowser(bench, async ({ context, extensionId }, page) => {
    await startClock(page);
    const [inserting, keyPresses, searching] = [insertingMeasure(), keyPressMeasure(), searchingMeasure()];
    await inEachCabinet({ cabinets, context, page }, async (scene) => {
      say(`${scene.cabinet.name} …`);
      await keyPresses.inCabinet(scene);
      await inserting.inCabinet(scene);
      await searching.inCabinet(scene);
    });
    say('1,000 chats …');
    // Its cabinet goes on changing by itself, and takes its share of the machine.
    await page.goto('about:blank');
    const reading = await readingMeasure({ cabinets, context, executablePath: chromium.path });
    say('1,000 chats that no map fits …');
    const inferring = await inferringMeasure({ cabinets, context });
    say('languages …');
    const detecting = await detectingMeasure(context, extensionId, page);
    say('10,000 conversations …');
    const many = await manyMeasure({ context, extensionId, cabinets, page });
    say('10,000 templates …');
    const searched = await searching.result(context, extensionId);
    return {
      inserting: inserting.result(),
      keyPresses: keyPresses.result(),
      searching: searched,
      reading,
      inferring,
      detecting,
      many,
    };
  });
  say('each kind of editor …');
  const editors = await editorsMeasure(bench);
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: `Chromium ${chromium.version}`,
    cores: cpus().length,
    load: { before, after: load() },
    priority: priority(),
    inserting,
    editors,
    ...others,
  };
}

/** What was measured before, with this one part of it measured anew. */
export const inferringAnew = ({ say, ...bench }: Bench, known: Times): Promise<Times> =>
  inBrowser(bench, async ({ context }) => {
    say('1,000 chats that no map fits …');
    return { ...known, inferring: await inferringMeasure({ cabinets: bench.cabinets, context }) };
  });

/** The same of texts that are inserted: in the cabinets, and in each kind of editor. */
export const insertingAnew = async (bench: Bench, known: Times): Promise<Times> => {
  const inserting = insertingMeasure();
  await inBrowser(bench, async ({ context }, page) => {
    await startClock(page);
    await inEachCabinet({ cabinets: bench.cabinets, context, page }, async (scene) => {
      bench.say(`${scene.cabinet.name} …`);
      await inserting.inCabinet(scene);
    });
  });
  bench.say('each kind of editor …');
  return { ...known, inserting: inserting.result(), editors: await editorsMeasure(bench) };
};

/** The same of keys that insert nothing. */
export const typingAnew = ({ say, ...bench }: Bench, known: Times): Promise<Times> =>
  inBrowser(bench, async ({ context }, page) => {
    const keyPresses = keyPressMeasure();
    await inEachCabinet({ cabinets: bench.cabinets, context, page }, async (scene) => {
      say(`${scene.cabinet.name} …`);
      await keyPresses.inCabinet(scene);
    });
    return { ...known, keyPresses: keyPresses.result() };
  });

/** The same of templates that are sought. */
export const searchingAnew = ({ say, ...bench }: Bench, known: Times): Promise<Times> =>
  inBrowser(bench, async ({ context, extensionId }, page) => {
    await startClock(page);
    const searching = searchingMeasure();
    await inEachCabinet({ cabinets: bench.cabinets, context, page }, async (scene) => {
      say(`${scene.cabinet.name} …`);
      await searching.inCabinet(scene);
    });
    say('10,000 templates …');
    return { ...known, searching: await searching.result(context, extensionId) };
  });

async function inBrowser<Result>(
  { cabinets, extension, chromium }: Omit<Bench, 'say'>,
  work: (browser: LaunchedChromium, page: Page) => Promise<Result>,
): Promise<Result> {
  const browser = await launchChromium({
    extension,
    hostResolverRules: cabinets.hostResolverRules,
    executablePath: chromium.path,
    locale: 'uk-UA',
    timezone: 'Europe/Kyiv',
  });
  try {
    const { context } = browser;
    const page = context.pages()[0] ?? (await context.newPage());
    await closeOthers(context, page);
    return await work(browser, page);
  } finally {
    await browser.close();
  }
}

type LaunchedChromium = Awaited<ReturnType<typeof launchChromium>>;

/** The page that opens by itself after the installation comes a moment late, and would lie over what is measured. */
async function closeOthers(context: BrowserContext, page: Page): Promise<void> {
  await pause(2000);
  for (const other of context.pages()) if (other !== page) await other.close();
}

/** Over the last minute. */
const load = () => Math.round((loadavg()[0] ?? 0) * 10) / 10;

/** The browser has what this process has; only Linux says so in a file. */
function priority(): Times['priority'] {
  const stat = existsSync(STAT) ? readFileSync(STAT, 'utf8') : '';
  // The 41st value; the second one, a name in brackets, may hold spaces.
  const policy = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[38];
  return policy === '1' || policy === '2' ? 'real-time' : 'usual';
}

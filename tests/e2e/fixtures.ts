/** What every journey has: replica cabinets, Chromium with the built extension in a fresh profile, and steps. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { startCabinets } from '../cabinets/server.mjs';
import { type Sink, startSink } from '../support/browser/network.mjs';
import { byHand } from './by-hand';
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser';

export { expect };
export type Cabinets = Awaited<ReturnType<typeof startCabinets>>;

/** How the browser of a test differs from the usual one: `test.use({ browserOptions: { locale: 'uk-UA' } })`. */
export interface BrowserOptions {
  locale?: string;
  timezone?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Whether the page that opens by itself after the installation stays. */
  welcome?: 'closed' | 'open';
}

export interface TestTools {
  browserOptions: BrowserOptions;
  takt: ExtensionBrowser;
}

export interface WorkerTools {
  cabinets: Cabinets;
  sink: Sink;
}

/** Where the pages post what they send. */
const SENDS = ['/replica/send', '/editors/sent'];

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export const test = base.extend<TestTools, WorkerTools>({
  cabinets: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const cabinets = await startCabinets();
      await use(cabinets);
      await cabinets.close();
    },
    // On a machine that has never built the replicas they are built now.
    { scope: 'worker', timeout: 120_000 },
  ],
  sink: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const sink = await startSink();
      await use(sink);
      await sink.close();
    },
    { scope: 'worker' },
  ],
  browserOptions: [{}, { option: true }],
  takt: async ({ cabinets, sink, browserOptions }, use, info) => {
    const profile = info.outputPath('profile');
    await Promise.all([cabinets.prom.reset(), cabinets.rozetka.reset(), cabinets.wildberries.reset()]);
    cabinets.editors.reset();
    byHand.forget();
    const asked = cabinets.requests.length;
    const takt = await openExtensionBrowser({ extension: EXTENSION, cabinets, sink, profile, ...browserOptions });
    try {
      await use(takt);
      // Held for every test: nothing that a page or the worker threw, nothing asked for that is not a replica.
      expect(takt.errors(), 'what nobody caught').toEqual([]);
      expect(takt.strangers(), 'hosts that are no replica').toEqual([]);
      // And nothing sent to a buyer but what the test's own hand has sent.
      const posted = cabinets.requests.slice(asked).filter(({ path }) => SENDS.includes(path));
      expect(posted, 'sent to a buyer').toHaveLength(byHand.texts().length);
      for (const text of await sentAnywhere(cabinets)) expect(byHand.texts(), 'sent by hand').toContain(text);
    } finally {
      await takt.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
  },
});

async function sentAnywhere({ prom, rozetka, wildberries, editors }: Cabinets): Promise<string[]> {
  const states = await Promise.all([prom.state(), rozetka.state(), wildberries.state()]);
  return [...states.flatMap(({ sent }) => sent), ...editors.sent()].map(({ text }) => text);
}

export interface JourneyTools {
  takt: ExtensionBrowser;
  cabinets: Cabinets;
  /** One thing a seller, a buyer or the browser does; in the second run the worker is stopped before each. */
  step: <T>(title: string, act: () => Promise<T>) => Promise<T>;
  stopWorkerBeforeEachStep: boolean;
}

/** Registers a journey twice: plainly, and with the worker stopped before every step, as the browser may do at any time. */
export function journey(title: string, body: (tools: JourneyTools) => Promise<void>) {
  walk(title, body, false);
  walk(`${title} — the worker stopped before every step`, body, true);
}

/** Registers a journey only plainly: the same one in another cabinet, or in another markup, is walked both ways. */
export const journeyOnce = (title: string, body: (tools: JourneyTools) => Promise<void>) => walk(title, body, false);

function walk(title: string, body: (tools: JourneyTools) => Promise<void>, stopWorkerBeforeEachStep: boolean) {
  test(title, async ({ takt, cabinets }) => {
    const step: JourneyTools['step'] = (stepTitle, act) =>
      test.step(stepTitle, async () => {
        if (stopWorkerBeforeEachStep) await takt.stopWorker();
        return act();
      });
    await body({ takt, cabinets, step, stopWorkerBeforeEachStep });
  });
}

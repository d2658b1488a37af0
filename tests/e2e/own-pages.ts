/** Takt's own pages as a seller uses them, and the database as it lies on the disk. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import type { TaktExport } from '../../utils/domain/backup/format';
import { laidOut } from '../score/laid-out';
import { soon } from './cabinet';
import type { ExtensionBrowser } from './extension-browser';
import { type Language, say } from './words';

/** The browser's own, in pages of the extension. */
declare const chrome: {
  action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
};

const desks = new WeakMap<BrowserContext, Promise<Page>>();

/** A tab of the extension's origin in which nothing of the extension runs: it only looks. */
export function desk(takt: ExtensionBrowser): Promise<Page> {
  const open = desks.get(takt.context) ?? takt.open('manifest.json');
  desks.set(takt.context, open);
  // An update of the extension closes its tabs.
  return open.then((page) => {
    if (!page.isClosed()) return page;
    desks.delete(takt.context);
    return desk(takt);
  });
}

export async function badge(takt: ExtensionBrowser): Promise<{ text: string; title: string }> {
  const look = async () => ({ text: await chrome.action.getBadgeText({}), title: await chrome.action.getTitle({}) });
  return (await desk(takt)).evaluate(look);
}

export interface Disk {
  version: number;
  stores: Record<string, unknown[]>;
}

/** Every row of every store, read past all code of ours. */
export async function disk(takt: ExtensionBrowser): Promise<Disk> {
  return (await desk(takt)).evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a name that is not there would make it.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'takt')) return { version: 0, stores: {} };
    const database = await done(indexedDB.open('takt'));
    const stores: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) {
      stores[name] = await done(database.transaction(name).objectStore(name).getAll());
    }
    const { version } = database;
    database.close();
    return { version, stores };
  });
}

/** What Takt knows of conversations: everything but its notes on how reading goes, which name nobody. */
export async function known(takt: ExtensionBrowser): Promise<Record<string, unknown[] | undefined>> {
  const { events, sightings, aliases, conversations, settings } = (await disk(takt)).stores;
  return { events, sightings, aliases, conversations, settings };
}

/** Nothing of any buyer. */
export const NOTHING = { events: [], sightings: [], aliases: [], conversations: [] };

/** A backup, saved as the seller saves it. */
export async function backUp(takt: ExtensionBrowser): Promise<string> {
  const options = await takt.open('options.html#data');
  const button = options.getByTestId('export-json');
  await soon(button).toBeEnabled();
  const [download] = await Promise.all([options.waitForEvent('download'), button.click()]);
  const text = await readFile(await download.path(), 'utf8');
  await options.close();
  return text;
}

export const exported = async (takt: ExtensionBrowser): Promise<TaktExport> => JSON.parse(await backUp(takt));

/** Hands a file to the import and waits for its preview or its refusal. */
export async function choose(options: Page, text: string, name = 'takt-backup.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await options.getByTestId('import-json').setInputFiles(file);
}

/** Brings a backup in, as the seller does, who says that it is their own where that is asked. */
export async function bringIn(takt: ExtensionBrowser, text: string): Promise<void> {
  const options = await takt.open('options.html#data');
  await soon(options.getByTestId('import-json')).toBeEnabled();
  await choose(options, text);
  await soon(options.getByTestId('import-apply')).toBeVisible();
  for (const own of await options.getByTestId('import-replies').getByRole('checkbox').all()) await own.check();
  await options.getByTestId('import-apply').click();
  await soon(options.getByTestId('import-apply')).toHaveCount(0);
  await soon(options.getByTestId('error')).toHaveCount(0);
  await options.close();
}

/** What a test's backup holds. */
export interface Brought {
  /** How long Takt has been here (epoch ms): what waits is then no longer "from before". */
  readonly installedAt?: number;
  readonly templates?: readonly { readonly trigger: string; readonly uk: string; readonly ru?: string }[];
  readonly settings?: Partial<TaktExport['settings']>;
  /** The seller's own, for chats of Wildberries (ms). */
  readonly rule?: { readonly target: number; readonly limit: number };
}

/** So that what is due says the same at three in the morning as at noon: working time never stands still. */
const ROUND_THE_CLOCK: TaktExport['hours'][number] = {
  ...{ of: null, zone: 'UTC', daysOff: [], interruptions: [] },
  week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
};

/** A backup that holds that, a shop that never closes, and nothing else. */
export function backupOf({ installedAt, templates = [], settings = {}, rule }: Brought): string {
  const none = { conversations: [], events: [], sightings: [], pageMaps: [] };
  const at = new Date().toISOString();
  const file: TaktExport = {
    ...{ format: 'takt-export', version: 1, exportedAt: at, masked: false, ...none },
    hours: [ROUND_THE_CLOCK],
    policies: rule ? [ownRule(rule)] : [],
    settings: {
      language: 'browser',
      installedAt: installedAt === undefined ? null : new Date(installedAt).toISOString(),
      // No reminder of a round comes in between, at whatever hour the tests run.
      sweepTimes: [],
      ...settings,
    },
    templates: templates.map(({ trigger, uk, ru }) => ({
      ...{ id: `test-${trigger}`, title: `Шаблон ${trigger}`, trigger, channels: [], folder: '', tags: [] },
      variants: [{ language: 'uk', text: uk }, ...(ru === undefined ? [] : [{ language: 'ru' as const, text: ru }])],
      ...{ updatedAt: at, usedAt: null },
    })),
  };
  return JSON.stringify(file);
}

function ownRule({ target, limit }: NonNullable<Brought['rule']>): TaktExport['policies'][number] {
  const own = { clock: 'calendar', source: '', date: '', confidence: 'C' } as const;
  return {
    ...{ id: 'own-test', version: 1, marketplace: 'wildberries', account: null, channel: 'chat', kind: null },
    ...{ target: { ...own, duration: target }, limit: { ...own, duration: limit } },
  };
}

export const installedSince = (at: number): string => backupOf({ installedAt: at });

export interface QueueRow {
  buyer: string;
  subject: string;
  state: string;
  pill: string;
  /** Marketplace, shop, and how it stands. */
  details: string[];
  /** It waited before the installation. */
  old: boolean;
}

/** What popup and side panel list, those from before the installation last. */
export function queue(page: Page): Promise<QueueRow[]> {
  return page.getByTestId('queue-row').evaluateAll((rows) =>
    rows.map((row) => {
      const text = (selector: string) => row.querySelector(selector)?.textContent ?? '';
      return {
        buyer: text('.row-name'),
        subject: text('.row-subject'),
        state: row.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
        pill: text('.row-pill'),
        details: [...row.querySelectorAll('.row-details > span')].map((detail) => detail.textContent ?? ''),
        old: row.closest('[data-testid="queue-old"]') !== null,
      };
    }),
  );
}

export const queueOf = async (page: Page, buyer: string): Promise<QueueRow | undefined> =>
  (await queue(page)).find((row) => row.buyer === buyer);

/** What stands where something went wrong. */
export async function reads(page: Page, language: Language, key: Parameters<typeof say>[1]): Promise<void> {
  await soon(page.getByText(say(language, key)).first()).toBeVisible();
}

/** Presses Tab until the focus is there, once around the page at most. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = (sought: string) => document.activeElement?.matches(sought) ?? false;
  for (let press = 0; press < 80; press++) {
    if (await page.evaluate(isThere, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Once a page of this kind was read, and what follows from that has been drawn. */
export async function pageRead(takt: ExtensionBrowser, mapId: string): Promise<void> {
  const read = async () => (await disk(takt)).stores.pages as readonly { mapId: string; result: string }[];
  await soon.poll(async () => (await read()).find((page) => page.mapId === mapId)?.result).toBe('read');
  await laidOut(takt.page);
}

/** What a seller has shown outlives the page it was shown on: it is told when it fits no more, shown anew, and handed on. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { byTestId } from '../support/browser/closed-roots.mjs';
import { startSink } from '../support/browser/network.mjs';
import { barState, soon, textOf } from './cabinet';
import { IN_KYIV, LONG_AGO } from './chats';
import { type ExtensionBrowser, openExtensionBrowser } from './extension-browser';
import { expect, journey, test } from './fixtures';
import { backupOf, bringIn, installedSince } from './own-pages';
import { onRebuilt, onUntold, SIX_POINTS, sellerOn } from './seller-who-teaches';
import { rebuiltAt, talksAt, untold } from './untold';
import { say } from './words';

test.use(IN_KYIV);

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Of those who have read what was written nobody knows who wrote last. */
const states = (now: number) => talksAt(now).map(({ unread }) => (unread ? 'past-target' : 'unknown'));

async function isRead(page: Page, now: number): Promise<void> {
  const shown = async () => (await byTestId(page, 'pill')).map(({ attributes }) => attributes['data-state']);
  await soon.poll(async () => (await shown()).toSorted(), { timeout: 20_000 }).toEqual(states(now).toSorted());
  await soon.poll(() => barState(page)).toBe('past-target');
}

async function isUnknown(page: Page): Promise<void> {
  const says = say('uk', 'page.guide.not-recognised');
  await soon.poll(() => textOf(page, 'notice'), { timeout: 30_000 }).toContain(says);
}

/** What health says now of the page that was taught. */
async function healthOf(options: Page): Promise<string> {
  await options.reload();
  await soon(options.getByTestId('own-map').first()).toBeVisible();
  const line = options.getByRole('row').filter({ hasText: say('uk', 'options.health.layer.taught') });
  return (await line.allTextContents()).join('\n');
}

async function savedMap(takt: ExtensionBrowser): Promise<string> {
  const options = await takt.open('options.html#health');
  const button = options.getByTestId('map-export');
  const [download] = await Promise.all([options.waitForEvent('download'), button.click()]);
  const text = await readFile(await download.path(), 'utf8');
  await options.close();
  return text;
}

journey(
  'A page that was taught is built anew: it is said, the map is kept, and the page is taught again',
  async (tools) => {
    const { takt, step } = tools;
    const { page } = takt;
    const now = Date.now();
    const strange = untold(now);
    await step('it is taught', async () => {
      await bringIn(takt, installedSince(LONG_AGO()));
      await strange.open(page);
      await isUnknown(page);
      const seller = sellerOn(page);
      await seller.showsList(onUntold(page), 4);
      await seller.showsThread(onUntold(page));
      await isRead(page, now);
    });
    await step('built anew it is read no more, and the page says why', async () => {
      await strange.open(page, rebuiltAt);
      const says = say('uk', 'page.guide.own-map-lost');
      await soon.poll(() => textOf(page, 'notice'), { timeout: 30_000 }).toContain(says);
      expect(await byTestId(page, 'pill')).toEqual([]);
    });
    await step('health says so, and has kept the map', async () => {
      const options = await takt.open('options.html#health');
      await soon.poll(() => healthOf(options)).toContain(say('uk', 'options.health.result.page-changed'));
      await expect(options.getByTestId('own-map')).toHaveCount(1);
      await options.close();
    });
    await step('it is taught again', async () => {
      await page.bringToFront();
      const seller = sellerOn(page);
      await seller.showsList(onRebuilt(page), 4);
      await seller.showsThread(onRebuilt(page));
      expect(seller.counted).toEqual(SIX_POINTS);
      expect(await strange.heard(page)).toEqual([]);
    });
    await step('and right, built once more too', async () => {
      await isRead(page, now);
      await strange.open(page, rebuiltAt);
      await isRead(page, now);
      expect((await textOf(page, 'notice')) ?? '').toBe('');
    });
    await step('health says so, and of one map', async () => {
      const options = await takt.open('options.html#health');
      await soon.poll(() => healthOf(options)).toContain(say('uk', 'options.health.result.read'));
      await expect(options.getByTestId('own-map')).toHaveCount(1);
    });
  },
);

journey(
  'A colleague takes what was taught from a file: it is tried on a tab, read by, and writes nowhere before it is shown',
  async (tools) => {
    const { takt, cabinets, step, stopWorkerBeforeEachStep } = tools;
    const now = Date.now();
    let saved = '';
    await step('one seller teaches the page, and saves its map', async () => {
      const { page } = takt;
      await bringIn(takt, installedSince(LONG_AGO()));
      await untold(now).open(page);
      await isUnknown(page);
      const seller = sellerOn(page);
      await seller.showsList(onUntold(page), 4);
      await seller.showsThread(onUntold(page));
      await isRead(page, now);
      saved = await savedMap(takt);
      expect(JSON.parse(saved)).toMatchObject({ format: 'takt-page-maps', maps: [{ map: { origin: 'taught' } }] });
      for (const { nick, said } of talksAt(now)) for (const word of [nick, said]) expect(saved).not.toContain(word);
    });
    const sink = await startSink();
    const profile = test.info().outputPath('colleague');
    const other = await openExtensionBrowser({
      extension: EXTENSION,
      cabinets,
      sink,
      profile,
      ...IN_KYIV.browserOptions,
    });
    const theirs = <T>(title: string, act: () => Promise<T>) =>
      step(title, async () => {
        if (stopWorkerBeforeEachStep) await other.stopWorker();
        return act();
      });
    const { page } = other;
    const strange = untold(now);
    let options = page;
    const field = page.locator('.field');
    try {
      await theirs('a colleague has it open, and Takt does not know it', async () => {
        const templates = [{ trigger: 'так', uk: 'Так, є в наявності.' }];
        await bringIn(other, backupOf({ installedAt: LONG_AGO(), templates }));
        await strange.open(page);
        await isUnknown(page);
      });
      await theirs('the file is tried on that tab, and nothing is kept yet', async () => {
        options = await other.open('options.html#health');
        await soon(options.getByTestId('checkup')).toBeEnabled();
        const file = { name: 'from-olena.json', mimeType: 'application/json', buffer: Buffer.from(saved) };
        await options.getByTestId('maps-import').setInputFiles(file);
        await soon(options.getByTestId('map-tried')).toContainText('рядків: 4');
        await expect(options.getByTestId('own-map')).toHaveCount(0);
      });
      await theirs('it is added, and its field is not to be used', async () => {
        await options.getByTestId('maps-add').click();
        await soon(options.getByTestId('own-map')).toContainText(say('uk', 'options.maps.reply-hidden'));
      });
      await theirs('the page is read by it', async () => {
        await page.bringToFront();
        await isRead(page, now);
      });
      await theirs('a template lands nowhere', async () => {
        await field.click();
        await page.keyboard.type('=так');
        await page.keyboard.press('Tab');
        await soon(field).not.toBeFocused();
        expect(await field.textContent()).toBe('=так');
      });
      expect(other.errors()).toEqual([]);
      expect(other.strangers()).toEqual([]);
    } finally {
      await other.close();
      await sink.close();
    }
  },
);

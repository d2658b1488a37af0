/** Pages that no map knows: chats are found by how a page is built, and that is said; what is no chat is left alone. */

import type { Page } from '@playwright/test';
import { byTestId } from '../support/browser/closed-roots.mjs';
import { renameClasses } from '../support/browser/renamed';
import { drawn, openChats, soon, textOf } from './cabinet';
import { CHATS, IN_KYIV, IN_UKRAINIAN, LONG_AGO, waitingChats } from './chats';
import { expect, journey, test } from './fixtures';
import { bringIn, disk, installedSince, known, NOTHING } from './own-pages';
import { scriptCame } from './script-came';
import { notChatsAt, stranger } from './stranger';
import { say } from './words';

/** Of all pills in the order of their rows, whatever the page calls those. */
const states = async (page: Page) => (await byTestId(page, 'pill')).map(({ attributes }) => attributes['data-state']);

const NAMES = ['Олена Ковальчук', 'Ірина Мельник', 'Андрій Бондар', 'Тарас Гнатюк', 'Юлія Савчук'];

test.describe(() => {
  test.use(IN_KYIV);

  journey('A page that nobody has seen: its chats are found, timed and named', async ({ takt, step }) => {
    const { page } = takt;
    const panes = stranger('prom', 'panes', Date.now());
    const rows = panes.truth?.list?.rows ?? [];
    const unread = rows.filter((row) => row.unread);
    await step('what waits was there after the installation', () => bringIn(takt, installedSince(LONG_AGO())));
    await step('it is opened', async () => {
      await panes.open(page);
      await soon
        .poll(() => textOf(page, 'notice'), { timeout: 20_000 })
        .toContain(say('uk', 'page.guide.by-structure'));
    });
    await step('who waits has a timer that begins when the page says', async () => {
      await soon.poll(async () => (await byTestId(page, 'bar')).length).toBe(1);
      await soon.poll(async () => (await states(page)).length).toBeGreaterThan(3);
      const { conversations = [] } = (await disk(takt)).stores;
      const told = conversations as { buyerName: string; timer: { waitingSince?: number } }[];
      expect(told.length).toBeGreaterThan(unread.length / 2);
      for (const { buyerName, timer } of told) {
        const row = rows.find(({ buyer }) => buyer === buyerName);
        expect(row, buyerName).toBeDefined();
        if (timer.waitingSince === undefined || !row?.last || row.last.author !== 'buyer') continue;
        expect(timer.waitingSince, buyerName).toBeLessThanOrEqual(row.last.until);
      }
    });
    await step('after it was built anew', async () => {
      await panes.open(page);
      await soon.poll(async () => (await states(page)).length, { timeout: 20_000 }).toBeGreaterThan(3);
    });
    await step('what is said of it can be closed', async () => {
      await soon.poll(() => textOf(page, 'notice')).toContain(say('uk', 'page.guide.by-structure'));
      expect(await drawn(page)).toContain('page.guide.close');
    });
  });

  for (const one of notChatsAt(Date.now())) {
    test(`Nothing is drawn on what is no chat: ${one.name}`, async ({ takt }) => {
      const looked = scriptCame(takt.page, 'structure.js');
      await one.open(takt.page);
      await looked;
      // Whoever asks the background now is answered after what the page had to say.
      await (await takt.open('popup.html')).close();
      await soon.poll(async () => (await drawn(takt.page)).length).toBe(0);
      expect(await known(takt)).toMatchObject(NOTHING);
    });
  }
});

test.describe(() => {
  test.use(IN_UKRAINIAN);

  journey('A cabinet that was renamed overnight is read by its structure', async ({ takt, cabinets, step }) => {
    const { page } = takt;
    await step('chats wait', async () => {
      await bringIn(takt, installedSince(LONG_AGO()));
      await cabinets.wildberries.seed({ chats: waitingChats(NAMES) });
      await openChats(page, NAMES[0] ?? '');
      await soon.poll(async () => (await states(page)).length).toBe(NAMES.length);
    });
    const before = await states(page);
    await step('one morning everything has other names', async () => {
      await page.addInitScript(renameClasses);
      await page.goto(CHATS);
      await soon
        .poll(() => textOf(page, 'notice'), { timeout: 20_000 })
        .toContain(say('uk', 'page.guide.by-structure'));
      await soon.poll(() => states(page)).toEqual(before);
    });
    await step('an open chat, too', async () => {
      await page
        .getByText(NAMES[0] ?? '')
        .first()
        .click();
      await soon.poll(async () => (await byTestId(page, 'bar')).length, { timeout: 20_000 }).toBe(1);
    });
  });
});

/** A page on which neither a map nor its structure helps: the seller points six times, and it is read from then on. */

import type { Page } from '@playwright/test';
import { byTestId, clickInOverlay, overlay } from '../support/browser/closed-roots.mjs';
import { renameClasses } from '../support/browser/renamed';
import { barState, soon, textOf } from './cabinet';
import { ago, buyer, CHATS, clock, IN_KYIV, IN_UKRAINIAN, LONG_AGO, seller as own, waitingChats } from './chats';
import { expect, journey, test } from './fixtures';
import { backUp, bringIn, type Disk, disk, installedSince } from './own-pages';
import { onUntold, SIX_POINTS, sellerOn } from './seller-who-teaches';
import { talksAt, untold } from './untold';
import { HOUR, MINUTE, say } from './words';

const asks = (page: Page, key: Parameters<typeof say>[1]) =>
  soon.poll(() => textOf(page, 'teaching-title')).toBe(say('uk', key));

test.describe(() => {
  test.use(IN_KYIV);

  journey('A page is taught by six points, and stays so', async ({ takt, step }) => {
    const { page } = takt;
    const now = Date.now();
    const strange = untold(now);
    const waiting = talksAt(now).filter(({ unread }) => unread);
    /** Of those who have read what was written nobody knows who wrote last. */
    const states = talksAt(now).map(({ unread }) => (unread ? 'past-target' : 'unknown'));
    // From the moment at which Takt is there.
    const seller = sellerOn(page);
    const isRead = async () => {
      const shown = async () => (await byTestId(page, 'pill')).map(({ attributes }) => attributes['data-state']);
      await soon.poll(shown, { timeout: 20_000 }).toEqual(states);
      await soon.poll(() => barState(page)).toBe('past-target');
    };
    await step('nobody knows it', async () => {
      await bringIn(takt, installedSince(LONG_AGO()));
      await strange.open(page);
      await soon
        .poll(() => textOf(page, 'notice'), { timeout: 30_000 })
        .toContain(say('uk', 'page.guide.not-recognised'));
    });
    await step('two points show the list', () => seller.showsList(onUntold(page), 4));
    await step('four more the conversation', async () => {
      await seller.showsThread(onUntold(page));
      expect(await strange.heard(page)).toEqual([]);
      await soon.poll(() => textOf(page, 'notice')).toContain(say('uk', 'page.guide.kept'));
    });
    await step('who waits has a timer, from when the page says', async () => {
      await isRead();
      seller.report();
      expect(seller.counted).toEqual(SIX_POINTS);
      const { conversations = [] } = (await disk(takt)).stores;
      const told = conversations as { buyerName: string; timer: { waitingSince?: number } }[];
      for (const { nick, at } of waiting) {
        const since = told.find(({ buyerName }) => buyerName === nick)?.timer.waitingSince;
        // The page prints minutes, and «at least» is counted from the end of one.
        expect(since, nick).toBeLessThanOrEqual(at + MINUTE);
        expect(since, nick).toBeGreaterThan(at - 2 * HOUR);
      }
    });
    await step('built anew it is read as before', async () => {
      await strange.open(page);
      await isRead();
    });
    await step('so it is where all was wiped and brought back', async () => {
      const text = await backUp(takt);
      const options = await takt.open('options.html#data');
      await options.getByTestId('wipe').click();
      await options.getByTestId('wipe-confirm').click();
      await soon.poll(async () => (await byTestId(page, 'pill')).length).toBe(0);
      await options.close();
      await bringIn(takt, text);
      await strange.open(page);
      await isRead();
    });
  });

  journey('What was just shown of a conversation is taken back, and the list stays', async ({ takt, step }) => {
    const { page } = takt;
    const parts = async () => taughtParts(await disk(takt));
    await step('both are shown', async () => {
      await bringIn(takt, installedSince(LONG_AGO()));
      await untold(Date.now()).open(page);
      const asked = say('uk', 'page.guide.not-recognised');
      await soon.poll(() => textOf(page, 'notice'), { timeout: 30_000 }).toContain(asked);
      const seller = sellerOn(page);
      await seller.showsList(onUntold(page), 4);
      await seller.showsThread(onUntold(page));
      expect(await parts()).toEqual([['list', 'thread', 'reply']]);
    });
    await step('the seller takes the conversation back', async () => {
      await clickInOverlay(page, 'page.guide.undo');
      await soon.poll(parts).toEqual([['list']]);
      await soon.poll(() => barState(page)).toBeUndefined();
      expect(await byTestId(page, 'pill')).toHaveLength(4);
    });
  });
});

test.describe(() => {
  test.use(IN_UKRAINIAN);

  journey('What its structure says of a renamed cabinet is shown, and a chat of it is taught', async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    const names = ['Олена Ковальчук', 'Ірина Мельник', 'Андрій Бондар'];
    const [first = ''] = names;
    const answeredAt = ago(80 * MINUTE);
    await step('its chats are found by its structure', async () => {
      await bringIn(takt, installedSince(LONG_AGO()));
      const [one, ...others] = waitingChats(names);
      const talk = [buyer(ago(90 * MINUTE), 'Чи є чашка?'), own(answeredAt, 'Так, є дві')];
      if (one)
        await cabinets.wildberries.seed({ chats: [{ ...one, messages: [...talk, ...one.messages] }, ...others] });
      await page.addInitScript(renameClasses);
      await page.goto(CHATS);
      await soon
        .poll(() => textOf(page, 'notice'), { timeout: 20_000 })
        .toContain(say('uk', 'page.guide.by-structure'));
    });
    await step('they are shown, and right', async () => {
      await clickInOverlay(page, 'page.guide.correct');
      await soon.poll(() => textOf(page, 'teaching-title')).toContain('3');
      await soon.poll(async () => (await overlay(page)).filter(isRow).length).toBe(3);
      await clickInOverlay(page, 'teaching-yes');
      await asks(page, 'teaching.chat');
    });
    await step('the seller opens one, and shows it', async () => {
      await page.getByText(first).first().click();
      await soon(page.getByText('Так, є дві').last()).toBeVisible();
      await clickInOverlay(page, 'teaching-to-thread');
      await asks(page, 'teaching.point.buyer');
      await page.getByText('Чи є чашка?').last().click();
      await asks(page, 'teaching.point.own');
      await page.getByText('Так, є дві').last().click();
      await asks(page, 'teaching.point.message-time');
      await page.getByText(clock(answeredAt)).last().click();
      await asks(page, 'teaching.point.reply');
      await page.locator('textarea').last().click();
      await asks(page, 'teaching.thread');
      await clickInOverlay(page, 'teaching-yes');
      await soon.poll(() => byTestId(page, 'teaching')).toEqual([]);
    });
    await step('it is read from then on', async () => {
      await page.reload();
      await soon.poll(async () => (await byTestId(page, 'pill')).length, { timeout: 20_000 }).toBe(3);
      await soon.poll(async () => (await textOf(page, 'notice')) ?? '').toBe('');
    });
  });
});

const isRow = ({ attributes }: { readonly attributes: Readonly<Record<string, string>> }) =>
  attributes['data-kind'] === 'row';

/** Of each map that is kept, what it reads. */
function taughtParts({ stores: { settings = [] } }: Disk): string[][] {
  const rows = settings as { readonly name: string; readonly value: unknown }[];
  const kept = rows.find(({ name }) => name === 'pageMaps')?.value as { map: { fields: object } }[] | undefined;
  return (kept ?? []).map(({ map: { fields } }) => ['list', 'thread', 'reply'].filter((part) => part in fields));
}

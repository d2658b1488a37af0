/** The quiet line in a page's corner: what the seller has closed or confirmed stays so, and the popup leads back to it. */

import type { Page } from '@playwright/test';
import { byTestId, clickInOverlay } from '../support/browser/closed-roots.mjs';
import { drawn, soon, textOf } from './cabinet';
import { IN_KYIV, LONG_AGO } from './chats';
import { expect, journey, test } from './fixtures';
import { backUp, bringIn, type Disk, disk, installedSince } from './own-pages';
import { scriptCame } from './script-came';
import { stranger } from './stranger';
import { untold } from './untold';
import { say } from './words';

test.use(IN_KYIV);

const notice = (page: Page) => textOf(page, 'notice');
const isAsked = (page: Page) =>
  soon.poll(() => notice(page), { timeout: 30_000 }).toContain(say('uk', 'page.guide.not-recognised'));

/** What the database keeps of lines that were closed. */
function silenced({ stores }: Disk): string[] {
  const rows = (stores.settings ?? []) as { name: string; value: { topic: string }[] }[];
  return rows.find(({ name }) => name === 'silenced')?.value.map(({ topic }) => topic) ?? [];
}

journey('A line that was closed stays closed, and the popup leads back to it', async ({ takt, step }) => {
  const { page } = takt;
  const strange = untold(Date.now());
  const kept = async () => silenced(await disk(takt));
  let file = '';
  await step('nobody knows the page', async () => {
    await bringIn(takt, installedSince(LONG_AGO()));
    await strange.open(page);
    await isAsked(page);
  });
  await step('what is said of it is closed', async () => {
    await clickInOverlay(page, 'page.guide.close');
    await soon.poll(() => notice(page)).toBeUndefined();
    await soon.poll(kept).toEqual(['strange']);
  });
  await step('built anew nothing is said of it', async () => {
    const looked = scriptCame(page, 'structure.js');
    await strange.open(page);
    await looked;
    // Whoever asks the background now is answered after what the page had to say.
    await (await takt.open('popup.html')).close();
    expect(await drawn(page)).toEqual([]);
  });
  await step('where all was deleted it is said again', async () => {
    file = await backUp(takt);
    const options = await takt.open('options.html#data');
    await options.getByTestId('wipe').click();
    await options.getByTestId('wipe-confirm').click();
    await soon(options.getByText(say('uk', 'options.wipe.done'))).toBeVisible();
    await options.close();
    await page.bringToFront();
    await isAsked(page);
  });
  await step('and not where it was brought back', async () => {
    await bringIn(takt, file);
    await page.bringToFront();
    await soon.poll(() => notice(page)).toBeUndefined();
    await soon.poll(kept).toEqual(['strange']);
  });
  await step('the popup opens teaching there', async () => {
    const popup = await takt.open('popup.html');
    await soon(popup.getByTestId('queue-teach')).toContainText('Wildberries');
    await popup.getByTestId('queue-teach').click();
    await soon.poll(() => textOf(page, 'teaching-title')).toBe(say('uk', 'teaching.point.name'));
    await soon.poll(kept).toEqual([]);
  });
  await step('left again, the page says what it said', async () => {
    await clickInOverlay(page, 'teaching-close');
    await isAsked(page);
  });
});

journey('Chats that were found by structure and are right need not be checked again', async ({ takt, step }) => {
  const { page } = takt;
  const panes = stranger('prom', 'panes', Date.now());
  const isRead = async () => {
    await soon.poll(async () => (await byTestId(page, 'bar')).length, { timeout: 30_000 }).toBe(1);
    await soon.poll(async () => (await byTestId(page, 'pill')).length).toBeGreaterThan(3);
  };
  await step('they are found, and that is said', async () => {
    await bringIn(takt, installedSince(LONG_AGO()));
    await panes.open(page);
    await isRead();
    await soon.poll(() => notice(page)).toContain(say('uk', 'page.guide.by-structure'));
  });
  await step('the seller has looked, and says that they are right', async () => {
    await clickInOverlay(page, 'page.guide.right');
    await soon.poll(() => notice(page)).toBeUndefined();
    await soon.poll(async () => silenced(await disk(takt))).toEqual(['list', 'thread']);
    await isRead();
  });
  await step('built anew they are read, and nothing is said', async () => {
    await panes.open(page);
    await isRead();
    expect(await notice(page)).toBeUndefined();
  });
});

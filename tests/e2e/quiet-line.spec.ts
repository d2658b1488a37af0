/** The quiet line in a page's corner: what the seller has closed or confirmed stays so, and the popup leads back to it. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { byTestId, clickInOverlay } from '../support/browser/closed-roots.mjs';
import { drawn, soon, textOf } from './cabinet';
import { IN_KYIV, LONG_AGO } from './chats';
import { expect, journey, test } from './fixtures';
import { LACKING, openLacking } from './lacking';
import { backUp, backupOf, bringIn, type Disk, disk, installedSince } from './own-pages';
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

const asks = (page: Page, key: Parameters<typeof say>[1]) =>
  soon.poll(() => textOf(page, 'teaching-title')).toBe(say('uk', key));

/** Two points for the list, four for the conversation. */
async function taughtBySix(page: Page): Promise<void> {
  await clickInOverlay(page, 'page.guide.teach');
  await asks(page, 'teaching.point.name');
  await page.getByText('masha').click();
  await asks(page, 'teaching.point.time');
  await page.locator('section > div').nth(2).locator('div').nth(1).click();
  await soon.poll(() => textOf(page, 'teaching-title')).toContain('4');
  await clickInOverlay(page, 'teaching-yes');
  await asks(page, 'teaching.chat');
  await clickInOverlay(page, 'teaching-to-thread');
  await asks(page, 'teaching.point.buyer');
  await page.getByText('Ще питання').click();
  await asks(page, 'teaching.point.own');
  await page.locator('.tone-a p').click();
  await asks(page, 'teaching.point.message-time');
  await page.locator('.tone-b small').first().click();
  await asks(page, 'teaching.point.reply');
  await page.locator('.field').click();
  await asks(page, 'teaching.thread');
  await clickInOverlay(page, 'teaching-yes');
  await soon.poll(() => byTestId(page, 'teaching')).toEqual([]);
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

journey('The reply field of a colleague’s file is used after one point', async ({ takt, step }) => {
  const { page } = takt;
  const strange = untold(Date.now());
  const brought = backupOf({ installedAt: LONG_AGO(), templates: [{ trigger: 'dyak', uk: 'Дякуємо за замовлення!' }] });
  const isRead = () => soon.poll(async () => (await byTestId(page, 'bar')).length, { timeout: 30_000 }).toBe(1);
  const writes = async () => {
    await page.locator('.field').click();
    await page.keyboard.type('=dyak');
    await page.keyboard.press('Tab');
    await soon(page.locator('.field')).toContainText('Дякуємо за замовлення!');
  };
  let options = page;
  let file = Buffer.from('');
  await step('a colleague has taught the page', async () => {
    await bringIn(takt, brought);
    await strange.open(page);
    await isAsked(page);
    await taughtBySix(page);
    await isRead();
  });
  await step('and hands on the file', async () => {
    options = await takt.open('options.html#health');
    const button = options.getByTestId('map-export');
    const [download] = await Promise.all([options.waitForEvent('download'), button.click()]);
    file = await readFile(await download.path());
    await options.goto(options.url().replace('#health', '#data'));
    await options.getByTestId('wipe').click();
    await options.getByTestId('wipe-confirm').click();
    await soon(options.getByText(say('uk', 'options.wipe.done'))).toBeVisible();
    await options.close();
  });
  await step('somebody else takes it', async () => {
    await bringIn(takt, brought);
    options = await takt.open('options.html#health');
    const chosen = { name: 'map.json', mimeType: 'application/json', buffer: file };
    await options.getByTestId('maps-import').setInputFiles(chosen);
    await options.getByTestId('maps-add').click();
    await soon(options.getByTestId('own-map')).toContainText(say('uk', 'options.maps.reply-hidden'));
    await page.bringToFront();
  });
  await step('the page is read by it, and says that its field is of no use yet', async () => {
    await strange.open(page);
    await isRead();
    await soon.poll(() => notice(page)).toContain(say('uk', 'page.guide.reply-not-shown'));
  });
  await step('one point shows the field', async () => {
    await clickInOverlay(page, 'page.guide.show-reply');
    await asks(page, 'teaching.point.reply');
    await page.locator('.field').click();
    await asks(page, 'teaching.reply');
    expect(await strange.heard(page)).toEqual([]);
    await clickInOverlay(page, 'teaching-yes');
    await soon.poll(() => drawn(page)).not.toContain('teaching');
    await soon.poll(() => notice(page)).toBeUndefined();
  });
  await step('what is written in it by a trigger lands in it', writes);
  await step('built anew it is so, and nothing is said', async () => {
    await strange.open(page);
    await isRead();
    await writes();
    expect(await notice(page)).toBeUndefined();
    await options.reload();
    await soon(options.getByTestId('own-map')).toContainText(say('uk', 'options.maps.reply-shown'));
  });
});

journey('Why a page is not recognised is said where it is known', async ({ takt, step }) => {
  const { page } = takt;
  const says = (key: Parameters<typeof say>[1]) =>
    soon.poll(() => notice(page), { timeout: 30_000 }).toContain(say('uk', key));
  await step('its rows are not filled yet', async () => {
    await openLacking(page, 'loading');
    await says('page.guide.loading');
    // What only seems to load can be shown all the same.
    expect(await drawn(page)).toContain('page.guide.teach');
  });
  await step('then they are, and hold no times', async () => {
    await page.locator('main').evaluate((main, html) => {
      main.innerHTML = html;
    }, LACKING.timeless);
    await says('page.guide.no-times');
    expect(await drawn(page)).not.toContain('page.guide.teach');
  });
  await step('two lists look the same', async () => {
    await openLacking(page, 'twoLists');
    await says('page.guide.two-lists');
  });
  await step('the seller shows which it is', async () => {
    await clickInOverlay(page, 'page.guide.teach');
    await asks(page, 'teaching.point.name');
    await page.locator('ul b').first().click();
    await asks(page, 'teaching.point.time');
    await page.locator('ul i').first().click();
    await soon.poll(() => textOf(page, 'teaching-title')).toContain('6');
  });
});

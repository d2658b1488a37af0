/** Teaching in Firefox, where what a script has of the page is wrapped: six points, and again where the page is built anew. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { LONG_AGO } from '../e2e/chats';
import { installedSince } from '../e2e/own-pages';
import { ADDRESS, htmlAt, talksAt } from '../e2e/untold';
import { say } from '../e2e/words';
import { bringIn } from './seller';
import { BACKGROUNDS, settingIn } from './setting';

const setting = settingIn('Europe/Kyiv');
const SOON = { timeout: 30_000 };

/** In the place of what the replica shows there. */
async function showUntold(page: Page, html: string): Promise<void> {
  await page.goto(ADDRESS);
  await page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'text/html');
    document.title = drawn.title;
    document.body.replaceChildren(...drawn.querySelectorAll('style'), ...drawn.body.children);
  }, html);
}

test.each(BACKGROUNDS)('a page is taught by six points $background', async ({ idleTimeout }) => {
  const firefox = await setting.launch(idleTimeout);
  await bringIn(firefox, installedSince(LONG_AGO()));
  const now = Date.now();
  const page = await firefox.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const { click, text } = firefox.roots(page);
  const said = (id: string) => expect.poll(async () => (await text(id)).join(), SOON);
  const asks = (key: Parameters<typeof say>[1]) => said('teaching-title').toBe(say('uk', key));
  await showUntold(page, htmlAt(now, 1));
  await said('notice').toContain(say('uk', 'page.guide.not-recognised'));
  await click('page.guide.teach');
  await asks('teaching.point.name');
  await page.click('section > div:nth-of-type(3) > div:nth-of-type(1)');
  await asks('teaching.point.time');
  await page.click('section > div:nth-of-type(3) > div:nth-of-type(2)');
  await said('teaching-title').toContain('4');
  await click('teaching-yes');
  await asks('teaching.chat');
  await click('teaching-to-thread');
  await asks('teaching.point.buyer');
  await page.click('.tone-b p');
  await asks('teaching.point.own');
  await page.click('.tone-a p');
  await asks('teaching.point.message-time');
  await page.click('.tone-b small');
  await asks('teaching.point.reply');
  await page.click('.field');
  await asks('teaching.thread');
  await click('teaching-yes');
  await said('teaching-title').toBe('');
  await expect.poll(async () => (await text('pill')).length, SOON).toBe(talksAt(now).length);
  await expect.poll(async () => (await text('bar')).length, SOON).toBe(1);
  await showUntold(page, htmlAt(now, 2));
  await expect.poll(async () => (await text('pill')).length, SOON).toBe(talksAt(now).length);
  await expect.poll(async () => (await text('bar')).length, SOON).toBe(1);
});

/** What the demo does where nobody watches: the steps of a seller, each of which must truly happen. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionPage } from '../support/browser/chromium.mjs';
import { byTestId, overlay, waitForOverlay } from '../support/browser/closed-roots.mjs';

/**
 * @typedef {object} Scene
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Page} page the WB chat page
 * @property {string} extensionId
 * @property {import('../cabinets/server.mjs').Cabinets} cabinets
 * @property {string} pictures the folder to save them in
 */

const MINUTE = 60_000;
const REPLY = 'Здравствуйте! Да, всё есть в наличии, отправим сегодня.';
const QUESTION = 'Здравствуйте! А в синем цвете есть?';

/** @param {Scene} scene */
export async function journey(scene) {
  const { page, cabinets, pictures } = scene;
  const { chats } = await cabinets.wildberries.state();
  const waiting = chats.filter((chat) => oldestUnanswered(chat) !== undefined);
  /** @type {Map<string, string[]>} what was done with each buyer's chat */
  const done = new Map(chats.map((chat) => [chat.buyer, []]));
  const did = (/** @type {string} */ buyer, /** @type {string} */ what) => done.get(buyer)?.push(what);
  const picture = (/** @type {string} */ name) => page.screenshot({ path: join(pictures, `${name}.png`) });

  await waitForOverlay(page, (elements) => elements.some(({ testId }) => testId === 'pill'), 20_000);
  await picture('01-list');
  say(`${chats.length} chats on the page, ${waiting.length} buyers wait.`);

  for (const chat of waiting.slice(0, 3)) {
    await open(page, chat.buyer);
    const since = oldestUnanswered(chat) ?? 0;
    const found = await exported(scene, (all) =>
      all.find(({ buyerName, timer }) => buyerName === chat.buyer && timer.basis === 'thread'),
    );
    const off = Math.abs(Date.parse(found.timer.waitingSince) - since);
    if (off > MINUTE) throw new Error(`The timer of ${chat.buyer} is ${off} ms off the oldest unanswered message.`);
    did(chat.buyer, 'opened');
  }
  await picture('02-thread');

  const [first] = waiting;
  if (!first) throw new Error('Nobody waits: the day is too quiet for a demo.');
  await open(page, first.buyer);
  await page.locator('#messageInput').fill(REPLY);
  await page.locator('#messageInput').press('Enter');
  await exported(scene, (all) =>
    all.find(({ buyerName, timer }) => buyerName === first.buyer && timer.state === 'idle'),
  );
  await waitForOverlay(
    page,
    (elements) => elements.some((element) => element.attributes['data-state'] === 'idle'),
    10_000,
  );
  did(first.buyer, 'answered by hand, the timer stopped');
  await picture('03-answered');

  await cabinets.wildberries.buyerWrites(first.chatId, QUESTION, Date.now());
  await waitForOverlay(
    page,
    (elements) => elements.some(({ testId, attributes }) => testId === 'bar' && attributes['data-state'] === 'on-time'),
    10_000,
  );
  did(first.buyer, 'wrote again, a new timer runs');
  await picture('04-asks-again');

  const popup = await extensionPage(scene.context, scene.extensionId, 'popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.getByText(first.buyer).first().waitFor();
  await popup.screenshot({ path: join(pictures, '05-popup.png') });
  await popup.close();

  await report(await exported(scene, (all) => all), done);
  say(
    `${(await byTestId(page, 'pill')).length} pills are drawn, ${(await overlay(page)).length} elements of Takt are on the page.`,
  );
  say('Pictures: .output/demo/');
}

/** @param {{ messages: { author: string, at: number }[] }} chat @returns {number | undefined} epoch ms */
function oldestUnanswered({ messages }) {
  const answer = messages.findLastIndex(({ author }) => author === 'seller');
  return messages.slice(answer + 1).find(({ author }) => author === 'buyer')?.at;
}

/** Clicks the row as a seller does, and waits until the cabinet shows that chat and Takt its bar. */
async function open(/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ buyer) {
  await page.locator('[class*="Chat-list-item__name"]', { hasText: buyer }).first().click();
  await page.locator('[class*="ChatWindow__name"]', { hasText: buyer }).waitFor();
  await waitForOverlay(page, (elements) => elements.some(({ testId }) => testId === 'bar'), 10_000);
}

/**
 * Backs up through the options, as the seller does, until what is looked for is in it.
 * @template Found
 * @param {Scene} scene
 * @param {(conversations: any[]) => Found | undefined} find
 * @returns {Promise<Found>}
 */
async function exported({ context, extensionId }, find, timeout = 15_000) {
  const options = await extensionPage(context, extensionId, 'options.html#data');
  const deadline = performance.now() + timeout;
  try {
    for (;;) {
      const button = options.getByTestId('export-json');
      const [download] = await Promise.all([options.waitForEvent('download'), button.click()]);
      const { conversations } = JSON.parse(await readFile(await download.path(), 'utf8'));
      const found = find(conversations);
      if (found !== undefined) return found;
      if (performance.now() > deadline) throw new Error(`Not in the backup within ${timeout} ms: ${find}`);
    }
  } finally {
    await options.close();
  }
}

/** @param {any[]} conversations @param {Map<string, string[]>} done */
function report(conversations, done) {
  const rows = conversations
    .sort((a, b) => (b.timer.waitingSince ?? '').localeCompare(a.timer.waitingSince ?? ''))
    .map(({ buyerName, timer }) => ({
      buyer: buyerName,
      waits: timer.waitingSince ? lengthOf(Date.now() - Date.parse(timer.waitingSince)) : 'nobody',
      basis: timer.basis === 'row' ? 'at least' : timer.basis ? 'exact' : '',
      state: timer.state,
      deadline: timer.dueAt ?? '',
      done: done.get(buyerName)?.join('; ') ?? '',
    }));
  console.table(rows);
}

/** @param {number} ms */
function lengthOf(ms) {
  const minutes = Math.floor(ms / MINUTE);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** @param {string} sentence */
function say(sentence) {
  console.log(sentence);
}

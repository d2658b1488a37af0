/** The main journey in Firefox: "at least" on the list, exact in the thread, an answer ends it, a restart loses nothing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDay } from '../cabinets/seeds.mjs';
import { startCabinets } from '../cabinets/server.mjs';
import { CHATS, NOON_ZONE, waitingSince } from '../e2e/chats';
import { bound, HOUR, say, sentences, spans } from '../e2e/words';
import { type LaunchedFirefox, launchFirefox } from '../support/browser/firefox.mjs';
import { strangersIn } from '../support/browser/network.mjs';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const REPLY = 'Да, обменяем. Какой цвет нужен?';

type Cabinets = Awaited<ReturnType<typeof startCabinets>>;
let cabinets: Cabinets;
let profile: string;
let firefox: LaunchedFirefox;

const launch = (idleTimeout?: number) =>
  launchFirefox({
    extensionDir: EXTENSION,
    cabinetsPort: cabinets.port,
    profile,
    timezone: NOON_ZONE,
    prefs: { 'intl.accept_languages': 'uk' },
    ...(idleTimeout !== undefined && { idleTimeout }),
  });

beforeEach(async () => {
  cabinets = await startCabinets();
  profile = await mkdtemp(join(tmpdir(), 'takt-firefox-'));
});

afterEach(async () => {
  const strangers = strangersIn('firefox', firefox.refused);
  await firefox.close();
  await cabinets.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  expect(strangers, 'hosts that are no replica').toEqual([]);
});

const openList = async (): Promise<Page> => {
  const page = await firefox.browser.newPage();
  await page.goto(CHATS);
  return page;
};

const openThread = async (page: Page, buyer: string): Promise<void> => {
  await page.locator(`::-p-xpath(//*[contains(@class, "Chat-list-item__name")][.="${buyer}"])`).click();
  await page.waitForFunction(
    (name) => document.querySelector('[class*="ChatWindow__name"] [data-name="Text"]')?.textContent === name,
    {},
    buyer,
  );
};

describe.each([
  { background: 'with the background as it comes', idleTimeout: undefined },
  { background: 'with a background that is suspended after a second', idleTimeout: 1000 },
])('Firefox, $background', ({ idleTimeout }) => {
  test('the list says "at least", the open thread exactly; an answer ends it; a restart loses nothing', async () => {
    const { chats = [] } = aDay(Date.now());
    await cabinets.wildberries.seed({ chats });
    const marina = chats.find(({ buyer }) => buyer === 'Марина');
    const since = (marina && waitingSince(marina)) ?? 0;
    firefox = await launch(idleTimeout);
    const page = await openList();
    const roots = firefox.roots(page);
    // At first the bar may still say what the row had told: a bound, and a true one.
    const barSays = (key: 'timer.full.old' | 'timer.full.waiting', at: number) =>
      roots.waitFor(
        (elements) =>
          elements.some(
            ({ testId, text }) => testId === 'bar-text' && sentences('uk', key, Date.now() - at).includes(text),
          ),
        15_000,
      );

    // The list: every pill is a bound.
    await roots.waitFor((elements) => elements.some(({ testId }) => testId === 'pill'), 20_000);
    for (const text of await roots.text('pill')) expect(bound('uk', text), text).toBeDefined();

    // The open thread: exact.
    await openThread(page, 'Марина');
    await roots.waitFor((elements) => elements.some(({ testId }) => testId === 'bar'), 15_000);
    await barSays('timer.full.old', since);

    // The seller's own hand answers.
    await page.focus('#messageInput');
    await page.keyboard.type(REPLY);
    await page.keyboard.press('Enter');
    await roots.waitFor((elements) => elements.some(({ text }) => text === say('uk', 'timer.full.idle')), 15_000);

    // The buyer asks again: an hour to answer.
    const asked = Date.now();
    const { chats: open } = await cabinets.wildberries.state();
    const chatId = open.find(({ buyer }) => buyer === 'Марина')?.chatId ?? '';
    await cabinets.wildberries.buyerWrites(chatId, 'Молочный', asked);
    await roots.waitFor(
      (elements) =>
        elements.some(({ testId, attributes }) => testId === 'bar' && attributes['data-state'] === 'on-time'),
      15_000,
    );
    await barSays('timer.full.waiting', asked);

    await queueSays(asked);

    // Firefox is closed and opened again, with no cabinet open: the database is as it was.
    await firefox.close();
    firefox = await launch(idleTimeout);
    await queueSays(asked);
  });
});

/** The popup shows Марина with the time left of the hour. */
async function queueSays(asked: number): Promise<void> {
  const popup = await firefox.extensionPage('popup.html');
  const row = await popup
    .waitForFunction(() => {
      const rows = [...document.querySelectorAll('[role="option"]')];
      const row = rows.find((one) => one.querySelector('.row-name')?.textContent === 'Марина');
      return (
        row && {
          pill: row.querySelector('.pill')?.textContent,
          state: row.querySelector('.pill')?.getAttribute('data-state'),
        }
      );
    })
    .then((handle) => handle.jsonValue());
  expect(row).toMatchObject({ state: 'on-time' });
  expect(spans('uk', asked + HOUR - Date.now()).map((time) => say('uk', 'timer.left', { time }))).toContain(row?.pill);
  await popup.close();
}

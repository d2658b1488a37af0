/** A page that is never at rest: every pill stays with its buyer, no row changes its size, the page's own framework is content. */
import type { Page } from '@playwright/test';
import { byTestId } from '../support/browser/closed-roots.mjs';
import { openChats, openThread, type Pill, pills, reply, rowOf, soon, textOf } from './cabinet';
import { ago, buyer, CHATS, IN_UKRAINIAN, isToday, type SeedChat, waitingChats, waitingSince } from './chats';
import { expect, journey, test } from './fixtures';
import { bound, HOUR, MINUTE, say, span } from './words';

test.use(IN_UKRAINIAN);

const NAMES = ['Ольга', 'Іван', 'Марія', 'Петро', 'Софія', 'Андрій'];
const LIST = '[class*="Chat-list_"], [class*="_rt-dialogs_"]';

/** Whatever React or the page itself complains about. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

/** That the pill speaks of the buyer on whose row it stands: each waits since another minute. */
function standsRight({ buyer, text }: Pill, chats: readonly SeedChat[]): boolean {
  const chat = chats.find((one) => one.buyer === buyer);
  const waited = Date.now() - ((chat && waitingSince(chat)) ?? Number.NaN);
  const atLeast = bound('uk', text);
  // A bound is short by the printed minute and by its unit.
  if (atLeast !== undefined)
    return atLeast <= waited && waited - atLeast < (atLeast < HOUR ? 3 * MINUTE : HOUR + 3 * MINUTE);
  return [0, -MINUTE, MINUTE].map((off) => span('uk', waited + off)).includes(text);
}

async function expectAllRight(page: Page, chats: readonly SeedChat[], names: readonly string[]): Promise<void> {
  await soon.poll(async () => (await pills(page)).map((pill) => pill.buyer).sort()).toEqual([...names].sort());
  await soon.poll(async () => (await pills(page)).filter((pill) => !standsRight(pill, chats))).toEqual([]);
}

const ROW = '[class*="Chat-list-item_"][href], [class*="_rt-dialog_"][role="button"]';

interface Rows {
  pills: number;
  boxes: string[][];
}

/**
 * In the page: where the rows and all that the page itself has on them are, and how many pills there are. Without rows
 * it waits, and measures in the very task in which they appear, when nothing else can have been drawn on them yet.
 */
function measure(selector: string): Promise<Rows> {
  const box = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.className} ${x} ${y} ${width} ${height}`;
  };
  const own = (row: Element) =>
    [...row.querySelectorAll('*')].filter((element) => !element.localName.startsWith('takt-'));
  const rows = () => [...document.querySelectorAll(selector)];
  const measured = () => ({
    pills: document.querySelectorAll('takt-row').length,
    boxes: rows().map((row) => [row, ...own(row)].map(box)),
  });
  if (rows().length > 0) return Promise.resolve(measured());
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (rows().length === 0) return;
      observer.disconnect();
      resolve(measured());
    });
    observer.observe(document.body, { subtree: true, childList: true });
  });
}

for (const variant of ['links', 'buttons'] as const) {
  journey(
    `In the list of ${variant} every pill follows its buyer through sorting and redrawing`,
    async ({ takt, cabinets, step }) => {
      const said = complaints(takt.page);
      const chats = waitingChats(NAMES);
      await step('the list', async () => {
        await cabinets.wildberries.seed({ chats, variant, chatIdDelayMs: 300 });
        await openChats(takt.page, 'Ольга');
        await expectAllRight(takt.page, chats, NAMES);
      });
      await step('the last one writes and is now first', async () => {
        const { chats: seeded } = await cabinets.wildberries.state();
        const last = seeded.find((chat) => chat.buyer === 'Андрій');
        await cabinets.wildberries.buyerWrites(last?.chatId ?? '', 'Ви тут?');
        await soon(
          takt.page.locator('[class*="Chat-list-item__name"], [class*="_rt-dialog-title_"]').first(),
        ).toHaveText('Андрій');
        const rest = NAMES.filter((name) => name !== 'Андрій');
        await soon
          .poll(async () => (await pills(takt.page)).map((pill) => pill.buyer).sort())
          .toEqual([...NAMES].sort());
        const wrong = async () =>
          (await pills(takt.page)).filter((pill) => rest.includes(pill.buyer) && !standsRight(pill, chats));
        await soon.poll(wrong).toEqual([]);
        // He has been waiting all the time: the new line takes nothing of that away.
        const andriy = async () => (await pills(takt.page)).find((pill) => pill.buyer === 'Андрій');
        await soon.poll(async () => bound('uk', (await andriy())?.text ?? '')).toBeDefined();
      });
      await step('the page throws its rows away and makes new ones', async () => {
        for (let round = 0; round < 3; round++) await cabinets.wildberries.rerenderList();
        const rest = chats.filter((chat) => chat.buyer !== 'Андрій');
        await soon
          .poll(async () => (await pills(takt.page)).map((pill) => pill.buyer).sort())
          .toEqual([...NAMES].sort());
        const wrong = (pill: Pill) => pill.buyer !== 'Андрій' && !standsRight(pill, rest);
        expect((await pills(takt.page)).filter(wrong)).toEqual([]);
      });
      await step('a thread is opened, redrawn and answered', async () => {
        await openThread(takt.page, 'Іван');
        const since = waitingSince(chats[1] ?? { messages: [] }) ?? 0;
        const right = [0, MINUTE].map((off) =>
          say('uk', 'timer.full.old', { time: span('uk', Date.now() - since + off) }),
        );
        await soon.poll(async () => right.includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
        await takt.page.locator('#messageInput').fill('Чернетка');
        for (let round = 0; round < 3; round++) await cabinets.wildberries.rerenderThread();
        await soon.poll(async () => right.includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
        expect(await byTestId(takt.page, 'bar')).toHaveLength(1);
        await expect(takt.page.locator('#messageInput')).toHaveValue('Чернетка');
        await reply(takt.page, 'Так, є');
        await soon.poll(() => textOf(takt.page, 'bar-text')).toBe(say('uk', 'timer.full.idle'));
        await soon.poll(async () => (await pills(takt.page)).map((pill) => pill.buyer)).not.toContain('Іван');
      });
      expect(said).toEqual([]);
    },
  );

  test(`In the list of ${variant} no row changes its size, and nothing on it moves`, async ({ takt, cabinets }) => {
    const chats = waitingChats(NAMES);
    await cabinets.wildberries.seed({ chats: [], variant });
    await takt.page.goto(CHATS);
    await soon(takt.page.getByText('У вас пока нет чатов')).toBeVisible();
    const first = takt.page.evaluate(measure, ROW);
    // Answered after the question before it was put.
    await takt.page.evaluate('0');
    await cabinets.wildberries.seed({ chats, variant });
    const bare = await first;
    expect(bare.pills, 'measured before Takt drew anything').toBe(0);
    await expectAllRight(takt.page, chats, NAMES);
    const dressed = await takt.page.evaluate(measure, ROW);
    expect(dressed.pills).toBe(NAMES.length);
    expect(dressed.boxes).toEqual(bare.boxes);
  });

  journey(
    `In a virtualised list of ${variant} recycled rows never keep the pill of another`,
    async ({ takt, cabinets, step }) => {
      const said = complaints(takt.page);
      const names = Array.from({ length: 60 }, (_, index) => `Покупець ${String(index + 1).padStart(2, '0')}`);
      const chats = waitingChats(names, 2 * MINUTE);
      expect(chats.every((chat) => isToday(waitingSince(chat) ?? 0))).toBe(true);
      await step('the list', async () => {
        await cabinets.wildberries.seed({ chats, variant, virtualised: true });
        await openChats(takt.page, 'Покупець 01');
        await soon.poll(async () => (await pills(takt.page)).length).toBeGreaterThan(4);
      });
      await step('the seller scrolls to the end and back', async () => {
        const list = takt.page.locator(LIST).first();
        for (const place of [400, 1200, 2600, 4000, 9_999, 3000, 700, 0]) {
          await list.evaluate((element, top) => element.scrollTo({ top }), place);
          const rows = async () => {
            const shown = await pills(takt.page);
            return { wrong: shown.filter((pill) => !standsRight(pill, chats)), enough: shown.length > 4 };
          };
          await soon.poll(rows).toEqual({ wrong: [], enough: true });
        }
        await expect(rowOf(takt.page, 'Покупець 01')).toBeVisible();
      });
      expect(said).toEqual([]);
    },
  );
}

test('A question asked again and again is one question: the timer runs from the first', async ({ takt, cabinets }) => {
  const since = ago(33 * MINUTE);
  const again = [since, ago(20 * MINUTE), ago(5 * MINUTE)].map((at, index) => buyer(at, `Є? ${index + 1}`));
  const product = { article: 311_111_111, name: 'Глечик' };
  await cabinets.wildberries.seed({ chats: [{ buyer: 'Ольга', product, messages: again }] });
  await openChats(takt.page, 'Ольга');
  await openThread(takt.page, 'Ольга');
  const right = [0, MINUTE].map((off) => say('uk', 'timer.full.old', { time: span('uk', Date.now() - since + off) }));
  await soon.poll(async () => right.includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
});

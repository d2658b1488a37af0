/** One queue over the three marketplaces: its order, what it finds, and what can be done in it. */
import type { Page } from '@playwright/test';
import { barState, soon } from './cabinet';
import { CABINETS, type NeutralChat, prom, rozetka, wildberries } from './cabinets';
import { ago, buyer, IN_KYIV, seller } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, journey, test } from './fixtures';
import { typeKeys } from './keys';
import { bringIn, installedSince, queue } from './own-pages';
import { DAY, HOUR, MINUTE, say, spans } from './words';

test.use(IN_KYIV);

const waits = (name: string, ms: number, product = 'Термос'): NeutralChat => ({
  buyer: name,
  product,
  messages: [buyer(ago(ms + 20_000), `Добрий день, це ${name}. Чи є в наявності?`)],
});
const answered = (name: string): NeutralChat => ({
  buyer: name,
  product: 'Термос',
  messages: [buyer(ago(5 * HOUR), 'Чи є?'), seller(ago(4 * HOUR), 'Так, є')],
});

/** Targets: Rozetka and Wildberries one hour, Prom two. Limits: a day, and ten at Wildberries. */
const PROM = () => [
  waits('Панас', 5 * MINUTE),
  waits('Петро', 110 * MINUTE),
  waits('Поліна', 150 * MINUTE),
  waits('Павло', 26 * HOUR),
  answered('Пилип'),
];
const ROZETKA = () => [
  waits('Ада', 30 * MINUTE),
  waits('Ігор', 2 * HOUR),
  waits('Інна', 30 * HOUR, 'Ковдра вовняна'),
  answered('Ілона'),
];
const WILDBERRIES = () => [waits('Влад', 20 * MINUTE), waits('Віра', 5 * HOUR)];

/** Worked out by hand, by what is past or left of target and limit. */
const ORDER = [
  ['Інна', 'past-limit'], // the limit passed 6 h ago
  ['Павло', 'past-limit'], // 2 h ago
  ['Віра', 'past-target'], // the target 4 h ago
  ['Ігор', 'past-target'], // 1 h ago
  ['Поліна', 'past-target'], // 30 min ago
  ['Петро', 'at-risk'], // 10 min left
  ['Ада', 'on-time'], // 30 min left
  ['Влад', 'on-time'], // 40 min left
  ['Панас', 'on-time'], // 115 min left
];

const buyersIn = async (page: Page) => (await queue(page)).map((row) => row.buyer);

interface Tabs {
  prom: Page;
  rozetka: Page;
  wildberries: Page;
}

/** A tab for each marketplace; lists that print the day only say it exactly once the chat was opened. */
async function allThree(takt: ExtensionBrowser, cabinets: Cabinets): Promise<Tabs> {
  await bringIn(takt, installedSince(ago(30 * DAY)));
  await prom.seed(cabinets, PROM(), { variant: 1 });
  await rozetka.seed(cabinets, ROZETKA());
  await wildberries.seed(cabinets, WILDBERRIES());
  const tabs = { prom: takt.page, rozetka: await takt.context.newPage(), wildberries: await takt.context.newPage() };
  await prom.openList(tabs.prom, 'Панас');
  await rozetka.openList(tabs.rozetka, 'Ада');
  await wildberries.openList(tabs.wildberries, 'Влад');
  await prom.openThread(tabs.prom, 'Павло');
  await rozetka.openThread(tabs.rozetka, 'Інна');
  await wildberries.openThread(tabs.wildberries, 'Віра');
  for (const cabinet of CABINETS) {
    const page = tabs[cabinet.id];
    await soon
      .poll(async () => (await cabinet.pills(page)).length)
      .toBe({ prom: 4, rozetka: 3, wildberries: 2 }[cabinet.id]);
  }
  return tabs;
}

journey('The queue shows all three marketplaces, the most urgent first, and finds whom one seeks', async (tools) => {
  const { takt, cabinets, step } = tools;
  await step('three cabinets are open', () => allThree(takt, cabinets));
  for (const place of ['popup.html', 'sidepanel.html']) {
    const page = await step(`${place} in the order of urgency`, async () => {
      const opened = await takt.open(place);
      await soon
        .poll(async () => (await queue(opened)).map(({ buyer, state }) => [buyer, state]), { timeout: 20_000 })
        .toEqual(ORDER);
      const places = new Map((await queue(opened)).map(({ buyer, details }) => [buyer, details[0]]));
      expect([places.get('Інна'), places.get('Павло'), places.get('Віра')]).toEqual(['Rozetka', 'Prom', 'Wildberries']);
      return opened;
    });
    await step('filters', async () => {
      const chip = (name: string) => page.getByTestId('queue-place').filter({ hasText: name });
      await chip('Prom').click();
      await soon.poll(() => buyersIn(page)).toEqual(['Павло', 'Поліна', 'Петро', 'Панас']);
      await page.getByTestId('queue-past').click();
      await soon.poll(() => buyersIn(page)).toEqual(['Павло', 'Поліна']);
      await chip('Wildberries').click();
      await soon.poll(() => buyersIn(page)).toEqual(['Павло', 'Віра', 'Поліна']);
      for (const pressed of [chip('Prom'), chip('Wildberries'), page.getByTestId('queue-past')]) await pressed.click();
      await soon.poll(() => buyersIn(page)).toEqual(ORDER.map(([name]) => name));
    });
    await step('the search, by keyboard alone', async () => {
      await page.keyboard.press('/');
      await expect(page.getByTestId('queue-search')).toBeFocused();
      await typeKeys(page, 'пол');
      await soon.poll(() => buyersIn(page)).toEqual(['Поліна']);
      await page.keyboard.press('ArrowDown');
      await expect(page.getByTestId('queue-open')).toBeFocused();
      await page.keyboard.press('/');
      await typeKeys(page, 'ніхто такий');
      await soon(page.getByTestId('queue-nothing-found')).toContainText(say('uk', 'queue.nothing-found'));
      await page.getByTestId('queue-clear').click();
      await soon.poll(() => buyersIn(page)).toEqual(ORDER.map(([name]) => name));
    });
    await page.close();
  }
});

journey(
  'Answered elsewhere is one key, what waited before the installation one step, and both can be taken back',
  async ({ takt, cabinets, step }) => {
    const panel = await step('chats from before the installation, and two from after', async () => {
      await prom.seed(cabinets, [waits('Павло', 3 * HOUR), waits('Панас', 2 * HOUR), answered('Пилип')], {
        variant: 1,
      });
      await wildberries.seed(cabinets, [waits('Віра', HOUR), answered('Влад')]);
      await prom.openList(takt.page, 'Павло');
      const second = await takt.context.newPage();
      await wildberries.openList(second, 'Віра');
      // A page prints the minute, and the one that runs began before the installation.
      await cabinets.prom.buyerWrites(await prom.idOf(cabinets, 'Пилип'), 'Ще питання', Date.now() + MINUTE);
      await cabinets.wildberries.buyerWrites(
        await wildberries.idOf(cabinets, 'Влад'),
        'Ще питання',
        Date.now() + MINUTE,
      );
      const opened = await takt.open('sidepanel.html');
      await soon.poll(async () => (await queue(opened)).filter(({ old }) => old).length).toBe(3);
      await soon.poll(async () => (await queue(opened)).filter(({ old }) => !old).length).toBe(2);
      return opened;
    });
    const now = async () => {
      const rows = await queue(panel);
      return {
        waiting: rows.filter(({ old }) => !old).map((row) => row.buyer),
        old: rows.filter(({ old }) => old).length,
      };
    };
    const marked = await step('E: somebody has answered by phone', async () => {
      await panel.keyboard.press('ArrowDown');
      await expect(panel.getByTestId('queue-open').first()).toBeFocused();
      const [first = '', second = ''] = (await now()).waiting;
      await panel.keyboard.press('e');
      await soon.poll(now).toEqual({ waiting: [second], old: 3 });
      await soon(panel.getByTestId('queue-status')).toHaveText(say('uk', 'queue.dismissed.one', { buyer: first }));
      // The neighbour has the focus: the next key is for it.
      await expect(panel.getByTestId('queue-open').first()).toBeFocused();
      return first;
    });
    await step('Ctrl+Z: it was not so', async () => {
      await panel.keyboard.press('Control+z');
      await soon.poll(async () => (await now()).waiting.sort()).toEqual(['Влад', 'Пилип']);
      await soon(panel.getByTestId('queue-status')).toHaveText(say('uk', 'queue.restored', { buyer: marked }));
    });
    await step('what waited before the installation goes in one step', async () => {
      await panel.getByTestId('queue-clear-old').click();
      await soon.poll(async () => (await now()).old).toBe(0);
      await soon(panel.getByTestId('queue-status')).toHaveText(say('uk', 'queue.dismissed.several', { n: 3 }));
      expect((await now()).waiting.sort()).toEqual(['Влад', 'Пилип']);
      await soon.poll(() => prom.pillOf(takt.page, 'Павло')).toBeUndefined();
    });
    await step('and comes back', async () => {
      await panel.getByTestId('queue-undo').click();
      await soon.poll(async () => (await now()).old).toBe(3);
      await soon.poll(async () => (await prom.pillOf(takt.page, 'Павло'))?.state).toBe('old');
    });
  },
);

journey('The line of the day counts the answers of all three', async ({ takt, cabinets, step }) => {
  const since = { prom: ago(3 * HOUR), rozetka: ago(8 * MINUTE), wildberries: ago(14 * MINUTE) };
  let answeredAt = 0;
  await step('nobody was answered yet', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    const popup = await takt.open('popup.html');
    await soon(popup.getByTestId('queue-day')).toHaveText(say('uk', 'queue.day.none'));
    await popup.close();
  });
  for (const cabinet of CABINETS) {
    await step(`the seller answers at ${cabinet.name}`, async () => {
      const messages = [buyer(since[cabinet.id], 'Добрий день! Чи є в наявності?')];
      await cabinet.seed(cabinets, [{ buyer: 'Олена', product: 'Термос', messages }]);
      const page = await takt.context.newPage();
      await cabinet.openList(page, 'Олена');
      await cabinet.openThread(page, 'Олена');
      await soon.poll(() => barState(page)).toMatch(/^(on-time|past-target)$/);
      if (cabinet.id === 'wildberries') answeredAt = Date.now();
      await cabinet.reply(page, 'Так, є в наявності.');
      await soon.poll(() => cabinet.pillOf(page, 'Олена')).toBeUndefined();
    });
  }
  await step(
    'three answers; that of Prom, after three hours, was late; the median is that of Wildberries',
    async () => {
      const popup = await takt.open('popup.html');
      const lines = spans('uk', answeredAt - since.wildberries).map((median) =>
        say('uk', 'queue.day', { n: 3, onTime: 2, median }),
      );
      await soon
        .poll(async () => lines.includes((await popup.getByTestId('queue-day').textContent()) ?? ''))
        .toBe(true);
    },
  );
});

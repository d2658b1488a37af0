/** Takt's own pages: language, backup and return, keyboard, and what a screen reader gets. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { SECTIONS } from '../../components/options/sections';
import { barState, openChats, openThread, pillOf, soon, textOf } from './cabinet';
import { ago, buyer, CUP, IN_UKRAINIAN, PLATE, seller, waitingSince } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, journey, test } from './fixtures';
import { backUp, badge, bringIn, exported, known, NOTHING, queue, queueOf, tabTo } from './own-pages';
import { HOUR, type Language, MINUTE, say, sentences } from './words';

test.use(IN_UKRAINIAN);

const OPTIONS = SECTIONS.map((section) => `options.html#${section}`);

const CHATS = () => [
  {
    buyer: 'Ольга',
    product: CUP,
    messages: [buyer(ago(3 * HOUR), 'Є чашка?'), seller(ago(2 * HOUR), 'Є'), buyer(ago(20 * MINUTE), 'Беру дві')],
  },
  { buyer: 'Іван', product: PLATE, messages: [buyer(ago(10 * MINUTE), 'Добрий день!')] },
];

async function readChats(takt: ExtensionBrowser, cabinets: Cabinets) {
  const chats = CHATS();
  await cabinets.wildberries.seed({ chats });
  await openChats(takt.page, 'Ольга');
  await openThread(takt.page, 'Ольга');
  await soon.poll(() => barState(takt.page)).toBe('old');
  await soon.poll(() => pillOf(takt.page, 'Іван')).toBeDefined();
  return chats;
}

journey('The language chosen in the options is spoken everywhere at once', async ({ takt, cabinets, step }) => {
  let since = 0;
  await step('a chat is open', async () => {
    const [olha] = await readChats(takt, cabinets);
    since = (olha && waitingSince(olha)) ?? 0;
  });
  const popup = await takt.open('popup.html');
  const options = await takt.open('options.html');
  await soon(options.getByRole('radio').first()).toBeVisible();
  await soon(popup.getByRole('heading', { level: 1 })).toBeVisible();
  const names: [Language, string][] = [
    ['ru', 'Русский'],
    ['en', 'English'],
    ['uk', 'Українська'],
  ];
  for (const [language, name] of names) {
    await step(name, async () => {
      // It is chosen once it is stored.
      await options.getByRole('radio', { name, exact: true }).click();
      await soon(options.getByRole('radio', { name, exact: true })).toBeChecked();
      await soon(options.getByRole('heading', { level: 1 })).toHaveText(say(language, 'options.title'));
      await soon(popup.getByRole('heading', { level: 1 })).toHaveText(say(language, 'queue.title'));
      await expect(popup.locator('html')).toHaveAttribute('lang', language);
      const right = () => sentences(language, 'timer.full.old', Date.now() - since);
      await soon.poll(async () => right().includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
      const label = say(language, 'timer.full.at-least').split('{time}')[0] ?? '';
      await soon.poll(async () => (await pillOf(takt.page, 'Іван'))?.label).toContain(label);
      await soon.poll(async () => (await badge(takt)).title).toBe(say(language, 'badge.title.old', { n: 2 }));
    });
  }
});

journey('Backed up, deleted and brought back, everything is as it was', async ({ takt, cabinets, step }) => {
  let file = '';
  const content = (text: string) => ({ ...JSON.parse(text), exportedAt: '' });
  await step('a backup', async () => {
    await readChats(takt, cabinets);
    await takt.page.goto('about:blank');
    file = await backUp(takt);
    expect(content(file).conversations).toHaveLength(2);
  });
  await step('everything is deleted', async () => {
    const options = await takt.open('options.html#data');
    await options.getByTestId('wipe').click();
    await options.getByTestId('wipe-confirm').click();
    await soon(options.getByText(say('uk', 'options.wipe.done'))).toBeVisible();
    await options.close();
    const { settings = [], ...rest } = await known(takt);
    expect(rest).toMatchObject(NOTHING);
    // An open page lays the ground anew at once, as after an installation. Nothing that the seller chose is in it.
    const names = settings.map((row) => (row as { name: string }).name);
    expect(['databaseId', 'installedAt', 'startersLaid']).toEqual(expect.arrayContaining(names));
  });
  await step('the backup is brought in', async () => {
    await bringIn(takt, file);
    expect(content(await backUp(takt))).toEqual(content(file));
  });
  await step('and once more, which changes nothing', async () => {
    const before = await known(takt);
    await bringIn(takt, file);
    expect(await known(takt)).toEqual(before);
  });
});

test('A file to share names nobody', async ({ takt, cabinets }) => {
  await readChats(takt, cabinets);
  const options = await takt.open('options.html#data');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByTestId('export-shared').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'takt-export', masked: true });
  for (const named of ['Ольга', 'Іван', 'чашка', 'Беру', 'Добрий день', `${CUP.article}`]) {
    expect(text).not.toContain(named);
  }
});

test('Everything in the options can be reached and done by keyboard', async ({ takt, cabinets }) => {
  await readChats(takt, cabinets);
  await takt.page.goto('about:blank');
  const options = await takt.open('options.html');
  await soon(options.getByRole('radio').first()).toBeVisible();
  await tabTo(options, '[type="radio"]');
  await options.keyboard.press('ArrowDown');
  await soon(options.getByRole('radio', { checked: true })).toBeFocused();
  // Two languages stand beside the one that is spoken, so after four presses it is the same again.
  for (let press = 0; press < 3; press++) await options.keyboard.press('ArrowDown');
  await options.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  await tabTo(options, '[href="#data"]');
  await options.keyboard.press('Enter');
  await soon(options.getByTestId('export-json')).toBeVisible();
  await tabTo(options, '[data-testid="export-json"]');
  const [download] = await Promise.all([options.waitForEvent('download'), options.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^takt-backup-\d{4}-\d\d-\d\d\.json$/);
  await tabTo(options, '[data-testid="import-json"]');

  await tabTo(options, '[data-testid="wipe"]');
  await options.keyboard.press('Enter');
  await soon(options.getByRole('alertdialog')).toBeFocused();
  await options.keyboard.press('Escape');
  await expect(options.getByTestId('wipe')).toBeFocused();
  expect((await exported(takt)).conversations).toHaveLength(2);
  await options.keyboard.press('Enter');
  await tabTo(options, '[data-testid="wipe-confirm"]');
  await options.keyboard.press('Space');
  await soon.poll(async () => (await known(takt)).conversations).toEqual([]);
});

test('No page of Takt is wider than a narrow window', async ({ takt, cabinets }) => {
  await readChats(takt, cabinets);
  for (const path of ['popup.html', 'sidepanel.html', 'welcome.html', ...OPTIONS]) {
    const page = await takt.open(path);
    await page.setViewportSize({ width: 360, height: 640 });
    await soon(page.getByRole('heading', { level: 1 })).toBeVisible();
    await soon.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  }
});

test('Of the queue one row is a stop of the Tab key, and the arrows walk in it', async ({ takt, cabinets }) => {
  const names = ['Ольга', 'Іван', 'Марія'];
  const chats = names.map((name, index) => ({
    buyer: name,
    product: { ...CUP, article: 700_000_000 + index },
    messages: [buyer(ago(9 * HOUR), 'Є?'), seller(ago(8 * HOUR), 'Є')],
  }));
  await cabinets.wildberries.seed({ chats });
  await openChats(takt.page, 'Ольга');
  const { chats: seeded } = await cabinets.wildberries.state();
  for (const { chatId } of seeded) await cabinets.wildberries.buyerWrites(chatId, 'Ще питання');
  const popup = await takt.open('popup.html');
  await soon.poll(async () => (await queue(popup)).length).toBe(3);
  expect((await queueOf(popup, 'Іван'))?.state).toBe('on-time');
  const stop = () =>
    popup.evaluate(() => {
      const rows = [...document.querySelectorAll('[data-testid="queue-row"]')];
      const focused = document.activeElement as HTMLElement | null;
      return [rows.findIndex((row) => row.contains(focused)), focused?.dataset.testid];
    });
  await tabTo(popup, '[data-testid="queue-open"]');
  expect(await stop()).toEqual([0, 'queue-open']);
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['End', 2],
    ['ArrowUp', 1],
    ['Home', 0],
  ] as const) {
    await popup.keyboard.press(key);
    expect(await stop()).toEqual([at, 'queue-open']);
  }
  await popup.keyboard.press('Tab');
  expect(await stop()).toEqual([0, 'queue-elsewhere']);
  await popup.keyboard.press('Tab');
  expect(await stop()).toEqual([0, 'queue-more']);
  await popup.keyboard.press('Tab');
  expect((await stop())[0]).toBe(-1);
});

test('Popup, side panel, options and the first page have no serious fault of accessibility', async ({
  takt,
  cabinets,
}) => {
  await readChats(takt, cabinets);
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const path of ['popup.html', 'sidepanel.html', 'welcome.html', ...OPTIONS]) {
    const page = await takt.open(path);
    await soon(page.getByRole('heading', { level: 1 })).toBeVisible();
    // What is folded is looked at too.
    const folded = page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // Its own CSP keeps scripts out of the page; the debugger may bring one in.
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as Axe).axe.run();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(found, `${path}, ${colorScheme}`).toEqual([]);
    }
    await page.close();
  }
});

interface Axe {
  axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
}

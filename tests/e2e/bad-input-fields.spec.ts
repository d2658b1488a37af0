/** Fields that do not take a text, or not all of it, or are not there any more: said in words, and nothing is half done. */
import type { Locator, Page } from '@playwright/test';
import { clickInOverlay } from '../support/browser/closed-roots.mjs';
import { soon, textOf } from './cabinet';
import { CABINETS, type CabinetPage, prom, type SeedOptions, wildberries } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, test } from './fixtures';
import { typeKeys } from './keys';
import { backupOf, bringIn, disk } from './own-pages';
import { hint, openPalette, palette } from './palette';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { type Key, MINUTE, say, sentences } from './words';

test.use(IN_KYIV);

const CHATS = () => [
  {
    buyer: 'Олена Коваль',
    product: 'Термос сталевий, 1 л',
    messages: [buyer(ago(9 * MINUTE), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?')],
  },
  {
    buyer: 'Софія Лисенко',
    product: 'Ковдра вовняна',
    messages: [buyer(ago(20 * MINUTE), 'Вітаю! А яка вага цієї ковдри?')],
  },
];

/** Opens the first chat; the bar has its templates. */
async function atTheField(
  page: Page,
  cabinets: Cabinets,
  cabinet: CabinetPage,
  options?: SeedOptions,
): Promise<Locator> {
  await cabinet.seed(cabinets, CHATS(), options);
  await cabinet.openList(page, 'Олена Коваль');
  await cabinet.openThread(page, 'Олена Коваль');
  await soon.poll(() => textOf(page, 'chips')).toBeDefined();
  return cabinet.field(page);
}

/** How many insertions Takt has stored: what did not land is none, and makes no template used. */
async function expectInserted(takt: ExtensionBrowser, times: number): Promise<void> {
  const { events = [], templates = [] } = (await disk(takt)).stores as Record<string, Record<string, unknown>[]>;
  expect(events.filter(({ kind }) => kind === 'inserted')).toHaveLength(times);
  expect(templates.filter(({ usedAt }) => usedAt !== null)).toHaveLength(times);
}

/** Chooses the thanks in the palette. */
async function pickThanks(page: Page): Promise<void> {
  await openPalette(page);
  await typeKeys(page, 'подяка');
  await soon.poll(async () => (await palette(page))?.active).toBe('Подяка');
  await page.keyboard.press('Enter');
}

/** A click on Copy, and what is in the clipboard then. */
async function copied(page: Page, cabinet: CabinetPage): Promise<string> {
  await clickInOverlay(page, 'hint-copy');
  await soon.poll(() => textOf(page, 'hint-copy')).toBe(say('uk', 'template.copied'));
  const elsewhere = page.locator(cabinet.selectors.search);
  await elsewhere.press('Control+v');
  return elsewhere.inputValue();
}

test('A text that is longer than the channel allows stands there whole, with a warning', async ({ takt, cabinets }) => {
  const words = (length: number) =>
    'Гарантія діє рік. '
      .repeat(length)
      .slice(0, length - 1)
      .concat('!');
  const [long, longer] = [words(1_100), words(2_100)];
  const templates = [
    { trigger: 'довго', uk: long },
    { trigger: 'довше', uk: longer },
  ];
  await bringIn(takt, backupOf({ templates }));
  for (const cabinet of CABINETS) {
    await test.step(cabinet.name, async () => {
      const { page } = takt;
      const field = await atTheField(page, cabinets, cabinet);
      await field.click();
      const [typed, text] = cabinet.id === 'wildberries' ? ['=довго', long] : ['=довше', longer];
      await typeKeys(page, typed);
      await page.keyboard.press('Tab');
      await expectField(field, text);
      // Wildberries stands behind its figure; at the others it is a careful guess, and the seller's own rule.
      const [key, limit] =
        cabinet.id === 'wildberries' ? (['over-limit', 1000] as const) : (['over-own-limit', 2000] as const);
      const sentence = say('uk', `template.hint.${key}`, { n: text.length, limit, lost: text.slice(limit) });
      await soon.poll(() => hint(page)).toBe(sentence);
      await expect(field).toHaveValue(text);
    });
  }
});

test('A text that is too long is shortened when the seller says so, and one Ctrl+Z brings all of it back', async ({
  takt,
  cabinets,
}) => {
  const { page } = takt;
  const sentence = (n: number) => `Гарантія на виріб № ${n} діє рік.`;
  const sentences = (count: number) => Array.from({ length: count }, (_, at) => sentence(101 + at)).join(' ');
  // 33 characters with the space: 30 of them go into a message of Wildberries.
  const [whole, head] = [sentences(40), sentences(30)];
  await bringIn(takt, backupOf({ templates: [{ trigger: 'гарантія', uk: whole }] }));
  const field = await atTheField(page, cabinets, wildberries);
  await field.click();
  await typeKeys(page, '=гарантія');
  await page.keyboard.press('Tab');
  await expectField(field, whole);
  await soon.poll(() => textOf(page, 'hint-shorten')).toBe(say('uk', 'template.shorten'));
  await takt.stopWorker();
  await clickInOverlay(page, 'hint-shorten');
  await expectField(field, `${head}|`);
  await soon.poll(() => hint(page)).toBeUndefined();
  await page.keyboard.press('Control+z');
  await expectField(field, whole);
  expect(await wildberries.sent(cabinets)).toEqual([]);
});

test('A field that holds only so many characters gets none of a longer text', async ({ takt, cabinets }) => {
  const { page } = takt;
  const field = await atTheField(page, cabinets, wildberries);
  await field.evaluate((element) => {
    (element as HTMLTextAreaElement).maxLength = 60;
  });
  await field.click();
  await typeKeys(page, '=дякую');
  await page.keyboard.press('Tab');
  const sentence = say('uk', 'template.hint.too-long', { n: 60, length: THANKS.uk.length, lost: THANKS.uk.slice(60) });
  await soon.poll(() => hint(page)).toBe(sentence);
  await expectField(field, '=дякую|');
  expect(await copied(page, wildberries)).toBe(THANKS.uk);
  await expect(field).toHaveValue('=дякую');
  await expectInserted(takt, 0);
});

for (const cabinet of CABINETS) {
  test(`${cabinet.name}: where a field refuses, the text can be copied`, async ({ takt, cabinets }) => {
    const { page } = takt;
    const sentences: Record<'refuses' | 'disabled', Key[]> = {
      refuses: ['template.hint.changed-nothing', 'template.hint.sprang-back'],
      disabled: ['template.hint.refused', 'template.hint.changed-nothing'],
    };
    for (const kind of ['refuses', 'disabled'] as const) {
      await test.step(kind, async () => {
        const field = await atTheField(page, cabinets, cabinet, { field: kind });
        await pickThanks(page);
        const right = sentences[kind].map((key) => say('uk', key));
        await soon.poll(async () => right.includes((await hint(page)) ?? '')).toBe(true);
        await expect(field).toHaveValue('');
        expect(await copied(page, cabinet)).toBe(THANKS.uk);
        await expect(field).toHaveValue('');
      });
    }
    await expectInserted(takt, 0);
  });

  test(`${cabinet.name}: what changes while the palette is open`, async ({ takt, cabinets }) => {
    const { page } = takt;
    const field = await atTheField(page, cabinets, cabinet);
    await test.step('the field is drawn anew: the text goes where the caret was', async () => {
      await field.click();
      await typeKeys(page, 'Так, є. ');
      await openPalette(page);
      await cabinets[cabinet.id].replaceField();
      await expectField(field, 'Так, є. ');
      await soon.poll(async () => (await palette(page))?.focused).toBe('palette-search');
      await typeKeys(page, 'подяка');
      await soon.poll(async () => (await palette(page))?.active).toBe('Подяка');
      await page.keyboard.press('Enter');
      await expectField(field, `Так, є. ${THANKS.uk}|`);
      await expect(field).toBeFocused();
    });
    await test.step('another chat is opened: nothing goes to that buyer', async () => {
      await openPalette(page);
      await typeKeys(page, 'подяка');
      await soon.poll(async () => (await palette(page))?.active).toBe('Подяка');
      await cabinets[cabinet.id].openThread(await cabinet.idOf(cabinets, 'Софія Лисенко'));
      await soon(page.locator(cabinet.selectors.openBuyer)).toHaveText('Софія Лисенко');
      // It stands beside the field of that chat by the time the bar speaks of it, and has the keyboard again.
      const waited = sentences('uk', 'timer.full.old', 20 * MINUTE);
      await soon.poll(async () => waited.includes((await textOf(page, 'bar-text')) ?? '')).toBe(true);
      await soon.poll(async () => (await palette(page))?.focused).toBe('palette-search');
      await page.keyboard.press('Enter');
      await soon.poll(() => hint(page)).toBe(say('uk', 'template.hint.other-thread'));
      await expect(field).toHaveValue('');
      await cabinet.openThread(page, 'Олена Коваль');
      await expectField(field, `Так, є. ${THANKS.uk}`);
    });
    await expectInserted(takt, 1);
  });
}

test('A rich field takes a text once, and one Ctrl+Z takes it back', async ({ takt, cabinets }) => {
  const { page } = takt;
  const field = await atTheField(page, cabinets, prom, { own: { composer: 'contenteditable' } });
  const text = () => field.evaluate((element: HTMLElement) => element.innerText.replaceAll('\u00A0', ' '));
  await field.click();
  await typeKeys(page, 'Так, є. =дякую');
  await page.keyboard.press('Tab');
  await soon.poll(text).toBe(`Так, є. ${THANKS.uk}`);
  await typeKeys(page, '!');
  await soon.poll(text).toBe(`Так, є. ${THANKS.uk}!`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await soon.poll(text).toBe('Так, є. =дякую');
  expect(await hint(page)).toBeUndefined();
  await expectInserted(takt, 1);
});

test('In a field of one line the lines of a text are joined, and a sentence says so', async ({ takt, cabinets }) => {
  const { page } = takt;
  await bringIn(takt, backupOf({ templates: [{ trigger: 'рядки', uk: 'Добрий день!\n\nТак, є.\nЗ повагою' }] }));
  const field = await atTheField(page, cabinets, prom, { own: { composer: 'input' } });
  await field.click();
  await typeKeys(page, '=рядки');
  await page.keyboard.press('Tab');
  await expectField(field, 'Добрий день! Так, є. З повагою|');
  await soon.poll(() => hint(page)).toBe(say('uk', 'template.hint.joined'));
  await page.keyboard.press('Control+z');
  await expectField(field, '=рядки|');
});

/** Fields that misbehave do so by themselves, each in its way: see tests/cabinets/editors/app/mischief.ts. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { typeKeys } from './keys';
import { openField, test, texts } from './plain-browser';

const DRAFT = 'Так. ';
const TEXT = '12 слів - і ще...';
/** Longer than fields here let in. */
const LONG = 'Гарантія діє рік. '.repeat(5).trim();

interface Deed {
  /** What is put in at once behind the draft. */
  readonly text?: string;
  /** What stands there in the end; absent where the field itself does not. */
  readonly stands?: string;
  /** What the page says of itself at last. */
  readonly notes: RegExp;
}

const DEEDS: Record<string, Deed> = {
  vanishes: { notes: /vanished/u },
  rejects: { stands: DRAFT, notes: /rejected/u },
  resets: { stands: DRAFT, notes: /made «Так. » of/u },
  masks: { stands: `${DRAFT}•• слів - і ще...`, notes: /made/u },
  trims: { stands: 'Так. 12 слів - і ще...', text: `${TEXT}  `, notes: /made/u },
  corrects: { stands: `${DRAFT}12 слів — і ще…`, notes: /made/u },
  cuts: { text: LONG, stands: (DRAFT + LONG).slice(0, 60), notes: /made/u },
  moves: { notes: /moved/u },
  late: { stands: DRAFT + TEXT, notes: /committed «12 слів/u },
};

const said = (page: Page) => page.evaluate(() => window.__field.mischief().at(-1) ?? '');

for (const id of ['textarea', 'contenteditable']) {
  test(`Misbehaving: ${id}`, async ({ plain }) => {
    const page = await plain.newPage();
    for (const [mischief, { text = TEXT, stands, notes }] of Object.entries(DEEDS)) {
      await test.step(mischief, async () => {
        const opened = await openField(page, id, { mischief });
        await (await opened.field()).click();
        for (const key of DRAFT) {
          const { model } = await texts(opened);
          await typeKeys(page, key);
          await expect.poll(async () => (await texts(opened)).model).toBe(model + key);
        }
        await page.keyboard.insertText(text);
        await expect.poll(() => said(page)).toMatch(notes);
        if (stands !== undefined) await expect.poll(() => texts(opened)).toEqual({ model: stands, shown: stands });
        else expect(await page.evaluate(() => document.contains(window.__field.element()))).toBe(false);
      });
    }
    for (const mischief of ['read-only', 'disabled']) {
      await test.step(mischief, async () => {
        const opened = await openField(page, id, { mischief });
        await (await opened.field()).click({ force: true });
        await page.keyboard.insertText(TEXT);
        expect(await texts(opened)).toEqual({ model: '', shown: '' });
      });
    }
    await test.step('steals-focus', async () => {
      const field = await (await openField(page, id, { mischief: 'steals-focus' })).field();
      await field.click();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await field.evaluate((element) => element.blur());
      await field.focus();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(false);
      expect(await said(page)).toBe('took the focus');
    });
    await test.step('stops-keys', async () => {
      const opened = await openField(page, id, { mischief: 'stops-keys' });
      await (await opened.field()).click();
      await typeKeys(page, 'Так');
      await expect.poll(() => texts(opened)).toEqual({ model: 'Так', shown: 'Так' });
      expect(await said(page)).toBe('stopped keyup');
    });
    await test.step('hotkeys', async () => {
      const opened = await openField(page, id, { mischief: 'hotkeys' });
      await (await opened.field()).click();
      await typeKeys(page, '=');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => window.__field.mischief())).toEqual(['heard =', 'heard Tab']);
      await expect(page.getByRole('button')).toBeFocused();
    });
    await page.close();
  });
}

test('Misbehaving: a textarea with a maxlength', async ({ plain }) => {
  const page = await plain.newPage();
  const opened = await openField(page, 'textarea', { mischief: 'maxlength' });
  await (await opened.field()).click();
  await page.keyboard.insertText(LONG);
  const cut = LONG.slice(0, 60);
  expect(await texts(opened)).toEqual({ model: cut, shown: cut });
  await page.close();
});

/** Buyers and goods whose names are code: printed as they are written, run by nobody, and never part of a greeting. */
import { byTestId, overlay } from '../support/browser/closed-roots.mjs';
import { soon, textOf } from './cabinet';
import { CABINETS } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, test } from './fixtures';
import { typeKeys } from './keys';
import { backupOf, bringIn, queue } from './own-pages';
import { asked, isOpen, openPalette } from './palette';
import { expectField } from './reply-field';
import { MINUTE, sentences } from './words';

test.use(IN_KYIV);

const LIQUID = '{{ seller.name }}{% for i in (1..9) %}x{% endfor %}';
const HTML = '<img src=x onerror="document.title=\'pwned\'">';

const CHATS = () => [
  { buyer: LIQUID, product: HTML, messages: [buyer(ago(9 * MINUTE), 'Здравствуйте! Что ещё есть?')] },
  { buyer: HTML, product: LIQUID, messages: [buyer(ago(19 * MINUTE), 'Здравствуйте! Что ещё есть?')] },
];

for (const cabinet of CABINETS) {
  test(`${cabinet.name}: names that are code stay names`, async ({ takt, cabinets }) => {
    const { page } = takt;
    const dialogs: string[] = [];
    takt.context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const templates = [{ trigger: 'імʼя', uk: 'Вітаю, {{ buyer.firstName }}!', ru: 'Привет, {{ buyer.firstName }}!' }];
    await bringIn(takt, backupOf({ templates, settings: { sellerName: 'Ірина' } }));
    await cabinet.seed(cabinets, CHATS());
    await cabinet.openList(page, LIQUID);
    const field = cabinet.field(page);

    for (const { buyer: name, product } of CHATS()) {
      await test.step(name, async () => {
        await cabinet.openThread(page, name);
        const waited = sentences('uk', 'timer.full.old', (name === LIQUID ? 9 : 19) * MINUTE);
        await soon.poll(async () => waited.includes((await textOf(page, 'bar-text')) ?? '')).toBe(true);
        await field.click();
        // The greeting names nobody; the seller's own name is the seller's own.
        await typeKeys(page, '=вітаю');
        await page.keyboard.press('Tab');
        await soon.poll(() => field.inputValue()).toMatch(/^[А-Яа-я ]+! Спасибо за вопрос\./);
        expect(await field.inputValue()).toMatch(/\n\nІрина$|\n\nІрина, /);
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
        // What the page calls the goods is text, and stays text.
        await typeKeys(page, '=є');
        await page.keyboard.press('Tab');
        await soon.poll(() => field.inputValue()).toContain(`Да, товар есть в наличии: ${product}.`);
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
        // A name that is none is asked for, and nothing is inserted meanwhile.
        await typeKeys(page, '=імʼя');
        await page.keyboard.press('Tab');
        await soon.poll(() => asked(page)).toBeDefined();
        await expectField(field, '=імʼя');
        expect((await overlay(page)).filter(({ tag }) => tag === 'img' || tag === 'script')).toEqual([]);
        await typeKeys(page, 'Оля');
        await soon.poll(() => textOf(page, 'ask-preview')).toBe('Привет, Оля!');
        await page.keyboard.press('Enter');
        await expectField(field, 'Привет, Оля!|');
        await page.keyboard.press('Control+a');
        await page.keyboard.press('Delete');
      });
    }
    await test.step('the palette and the queue print them', async () => {
      await openPalette(page);
      expect((await overlay(page)).filter(({ tag }) => tag === 'img')).toEqual([]);
      await page.keyboard.press('Escape');
      await soon.poll(() => isOpen(page, 'palette')).toBe(false);
      const panel = await takt.open('sidepanel.html');
      await soon.poll(async () => (await queue(panel)).map((row) => row.buyer).sort()).toEqual([HTML, LIQUID].sort());
      await expect(panel.locator('img')).toHaveCount(0);
    });
    expect(await page.title()).not.toContain('pwned');
    expect(dialogs).toEqual([]);
    expect(await byTestId(page, 'notice')).toEqual([]);
  });
}

/** The templates without knowing their triggers: by keyboard in the palette, by a click on the bar. */
import { clickInOverlay } from '../support/browser/closed-roots.mjs';
import { soon, textOf } from './cabinet';
import { CABINETS } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { backupOf, bringIn } from './own-pages';
import { asked, heard, isOpen, listen, openPalette, palette } from './palette';
import { expectField, pressTimes } from './reply-field';
import { THANKS } from './templates';
import { MINUTE, say } from './words';

test.use(IN_KYIV);

const TITLE = 'Подяка';

const CHATS = () => [
  {
    buyer: 'Олена Коваль',
    product: 'Термос сталевий, 1 л',
    messages: [buyer(ago(9 * MINUTE), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?')],
  },
];

for (const cabinet of CABINETS) {
  const walked = cabinet === CABINETS[0] ? journey : journeyOnce;
  walked(`${cabinet.name}: the palette is searched, walked and left by keyboard`, async ({ takt, cabinets, step }) => {
    const { page } = takt;
    const field = cabinet.field(page);
    const closed = () => soon.poll(() => isOpen(page, 'palette')).toBe(false);

    await step('a chat is open, with a draft', async () => {
      await cabinet.seed(cabinets, CHATS());
      await cabinet.openList(page, 'Олена Коваль');
      await cabinet.openThread(page, 'Олена Коваль');
      await soon.poll(() => textOf(page, 'chips')).toBeDefined();
      await field.click();
      await typeKeys(page, 'Так, є.  Чекаємо');
      await pressTimes(page, 'ArrowLeft', ' Чекаємо'.length);
    });
    await step('typing seeks, and Enter puts the text where the caret was', async () => {
      const { query, titles } = await openPalette(page);
      expect(query).toBe('');
      expect(titles.length).toBeGreaterThan(5);
      await listen(page);
      await typeKeys(page, 'подяка');
      await soon.poll(() => palette(page)).toMatchObject({ query: 'подяка', active: TITLE, preview: THANKS.uk });
      await expectField(field, 'Так, є.  Чекаємо');
      expect(await heard(page), 'keys of the palette that the page heard').toEqual([]);
      await page.keyboard.press('Enter');
      await expectField(field, `Так, є. ${THANKS.uk}| Чекаємо`);
      await closed();
      await expect(field).toBeFocused();
    });
    await step('one Ctrl+Z takes it back', async () => {
      await page.keyboard.press('Control+z');
      await expectField(field, 'Так, є. | Чекаємо');
    });
    await step('arrows walk, and Tab takes what they stand on', async () => {
      const { titles } = await openPalette(page);
      await listen(page);
      for (const [key, at] of [
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowUp', 1],
        ['ArrowUp', 0],
        ['ArrowUp', titles.length - 1],
        ['ArrowDown', 0],
      ] as const) {
        await page.keyboard.press(key);
        await soon.poll(async () => (await palette(page))?.active).toBe(titles[at]);
      }
      await pressTimes(page, 'ArrowDown', titles.indexOf(TITLE));
      await soon.poll(async () => (await palette(page))?.active).toBe(TITLE);
      expect(await heard(page), 'keys of the palette that the page heard').toEqual([]);
      await page.keyboard.press('Tab');
      await expectField(field, `Так, є. ${THANKS.uk}| Чекаємо`);
      await closed();
      await page.keyboard.press('Control+z');
      await expectField(field, 'Так, є. | Чекаємо');
    });
    await step('Esc leaves everything as it was', async () => {
      await page.keyboard.press('Shift+ArrowRight');
      await expectField(field, 'Так, є. [ ]Чекаємо');
      await openPalette(page);
      await typeKeys(page, 'щось');
      await soon.poll(async () => (await palette(page))?.query).toBe('щось');
      await page.keyboard.press('Escape');
      await closed();
      await expectField(field, 'Так, є. [ ]Чекаємо');
      await expect(field).toBeFocused();
    });
    await step('a trigger that is half typed is what is sought, and gives way to the text', async () => {
      await page.keyboard.press('End');
      await typeKeys(page, ' =под');
      await page.keyboard.press('Control+Period');
      await soon.poll(() => palette(page)).toMatchObject({ query: 'под', active: TITLE });
      await page.keyboard.press('Enter');
      await expectField(field, `Так, є.  Чекаємо ${THANKS.uk}|`);
    });
    await step('a click on the bar', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await typeKeys(page, 'Олено, ');
      await clickInOverlay(page, 'chip', { where: ({ text }) => text === 'Запитання прийнято' });
      // How it greets depends on the hour.
      await soon(field).toHaveValue(
        /^Олено, [а-яієї ]+! Дякуємо за запитання\. Ми його отримали й незабаром відповімо\./iu,
      );
      await expect(field).toBeFocused();
      await page.keyboard.press('Control+z');
      await expectField(field, 'Олено, |');
    });
    await step('and on what the palette shows', async () => {
      await clickInOverlay(page, 'chip-more');
      await soon.poll(async () => (await palette(page))?.titles).toContain(TITLE);
      await clickInOverlay(page, 'palette-choice', { where: ({ text }) => text.includes(TITLE) });
      await expectField(field, `Олено, ${THANKS.uk}|`);
    });
  });

  walked(`${cabinet.name}: a template asks for what nobody knows`, async ({ takt, cabinets, step }) => {
    const { page } = takt;
    const field = cabinet.field(page);
    const delayed = (order: string) => `відправлення замовлення № ${order} затримується`;
    const asks = (given: Record<string, string>) => soon.poll(() => asked(page)).toEqual(given);

    await step('a chat is open', async () => {
      await bringIn(takt, backupOf({ templates: [{ trigger: 'підпис', uk: 'З повагою, {{ seller.name }}' }] }));
      const [chat] = CHATS();
      if (!chat) throw new Error('no chat');
      const order = cabinet.namesOrders ? { order: 101_615_935 } : {};
      await cabinet.seed(cabinets, [{ ...chat, ...order }]);
      await cabinet.openList(page, 'Олена Коваль');
      await cabinet.openThread(page, 'Олена Коваль');
      await soon.poll(() => textOf(page, 'chips')).toBeDefined();
      await field.click();
    });
    await step('nobody has said how the seller is called: Takt asks, and inserts nothing', async () => {
      await typeKeys(page, 'Дякую! =підпис');
      await page.keyboard.press('Tab');
      await asks({ 'seller.name': '' });
      await listen(page);
      await page.keyboard.press('Enter');
      await soon.poll(() => textOf(page, 'ask')).toContain(say('uk', 'palette.ask.empty'));
      await expectField(field, 'Дякую! =підпис');
      expect(await heard(page), 'keys of the form that the page heard').toEqual([]);
    });
    await step('Esc leaves the draft as it was', async () => {
      await page.keyboard.press('Escape');
      await soon.poll(() => isOpen(page, 'ask')).toBe(false);
      await expectField(field, 'Дякую! =підпис|');
      await expect(field).toBeFocused();
    });
    await step('what is filled in is in the text', async () => {
      await page.keyboard.press('Tab');
      await asks({ 'seller.name': '' });
      await listen(page);
      await typeKeys(page, 'Ірина');
      await soon.poll(() => textOf(page, 'ask-preview')).toBe('З повагою, Ірина');
      expect(await heard(page), 'keys of the form that the page heard').toEqual([]);
      await page.keyboard.press('Enter');
      await expectField(field, 'Дякую! З повагою, Ірина|');
      await page.keyboard.press('Control+z');
      await expectField(field, 'Дякую! =підпис|');
    });
    await step(cabinet.namesOrders ? 'the order is on the page' : 'the order is nowhere on the page', async () => {
      await page.keyboard.press('Control+a');
      await typeKeys(page, '=затримка');
      await page.keyboard.press('Tab');
      if (!cabinet.namesOrders) {
        await asks({ 'order.number': '' });
        await expectField(field, '=затримка');
        await typeKeys(page, '101615935');
        await page.keyboard.press('Enter');
      }
      await soon.poll(() => field.inputValue()).toContain(delayed('101615935'));
      await expect(field).not.toHaveValue(/=затримка|\{\{/);
    });
  });
}

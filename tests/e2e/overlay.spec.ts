/** How much of Takt stands on a cabinet's pages: all of it, dots, or nothing, as the seller chooses it in the options. */
import { byTestId, clickInOverlay } from '../support/browser/closed-roots.mjs';
import { barState, drawn, soon, textOf } from './cabinet';
import { CABINETS, wildberries } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, journeyOnce, test } from './fixtures';
import { strike, typeKeys } from './keys';
import { badge, bringIn, installedSince, queue } from './own-pages';
import { isOpen } from './palette';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { DAY, HOUR, MINUTE, say } from './words';

test.use(IN_KYIV);

const LATE = 'Олена Шевчук';
const CHATS = [
  { buyer: LATE, product: 'Термос', messages: [buyer(ago(5 * HOUR), 'Здравствуйте! Подскажите, есть ли синий?')] },
  { buyer: 'Ігор', product: 'Термос', messages: [buyer(ago(9 * MINUTE), 'Чи є ще?')] },
];

for (const cabinet of CABINETS) {
  const walked = cabinet === CABINETS[2] ? journey : journeyOnce;
  walked(`${cabinet.name}: pills become dots, and nothing at all, while Takt goes on`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    const pills = async () =>
      (await cabinet.pills(page)).map(({ buyer, state, text }) => [buyer, state, text !== '']).sort();
    const choose = (mode: 'full' | 'dots' | 'hidden') =>
      step(`the seller chooses ${mode}`, async () => {
        const options = await takt.open('options.html#general');
        await options.getByTestId(`overlay-${cabinet.id}-chat`).selectOption(mode);
        await soon(options.getByTestId('overlay-card').getByRole('status')).toHaveText(say('uk', 'options.saved'));
        await options.close();
        await page.bringToFront();
      });
    const ALL = [
      ['Ігор', 'on-time', true],
      [LATE, 'past-target', true],
    ];

    await step('buyers wait, and all of it is there', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await cabinet.seed(cabinets, CHATS);
      await cabinet.openList(page, LATE);
      await cabinet.openThread(page, LATE);
      await soon.poll(() => barState(page)).toBe('past-target');
      await soon.poll(pills).toEqual(ALL.toSorted());
    });
    await choose('dots');
    await step('dots that say by their shape and name what the pills said, and a bar that unfolds', async () => {
      await soon.poll(pills).toEqual(ALL.map(([who, state]) => [who, state, false]).toSorted());
      const label = (await cabinet.pillOf(page, LATE))?.label ?? '';
      expect(label).toMatch(/^чекає 5 год/u);
      await soon.poll(async () => (await byTestId(page, 'bar-unfold'))[0]?.label).toContain(say('uk', 'bar.unfold'));
      expect(await byTestId(page, 'bar')).toEqual([]);
      expect(await byTestId(page, 'language')).toEqual([]);
      await clickInOverlay(page, 'bar-unfold');
      await soon.poll(() => barState(page)).toBe('past-target');
    });
    await choose('hidden');
    await step('nothing is there, and templates come all the same', async () => {
      await soon.poll(() => drawn(page)).toEqual([]);
      const field = cabinet.field(page);
      await field.click();
      await strike(page, [...'=дякую', 'Tab']);
      await expectField(field, `${THANKS.ru}|`);
      await page.keyboard.press('Control+.');
      await soon.poll(() => isOpen(page, 'palette')).toBe(true);
      await page.keyboard.press('Escape');
      await soon.poll(() => isOpen(page, 'palette')).toBe(false);
    });
    await step('queue and badge go on', async () => {
      await soon.poll(async () => (await badge(takt)).text).toBe('1');
      const popup = await takt.open('popup.html');
      await soon.poll(async () => (await queue(popup)).map((row) => row.buyer)).toEqual([LATE, 'Ігор']);
      await popup.close();
    });
    await step('no draft in the wrong language is warned of', async () => {
      const field = cabinet.field(page);
      await field.click();
      await page.keyboard.press('Control+a');
      await typeKeys(page, 'Доброго дня, відправимо сьогодні');
      await soon.poll(async () => (await cabinet.pills(page)).length).toBe(0);
    });
    await choose('full');
    await step('all of it is there again, the warning too', async () => {
      await soon.poll(pills).toEqual(ALL.toSorted());
      await soon.poll(() => barState(page)).toBe('past-target');
      await soon.poll(() => textOf(page, 'draft-hint')).toBeDefined();
    });
  });
}

test('What is hidden of one marketplace is there in another', async ({ takt, cabinets }) => {
  await bringIn(takt, installedSince(ago(30 * DAY)));
  const options = await takt.open('options.html#general');
  await options.getByTestId('overlay-prom-chat').selectOption('hidden');
  await soon(options.getByTestId('overlay-card').getByRole('status')).toHaveText(say('uk', 'options.saved'));
  await wildberries.seed(cabinets, CHATS);
  await wildberries.openList(takt.page, LATE);
  await soon.poll(async () => (await wildberries.pills(takt.page)).length).toBe(2);
});

/** What can be done about an open chat, behind the three dots of its bar, and taken back there. */
import { byTestId, clickInOverlay } from '../support/browser/closed-roots.mjs';
import { barState, soon, textOf } from './cabinet';
import { CABINETS } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { bringIn, installedSince, queueOf } from './own-pages';
import { heard, listen } from './palette';
import { DAY, MINUTE, say } from './words';

test.use(IN_KYIV);

const BUYER = 'Олена Шевчук';
const NOTE = 'чекає на синій';

for (const cabinet of CABINETS) {
  const walked = cabinet === CABINETS[2] ? journey : journeyOnce;
  walked(`${cabinet.name}: what is said of the open chat holds everywhere, and can be taken back`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    const messages = [buyer(ago(9 * MINUTE), 'Добрий день! Чи є термос синього кольору?')];
    const said = () => textOf(page, 'acts-said');
    const choose = async (...choices: string[]) => {
      for (const choice of ['acts', ...choices]) await clickInOverlay(page, choice);
    };
    const undone = async () => {
      await clickInOverlay(page, 'acts-undo');
      await soon.poll(said).toBeUndefined();
      await soon.poll(() => barState(page)).toBe('on-time');
    };

    await step('a buyer waits', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await cabinet.seed(cabinets, [{ buyer: BUYER, product: 'Термос сталевий, 1 л', messages }]);
      await cabinet.openList(page, BUYER);
      await cabinet.openThread(page, BUYER);
      await soon.poll(() => barState(page)).toBe('on-time');
    });
    await step('it is put off, and is not', async () => {
      await choose('row-snooze', 'row-snooze-hour');
      await soon.poll(() => barState(page)).toBe('snoozed');
      expect(await said()).toBe(say('uk', 'bar.said.snoozed'));
      await undone();
    });
    await step('no reply is needed, and one is', async () => {
      await choose('row-no-reply');
      await soon.poll(() => barState(page)).toBe('no-reply-needed');
      await undone();
    });
    await step('a note is written by keys, of which the page hears none', async () => {
      await listen(page);
      await choose('row-note');
      await soon.poll(async () => (await byTestId(page, 'note-field')).length).toBe(1);
      await typeKeys(page, NOTE);
      await page.keyboard.press('Enter');
      await soon.poll(() => textOf(page, 'own-note')).toBe(NOTE);
      expect(await heard(page)).toEqual([]);
      await expect(cabinet.field(page)).toHaveValue('');
    });
    await step('it stands in the queue, too', async () => {
      const queue = await takt.open('popup.html');
      await soon.poll(async () => JSON.stringify(await queueOf(queue, BUYER))).toContain(BUYER);
      await soon(queue.getByTestId('queue-note')).toHaveText(NOTE);
      await queue.close();
    });
    await step('a click on the time tells why, another one no more', async () => {
      const why = async () => (await byTestId(page, 'why-message')).map(({ text }) => text);
      await clickInOverlay(page, 'bar-text');
      await soon.poll(async () => (await why()).join()).toContain('Чи є термос синього кольору?');
      expect((await byTestId(page, 'bar-text'))[0]?.attributes['aria-expanded']).toBe('true');
      await clickInOverlay(page, 'bar-text');
      await soon.poll(why).toEqual([]);
    });
    await step('Escape closes the menu, and the chat is as it was', async () => {
      await choose();
      await soon.poll(async () => (await byTestId(page, 'bar-menu')).length).toBe(1);
      await page.keyboard.press('Escape');
      await soon.poll(async () => (await byTestId(page, 'bar-menu')).length).toBe(0);
      expect(await barState(page)).toBe('on-time');
    });
  });
}

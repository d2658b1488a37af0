/** A chat that the cabinet shows in a frame of its own host: its rows and its thread have their timers there. */
import { overlay } from '../support/browser/closed-roots.mjs';
import { prom } from './cabinets';
import { ago, buyer, IN_KYIV, seller } from './chats';
import { expect, journey, test } from './fixtures';
import { soon } from './soon';
import { HOUR, MINUTE } from './words';

test.use(IN_KYIV);

const ROW = '[data-qaid="chat_room"], a[class*="DialogItem__link"]';
const ASKS = 'Олена Ш.';
const CHATS = [
  {
    buyer: ASKS,
    product: 'Термос',
    messages: [seller(ago(3 * HOUR), 'Добрий день!'), buyer(ago(2 * HOUR), 'Є в наявності?')],
  },
  { buyer: 'Ігор', product: 'Чашка', messages: [buyer(ago(30 * MINUTE), 'Коли відправите?')] },
];

for (const [variant, name] of prom.variants.entries()) {
  journey(`A chat in a frame (${name}) is read and has its timers there`, async ({ takt, cabinets, step }) => {
    const { page } = takt;
    const frame = page.frameLocator('iframe');
    const row = frame.locator(ROW, { hasText: ASKS });
    const drawn = async (testId: string) => (await overlay(page)).filter((one) => one.testId === testId);

    await step('the rows bear pills in the frame', async () => {
      await prom.seed(cabinets, CHATS, { variant: variant as 0 | 1, own: { place: 'frame' } });
      await page.goto(prom.list);
      await expect(row).toBeVisible();
      await soon.poll(async () => (await drawn('pill')).length).toBe(2);
      for (const pill of await drawn('pill')) expect(pill.box?.height).toBeLessThan(30);
    });
    await step('the open thread says exactly since when, and has its bar', async () => {
      await row.click();
      await soon
        .poll(async () => (await drawn('bar')).map(({ attributes }) => attributes['data-state']))
        .toHaveLength(1);
      await soon.poll(async () => (await drawn('bar-text'))[0]?.text ?? '').toContain('2');
    });
    await step('an answer ends it', async () => {
      const id = await prom.idOf(cabinets, ASKS);
      await cabinets.prom.sellerWrites(id, 'Так, є');
      await soon.poll(async () => (await drawn('bar'))[0]?.attributes['data-state']).toBe('idle');
    });
  });
}

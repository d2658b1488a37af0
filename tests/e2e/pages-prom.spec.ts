/** Prom, each kind of page: what a seller notices of it, and where Takt keeps out. */
import type { Page } from '@playwright/test';
import { promOrders, promReviews } from '../cabinets/seeds.mjs';
import { barState, drawn, soon } from './cabinet';
import { prom } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { bringIn, installedSince, known, NOTHING, pageRead } from './own-pages';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { DAY, HOUR, MINUTE, say } from './words';

test.use(IN_KYIV);

const ORDERS = `${prom.host}/cms/order`;
const REVIEWS = `${prom.host}/cms/opinions`;
const CHATS = [
  { buyer: 'Олена', roomId: 48_120_773, messages: [buyer(ago(9 * MINUTE), 'Добрий день! Чи є синій?')] },
  { buyer: 'Ігор', roomId: 48_120_774, messages: [buyer(ago(3 * HOUR), 'Коли відправите?')] },
];

/** The orders, and who waits in the chat. */
function withChats() {
  const { chats = [], ...orders } = promOrders(Date.now());
  return { ...orders, chats: [...CHATS, ...chats.filter(({ kind }) => kind === 'order')] };
}

const onRows = async (page: Page) => (await prom.pills(page)).map((pill) => pill.buyer).sort();

async function trigger(page: Page, field: string): Promise<void> {
  await page.locator(field).click();
  await typeKeys(page, '=дякую');
  await page.keyboard.press('Tab');
}

async function healthSays(open: Promise<Page>, key: 'orders' | 'order' | 'reviews'): Promise<void> {
  const options = await open;
  const line = options
    .getByRole('row')
    .filter({ hasText: say('uk', `options.health.page.${key}`) })
    .filter({ hasText: say('uk', 'options.health.result.read') });
  await soon(line.first()).toBeVisible();
  await options.close();
}

for (const variant of ['rooms', 'dialogs'] as const) {
  const walked = variant === 'rooms' ? journey : journeyOnce;
  walked(`Prom, a drawer of ${variant} over the orders: who waits there waits on its rows`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    await step('nothing stands on the orders', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await cabinets.prom.seed({ ...withChats(), variant, place: 'drawer', times: 'ago' });
      await page.goto(ORDERS);
      await soon(page.locator('[data-qaid="order_id"]').first()).toBeVisible();
      await pageRead(takt, 'prom/orders');
      expect(await drawn(page)).toEqual([]);
      expect(await known(takt)).toMatchObject(NOTHING);
    });
    await step('the drawer is opened', async () => {
      await page.locator('[class*="HeaderChat__"][aria-expanded="false"]').click();
      await soon.poll(() => onRows(page)).toEqual(['Ігор', 'Олена']);
    });
    await step('a room is opened, and its answer ends the wait', async () => {
      await prom.openThread(page, 'Олена');
      await soon.poll(() => barState(page)).toBeDefined();
      await prom.reply(page, 'Так, є.');
      await soon.poll(() => barState(page)).toBe('idle');
    });
  });
}

for (const orderPage of ['form', 'columns'] as const) {
  const walked = orderPage === 'columns' ? journey : journeyOnce;
  walked(`Prom, an order in ${orderPage}: a template goes to the buyer, and never into the own note`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    await step('the order, on which nobody waits', async () => {
      await cabinets.prom.seed({ ...promOrders(Date.now()), orderPage });
      await page.goto(`${ORDERS}/edit/287113610`);
      await soon(page.locator('[name="note"]')).toBeVisible();
      await pageRead(takt, 'prom/order');
      expect(await known(takt)).toMatchObject(NOTHING);
      expect(await barState(page)).toBeUndefined();
    });
    await step('the own note is left alone', async () => {
      await trigger(page, '[name="note"]');
      await expect(page.locator('[name="note"]')).not.toBeFocused();
      await expect(page.locator('[name="note"]')).toHaveValue('=дякую');
    });
    if (orderPage === 'columns') {
      await step('the field for the buyer takes it', async () => {
        await trigger(page, '[name="message"]');
        await expectField(page.locator('[name="message"]'), `${THANKS.uk}|`);
      });
    }
    await step('health knows the page, and nothing is kept of it', async () => {
      await healthSays(takt.open('options.html#health'), 'order');
      expect(await known(takt)).toMatchObject(NOTHING);
    });
  });
}

for (const reviewList of ['cards', 'table'] as const) {
  const walked = reviewList === 'cards' ? journey : journeyOnce;
  walked(`Prom, reviews in ${reviewList}: a template lands in the answer and in no complaint`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    await step('nothing stands on the rows', async () => {
      await cabinets.prom.seed({ ...promReviews(Date.now()), reviewList });
      await page.goto(REVIEWS);
      await soon(page.getByText('Лариса')).toBeVisible();
      await pageRead(takt, 'prom/reviews');
      expect(await drawn(page)).toEqual([]);
    });
    await step('one is opened, with its complaint', async () => {
      const isTable = reviewList === 'table';
      const card = '[data-opinion-id="40117904"]';
      await page.locator(isTable ? 'a[href$="/40117904"]' : `${card} [data-qaid="opinion_answer_btn"]`).click();
      await soon(page.locator('[name="answer"]')).toBeVisible();
      const complains = isTable ? page.locator('summary') : page.locator('[data-qaid="opinion_complain_btn"]').first();
      await complains.click();
    });
    await step('the complaint is left alone, the answer takes the template', async () => {
      await trigger(page, '[name="complaint"]');
      await expect(page.locator('[name="complaint"]')).not.toBeFocused();
      await expect(page.locator('[name="complaint"]')).toHaveValue('=дякую');
      await trigger(page, '[name="answer"]');
      await expectField(page.locator('[name="answer"]'), `${THANKS.uk}|`);
    });
    await step('health knows the page, and nothing is kept of it', async () => {
      await healthSays(takt.open('options.html#health'), 'reviews');
      expect(await known(takt)).toMatchObject(NOTHING);
    });
  });
}

journey('Prom, from the chats to the orders and back: pills go and come with the page', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  const section = (path: string) => page.locator(`[data-qaid="menu-item"][href="${path}"]`);
  await step('chats', async () => {
    await cabinets.prom.seed(withChats());
    await prom.openList(page, 'Олена');
    await soon.poll(() => onRows(page)).toEqual(['Ігор', 'Олена']);
  });
  await step('orders, without navigation', async () => {
    await section('/cms/order').click();
    await soon(page.locator('[data-qaid="order_id"]').first()).toBeVisible();
    await soon.poll(() => drawn(page)).toEqual([]);
    // A tab that nobody looks at is not asked where it is.
    await pageRead(takt, 'prom/orders');
    await healthSays(takt.open('options.html#health'), 'orders');
  });
  await step('chats again', async () => {
    await section('/cms/chat').click();
    await soon.poll(() => onRows(page)).toEqual(['Ігор', 'Олена']);
  });
});

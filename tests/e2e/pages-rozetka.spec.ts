/** Rozetka, each kind of page: what a seller notices of it, and where Takt keeps out. */
import type { Page } from '@playwright/test';
import { inEachRoot } from '../support/browser/closed-roots.mjs';
import { byHand } from './by-hand';
import { barState, drawn, soon } from './cabinet';
import { ago, IN_KYIV } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { expect, journey, journeyOnce, test } from './fixtures';
import { typeKeys } from './keys';
import { bringIn, installedSince, known, NOTHING, pageRead } from './own-pages';
import { inMessages, orders, questions, reviews, UNTIMED } from './pages-rozetka';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { bound, DAY, type Key, MINUTE, say } from './words';

test.use(IN_KYIV);

const MAIN = 'https://seller.rozetka.com.ua/main';

/** Whose row, and what stands on it. */
async function pillsOn(page: Page, rows: string): Promise<{ row: string; text: string }[]> {
  const pill = `function (rows) {
    const pill = this.querySelector('[data-testid="pill"]');
    const row = this.host.closest(rows);
    return pill && row ? { row: row.textContent, text: pill.textContent } : null;
  }`;
  return (await inEachRoot(page, pill, rows)).filter((one) => one !== null);
}

/** On one row alone stands a pill, and says at least how long that buyer waits. */
async function waitsAlone(page: Page, rows: string, name: string): Promise<void> {
  // «25 хв тому» is a range of three minutes.
  const right = (text: string) => [23, 24, 25, 26].includes((bound('uk', text) ?? 0) / MINUTE);
  await soon
    .poll(async () => (await pillsOn(page, rows)).map(({ row, text }) => row.includes(name) && right(text)))
    .toEqual([true]);
}

const trigger = async (page: Page, field: string) => {
  await page.locator(field).click();
  await typeKeys(page, '=дякую');
  await page.keyboard.press('Tab');
};

/** A template lands in the field for the buyer, and its trigger stays what it is in a field that is none. */
async function landsOnlyIn(page: Page, field: string, traps: readonly string[]): Promise<void> {
  await trigger(page, field);
  await expectField(page.locator(field), `${THANKS.uk}|`);
  for (const trap of traps) {
    await trigger(page, trap);
    await expect(page.locator(trap)).toHaveValue('=дякую');
  }
  await expect(page.locator(field)).toHaveValue(THANKS.uk);
}

/** Sends what stands in a field, by the seller's own hand. */
async function send(page: Page, field: string, button: string): Promise<void> {
  byHand.note(await page.locator(field).inputValue());
  await page.getByRole('button', { name: button, exact: true }).click();
}

async function healthSays(takt: ExtensionBrowser, name: Key): Promise<void> {
  const options = await takt.open('options.html#health');
  const line = options
    .getByRole('row')
    .filter({ hasText: say('uk', name) })
    .filter({ hasText: say('uk', 'options.health.result.read') });
  await soon(line.first()).toBeVisible();
  await options.close();
}

/** Once the page was read. */
async function nothingWaits(takt: ExtensionBrowser, rows: string, kind: string): Promise<void> {
  await pageRead(takt, `rozetka/${kind}`);
  expect(await pillsOn(takt.page, rows)).toEqual([]);
  expect(await known(takt)).toMatchObject(NOTHING);
}

const CARD = 'mat-card';
const LINE = 'tr.rz-comments-row';

journey('Rozetka questions on cards wait, until they are answered in place', async ({ takt, cabinets, step }) => {
  const { page } = takt;
  const field = 'rz-answer-form textarea';
  await step('only the one without an answer bears a pill', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    await cabinets.rozetka.seed({ chats: [...questions(), ...reviews()], variant: 'panes' });
    await page.goto(`${MAIN}/feedback/questions`);
    await waitsAlone(page, CARD, 'Юрій');
  });
  await step('its form is opened, and a template lands in it', async () => {
    await page.locator(CARD).filter({ hasText: 'Юрій' }).getByRole('button', { name: 'Відповісти' }).click();
    await soon.poll(() => barState(page)).toBe('on-time');
    // In the search it would hide the card.
    await landsOnlyIn(page, field, []);
  });
  await step('the answer ends the wait', async () => {
    await send(page, field, 'Надіслати');
    await soon.poll(() => barState(page)).not.toBe('on-time');
    await soon.poll(() => pillsOn(page, CARD)).toEqual([]);
  });
  await step('health knows the page', () => healthSays(takt, 'options.health.page.questions'));
});

journey('Rozetka questions of the table wait, until they are answered in the drawer or elsewhere', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  const field = 'rz-comment-drawer textarea';
  await step('only the one without an answer bears a pill', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    await cabinets.rozetka.seed({ chats: questions(), variant: 'pages' });
    await page.goto(`${MAIN}/feedback/questions`);
    await waitsAlone(page, LINE, 'Юрій');
  });
  await step('its drawer says how long, and a template lands in it', async () => {
    await page.locator(LINE).filter({ hasText: 'Юрій' }).locator('.rz-comments-date').click();
    await soon.poll(() => barState(page)).toBe('on-time');
    await landsOnlyIn(page, field, ['input[type="search"]']);
    await page.locator('input[type="search"]').fill('');
  });
  await step('the answer ends the wait', async () => {
    await send(page, field, 'Відповісти');
    await soon.poll(() => barState(page)).not.toBe('on-time');
    await soon.poll(() => pillsOn(page, LINE)).toEqual([]);
  });
  await step('one that comes waits, and is answered elsewhere', async () => {
    await cabinets.rozetka.seed({
      chats: questions().map((chat) => ({ ...chat, chatId: `${chat.chatId}0` })),
      variant: 'pages',
    });
    await page.goto(`${MAIN}/feedback/questions`);
    await waitsAlone(page, LINE, 'Юрій');
    await cabinets.rozetka.sellerWrites('513000010', 'E27');
    await soon.poll(() => pillsOn(page, LINE)).toEqual([]);
  });
});

for (const variant of ['panes', 'pages'] as const) {
  const row = variant === 'panes' ? 'button[mat-list-item]' : 'tr.rz-sellermessage-row';
  const field = variant === 'panes' ? 'rz-chat-reply textarea' : 'rz-sellermessage-form textarea';
  const open = (page: Page) =>
    (variant === 'panes' ? page.locator(row).first() : page.locator('a.rz-sellermessage-link').first()).click();

  for (const [tab, topic, name] of [
    ['items', 'item', 'item-chat'],
    ['seller', 'seller', 'shop-chat'],
  ] as const) {
    const walked = variant === 'pages' && tab === 'items' ? journey : journeyOnce;
    walked(`Rozetka ${variant}: what is asked in the tab ${tab} waits until it is answered`, async (tools) => {
      const { takt, cabinets, step } = tools;
      const { page } = takt;
      await step('its row says how long', async () => {
        await bringIn(takt, installedSince(ago(30 * DAY)));
        await cabinets.rozetka.seed({ chats: inMessages(topic), variant });
        await page.goto(`${MAIN}/messages/${tab}`);
        await waitsAlone(page, row, 'Людмила');
      });
      await step('it is opened, and the answer ends the wait', async () => {
        await open(page);
        await soon.poll(() => barState(page)).toBe('on-time');
        await trigger(page, field);
        await expectField(page.locator(field), `${THANKS.uk}|`);
        byHand.note(THANKS.uk);
        await page.locator(field).press('Enter');
        await soon.poll(() => barState(page)).not.toBe('on-time');
      });
      await step('health knows the page', () => healthSays(takt, `options.health.page.${name}`));
    });
  }

  journeyOnce(`Rozetka ${variant}: nobody waits in a bin`, async ({ takt, cabinets, step }) => {
    const { page } = takt;
    await step('its row bears no pill', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await cabinets.rozetka.seed({ chats: inMessages('item', true), variant });
      await page.goto(`${MAIN}/messages/deleted`);
      await soon(page.locator(row)).toBeVisible();
      await nothingWaits(takt, row, 'deleted-chat');
    });
    await step('nor does what is opened say how long', async () => {
      await open(page);
      await soon(page.locator('rz-chat-message, rz-sellermessage-item')).toBeVisible();
      await nothingWaits(takt, row, 'deleted-chat');
      expect(await drawn(page)).not.toContain('bar-text');
      if (variant === 'pages') await landsOnlyIn(page, field, []);
    });
    await step('health knows the page', () => healthSays(takt, 'options.health.page.deleted-chat'));
  });
}

for (const { kind, variant, path, seed, row, opens, also, field, traps } of UNTIMED) {
  const walked = kind === 'orders' && variant === 'pages' ? journey : journeyOnce;
  walked(`Rozetka ${variant}: ${kind} have no clock, and templates for the buyer alone`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const { page } = takt;
    await step('nothing stands on rows, and nothing is kept of them', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await cabinets.rozetka.seed({ chats: seed(), variant });
      await page.goto(`${MAIN}/${path}`);
      await soon(page.locator(row)).toBeVisible();
      await nothingWaits(takt, row, kind);
    });
    await step('what is typed lands in the right field', async () => {
      await page.locator(opens).click();
      if (also) await page.locator(also).click();
      await soon(page.locator(traps[0])).toBeVisible();
      if (field) await landsOnlyIn(page, field, traps);
      else await trigger(page, traps[0]);
      await expect(page.locator(traps[0])).toHaveValue('=дякую');
      await nothingWaits(takt, row, kind);
    });
    await step('health knows the page', () => healthSays(takt, `options.health.page.${kind}`));
  });
}

journey('Rozetka: sections change without a reload, and each shows its own', async ({ takt, cabinets, step }) => {
  const { page } = takt;
  await step('questions wait', async () => {
    await bringIn(takt, installedSince(ago(30 * DAY)));
    const chats = [...questions(), ...reviews(), ...orders(), ...inMessages('item')];
    await cabinets.rozetka.seed({ chats, variant: 'panes' });
    await page.goto(`${MAIN}/feedback/questions`);
    await waitsAlone(page, CARD, 'Юрій');
  });
  await step('reviews do not', async () => {
    await page.getByRole('link', { name: 'Відгуки про товари' }).click();
    await soon(page.locator(CARD).filter({ hasText: 'Надія' })).toBeVisible();
    await soon.poll(() => pillsOn(page, CARD)).toEqual([]);
  });
  await step('nor do orders', async () => {
    await page.getByRole('link', { name: 'Замовлення' }).click();
    await soon(page.locator('button.order')).toBeVisible();
    await soon.poll(() => drawn(page)).toEqual([]);
  });
  await step('and messages again', async () => {
    await page.getByRole('link', { name: 'Повідомлення' }).click();
    await page.getByRole('tab', { name: 'Питання про товари' }).click();
    await waitsAlone(page, 'button[mat-list-item]', 'Людмила');
  });
});

/** The first run: the page that comes by itself, gone through by keyboard alone, or skipped; and what follows from it. */
import type { Page } from '@playwright/test';
import { drawn, soon, textOf } from './cabinet';
import { prom, wildberries } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { expect, journey, test } from './fixtures';
import { typeKeys } from './keys';
import { known, tabTo } from './own-pages';
import { expectField } from './reply-field';
import { THANKS } from './templates';
import { MINUTE, say } from './words';

test.use({ browserOptions: { ...IN_KYIV.browserOptions, welcome: 'open' } });

const CHAT = () => ({
  buyer: 'Олена Коваль',
  product: 'Термос',
  messages: [buyer(ago(9 * MINUTE), 'Добрий день! Підкажіть, будь ласка, чи є він у синьому кольорі?')],
});

/** The settings as they lie on the disk, by name. */
async function settings(takt: Parameters<typeof known>[0]): Promise<Record<string, unknown>> {
  const rows = ((await known(takt)).settings ?? []) as { name: string; value: unknown }[];
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

const go = async (page: Page, testId: string) => {
  await tabTo(page, `[data-testid="${testId}"]`);
  await page.keyboard.press('Enter');
};

journey('The first run by keyboard alone: language, marketplaces, names', async ({ takt, cabinets, step }) => {
  const page = takt.welcome;
  if (!page) throw new Error('the welcome page did not open');
  await step('it came by itself, in the language of the browser', async () => {
    await soon(page.getByRole('heading', { level: 1 })).toHaveText(say('uk', 'welcome.title'));
  });
  await step('will the marketplace mind?', async () => {
    await tabTo(page, '[data-testid="welcome-rules"]');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('rules')).toBeVisible();
    await expect(page.getByTestId('rules')).toContainText(say('uk', 'welcome.rules.never.send'));
  });
  await step('the language of the interface', async () => {
    await tabTo(page, '[type="radio"]');
    // It stands on «as in the browser», the last of four; the next is the first again.
    await page.keyboard.press('ArrowDown');
    await soon(page.getByRole('radio', { name: 'Українська', exact: true })).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await soon(page.getByRole('heading', { level: 1 })).toHaveText(say('ru', 'welcome.title'));
    await expect(page.getByRole('radio', { name: 'Русский', exact: true })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await soon(page.getByRole('heading', { level: 1 })).toHaveText(say('uk', 'welcome.title'));
    await go(page, 'welcome-next');
  });
  await step('which marketplaces, and in which language to answer', async () => {
    await soon(page.getByTestId('welcome-places')).toBeVisible();
    await soon(page.getByRole('heading', { level: 2 })).toBeFocused();
    await tabTo(page, '[type="checkbox"][value="wildberries"]');
    await page.keyboard.press('Space');
    await expect(page.getByTestId('policy-wildberries')).toHaveCount(0);
    await tabTo(page, '[data-testid="policy-prom"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByTestId('policy-prom')).toHaveValue('uk-always');
    await go(page, 'welcome-next');
  });
  await step('the names of seller and shop, and the starter templates', async () => {
    await soon(page.getByTestId('welcome-names')).toBeVisible();
    await soon(page.getByRole('heading', { level: 2 })).toBeFocused();
    await tabTo(page, '[data-testid="seller-name"]');
    await typeKeys(page, 'Ірина');
    await tabTo(page, '[data-testid="shop-name"]');
    await typeKeys(page, 'Теплий дім');
    await expect(page.getByTestId('keep-starters')).toBeChecked();
    await go(page, 'welcome-next');
  });
  await step('what to do next', async () => {
    await soon(page.getByTestId('welcome-done')).toContainText('=дякую');
    await expect(page.getByTestId('welcome-pin')).toContainText(say('uk', 'welcome.pin.chromium'));
    await expect(page.getByTestId('rules')).toBeVisible();
    expect(await settings(takt)).toMatchObject({
      language: 'uk',
      unusedMarketplaces: ['wildberries'],
      answerPolicies: { prom: 'uk-always' },
      sellerName: 'Ірина',
      shopName: 'Теплий дім',
      welcomedAt: expect.any(Number),
    });
  });
  await step('the options show what was chosen', async () => {
    await tabTo(page, '[data-testid="welcome-options"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/options\.html/);
    await soon(page.getByRole('checkbox', { name: 'Wildberries' })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Prom' })).toBeChecked();
    await expect(page.getByTestId('policy-prom')).toHaveValue('uk-always');
    await expect(page.getByTestId('seller-name')).toHaveValue('Ірина');
    await expect(page.getByTestId('shop-name')).toHaveValue('Теплий дім');
  });
  await step('the templates are signed, and in Ukrainian to everybody at Prom', async () => {
    const messages = [buyer(ago(9 * MINUTE), 'Здравствуйте! Подскажите, есть ли он в синем цвете?')];
    await prom.seed(cabinets, [{ ...CHAT(), messages }]);
    await prom.openList(takt.page, 'Олена Коваль');
    await prom.openThread(takt.page, 'Олена Коваль');
    await soon.poll(() => textOf(takt.page, 'chips')).toBeDefined();
    await prom.field(takt.page).click();
    await typeKeys(takt.page, '=дякую');
    await takt.page.keyboard.press('Tab');
    await expectField(prom.field(takt.page), `${THANKS.uk}\n\nІрина, Теплий дім|`);
  });
  await step('the page of a marketplace that is not used is left alone', async () => {
    await wildberries.seed(cabinets, [CHAT()]);
    await wildberries.openList(takt.page, 'Олена Коваль');
    await wildberries.openThread(takt.page, 'Олена Коваль');
    const field = wildberries.field(takt.page);
    await field.click();
    await typeKeys(takt.page, '=дякую');
    await takt.page.keyboard.press('Tab');
    await expect(field).not.toBeFocused();
    await expect(field).toHaveValue('=дякую');
    expect(await drawn(takt.page)).toEqual([]);
    const { conversations = [] } = await known(takt);
    expect(JSON.stringify(conversations)).not.toContain('wildberries');
  });
  await step('switched on, it is used at once; switched off, it is left alone at once', async () => {
    const box = page.getByRole('checkbox', { name: 'Wildberries' });
    await box.focus();
    await page.keyboard.press('Space');
    await soon.poll(async () => (await wildberries.pills(takt.page)).length).toBe(1);
    await wildberries.field(takt.page).click();
    await takt.page.keyboard.press('End');
    await takt.page.keyboard.press('Tab');
    await expectField(wildberries.field(takt.page), `${THANKS.uk}\n\nІрина, Теплий дім|`);
    await box.focus();
    await page.keyboard.press('Space');
    await soon.poll(() => drawn(takt.page)).toEqual([]);
    await expect(wildberries.field(takt.page)).toHaveValue(`${THANKS.uk}\n\nІрина, Теплий дім`);
  });
});

journey('The first run skipped: everything is as it comes, and the page does not come again', async (tools) => {
  const { takt, cabinets, step } = tools;
  const page = takt.welcome;
  if (!page) throw new Error('the welcome page did not open');
  for (const name of ['language', 'places', 'names']) {
    await step(name === 'language' ? 'the language stays' : `${name} is skipped`, async () => {
      await soon(page.getByTestId(`welcome-${name}`)).toBeVisible();
      // Where each step but the first begins.
      if (name !== 'language') await soon(page.getByRole('heading', { level: 2 })).toBeFocused();
      await go(page, name === 'language' ? 'welcome-next' : 'welcome-skip');
    });
  }
  await step('the starter templates are there', async () => {
    await soon(page.getByTestId('welcome-done')).toContainText('=дякую');
    const { unusedMarketplaces, answerPolicies, sellerName, language } = await settings(takt);
    expect([unusedMarketplaces, answerPolicies, sellerName, language]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    await wildberries.seed(cabinets, [CHAT()]);
    await wildberries.openList(takt.page, 'Олена Коваль');
    await wildberries.openThread(takt.page, 'Олена Коваль');
    await soon.poll(() => textOf(takt.page, 'chips')).toBeDefined();
    await wildberries.field(takt.page).click();
    await typeKeys(takt.page, '=дякую');
    await takt.page.keyboard.press('Tab');
    await expectField(wildberries.field(takt.page), `${THANKS.uk}|`);
  });
  await step('the browser is started again', async () => {
    await takt.restart();
    await wildberries.openList(takt.page, 'Олена Коваль');
    await soon.poll(async () => (await wildberries.pills(takt.page)).length).toBe(1);
    expect(takt.context.pages().filter((one) => one.url().endsWith('welcome.html'))).toEqual([]);
  });
});

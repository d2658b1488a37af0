/** Health says where the browser lets Takt in, and of which tabs that they need a reload. */
import type { Page } from '@playwright/test';
import { openChats, soon } from './cabinet';
import { prom } from './cabinets';
import { ago, buyer, CUP, IN_KYIV } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { expect, journey, test } from './fixtures';
import { MINUTE, say } from './words';

test.use(IN_KYIV);

/** The browser's own, on its page of extensions. */
declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(of: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }): Promise<void>;
  };
};

const PLACES = ['Prom', 'Rozetka', 'Wildberries'];

journey('Access is given everywhere, and every tab of a cabinet answers', async ({ takt, cabinets, step }) => {
  const messages = [buyer(ago(10 * MINUTE), 'Є?')];
  await step('two cabinets are open', async () => {
    await cabinets.wildberries.seed({ chats: [{ buyer: 'Ольга', product: CUP, messages }] });
    await cabinets.prom.seed({ chats: [{ buyer: 'Соломія', messages }] });
    await openChats(takt.page, 'Ольга');
    const second = await takt.context.newPage();
    await second.goto(prom.list);
    await soon(second.getByText('Соломія').first()).toBeVisible();
  });
  await step('health says so', async () => {
    const options = await takt.open('options.html#health');
    await soon(options.getByTestId('access')).toHaveText(
      PLACES.map((place) => say('uk', 'options.access.allowed', { place })),
    );
    await soon(options.getByTestId('checkup')).toHaveCount(2);
    // Every tab has been asked.
    await soon(options.getByTestId('access-list')).toHaveAttribute('aria-busy', 'false');
    await expect(options.getByTestId('silent-tab')).toHaveCount(0);
    await expect(options.getByTestId('access-ask')).toHaveCount(0);
  });
});

/** As the seller sets it where the browser lists its extensions. */
async function letIn({ context, extensionId }: ExtensionBrowser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  const set = (of: { extensionId: string; hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' }) =>
    chrome.developerPrivate.updateExtensionConfiguration(of);
  await extensions.evaluate(set, { extensionId, hostAccess });
  await extensions.close();
}

journey('Where the browser does not let Takt in, health says so, and then which tab needs a reload', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { page } = takt;
  let options: Page;
  await step('the seller shuts Takt out', async () => {
    await cabinets.prom.seed({ chats: [{ buyer: 'Соломія', messages: [buyer(ago(10 * MINUTE), 'Є?')] }] });
    await letIn(takt, 'ON_CLICK');
    await page.goto(prom.list);
    await soon(page.getByText('Соломія').first()).toBeVisible();
  });
  await step('health says where, and offers to ask for it', async () => {
    options = await takt.open('options.html#health');
    const hosts = ['my.prom.ua', 'seller.rozetka.com.ua', 'seller.wildberries.ru'];
    for (const [at, place] of PLACES.entries()) {
      const host = hosts[at] ?? '';
      await soon(options.getByTestId('access').nth(at)).toContainText(
        say('uk', 'options.access.refused', { place, host }),
      );
    }
    await expect(options.getByTestId('access-ask')).toHaveCount(3);
    expect(await prom.pills(page)).toEqual([]);
  });
  await step('the seller lets it in again', async () => {
    await letIn(takt, 'ON_ALL_SITES');
    await soon(options.getByTestId('access-ask')).toHaveCount(0);
  });
  await step('of the tab that stood open it says that it needs a reload, and brings it forward', async () => {
    await options.reload();
    await soon(options.getByTestId('silent-tab')).toHaveCount(1);
    await options.getByTestId('silent-show').click();
    await soon.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await prom.pills(page)).toEqual([]);
  });
  await step('after it there are timers, and nothing more to say', async () => {
    await page.reload();
    await soon.poll(async () => (await prom.pills(page)).length).toBe(1);
    await options.bringToFront();
    await options.reload();
    await soon(options.getByTestId('access-list')).toHaveAttribute('aria-busy', 'false');
    await expect(options.getByTestId('silent-tab')).toHaveCount(0);
  });
});

/** The extension loads and runs, on a cabinet and on its own pages, in silence. */
import { expect, journey } from './fixtures';

const CHAT = 'https://seller.wildberries.ru/chat-with-clients';

journey(
  'The extension loads beside the chat page, throws nothing and asks nobody else',
  async ({ takt, cabinets, step }) => {
    await step('a buyer has written', () =>
      cabinets.wildberries.seed({
        chats: [
          {
            buyer: 'Ольга',
            product: { article: 123456, name: 'Чашка' },
            messages: [{ author: 'buyer', at: Date.now() - 10 * 60_000, text: 'Добрый день! Когда отправите?' }],
          },
        ],
      }),
    );
    await step('the seller opens the chats', async () => {
      await takt.page.goto(CHAT);
      await expect(takt.page.getByText('Ольга').first()).toBeVisible();
    });
    await step('the seller opens the options', async () => {
      const options = await takt.open('options.html');
      await expect(options.locator('body')).not.toBeEmpty();
      expect(await options.evaluate('chrome.runtime.getManifest().manifest_version')).toBe(3);
    });
    await step('the browser is closed and started again', async () => {
      const before = takt.extensionId;
      await takt.restart();
      expect(takt.extensionId).toBe(before);
      await takt.page.goto(CHAT);
      await expect(takt.page.getByText('Ольга').first()).toBeVisible();
    });
  },
);

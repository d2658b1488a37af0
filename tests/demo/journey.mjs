/** What the demo does where nobody watches: the steps of a seller, each of which must truly happen. */
import { join } from 'node:path';

/**
 * @typedef {object} Scene
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Page} page the WB chat page
 * @property {string} extensionId
 * @property {import('../cabinets/server.mjs').Cabinets} cabinets
 * @property {string} pictures the folder to save them in
 */

/** @param {Scene} scene */
export async function journey({ page, cabinets, pictures }) {
  await cabinets.wildberries.seed({
    chats: [
      {
        buyer: 'Ольга',
        product: { article: 123456, name: 'Чашка' },
        messages: [{ author: 'buyer', at: Date.now() - 10 * 60_000, text: 'Добрый день! Когда отправите?' }],
      },
    ],
  });
  await page.getByText('Ольга').first().waitFor();
  await page.screenshot({ path: join(pictures, '01-chats.png') });
  console.log(`Read ${page.url()}`);
}

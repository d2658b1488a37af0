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
  const { chats } = await cabinets.wildberries.state();
  for (const { buyer } of chats) await page.getByText(buyer, { exact: true }).first().waitFor();
  await page.screenshot({ path: join(pictures, '01-chats.png') });
  console.log(`${chats.length} chats are on the page.`);
}

/** What the demo does where nobody watches: the steps of a seller, each of which must truly happen. */
import { join } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {import('@playwright/test').BrowserContext} context
 * @property {import('@playwright/test').Page} page the WB chat page
 * @property {string} extensionId
 * @property {import('../cabinets/server.mjs').Cabinets} cabinets
 * @property {string} pictures the folder to save them in
 */

/** @param {Stage} stage */
export async function journey({ page, pictures }) {
  await page.screenshot({ path: join(pictures, '01-chats.png') });
  console.log(`Read ${page.url()}`);
}

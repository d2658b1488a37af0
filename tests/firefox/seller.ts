/** What a seller sees and does in a cabinet's tab in Firefox. */
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { CabinetPage } from '../e2e/cabinets';
import type { LaunchedFirefox } from '../support/browser/firefox.mjs';

const SOON = { timeout: 20_000 };

/** Opens the list of chats in a new tab. */
export async function openList({ browser }: LaunchedFirefox, cabinet: CabinetPage): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(cabinet.list);
  await page.waitForSelector(cabinet.selectors.row);
  return page;
}

/** Clicks a row as a seller does and waits until the cabinet shows that thread. */
export async function openThread(page: Page, { selectors }: CabinetPage, buyer: string): Promise<void> {
  const find = (row: string, rowBuyer: string, name: string) =>
    [...document.querySelectorAll(row)].find((one) => one.querySelector(rowBuyer)?.textContent?.includes(name));
  const row = await page.waitForFunction(find, {}, selectors.row, selectors.rowBuyer, buyer);
  await (row as ElementHandle<Element>).click();
  const head = () => page.$eval(selectors.openBuyer, (element) => element.textContent).catch(() => undefined);
  await expect.poll(head, SOON).toBe(buyer);
}

/** Waits until the field says so, with «|» where the caret is. */
export async function expectField(page: Page, { selectors }: CabinetPage, text: string): Promise<void> {
  const said = () =>
    page.$eval(selectors.field, (element) => {
      const { value, selectionStart: start, selectionEnd: end } = element as HTMLTextAreaElement;
      const [before, selected, after] = [value.slice(0, start), value.slice(start, end), value.slice(end)];
      return selected === '' ? `${before}|${after}` : `${before}[${selected}]${after}`;
    });
  await expect.poll(said, SOON).toBe(text);
}

/** Presses the last key while the others are held. */
export async function chord(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  const held = keys.slice(0, -1);
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(keys.at(-1) as KeyInput);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

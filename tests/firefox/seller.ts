/** What a seller sees and does in Firefox: in a cabinet's tab, and once in Takt's options. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { CabinetPage } from '../e2e/cabinets';
import type { LaunchedFirefox } from '../support/browser/firefox.mjs';

const SOON = { timeout: 20_000 };

/** Where the cabinet shows its chats: in the page itself, or in a frame of it. */
export type Place = Page | Frame;

/** Brings a backup in from the options. */
export async function bringIn({ profile, extensionPage }: LaunchedFirefox, text: string): Promise<void> {
  const file = join(profile, 'takt-backup.json');
  await writeFile(file, text);
  const options = await extensionPage('options.html#data');
  const input = await options.waitForSelector('[data-testid="import-json"]:not([disabled])');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const apply = await options.waitForSelector('[data-testid="import-apply"]');
  await (await options.$('[data-testid="import-replies"] input'))?.click();
  await apply?.click();
  await options.waitForSelector('[data-testid="import-apply"]', { hidden: true });
  expect(await options.$('[data-testid="error"]')).toBeNull();
  await options.close();
}

/** Opens the list of chats in a new tab. */
export async function openList({ browser }: LaunchedFirefox, cabinet: CabinetPage): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(cabinet.list);
  await page.waitForSelector(cabinet.selectors.row);
  return page;
}

/** The frame of the page that shows this path, other than one that is gone; frames are asked, for not every load is told. */
export async function frameAt(page: Page, path: string, gone?: Frame): Promise<Frame> {
  const isThere = (frame: Frame) =>
    frame.evaluate((there) => location.pathname.includes(there), path).catch(() => false);
  let found: Frame | undefined;
  const look = async () => {
    for (const frame of page.frames()) if (frame !== gone && (await isThere(frame))) found = frame;
    return found !== undefined;
  };
  await expect.poll(look, SOON).toBe(true);
  return found as unknown as Frame;
}

/** Clicks a row as a seller does and waits until the cabinet shows that thread. */
export async function openThread(place: Place, { selectors }: CabinetPage, buyer: string): Promise<void> {
  const find = (row: string, rowBuyer: string, opens: string | null, name: string) => {
    const named = [...document.querySelectorAll(row)].find((one) =>
      one.querySelector(rowBuyer)?.textContent?.includes(name),
    );
    return (opens && named?.querySelector(opens)) || named;
  };
  const { row, rowBuyer, opens } = selectors;
  const found = await place.waitForFunction(find, {}, row, rowBuyer, opens, buyer);
  await (found as ElementHandle<Element>).click();
  const head = () => place.$eval(selectors.openBuyer, (element) => element.textContent?.trim()).catch(() => undefined);
  await expect.poll(head, SOON).toBe(buyer);
}

/** Types into the cabinet's field and presses Enter, which there sends. */
export async function replyByHand(place: Place, { selectors }: CabinetPage, text: string): Promise<void> {
  const field = await place.waitForSelector(selectors.field);
  await field?.click();
  await field?.type(text);
  await field?.press('Enter');
}

/** What stands on a row, and on whose. */
export interface RowMark {
  readonly buyer: string;
  readonly state: string;
  readonly text: string;
  readonly height: number;
  /** Three letters. */
  readonly language: string | undefined;
}

/** The rows that bear a pill. */
export async function rowMarks(
  { roots }: LaunchedFirefox,
  place: Place,
  { selectors }: CabinetPage,
): Promise<RowMark[]> {
  const found = await roots(place).inEachRoot(`(root) => {
    const { row, rowBuyer } = ${JSON.stringify(selectors)};
    const pill = root.querySelector('[data-testid="pill"]');
    const element = root.host.closest(row);
    return JSON.stringify(pill && element && {
      buyer: element.querySelector(rowBuyer)?.textContent.trim(),
      state: pill.dataset.state,
      text: pill.textContent,
      height: pill.getBoundingClientRect().height,
      language: root.querySelector('[data-testid="language"]')?.textContent,
    });
  }`);
  return found.filter((one) => one !== null);
}

/** Waits until the field says so, with «|» where the caret is. */
export async function expectField(place: Place, { selectors }: CabinetPage, text: string): Promise<void> {
  const said = () =>
    place.$eval(selectors.field, (element) => {
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

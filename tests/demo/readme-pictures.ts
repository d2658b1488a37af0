/** The README's pictures: an open chat with a reply put in by its trigger, and the queue over all three cabinets. */
import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { barState, soon } from '../e2e/cabinet';
import { CABINETS, type CabinetPage, wildberries } from '../e2e/cabinets';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { typeKeys } from '../e2e/keys';
import { queue } from '../e2e/own-pages';
import { byTestId } from '../support/browser/closed-roots.mjs';

/** Buyers of the Wildberries day, the last one's chat stays open: whose chat was opened has an exact timer. */
const OPENED = ['Марина', 'Тимур'];
const TRIGGER = '=вітаю';
const REPLY = 'Здравствуйте, Тимур! Спасибо за вопрос. Мы его получили и скоро ответим.';
/** In bytes: a README is read over slow lines, too. */
const LARGEST = 150_000;

export async function chatPicture(takt: ExtensionBrowser, path: string): Promise<void> {
  const page = await opened(takt, wildberries);
  for (const buyer of OPENED) {
    await wildberries.openThread(page, buyer);
    await soon.poll(async () => (await wildberries.pillOf(page, buyer))?.text).not.toContain('+ ');
  }
  await soon.poll(() => barState(page)).toBe('on-time');
  await soon.poll(async () => (await byTestId(page, 'chip')).length).toBeGreaterThan(0);
  const field = wildberries.field(page);
  await field.click();
  await typeKeys(page, TRIGGER);
  await page.keyboard.press('Tab');
  await soon(field).toHaveValue(REPLY);
  await small(page, path);
}

export async function queuePicture(takt: ExtensionBrowser, path: string): Promise<void> {
  for (const cabinet of CABINETS) await opened(takt, cabinet);
  const panel = await takt.open('sidepanel.html');
  await panel.setViewportSize({ width: 420, height: 760 });
  await soon.poll(async () => (await queue(panel)).length).toBeGreaterThan(15);
  await small(panel, path);
}

async function opened(takt: ExtensionBrowser, cabinet: CabinetPage): Promise<Page> {
  const page = await takt.context.newPage();
  await page.goto(cabinet.list);
  await soon.poll(async () => (await cabinet.pills(page)).length).toBeGreaterThan(3);
  return page;
}

async function small(page: Page, path: string): Promise<void> {
  await page.screenshot({ path });
  const { size } = await stat(path);
  if (size > LARGEST) throw new Error(`${path} has ${size} bytes, and ${LARGEST} are enough.`);
}

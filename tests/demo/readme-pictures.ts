/** The README's pictures: an open chat with a reply put in by its trigger, and the queue over all three cabinets. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { barState, soon } from '../e2e/cabinet';
import { CABINETS, wildberries } from '../e2e/cabinets';
import type { ExtensionBrowser } from '../e2e/extension-browser';
import { typeKeys } from '../e2e/keys';
import { queue } from '../e2e/own-pages';
import { byTestId } from '../support/browser/closed-roots.mjs';

/** Buyers of the Wildberries day, the last one's chat stays open: whose chat was opened has an exact timer. */
const OPENED = ['Марина', 'Светлана', 'Тимур'];
const TRIGGER = '=вітаю';
const REPLY = 'Здравствуйте, Тимур! Спасибо за вопрос. Мы его получили и скоро ответим.';
/** In bytes: a README is read over slow lines, too. */
const LARGEST = 150_000;

/** @param folder for `chat.png` and `queue.png` */
export async function readmePictures(takt: ExtensionBrowser, folder: string): Promise<void> {
  for (const cabinet of CABINETS) {
    const page = await takt.context.newPage();
    await page.goto(cabinet.list);
    await soon.poll(async () => (await cabinet.pills(page)).length).toBeGreaterThan(3);
    if (cabinet !== wildberries) continue;
    for (const buyer of OPENED) {
      await cabinet.openThread(page, buyer);
      await soon.poll(async () => (await cabinet.pillOf(page, buyer))?.text).not.toContain('+ ');
    }
    await soon.poll(() => barState(page)).toBe('on-time');
    await soon.poll(async () => (await byTestId(page, 'chip')).length).toBeGreaterThan(0);
    const field = cabinet.field(page);
    await field.click();
    await typeKeys(page, TRIGGER);
    await page.keyboard.press('Tab');
    await soon(field).toHaveValue(REPLY);
    await small(join(folder, 'chat.png'), (path) => page.screenshot({ path }));
  }
  const panel = await takt.open('sidepanel.html');
  await panel.setViewportSize({ width: 420, height: 760 });
  await soon.poll(async () => (await queue(panel)).length).toBeGreaterThan(15);
  await small(join(folder, 'queue.png'), (path) => panel.screenshot({ path }));
}

async function small(path: string, take: (path: string) => Promise<unknown>): Promise<void> {
  await take(path);
  const { size } = await stat(path);
  if (size > LARGEST) throw new Error(`${path} has ${size} bytes, and ${LARGEST} are enough.`);
}

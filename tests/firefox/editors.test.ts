/** Fields of several kinds in Firefox: a text goes in once, the page knows it, and one Ctrl+Z takes it back. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type {} from '../cabinets/editors/app/start';
import { addressOf } from '../cabinets/editors/pages.mjs';
import { NOON_ZONE } from '../e2e/chats';
import { backupOf } from '../e2e/own-pages';
import { bringIn, chord } from './seller';
import { settingIn } from './setting';

const setting = settingIn(NOON_ZONE);
const SOON = { timeout: 15_000 };

const TEXTS = { один: 'Дякуємо!', рядки: 'Перший\n\nДругий 👍🏽\nТретій' };
const [BEFORE, AFTER] = ['Вітаю. ', ' Бувайте'];

const seen = (page: Page) =>
  page.evaluate(() => ({ model: window.__field.model(), marked: window.__field.marked().replaceAll('\u00A0', ' ') }));

/** Types the draft, with the caret in the middle. */
async function typeDraft(page: Page): Promise<void> {
  await chord(page, 'Control', 'a');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await seen(page)).marked.replace(/^\[?\|?\]?$/u, ''), SOON).toBe('');
  await page.keyboard.type(BEFORE + AFTER);
  for (const _ of AFTER) await page.keyboard.press('ArrowLeft');
}

async function expand(page: Page, trigger: keyof typeof TEXTS): Promise<void> {
  await page.keyboard.type(`=${trigger}`);
  await page.keyboard.press('Tab');
}

test('Firefox: into a textarea, an element that is edited, Lexical, ProseMirror and Quill', async () => {
  const firefox = await setting.launch();
  const templates = Object.entries(TEXTS).map(([trigger, uk]) => ({ trigger, uk }));
  await bringIn(firefox, backupOf({ templates }));
  const page = await firefox.browser.newPage();
  for (const id of ['textarea', 'contenteditable', 'lexical-rich', 'prosemirror', 'quill']) {
    await page.goto(addressOf(id));
    await page.waitForFunction(() => '__field' in window);
    await firefox.roots(page).waitFor((elements) => elements.some(({ testId }) => testId === 'chips'), 15_000);
    await page.click('[data-qaid="message_input"]');
    const stands = (text: string, what: string) =>
      expect
        .poll(() => seen(page), { ...SOON, message: `${id}: ${what}` })
        .toEqual({ marked: text, model: text.replace('|', '') });

    await typeDraft(page);
    await expand(page, 'один');
    await stands(`${BEFORE}${TEXTS.один}|${AFTER}`, 'a text in the middle');
    await chord(page, 'Control', 'z');
    await stands(`${BEFORE}=один|${AFTER}`, 'taken back');

    await typeDraft(page);
    await expand(page, 'рядки');
    await stands(`${BEFORE}${TEXTS.рядки}|${AFTER}`, 'several lines');
    await page.keyboard.type('!');
    await stands(`${BEFORE}${TEXTS.рядки}!|${AFTER}`, 'typing on');
  }
});

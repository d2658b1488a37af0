/** A cabinet that was renamed overnight, in Firefox: its chats are found by how the page is built, and that is said. */

import { describe, expect, test } from 'vitest';
import { wildberries } from '../e2e/cabinets';
import { LONG_AGO, waitingChats } from '../e2e/chats';
import { installedSince } from '../e2e/own-pages';
import { say } from '../e2e/words';
import { renameClasses } from '../support/browser/renamed';
import { bringIn, openList } from './seller';
import { BACKGROUNDS, settingIn } from './setting';

const setting = settingIn('Europe/Kyiv');
const SOON = { timeout: 30_000, interval: 100 };
const NAMES = ['Олена Ковальчук', 'Ірина Мельник', 'Андрій Бондар', 'Тарас Гнатюк', 'Юлія Савчук'];

describe.each(BACKGROUNDS)('$background', ({ idleTimeout }) => {
  test('a page that no map fits any more has the timers that it had', async () => {
    const firefox = await setting.launch(idleTimeout);
    await bringIn(firefox, installedSince(LONG_AGO()));
    await setting.cabinets.wildberries.seed({ chats: waitingChats(NAMES) });
    const page = await openList(firefox, wildberries);
    const states = async () =>
      (
        await firefox
          .roots(page)
          .inEachRoot("(root) => JSON.stringify(root.querySelector('[data-testid=pill]')?.dataset.state ?? null)")
      ).filter((state) => state !== null);
    await expect.poll(async () => (await states()).length, SOON).toBe(NAMES.length);
    const before = await states();

    await page.evaluateOnNewDocument(renameClasses);
    await page.reload();
    await firefox
      .roots(page)
      .waitFor(
        (elements) =>
          elements.some(
            ({ testId, text }) => testId === 'notice' && text.includes(say('uk', 'page.guide.by-structure')),
          ),
        30_000,
      );
    expect(await page.$('[class*="Chat-list"]')).toBeNull();
    await expect.poll(states, SOON).toEqual(before);
  });
});

/** The structure of a page in Firefox, where what a script has of the page is wrapped: health shows it, and names nobody. */
import { expect, test } from 'vitest';
import { rozetka } from '../e2e/cabinets';
import { chatsOf } from './chat-walk';
import { openList } from './seller';
import { BACKGROUNDS, settingIn } from './setting';

const setting = settingIn('Europe/Kyiv');

test('the structure of a page is shown in health', async () => {
  const firefox = await setting.launch(BACKGROUNDS[0]?.idleTimeout);
  const chats = chatsOf('Коваль');
  await rozetka.seed(setting.cabinets, chats);
  await openList(firefox, rozetka);
  const options = await firefox.extensionPage('options.html#health');
  await (await options.waitForSelector('[data-testid="skeleton-take"]:not([disabled])'))?.click();
  await options.waitForSelector('[data-testid="skeleton-save"]');
  const shown = await options.$eval('[data-testid="skeleton-outline"]', (outline) => outline.textContent);
  expect(shown).toContain('mat-action-list');
  expect(chats.filter(({ buyer }) => shown?.includes(buyer))).toEqual([]);
  expect(shown).not.toContain('Коваль');
});

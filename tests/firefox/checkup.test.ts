/** A page checked in Firefox, where a script has the page wrapped: what is looked for reaches it, and what is found comes back. */
import { expect, test } from 'vitest';
import { rozetka } from '../e2e/cabinets';
import { say } from '../e2e/words';
import { chatsOf } from './chat-walk';
import { openList } from './seller';
import { BACKGROUNDS, settingIn } from './setting';

const setting = settingIn('Europe/Kyiv');

test('a page is checked from health, which says where Takt is let in', async () => {
  const firefox = await setting.launch(BACKGROUNDS[0]?.idleTimeout);
  const chats = chatsOf('Коваль');
  await rozetka.seed(setting.cabinets, chats);
  await openList(firefox, rozetka);
  const options = await firefox.extensionPage('options.html#health');
  await (await options.waitForSelector('[data-testid="checkup"]:not([disabled])'))?.click();
  await options.waitForSelector('[data-testid="checkup-outcome"]');
  const textOf = (testId: string) => options.$eval(`[data-testid="${testId}"]`, (part) => part.textContent ?? '');
  const words = await textOf('checkup-counts');
  const language = (['uk', 'ru', 'en'] as const).find((one) =>
    words.includes(say(one, 'options.checkup.rows', { n: chats.length })),
  );
  expect(language, words).toBeDefined();
  const said = await textOf('checkup-result');
  expect(chats.filter(({ buyer }) => said.includes(buyer))).toEqual([]);
  expect(await textOf('access')).toBe(say(language ?? 'uk', 'options.access.allowed', { place: 'Prom' }));
  expect(await options.$$('[data-testid="silent-tab"]')).toEqual([]);
});

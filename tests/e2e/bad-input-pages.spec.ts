/** Pages without a chat, without anything yet, or unlike any we know: nothing is drawn, nothing is stored, and it is said. */
import { drawn, openChats, pillOf, pills, soon, textOf } from './cabinet';
import { ago, buyer, CABINET, CHATS, CUP, IN_RUSSIAN, IN_UKRAINIAN } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { expect, test } from './fixtures';
import { disk, known, NOTHING } from './own-pages';
import { type Key, type Language, MINUTE, say } from './words';

/** With times, and nobody's name. */
const REBUILT = `<!doctype html><html lang="uk"><meta charset="utf-8"><title>Чат</title>
<main><h1>Оновлення розділу</h1><ul><li><i>10:05</i></li><li><i>11:20</i></li><li><i>12:40</i></li></ul></main></html>`;

const olha = () => ({ buyer: 'Ольга', product: CUP, messages: [buyer(ago(10 * MINUTE), 'Добрий день!')] });

/** The popup asks the worker, so by its answer the page has been read as well. */
async function popupSays(takt: ExtensionBrowser, language: Language, key: Key): Promise<void> {
  const popup = await takt.open('popup.html');
  await soon(popup.getByText(say(language, key))).toBeVisible();
  await popup.close();
}

async function expectNothing(takt: ExtensionBrowser): Promise<void> {
  expect(await drawn(takt.page)).toEqual([]);
  expect(await known(takt)).toMatchObject(NOTHING);
}

test.describe(() => {
  test.use(IN_UKRAINIAN);

  test('A page without a chat is left alone', async ({ takt, cabinets }) => {
    await cabinets.wildberries.seed({ chats: [olha()] });
    await takt.page.goto(`${CABINET}/supplier-settings`);
    await expect(takt.page.getByText('Сотрудники')).toBeVisible();
    await popupSays(takt, 'uk', 'queue.empty.not-read');
    await expectNothing(takt);

    await takt.page.getByRole('link', { name: 'Чат с покупателями' }).click();
    await soon.poll(() => pills(takt.page)).toHaveLength(1);
    const before = await known(takt);
    await takt.page.getByRole('link', { name: 'Настройки' }).click();
    await soon.poll(() => drawn(takt.page)).toEqual([]);
    expect(await known(takt)).toEqual(before);
  });

  test('A login page is left alone', async ({ takt }) => {
    await takt.page.goto(`${CABINET}/login`);
    await popupSays(takt, 'uk', 'queue.empty.not-read');
    await expectNothing(takt);
    // Whoever is logged out where the chats were sees the form at their address.
    const login = await takt.page.content();
    await takt.page.route(`${CHATS}*`, (route) => route.fulfill({ contentType: 'text/html', body: login }));
    await takt.page.goto(CHATS);
    await soon.poll(() => textOf(takt.page, 'notice'), { timeout: 20_000 }).toContain(say('uk', 'page.guide.no-times'));
    expect(await known(takt)).toMatchObject(NOTHING);
  });

  test('A page that is still loading is waited for', async ({ takt, cabinets }) => {
    await cabinets.wildberries.seed({ chats: [olha()], loadingMs: 11_000 });
    await takt.page.goto(CHATS);
    const skeleton = takt.page.locator('[aria-busy="true"]');
    await expect(skeleton.first()).toBeVisible();
    await popupSays(takt, 'uk', 'queue.empty.not-read');
    await expectNothing(takt);
    await expect(skeleton.first()).toBeVisible();
    await soon.poll(() => pillOf(takt.page, 'Ольга')).toBeDefined();
    expect(await drawn(takt.page)).not.toContain('notice');
  });
});

for (const [language, use] of [
  ['uk', IN_UKRAINIAN],
  ['ru', IN_RUSSIAN],
] as const) {
  test.describe(`In ${language}`, () => {
    test.use(use);

    test('A page that is not recognised says so, and no timer is shown', async ({ takt, cabinets }) => {
      await cabinets.wildberries.seed({ chats: [olha()] });
      await openChats(takt.page, 'Ольга');
      await soon.poll(() => pillOf(takt.page, 'Ольга')).toBeDefined();
      const before = await known(takt);
      // One morning something else stands there.
      await takt.page.route(`${CHATS}*`, (route) => route.fulfill({ contentType: 'text/html', body: REBUILT }));
      await takt.page.goto(CHATS);
      await soon
        .poll(() => textOf(takt.page, 'notice'), { timeout: 20_000 })
        .toContain(say(language, 'page.guide.not-recognised'));
      expect(await pills(takt.page)).toEqual([]);
      await popupSays(takt, language, 'queue.page-changed');
      expect(await known(takt)).toEqual(before);
      expect((await disk(takt)).stores.pages).toMatchObject([{ result: 'page-changed', field: 'list' }]);
    });
  });
}

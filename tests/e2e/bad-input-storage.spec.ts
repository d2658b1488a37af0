/** The extension updated under an open tab, a database of a newer version, a full disk: said in words, and nothing is lost. */
import { readFile } from 'node:fs/promises';
import { clickInOverlay } from '../support/browser/closed-roots.mjs';
import { barState, drawn, openChats, openThread, pills, soon, textOf } from './cabinet';
import { ago, buyer, CUP, IN_UKRAINIAN, PLATE } from './chats';
import type { ExtensionBrowser } from './extension-browser';
import { type Cabinets, expect, test } from './fixtures';
import { badge, desk, disk, exported, known, reads } from './own-pages';
import { MINUTE, say } from './words';

/** The browser's own, in pages of the extension. */
declare const chrome: { runtime: { reload(): void } };

test.use(IN_UKRAINIAN);

/** A chat that is open, read and stored; gives its id. */
async function anOpenChat(takt: ExtensionBrowser, cabinets: Cabinets): Promise<string> {
  await cabinets.wildberries.seed({
    chats: [
      { buyer: 'Ольга', product: CUP, messages: [buyer(ago(10 * MINUTE), 'Добрий день!')] },
      { buyer: 'Іван', product: PLATE, messages: [buyer(ago(15 * MINUTE), 'Вітаю!')] },
    ],
  });
  await openChats(takt.page, 'Ольга');
  await openThread(takt.page, 'Ольга');
  await soon.poll(() => barState(takt.page)).toBe('old');
  await soon.poll(() => pills(takt.page)).toHaveLength(2);
  const { chats } = await cabinets.wildberries.state();
  return chats.find((chat) => chat.buyer === 'Ольга')?.chatId ?? '';
}

for (const draft of ['', 'Вітаю! Є в наявності,']) {
  const having = draft === '' ? 'no draft' : 'a draft';
  test(`Takt is updated under an open tab with ${having}: the page says so and loses nothing`, async ({
    takt,
    cabinets,
  }) => {
    const chatId = await anOpenChat(takt, cabinets);
    const field = takt.page.locator('#messageInput');
    if (draft !== '') await field.pressSequentially(draft);
    const before = await known(takt);

    const looking = await desk(takt);
    const gone = looking.waitForEvent('close');
    await looking.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
    await gone;
    await cabinets.wildberries.buyerWrites(chatId, 'Ви тут?');
    const sentence = draft === '' ? 'page.updated' : 'page.updated.draft';
    await soon.poll(() => textOf(takt.page, 'notice')).toContain(say('uk', sentence));
    expect(await pills(takt.page)).toEqual([]);
    expect(await drawn(takt.page)).not.toContain('bar');
    await expect(field).toHaveValue(draft);
    if (draft === '') expect(await drawn(takt.page)).not.toContain('copy-draft');
    else {
      await clickInOverlay(takt.page, 'copy-draft');
      await soon.poll(() => textOf(takt.page, 'copy-draft')).toBe(say('uk', 'page.draft-copied'));
      await expect(field).toHaveValue(draft);
      const elsewhere = takt.page.locator('[name="chat-search"]');
      await elsewhere.press('Control+V');
      await expect(elsewhere).toHaveValue(draft);
    }
    // The browser does not bring back what it was given on its command line: it is started anew.
    await takt.restart();
    expect(await known(takt)).toEqual(before);
    await openChats(takt.page, 'Ольга');
    await soon.poll(() => pills(takt.page)).toHaveLength(2);
    expect(await drawn(takt.page)).not.toContain('notice');
  });
}

test('A database of a newer version is refused in words everywhere, can be rescued, and is not touched', async ({
  takt,
  cabinets,
}) => {
  await anOpenChat(takt, cabinets);
  await takt.page.goto('about:blank');
  // A newer Takt was here: another version, and a store that this one does not know.
  const looking = await desk(takt);
  await takt.stopWorker();
  await looking.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('takt', 990);
        request.onupgradeneeded = () => {
          request.result
            .createObjectStore('promises', { keyPath: 'id' })
            .add({ id: 1, text: 'Передзвоню <b>завтра</b>' });
        };
        request.onblocked = () => reject(new Error('somebody has the database open'));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  const before = await disk(takt);
  expect(before.version).toBe(990);

  await openChats(takt.page, 'Ольга');
  await soon.poll(() => textOf(takt.page, 'notice')).toBe(say('uk', 'page.database-newer'));
  expect(await pills(takt.page)).toEqual([]);
  await soon.poll(() => badge(takt)).toEqual({ text: '!', title: say('uk', 'badge.title.broken') });
  await reads(await takt.open('popup.html'), 'uk', 'error.database-newer');
  const options = await takt.open('options.html#data');
  await reads(options, 'uk', 'error.database-newer');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByTestId('rescue-export').click(),
  ]);
  await soon(options.getByText(say('uk', 'options.rescue.done', { file: download.suggestedFilename() }))).toBeVisible();
  const rescued = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(rescued).toMatchObject({ format: 'takt-rescue', databaseVersion: 990, stores: before.stores });
  expect(await disk(takt)).toEqual(before);
});

test('A full disk is said in words, nothing is half written, and it goes on when there is room', async ({
  takt,
  cabinets,
}) => {
  const chatId = await anOpenChat(takt, cabinets);
  const before = await disk(takt);
  await takt.worker.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
    Object.assign(globalThis, { room: { put, add } });
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
  });
  await cabinets.wildberries.buyerWrites(chatId, 'Це не вміститься');
  await soon.poll(() => textOf(takt.page, 'notice')).toBe(say('uk', 'page.disk-full'));
  expect(await disk(takt)).toEqual(before);

  await takt.worker.evaluate(() => {
    Object.assign(IDBObjectStore.prototype, (globalThis as unknown as { room: object }).room);
  });
  await soon.poll(() => textOf(takt.page, 'notice'), { timeout: 20_000 }).toBeUndefined();
  await soon.poll(() => barState(takt.page)).toBe('old');
  const { conversations } = await exported(takt);
  const olha = conversations.find(({ buyerName }) => buyerName === 'Ольга');
  expect(olha?.messages.map(({ text }) => text)).toContain('Це не вміститься');
});

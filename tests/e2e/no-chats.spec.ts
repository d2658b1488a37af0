/** Pages of a cabinet that hold no conversation: nothing is drawn on them and nothing kept, however long they stand open. */
import type { Page } from '@playwright/test';
import { drawn, soon, textOf } from './cabinet';
import { CHATS, IN_KYIV } from './chats';
import { expect, test } from './fixtures';
import { known, NOTHING } from './own-pages';
import { imaginedNotChatsAt, notChatsAt, type Stranger } from './stranger';
import { say } from './words';

test.use(IN_KYIV);

/** What should hold chats and holds none is told of, later than anything else that is ever said of a page. */
async function openLast(page: Page): Promise<void> {
  const body = '<!doctype html><html lang="uk"><title>Чати</title><main><p>Технічні роботи</p></main></html>';
  await page.route(CHATS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(CHATS);
}

const SETS: readonly [string, (now: number) => readonly Stranger[]][] = [
  ['ten pages of cabinets', imaginedNotChatsAt],
  ['pages that nearly look like chats', notChatsAt],
];

for (const [title, setAt] of SETS) {
  test(`Nothing is drawn on what is no chat: ${title}`, async ({ takt }) => {
    const tabs: { name: string; tab: Page }[] = [];
    for (const one of setAt(Date.now())) {
      const tab = await takt.context.newPage();
      await one.open(tab);
      tabs.push({ name: one.name, tab });
    }
    expect(tabs.length).toBeGreaterThan(7);
    await openLast(takt.page);
    await soon.poll(() => textOf(takt.page, 'notice'), { timeout: 60_000 }).toContain(say('uk', 'page.guide.no-times'));
    // Whoever asks the background now is answered after what the pages had to say.
    await (await takt.open('popup.html')).close();
    for (const { name, tab } of tabs) {
      // A tab that is out of sight is not looked at, and nothing would be drawn on it anyway.
      expect(await tab.evaluate(() => document.hidden), name).toBe(false);
      expect(await drawn(tab), name).toEqual([]);
    }
    expect(await known(takt)).toMatchObject(NOTHING);
  });
}

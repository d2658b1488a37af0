/** The order chat of Rozetka in Firefox, beside its list and on a page of its own; and «Видалені», where nobody waits. */
import { describe, expect, test } from 'vitest';
import { rozetka } from '../e2e/cabinets';
import { ago } from '../e2e/chats';
import { installedSince } from '../e2e/own-pages';
import { inMessages } from '../e2e/pages-rozetka';
import { DAY, say } from '../e2e/words';
import { chatsOf, walkChats } from './chat-walk';
import { bringIn, openList, openThread, rowMarks } from './seller';
import { BACKGROUNDS, settingIn } from './setting';

// Only there are Rozetka's times exact.
const setting = settingIn('Europe/Kyiv');

describe.each(BACKGROUNDS)('Rozetka in Firefox, $background', ({ idleTimeout }) => {
  test('the list and a thread of an order have their timers in panes and on pages, and what was deleted has none', async () => {
    const { cabinets } = setting;
    const firefox = await setting.launch(idleTimeout);
    await bringIn(firefox, installedSince(ago(30 * DAY)));

    const inPanes = chatsOf('Коваль');
    await rozetka.seed(cabinets, inPanes);
    const page = await openList(firefox, rozetka);
    await walkChats({ setting, cabinet: rozetka, place: page, chats: inPanes });

    const onPages = chatsOf('Бойко');
    await rozetka.seed(cabinets, onPages, { variant: 1 });
    await page.goto(rozetka.list);
    await page.waitForSelector(rozetka.selectors.row);
    await walkChats({ setting, cabinet: rozetka, place: page, chats: onPages, marksOwn: false, listStays: false });

    const [deleted] = inMessages('item', true);
    const name = deleted?.buyer ?? '';
    await cabinets.rozetka.seed({ variant: 'pages', chats: inMessages('item', true) });
    await page.goto(`${rozetka.host}/main/messages/deleted`);
    await page.waitForSelector(rozetka.selectors.row);
    await healthSaysRead('deleted-chat');
    await page.bringToFront();
    expect(await rowMarks(firefox, page, rozetka)).toEqual([]);
    await openThread(page, rozetka, name);
    // The templates of the bar come with what was read of the thread.
    const drawn = await firefox.roots(page).waitFor((elements) => {
      const ids = elements.map(({ testId }) => testId);
      return ids.includes('chips') && ids;
    }, 20_000);
    expect(drawn).not.toContain('bar-text');
    expect(await inQueue(inPanes[1].buyer)).not.toContain(name);
  });
});

/** The options say that the last page of that kind was read. */
async function healthSaysRead(kind: 'deleted-chat'): Promise<void> {
  const says = [say('uk', `options.health.page.${kind}`), say('uk', 'options.health.result.read')] as const;
  const isRead = (page: string, read: string) =>
    [...document.querySelectorAll('tr')].some(
      ({ textContent }) => textContent.includes(page) && textContent.includes(read),
    );
  const looked = async () => {
    // What is read after it was opened is said when it is opened anew; a reload there never reports its end.
    const options = await setting.firefox.extensionPage('options.html#health');
    const isSaid = await options.waitForFunction(isRead, { timeout: 5000 }, ...says).then(Boolean, () => false);
    await options.close();
    return isSaid;
  };
  await expect.poll(looked, { timeout: 30_000 }).toBe(true);
}

/** Whom the popup lists, once that one is among them. */
async function inQueue(sure: string): Promise<(string | null)[]> {
  const popup = await setting.firefox.extensionPage('popup.html');
  const names = () => popup.$$eval('[data-testid="queue-row"] .row-name', (rows) => rows.map((row) => row.textContent));
  await expect.poll(names, { timeout: 20_000 }).toContain(sure);
  const listed = await names();
  await popup.close();
  return listed;
}

/** The chat of Prom in Firefox, wherever the cabinet may show it: in a page, in a frame of its own host, in a drawer. */
import { describe, expect, test } from 'vitest';
import { prom } from '../e2e/cabinets';
import { ago } from '../e2e/chats';
import { installedSince } from '../e2e/own-pages';
import { DAY, say } from '../e2e/words';
import type { LaunchedFirefox } from '../support/browser/firefox.mjs';
import { chatsOf, walkChats } from './chat-walk';
import { bringIn, frameAt, openList, openThread, type Place, rowMarks } from './seller';
import { BACKGROUNDS, settingIn } from './setting';

// Only there are Prom's times exact.
const setting = settingIn('Europe/Kyiv');
const { row } = prom.selectors;
/** In the address of the chat's frame. */
const EMBEDDED = '/chat/embedded';

describe.each(BACKGROUNDS)('Prom in Firefox, $background', ({ idleTimeout }) => {
  test.each([
    { name: 'rooms', variant: 0, listStays: true },
    // Its drawer shows either the list or a thread.
    { name: 'dialogs', variant: 1, listStays: false },
  ] as const)(
    '$name: list and thread have their timers in a page, in a frame and in a drawer',
    async ({ variant, listStays }) => {
      const { cabinets } = setting;
      const firefox = await setting.launch(idleTimeout);
      await bringIn(firefox, installedSince(ago(30 * DAY)));

      const inPage = chatsOf('Коваль');
      await prom.seed(cabinets, inPage, { variant });
      const page = await openList(firefox, prom);
      await walkChats({ setting, cabinet: prom, place: page, chats: inPage });

      // Only the page around it has Takt's script.
      const inFrame = chatsOf('Бойко');
      await prom.seed(cabinets, inFrame, { variant, own: { place: 'frame' } });
      await page.goto(prom.list);
      const frame = await frameAt(page, EMBEDDED);
      await frame.waitForSelector(row);
      await walkChats({ setting, cabinet: prom, place: frame, chats: inFrame });
      expect(await firefox.roots(page).overlay(), 'drawn around the frame').toEqual([]);

      const inDrawer = chatsOf('Мороз');
      await prom.seed(cabinets, inDrawer, { variant, own: { place: 'drawer' } });
      await page.goto(`${prom.host}/cms/order`);
      await (await page.waitForSelector('[class*="HeaderChat__"][aria-expanded="false"]'))?.click();
      await page.waitForSelector(row);
      await walkChats({ setting, cabinet: prom, place: page, chats: inDrawer, listStays });
    },
  );
});

test('a frame that is closed, of which Firefox leaves nothing to touch, is read again whenever it is opened anew', async () => {
  const { cabinets } = setting;
  const firefox = await setting.launch();
  await bringIn(firefox, installedSince(ago(30 * DAY)));
  const chats = chatsOf('Бойко');
  await prom.seed(cabinets, chats, { variant: 0, own: { place: 'frame' } });
  const page = await firefox.browser.newPage();
  await page.goto(prom.list);
  const isRead = async (frame: Place) => {
    await frame.waitForSelector(row);
    await expect.poll(async () => (await rowMarks(firefox, frame, prom)).length, { timeout: 20_000 }).toBe(2);
    await openThread(frame, prom, chats[0].buyer);
    await firefox.roots(frame).waitFor((elements) => elements.some(({ testId }) => testId === 'bar'), 20_000);
  };
  let frame = await frameAt(page, EMBEDDED);
  await isRead(frame);

  for (let time = 0; time < 4; time++) {
    const closed = await page.evaluateHandle(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const holder = frame.parentElement as HTMLElement;
      frame.remove();
      return { frame, holder, src: frame.src };
    });
    await nothingNoted(firefox);
    await page.bringToFront();
    await closed.evaluate(({ frame, holder, src }) => {
      frame.src = src;
      holder.append(frame);
    });
    frame = await frameAt(page, EMBEDDED, frame);
    await isRead(frame);
  }
  await nothingNoted(firefox);
});

/** A feature that throws is switched off and noted; the browser has forgotten a closed frame by the time this is read. */
async function nothingNoted({ extensionPage }: LaunchedFirefox): Promise<void> {
  const health = await extensionPage('options.html#health');
  await health.waitForSelector(`::-p-text(${say('uk', 'options.health.no-log')})`);
  await health.close();
}

/** Tabs that are open and read nothing: put to sleep by the browser, or logged out. The queue says as of when it speaks. */
import { openChats, pillOf, pills, soon } from './cabinet';
import { wildberries } from './cabinets';
import { ago, buyer, CUP, clock, IN_UKRAINIAN } from './chats';
import { expect, journey, test } from './fixtures';
import { bringIn, installedSince, known, queueOf } from './own-pages';
import { putToSleep } from './tabs';
import { HOUR, MINUTE, say } from './words';

test.use(IN_UKRAINIAN);

const olha = () => ({ buyer: 'Ольга', product: CUP, messages: [buyer(ago(20 * MINUTE), 'Добрий день!')] });

journey('A tab that the browser has put to sleep is one that is not read', async ({ takt, cabinets, step }) => {
  let readFrom = 0;
  await step('a chat is read', async () => {
    await cabinets.wildberries.seed({ chats: [olha()] });
    await bringIn(takt, installedSince(ago(10 * HOUR)));
    readFrom = Date.now();
    await openChats(takt.page, 'Ольга');
    await soon.poll(() => pillOf(takt.page, 'Ольга')).toBeDefined();
  });
  await step('the browser takes its memory back', async () => {
    const popup = await takt.open('popup.html');
    await soon.poll(async () => (await queueOf(popup, 'Ольга'))?.details ?? []).not.toEqual([]);
    await putToSleep(takt, wildberries.list);
    await popup.reload();
    const readAt = [readFrom, Date.now()].map((at) => say('uk', 'timer.read-at', { at: clock(at) }));
    await soon
      .poll(async () => (await queueOf(popup, 'Ольга'))?.details ?? [])
      .toContain(say('uk', 'timer.not-reading'));
    const { details = [] } = (await queueOf(popup, 'Ольга')) ?? {};
    expect(details.filter((detail) => readAt.includes(detail))).toHaveLength(1);
  });
});

journey('Whoever is logged out keeps what was read, and nothing is drawn on the form', async (tools) => {
  const { takt, cabinets, step } = tools;
  let before: unknown;
  await step('a chat is read', async () => {
    await cabinets.wildberries.seed({ chats: [olha()] });
    await openChats(takt.page, 'Ольга');
    await soon.poll(() => pillOf(takt.page, 'Ольга')).toBeDefined();
    before = await known(takt);
  });
  await step('the cabinet asks for the log-in', async () => {
    await cabinets.wildberries.logOut();
    await takt.page.reload();
    await expect(takt.page).toHaveURL(/\/login/u);
    await soon.poll(() => pills(takt.page)).toEqual([]);
    expect(await known(takt)).toEqual(before);
  });
  await step('the chat stands in the queue still', async () => {
    const popup = await takt.open('popup.html');
    await soon.poll(async () => (await queueOf(popup, 'Ольга'))?.state).toBeDefined();
    await popup.close();
  });
  await step('and is read on after the log-in', async () => {
    await cabinets.wildberries.logIn();
    await openChats(takt.page, 'Ольга');
    await soon.poll(() => pillOf(takt.page, 'Ольга')).toBeDefined();
  });
});

/** What stays when a tab is closed, the worker stopped or the browser started anew, and as of when it speaks. */
import { barState, openChats, openThread, pillOf, soon, textOf } from './cabinet';
import { ago, buyer, CHATS, CUP, clock, IN_UKRAINIAN, PLATE, seller, waitingSince } from './chats';
import { expect, journey, test } from './fixtures';
import { badge, bringIn, exported, installedSince, known, queueOf } from './own-pages';
import { HOUR, MINUTE, say, sentences } from './words';

test.use(IN_UKRAINIAN);

const olha = () => ({
  buyer: 'Ольга',
  product: CUP,
  messages: [buyer(ago(3 * HOUR), 'Є чашка?'), seller(ago(2 * HOUR), 'Є'), buyer(ago(20 * MINUTE), 'Беру дві')],
});
const ivan = () => ({ buyer: 'Іван', product: PLATE, messages: [buyer(ago(10 * MINUTE), 'Добрий день!')] });

journey('With the tab of the cabinet closed the queue says as of when it speaks', async ({ takt, cabinets, step }) => {
  let readFrom = 0;
  await step('the seller has read a chat', async () => {
    await cabinets.wildberries.seed({ chats: [olha(), ivan()] });
    await bringIn(takt, installedSince(ago(10 * HOUR)));
    await openChats(takt.page, 'Ольга');
    readFrom = Date.now();
    await openThread(takt.page, 'Ольга');
    await soon.poll(() => barState(takt.page)).toBe('on-time');
  });
  await step('while it is open nothing is said of when', async () => {
    const popup = await takt.open('popup.html');
    await soon.poll(async () => (await queueOf(popup, 'Ольга'))?.state).toBe('on-time');
    expect((await queueOf(popup, 'Ольга'))?.details).not.toContain(say('uk', 'timer.not-reading'));
    await popup.close();
  });
  await step('the tab is closed', async () => {
    await takt.page.close();
    const popup = await takt.open('popup.html');
    const readAt = [readFrom, Date.now()].map((at) => say('uk', 'timer.read-at', { at: clock(at) }));
    for (const name of ['Ольга', 'Іван']) {
      await soon
        .poll(async () => (await queueOf(popup, name))?.details ?? [])
        .toContain(say('uk', 'timer.not-reading'));
      const { details = [] } = (await queueOf(popup, name)) ?? {};
      expect(
        details.filter((detail) => readAt.includes(detail)),
        details.join(' | '),
      ).toHaveLength(1);
    }
  });
});

journey('A browser that is started again has everything, and reads on', async ({ takt, cabinets, step }) => {
  const chats = [olha(), ivan()];
  /** All but the settings, for each backup leaves its date there. */
  const kept = async () => ({ ...(await known(takt)), settings: [] });
  const file = async () => ({ ...(await exported(takt)), exportedAt: '' });
  let before: unknown[] = [];
  await step('the seller has read a chat', async () => {
    await cabinets.wildberries.seed({ chats });
    await openChats(takt.page, 'Ольга');
    await openThread(takt.page, 'Ольга');
    await soon.poll(() => barState(takt.page)).toBe('old');
    await soon.poll(() => pillOf(takt.page, 'Іван')).toBeDefined();
  });
  await step('the tab goes elsewhere', async () => {
    await takt.page.goto('about:blank');
    before = [await kept(), await file()];
  });
  await step('the browser is closed and started again', async () => {
    await takt.restart();
    expect(await kept()).toEqual(before[0]);
  });
  await step('its backup is the same', async () => expect(await file()).toEqual(before[1]));
  await step('the chat goes on where it was', async () => {
    await openChats(takt.page, 'Ольга', CHATS);
    await openThread(takt.page, 'Ольга');
    await soon.poll(() => barState(takt.page)).toBe('old');
    const since = waitingSince(chats[0] ?? olha()) ?? 0;
    const right = () => sentences('uk', 'timer.full.old', Date.now() - since);
    await soon.poll(async () => right().includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
    await soon.poll(async () => (await badge(takt)).title).toBe(say('uk', 'badge.title.old', { n: chats.length }));
  });
  await step('nothing was stored twice', async () => {
    const { conversations } = await exported(takt);
    const texts = conversations.map(({ buyerName, messages }) => [buyerName, ...messages.map(({ text }) => text)]);
    expect(texts.map(([name]) => name).sort()).toEqual(['Іван', 'Ольга']);
    expect(texts.find(([name]) => name === 'Ольга')?.slice(-3)).toEqual(['Є чашка?', 'Є', 'Беру дві']);
  });
});

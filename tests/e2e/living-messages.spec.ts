/** Messages that a page edits, takes back, or shows only as one scrolls up: whoever waited waits on, and since the same moment. */
import { barState, openChats, openThread, soon, textOf } from './cabinet';
import { CABINETS } from './cabinets';
import { ago, buyer, CUP, IN_KYIV, seller } from './chats';
import { expect, journeyOnce, test } from './fixtures';
import { bringIn, exported, installedSince } from './own-pages';
import { HOUR, MINUTE } from './words';

test.use(IN_KYIV);

for (const cabinet of CABINETS) {
  journeyOnce(`${cabinet.name}: a message that is edited or taken back moves no timer`, async (tools) => {
    const { takt, cabinets, step } = tools;
    const driver = cabinets[cabinet.id];
    const asked = ago(30 * MINUTE);
    let id = '';
    const questions = async () => {
      const { chats } = await driver.state();
      return chats.find((chat) => chat.chatId === id)?.messages.filter(({ author }) => author === 'buyer') ?? [];
    };
    const waitsSince = async () => {
      const [conversation] = (await exported(takt)).conversations;
      return Date.parse(conversation?.timer?.waitingSince ?? '');
    };

    await step('a buyer asks, and asks again', async () => {
      const messages = [
        buyer(ago(3 * HOUR), 'Добрий день!'),
        seller(ago(2 * HOUR), 'Добрий день! Слухаю вас'),
        buyer(asked, 'Є чашка?'),
        buyer(ago(10 * MINUTE), 'І блюдце?'),
      ];
      await cabinet.seed(cabinets, [{ buyer: 'Ольга', product: 'Чашка керамічна, 350 мл', messages }]);
      await bringIn(takt, installedSince(ago(10 * HOUR)));
      await cabinet.openList(takt.page, 'Ольга');
      await cabinet.openThread(takt.page, 'Ольга');
      await soon.poll(() => barState(takt.page)).toBe('on-time');
      // By the row alone the bar says no time of day yet.
      await soon.poll(() => textOf(takt.page, 'bar-target')).toMatch(/\d\d:\d\d/);
      id = await cabinet.idOf(cabinets, 'Ольга');
    });
    const before = await textOf(takt.page, 'bar-target');
    await step('the last one is edited', async () => {
      const last = (await questions()).at(-1);
      await driver.editMessage(id, last?.id ?? '', 'І блюдце до неї?');
      await expect(takt.page.getByText('І блюдце до неї?').first()).toBeVisible();
      expect(await textOf(takt.page, 'bar-target')).toBe(before);
    });
    await step('and taken back', async () => {
      const last = (await questions()).at(-1);
      await driver.deleteMessage(id, last?.id ?? '');
      await expect(takt.page.getByText('І блюдце до неї?')).toHaveCount(0);
      expect(await textOf(takt.page, 'bar-target')).toBe(before);
      expect(await barState(takt.page)).toBe('on-time');
      expect(Math.abs((await waitsSince()) - asked)).toBeLessThan(MINUTE);
    });
  });
}

test('Older messages that come as one scrolls up are kept, and move no timer', async ({ takt, cabinets }) => {
  const messages = Array.from({ length: 80 }, (_, index) =>
    index % 2 === 0
      ? buyer(ago((100 - index) * HOUR), `Питання ${index}`)
      : seller(ago((100 - index) * HOUR), `Відповідь ${index}`),
  );
  await cabinets.wildberries.seed({
    chats: [{ buyer: 'Ольга', product: CUP, messages: [...messages, buyer(ago(15 * MINUTE), 'А зараз?')] }],
  });
  await bringIn(takt, installedSince(ago(200 * HOUR)));
  await openChats(takt.page, 'Ольга');
  await openThread(takt.page, 'Ольга');
  await soon.poll(() => barState(takt.page)).toBe('on-time');
  // By the row alone the bar says no time of day yet.
  await soon.poll(() => textOf(takt.page, 'bar-target')).toMatch(/\d\d:\d\d/);
  const before = await textOf(takt.page, 'bar-target');
  const kept = async () => (await exported(takt)).conversations[0]?.messages.length ?? 0;
  await soon.poll(kept).toBeGreaterThan(10);
  const first = await kept();
  await takt.page.locator('section[class*="ChatWindow__messages"]').evaluate((thread) => {
    const scrolled = [thread, ...thread.querySelectorAll('*')].find((one) => one.scrollHeight > one.clientHeight + 50);
    scrolled?.scrollTo({ top: 0 });
  });
  await soon.poll(kept).toBeGreaterThan(first);
  expect(await textOf(takt.page, 'bar-target')).toBe(before);
  expect(await barState(takt.page)).toBe('on-time');
});

/** Whose messages they are, where the page tells it late, wrongly or not at all. */
import { barState, drawn, openChats, openThread, pillOf, soon, textOf } from './cabinet';
import { ago, buyer, CUP, IN_UKRAINIAN, PLATE, type SeedChat, seller, waitingSince } from './chats';
import { expect, journey, test } from './fixtures';
import { exported } from './own-pages';
import { MINUTE, say, sentences } from './words';

test.use(IN_UKRAINIAN);

const olha = (): SeedChat => ({
  buyer: 'Ольга',
  product: CUP,
  messages: [
    buyer(ago(50 * MINUTE), 'Ольга питає про чашку'),
    seller(ago(40 * MINUTE), 'Відповідь Ользі'),
    buyer(ago(31 * MINUTE), 'Ольга питає ще раз'),
    buyer(ago(30 * MINUTE), 'Ольга чекає'),
  ],
});
const ivan = (): SeedChat => ({
  buyer: 'Іван',
  product: PLATE,
  messages: [buyer(ago(12 * MINUTE), 'Іван питає про тарілку'), buyer(ago(11 * MINUTE), 'Іван чекає')],
});

type File = Awaited<ReturnType<typeof exported>>;

/** Every text stands in a conversation of the buyer whom it names, once. */
function expectUnmixed({ conversations, events }: File): void {
  for (const { buyerName, messages } of conversations) {
    const texts = messages.filter(({ author }) => author !== 'system').map(({ text }) => text);
    expect(new Set(texts).size, `${buyerName} twice: ${texts.join(', ')}`).toBe(texts.length);
    const others = buyerName === 'Ольга' ? /Іван/ : /Оль?га|Ользі/;
    expect(
      texts.filter((text) => others.test(text)),
      `in the chat of ${buyerName}`,
    ).toEqual([]);
  }
  // Undoing a join must not bring anybody's words to another either: each key holds one buyer's texts.
  const byKey = new Map<string, string[]>();
  for (const event of events) {
    if (event.kind !== 'message') continue;
    byKey.set(event.conversationId, [...(byKey.get(event.conversationId) ?? []), event.payload.text]);
  }
  for (const [key, texts] of byKey) {
    const named = ['Оль', 'Іван'].filter((name) => texts.some((text) => text.includes(name)));
    expect(named.length, `${key}: ${texts.join(', ')}`).toBeLessThanOrEqual(1);
  }
}

for (const [when, chatIdDelayMs] of [
  ['late', 1500],
  ['never', null],
] as const) {
  journey(
    `In a list without ids, with the address naming the chat ${when}, each buyer keeps their own messages`,
    async ({ takt, cabinets, step }) => {
      const chats = [olha(), ivan()];
      await step('the chats', () => cabinets.wildberries.seed({ chats, variant: 'buttons', chatIdDelayMs }));
      for (const chat of chats) {
        await step(`the seller opens the chat of ${chat.buyer}`, async () => {
          if (chat === chats[0]) await openChats(takt.page, chat.buyer);
          await openThread(takt.page, chat.buyer);
          await soon.poll(() => barState(takt.page)).toBe('old');
          const right = sentences('uk', 'timer.full.old', Date.now() - (waitingSince(chat) ?? 0));
          await soon.poll(async () => right.includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
        });
      }
      const { chats: seeded } = await cabinets.wildberries.state();
      const idOf = (name: string) => seeded.find((chat) => chat.buyer === name)?.chatId;
      if (chatIdDelayMs !== null) {
        await step('the id has settled', async () => {
          const threadIds = async () => (await exported(takt)).conversations.map(({ threadId }) => threadId);
          await soon.poll(threadIds).toContain(idOf('Іван'));
        });
      }
      await step('nothing was mixed or doubled', async () => {
        const file = await exported(takt);
        expectUnmixed(file);
        expect(file.conversations.map(({ buyerName }) => buyerName).sort()).toEqual(['Іван', 'Ольга']);
        for (const { buyerName, threadId, messages, timer } of file.conversations) {
          const chat = chats.find((one) => one.buyer === buyerName);
          const texts = messages.filter(({ author }) => author !== 'system').map(({ text }) => text);
          expect(texts).toEqual(chat?.messages.map(({ text }) => text));
          expect(timer).toMatchObject({
            basis: 'thread',
            waitingSince: new Date((chat && waitingSince(chat)) ?? 0).toISOString(),
          });
          expect([null, idOf(buyerName ?? '')]).toContain(threadId);
        }
      });
    },
  );
}

for (const [pace, waitsForTheId] of [
  ['before the address has followed', false],
  ['as soon as the address has followed', true],
] as const) {
  journey(
    `Switching between two chats ${pace}, each time under the other's id, mixes nothing`,
    async ({ takt, cabinets, step }) => {
      await step('the chats', () =>
        cabinets.wildberries.seed({
          chats: [olha(), ivan()],
          variant: 'buttons',
          chatIdDelayMs: 700,
          staleChatId: true,
        }),
      );
      const { chats: seeded } = await cabinets.wildberries.state();
      const idOf = (name: string) => seeded.find((chat) => chat.buyer === name)?.chatId ?? 'none';
      const goTo = async (name: string, waits = waitsForTheId) => {
        await openThread(takt.page, name);
        if (waits) await soon(takt.page).toHaveURL(new RegExp(idOf(name)));
      };
      await step('the seller goes to and fro', async () => {
        await openChats(takt.page, 'Ольга');
        for (const name of ['Ольга', 'Іван', 'Ольга', 'Іван', 'Ольга']) await goTo(name);
        const right = sentences('uk', 'timer.full.old', Date.now() - (waitingSince(olha()) ?? 0));
        await soon.poll(async () => right.includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);
      });
      await step('no text is in the chat of another', async () => expectUnmixed(await exported(takt)));
      await step('and stays in one until its id is certain', async () => {
        await goTo('Ольга', true);
        await goTo('Іван', true);
        const named = async () =>
          (await exported(takt)).conversations.find(({ threadId }) => threadId === idOf('Іван'))?.buyerName;
        await soon.poll(named).toBe('Іван');
        const file = await exported(takt);
        expectUnmixed(file);
        for (const { threadId, buyerName } of file.conversations) {
          expect([null, idOf(buyerName ?? '')]).toContain(threadId);
        }
      });
    },
  );
}

journey(
  'Two buyers of one name and one product are not one: the row says so, and nothing is stored',
  async ({ takt, cabinets, step }) => {
    const anna = (text: string, minutes: number): SeedChat => ({
      buyer: 'Анна',
      product: CUP,
      messages: [buyer(ago(minutes * MINUTE), text)],
    });
    await step('the chats', () =>
      cabinets.wildberries.seed({
        chats: [anna('Перша Анна питає', 9), anna('Друга Анна питає', 21), ivan()],
        variant: 'buttons',
        chatIdDelayMs: null,
      }),
    );
    await step('the list', async () => {
      await openChats(takt.page, 'Анна');
      await soon.poll(async () => (await pillOf(takt.page, 'Іван'))?.state).toBe('old');
      await soon.poll(async () => (await pillOf(takt.page, 'Анна'))?.label).toBe(say('uk', 'timer.full.ambiguous'));
      expect((await pillOf(takt.page, 'Анна'))?.text).toBe(say('uk', 'timer.unknown'));
      expect(await drawn(takt.page)).not.toContain('notice');
    });
    await step('the backup names no Anna and holds none of her words', async () => {
      const { conversations, events } = await exported(takt);
      expect(conversations.map(({ buyerName }) => buyerName)).toEqual(['Іван']);
      expect(JSON.stringify(events)).not.toContain('Анна');
    });
  },
);

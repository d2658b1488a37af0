/** Threads and names that try to be too much: too long, code, without a time, from the future, open twice. */
import { fromTheFuture, hostile, huge, noTimes } from '../cabinets/seeds.mjs';
import { barState, drawn, openChats, openThread, pillOf, pills, soon, textOf } from './cabinet';
import { ago, buyer, CHATS, CUP, IN_UKRAINIAN, seller, waitingSince } from './chats';
import { expect, journey, test } from './fixtures';
import { exported, known, queue, queueOf } from './own-pages';
import { MINUTE, say, sentences } from './words';

test.use(IN_UKRAINIAN);

test('Of a thread of 5,000 messages the newest are read, the timer is right, and typing goes on', async ({
  takt,
  cabinets,
}) => {
  const { chats = [] } = huge(Date.now());
  await cabinets.wildberries.seed({ chats });
  // The replica shows thirty at a time; this page has been scrolled up to the very first one.
  await takt.page.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (address, options) =>
      fetch(/^\/replica\/view\?.*open=/.test(`${address}`) ? `${address}&from=0` : address, options);
  });
  await openChats(takt.page, 'Олег');
  await openThread(takt.page, 'Олег');
  await soon(takt.page.locator('[data-testid="message"]')).toHaveCount(5_001, { timeout: 30_000 });
  await soon.poll(() => textOf(takt.page, 'bar-cut'), { timeout: 30_000 }).toBe(say('uk', 'bar.cut', { n: 500 }));
  const since = chats[0] ? (waitingSince(chats[0]) ?? 0) : 0;
  const right = () => sentences('uk', 'timer.full.old', Date.now() - since);
  await soon.poll(async () => right().includes((await textOf(takt.page, 'bar-text')) ?? '')).toBe(true);

  const field = takt.page.locator('#messageInput');
  await field.pressSequentially('Вітаю! Уже дивлюся');
  await expect(field).toHaveValue('Вітаю! Уже дивлюся');

  const { conversations } = await exported(takt);
  const newest = chats[0]?.messages.slice(-500).map(({ text }) => text);
  expect(conversations[0]?.messages.map(({ text }) => text)).toEqual(newest);
});

test('Names in emoji are names like others', async ({ takt, cabinets }) => {
  const names = ['👩‍👩‍👧‍👦 Оля 🏳️‍🌈', '🔥🔥🔥', '🇺🇦 Іван'];
  const chats = names.map((name, index) => ({
    buyer: name,
    product: { ...CUP, article: 500_000_000 + index },
    messages: [buyer(ago((index + 1) * 5 * MINUTE), '👍🏽 є?')],
  }));
  await cabinets.wildberries.seed({ chats });
  await openChats(takt.page, '🔥🔥🔥');
  await soon.poll(async () => (await pills(takt.page)).map((pill) => pill.buyer).sort()).toEqual([...names].sort());
  await openThread(takt.page, '👩‍👩‍👧‍👦 Оля 🏳️‍🌈');
  await soon.poll(() => barState(takt.page)).toBe('old');
  const popup = await takt.open('popup.html');
  await soon.poll(async () => (await queue(popup)).length).toBe(3);
  // Some joiners are invisible, and a name is compared without them; the people stay the same.
  const people = (name: string) => name.replace(/\p{Cf}/gu, '');
  expect((await queue(popup)).map((row) => people(row.buyer)).sort()).toEqual(names.map(people).sort());
  const { conversations } = await exported(takt);
  expect(conversations.map(({ buyerName }) => people(buyerName ?? '')).sort()).toEqual(names.map(people).sort());
  expect(conversations.flatMap(({ messages }) => messages.map(({ text }) => text))).toContain('👍🏽 є?');
});

test('HTML and template syntax in every text is printed as it was written', async ({ takt, cabinets }) => {
  const dialogs: string[] = [];
  takt.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const seed = hostile(Date.now());
  const chats = seed.chats ?? [];
  await cabinets.wildberries.seed(seed);
  await takt.page.goto(CHATS);
  await soon.poll(async () => (await pills(takt.page)).length).toBeGreaterThanOrEqual(5);

  // A name of ten thousand letters and one of spaces are no names; direction marks belong to nobody's name.
  const named = chats.flatMap(({ buyer: name }) => {
    const plain = name.replace(/[\u202a-\u202e\p{Cf}]/gu, '').trim();
    return plain === '' || plain.length > 200 ? [] : [plain];
  });
  const plain = (name: string) => name.replace(/[\u202a-\u202e\p{Cf}]/gu, '').trim();
  const popup = await takt.open('popup.html');
  const nobody = say('uk', 'queue.no-name');
  const listed = async () => (await queue(popup)).map((row) => plain(row.buyer)).filter((name) => name !== nobody);
  await soon.poll(async () => (await listed()).sort()).toEqual([...named].sort());
  await expect(popup).toHaveTitle(`${say('uk', 'queue.title')} · Takt`);
  await expect(popup.locator('img, script:not([src]), b:not(.note b)')).toHaveCount(0);

  for (const { chatId = '' } of chats) {
    await cabinets.wildberries.openThread(chatId);
    await soon(takt.page).toHaveURL(new RegExp(chatId));
    await soon.poll(() => barState(takt.page)).toBe('old');
  }
  await expect(takt.page).toHaveTitle('WB Партнёры');
  const { conversations, settings } = await exported(takt);
  const folded = (text: string) =>
    text
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  const stored = conversations.flatMap(({ messages }) => messages.map(({ text }) => folded(text)));
  for (const { messages } of chats) expect(stored).toContain(folded(messages[0]?.text ?? ''));
  expect(settings.language).toBe('browser');
  expect(dialogs).toEqual([]);
});

test('A message without a time: a sentence instead of a timer, and nothing of it is stored', async ({
  takt,
  cabinets,
}) => {
  const { chats = [] } = noTimes(Date.now());
  const other = { buyer: 'Марина', product: CUP, messages: [buyer(ago(9 * MINUTE), 'Добрий день!')] };
  await cabinets.wildberries.seed({ chats: [...chats, other] });
  await openChats(takt.page, 'Марина');
  await soon.poll(() => pillOf(takt.page, 'Марина')).toBeDefined();
  const { events: before } = await known(takt);
  await openThread(takt.page, 'Олег');
  await soon.poll(() => textOf(takt.page, 'notice')).toBe(say('uk', 'page.no-time'));
  expect(await drawn(takt.page)).not.toContain('bar');
  expect(await pillOf(takt.page, 'Олег')).toBeUndefined();
  expect((await known(takt)).events).toEqual(before);
  expect(JSON.stringify(before)).not.toContain('1,5-спальный');
});

test('A message from the future is kept, its timer is unknown, and the clock is named', async ({ takt, cabinets }) => {
  const { chats = [] } = fromTheFuture(Date.now());
  await cabinets.wildberries.seed({ chats });
  await openChats(takt.page, 'Олег');
  const wrong = say('uk', 'timer.full.clock-wrong');
  await soon.poll(async () => (await pillOf(takt.page, 'Олег'))?.label).toBe(wrong);
  await openThread(takt.page, 'Олег');
  await soon.poll(() => textOf(takt.page, 'bar-text')).toBe(wrong);
  expect(await barState(takt.page)).toBe('unknown');
  expect(await drawn(takt.page)).not.toContain('bar-target');
  const popup = await takt.open('popup.html');
  await soon.poll(async () => (await queueOf(popup, 'Олег'))?.details ?? []).toContain(wrong);
  const { conversations } = await exported(takt);
  const oleh = conversations.find(({ buyerName }) => buyerName === 'Олег');
  expect(oleh?.messages.filter(({ author }) => author === 'buyer').map(({ text }) => text)).toEqual([
    'Здравствуйте!',
    'Я из будущего',
  ]);
  expect(oleh?.timer).toMatchObject({ state: 'unknown', waitingSince: null, dueAt: null });
});

journey('Two tabs on one chat say the same and store the same as one', async ({ takt, cabinets, step }) => {
  const chats = [
    { buyer: 'Ольга', product: CUP, messages: [seller(ago(60 * MINUTE), 'Вітаю!'), buyer(ago(25 * MINUTE), 'Є?')] },
  ];
  /** All but when it was last seen, and how often. */
  const stored = async () => {
    const { conversations } = await exported(takt);
    return conversations.map(({ keys, messages, timer, stretches, ...rest }) => ({
      ...rest,
      stretches,
      timer: { ...timer, observedAt: '' },
      messages: messages.map((message) => ({ ...message, observedAt: '' })),
    }));
  };
  let alone: Awaited<ReturnType<typeof stored>> | undefined;
  await step('one tab', async () => {
    await cabinets.wildberries.seed({ chats });
    await openChats(takt.page, 'Ольга');
    await openThread(takt.page, 'Ольга');
    await soon.poll(() => barState(takt.page)).toBe('old');
    alone = await stored();
  });
  await step('a second tab on the same chat', async () => {
    const second = await takt.context.newPage();
    await openChats(second, 'Ольга');
    await openThread(second, 'Ольга');
    await soon.poll(() => barState(second)).toBe('old');
    const says = await textOf(second, 'bar-text');
    await soon.poll(() => textOf(takt.page, 'bar-text')).toBe(says);
    expect(await stored()).toEqual(alone);
  });
  await step('a buyer writes into both', async () => {
    const at = Date.now();
    const [chat] = (await cabinets.wildberries.state()).chats;
    await cabinets.wildberries.buyerWrites(chat?.chatId ?? '', 'Алло?', at);
    await soon.poll(async () => (await stored())[0]?.messages.length).toBe((alone?.[0]?.messages.length ?? 0) + 1);
    const { conversations } = await exported(takt);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]?.messages.map(({ text }) => text).slice(-3)).toEqual(['Вітаю!', 'Є?', 'Алло?']);
  });
});

/** A seller's main path: the list says "at least", the open thread exactly; an answer ends it; every place says the same. */
import { aDay } from '../cabinets/seeds.mjs';
import { barState, openChats, openThread, pillOf, pills, reply, soon, textOf } from './cabinet';
import { ago, buyer, CUP, clock, IN_UKRAINIAN, isToday, seller, waitingChats, waitingSince } from './chats';
import { expect, journey, test } from './fixtures';
import { badge, bringIn, exported, installedSince, NOTHING, queueOf } from './own-pages';
import { bound, DAY, HOUR, MINUTE, say, sentences, spans } from './words';

// High enough for all rows of the day: what is out of sight has no pill.
test.use({ browserOptions: { ...IN_UKRAINIAN.browserOptions, viewport: { width: 1280, height: 1200 } } });

journey('A row that was never opened says "at least", and what it says is true', async ({ takt, cabinets, step }) => {
  const { chats = [] } = aDay(Date.now());
  const waiting = chats.filter((chat) => waitingSince(chat) !== undefined);
  await step('a working day of chats', () => cabinets.wildberries.seed({ chats }));
  await step('the seller opens the list', async () => {
    await openChats(takt.page, 'Олег');
    await soon
      .poll(async () => (await pills(takt.page)).map((pill) => pill.buyer).sort())
      .toEqual(waiting.map((chat) => chat.buyer).sort());
  });
  await step('every pill is a bound', async () => {
    for (const pill of await pills(takt.page)) {
      const chat = waiting.find((one) => one.buyer === pill.buyer);
      const [since = 0, last = 0] = [chat && waitingSince(chat), chat?.messages.at(-1)?.at];
      const atLeast = bound('uk', pill.text) ?? Number.NaN;
      expect(atLeast, `${pill.buyer}: ${pill.text}`).toBeLessThanOrEqual(Date.now() - since);
      // The hour of what was written today is printed: the bound is short by the minute and by the unit, not by more.
      if (isToday(last))
        expect(atLeast).toBeGreaterThan(Date.now() - last - (atLeast < HOUR ? 3 * MINUTE : HOUR + 3 * MINUTE));
      else expect(atLeast).toBeGreaterThanOrEqual(HOUR);
      // It waited before Takt came: grey, whatever the figure.
      expect(pill.state).toBe('old');
      expect(pill.label).toContain(say('uk', 'timer.full.at-least').replace('{time}', '').trim());
    }
  });
});

journey('The open thread says exactly since when; an answer ends it; a new question starts anew', async (tools) => {
  const { takt, cabinets, step } = tools;
  const { chats = [] } = aDay(Date.now());
  const marina = chats.find((chat) => chat.buyer === 'Марина');
  const since = marina ? (waitingSince(marina) ?? 0) : 0;
  // At first the bar may still say what the row had told: a bound, and a true one.
  const isWaitingSince = (at: number, key: 'timer.full.old' | 'timer.full.waiting') =>
    soon
      .poll(async () => sentences('uk', key, Date.now() - at).includes((await textOf(takt.page, 'bar-text')) ?? ''))
      .toBe(true);

  await step('a working day of chats', () => cabinets.wildberries.seed({ chats }));
  await step('the seller opens a chat', async () => {
    await openChats(takt.page, 'Марина');
    await openThread(takt.page, 'Марина');
    await soon.poll(() => barState(takt.page)).toBe('old');
    await isWaitingSince(since, 'timer.full.old');
  });
  await step('its row says the same', async () => {
    await soon
      .poll(async () => spans('uk', Date.now() - since).includes((await pillOf(takt.page, 'Марина'))?.text ?? ''))
      .toBe(true);
  });
  await step('the seller answers', async () => {
    await reply(takt.page, 'Так, обміняємо. Напишіть, який колір потрібен');
    await soon.poll(() => textOf(takt.page, 'bar-text')).toBe(say('uk', 'timer.full.idle'));
    await soon.poll(() => pillOf(takt.page, 'Марина')).toBeUndefined();
  });
  let asked = 0;
  await step('the buyer writes again', async () => {
    asked = Date.now();
    const { chats: open } = await cabinets.wildberries.state();
    await cabinets.wildberries.buyerWrites(
      open.find((chat) => chat.buyer === 'Марина')?.chatId ?? '',
      'Молочний',
      asked,
    );
    await soon.poll(() => barState(takt.page)).toBe('on-time');
    await isWaitingSince(asked, 'timer.full.waiting');
    const target = say('uk', 'timer.rule.target.marketplace', {
      marketplace: 'Wildberries',
      time: '1 год',
    });
    expect(await textOf(takt.page, 'bar-target')).toBe(target + say('uk', 'timer.by', { at: clock(asked + HOUR) }));
    const limit = await textOf(takt.page, 'bar-limit');
    expect(limit?.startsWith(`${say('uk', 'timer.rule.limit.marketplace', { time: '10 д' })}, `)).toBe(true);
    expect(limit).toContain(clock(asked + 10 * DAY));
    await soon.poll(async () => (await pillOf(takt.page, 'Марина'))?.state).toBe('on-time');
  });
  await step('the queue says the same', async () => {
    const popup = await takt.open('popup.html');
    await soon.poll(async () => (await queueOf(popup, 'Марина'))?.state).toBe('on-time');
    const row = await queueOf(popup, 'Марина');
    expect(row?.subject).toBe('Плед вязаный, 150×200, молочный');
    expect(spans('uk', asked + HOUR - Date.now()).map((time) => say('uk', 'timer.left', { time }))).toContain(
      row?.pill,
    );
    const waits = sentences('uk', 'timer.full.waiting', Date.now() - asked);
    expect(row?.details.filter((detail) => waits.includes(detail))).toHaveLength(1);
  });
  await step('the backup holds it all', async () => {
    const { conversations } = await exported(takt);
    const conversation = conversations.find(({ buyerName }) => buyerName === 'Марина');
    const texts = [
      ...(marina?.messages ?? []).map(({ text }) => text),
      'Так, обміняємо. Напишіть, який колір потрібен',
      'Молочний',
    ];
    expect(conversation?.messages.filter(({ author }) => author !== 'system').map(({ text }) => text)).toEqual(texts);
    expect(conversation?.timer).toMatchObject({
      state: 'on-time',
      metric: 'next-response',
      basis: 'thread',
      precision: 'exact',
      waitingSince: new Date(asked).toISOString(),
      dueAt: new Date(asked + HOUR).toISOString(),
      limitAt: new Date(asked + 10 * DAY).toISOString(),
    });
    expect(conversation?.stretches.at(-1)).toMatchObject({
      metric: 'next-response',
      since: new Date(since).toISOString(),
      judgement: { policyId: 'wildberries-chat', target: HOUR, result: 'on-time', lateBy: 0 },
    });
    expect(conversations).toHaveLength(chats.length);
  });
});

journey(
  'The toolbar badge says what is most urgent, and never that all is well when nothing is read',
  async (tools) => {
    const { takt, cabinets, step } = tools;
    const says = (text: string, title: string) => soon.poll(() => badge(takt)).toEqual({ text, title });
    const late = waitingChats(['Ольга', 'Іван'], 2 * HOUR);
    const answered = {
      buyer: 'Марія',
      product: CUP,
      messages: [buyer(ago(3 * HOUR), 'Добрий день!'), seller(ago(2 * HOUR), 'Вітаю!')],
    };

    await step('nothing was read yet', async () => {
      // A worker that was stopped at its very start has shown nothing; whoever asks wakes it.
      const popup = await takt.open('popup.html');
      await soon(popup.getByText(say('uk', 'queue.empty.closed'))).toBeVisible();
      await popup.close();
      await says('?', say('uk', 'badge.title.not-reading'));
    });
    await step('nobody waits', async () => {
      await cabinets.wildberries.seed({ chats: [answered] });
      await openChats(takt.page, 'Марія');
      await says('', say('uk', 'badge.title.calm'));
    });
    const asked = buyer(0, 'Ще питання');
    const next = async () => {
      await soon.poll(async () => (await badge(takt)).title).toBe(say('uk', 'badge.title.next'));
      const minutes = [59, 58].map((n) => say('uk', 'badge.minutes', { n }));
      expect(minutes).toContain((await badge(takt)).text);
    };
    await step('a buyer writes', async () => {
      asked.at = Date.now();
      await cabinets.wildberries.seed({ chats: [{ ...answered, messages: [...answered.messages, asked] }] });
      await next();
    });
    await step('two wait since before the installation: outside the badge', async () => {
      await cabinets.wildberries.seed({ chats: [{ ...answered, messages: [...answered.messages, asked] }, ...late] });
      const states = async () => (await pills(takt.page)).map(({ buyer, state }) => `${buyer} ${state}`).sort();
      await soon.poll(states).toEqual(['Іван old', 'Марія on-time', 'Ольга old'].sort());
      await next();
    });
    await step('Takt turns out to have been here all the time', async () => {
      await bringIn(takt, installedSince(ago(30 * DAY)));
      await says('2', say('uk', 'badge.title.late', { n: 2 }));
    });
    await step('everything is deleted, and no cabinet is open', async () => {
      const options = await takt.open('options.html#data');
      await takt.page.close();
      await options.getByTestId('wipe').click();
      await options.getByTestId('wipe-confirm').click();
      await soon(options.getByText(say('uk', 'options.wipe.done'))).toBeVisible();
      await says('?', say('uk', 'badge.title.not-reading'));
      expect(await exported(takt)).toMatchObject({ conversations: NOTHING.conversations, events: [], sightings: [] });
    });
  },
);

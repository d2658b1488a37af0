import { describe, expect, it, test } from 'vitest';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationId, ConversationKey } from '../../../utils/domain/conversation/ids';
import type { Word } from '../../../utils/domain/conversation/word';
import { aConversation, instant } from '../../support/a-conversation';
import { dump, freshServices, NOON, type Services } from '../../support/memory';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const olena = aConversation().buyer('10:00').seller('10:07', { text: 'Так, є' }).buyer('11:30');
const KEY = threadKeys(olena.names)?.own as ConversationKey;
const ID = KEY as string as ConversationId;
const everybody = () => true;

async function services(told = olena): Promise<Services> {
  const all = await freshServices();
  await all.repositories.settings.set('installedAt', instant('00:00'));
  await all.conversations.report(told.thread({ at: '11:59' }));
  return all;
}

const recordOf = async ({ repositories }: Services) => (await repositories.conversations.get([ID]))[0];

describe('what the seller says of a conversation', () => {
  test.each<[Word, object]>([
    [
      { kind: 'snoozed', until: NOON + HOUR },
      { timer: { kind: 'running', snoozedUntil: NOON + HOUR }, waiting: 1 },
    ],
    [{ kind: 'noted', text: '  подзвонити\nвранці ' }, { note: 'подзвонити вранці' }],
    [{ kind: 'noted', text: 'картка 4242 4242 4242 4242' }, { note: 'картка •••• •••• •••• 4242' }],
  ])('%j', async (word, is) => {
    const all = await services();
    const before = await recordOf(all);
    const ids = await all.words.say(KEY, word);
    expect(ids).toHaveLength(1);
    expect(await recordOf(all)).toMatchObject(is);
    all.clock.pass(1000);
    await all.acts.undo(ids, everybody);
    expect(await recordOf(all)).toEqual(before);
  });

  it('put off until the shop opens tomorrow, by its own hours, and woken', async () => {
    const all = await services();
    const before = await recordOf(all);
    await all.words.say(KEY, { kind: 'snoozed', until: 'opening' });
    expect(await recordOf(all)).toMatchObject({ timer: { snoozedUntil: instant('06:00', '2026-07-07') } });
    expect(await all.words.say(KEY, { kind: 'woken' })).toEqual([]);
    expect(await recordOf(all)).toEqual(before);
    expect(await all.words.say(KEY, { kind: 'woken' })).toEqual([]);
  });

  it('a reminder, where nobody waits', async () => {
    const all = await services(olena.seller('11:40', { text: 'Відправили' }));
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'idle' }, waiting: 0 });
    const ids = await all.words.say(KEY, { kind: 'follow-up', dueAt: NOON + HOUR });
    expect(await recordOf(all)).toMatchObject({ timer: { metric: 'follow-up', dueAt: NOON + HOUR }, waiting: 1 });
    all.clock.pass(1000);
    await all.words.say(KEY, { kind: 'no-follow-up' });
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'idle' }, waiting: 0 });
    await all.acts.undo(ids, everybody);
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'idle' } });
  });

  it('two working hours after a promise, and not after what ends it', async () => {
    const all = await services(olena.seller('11:40', { text: 'Уточню і напишу' }));
    expect(await recordOf(all)).toMatchObject({
      timer: { metric: 'follow-up', owed: 'promise', dueAt: instant('13:40') },
    });
    await all.words.say(KEY, { kind: 'no-follow-up' });
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'idle' } });
  });

  it('a reply is needed, where thanks seemed to close the talk', async () => {
    const all = await services(olena.seller('11:40', { text: 'Відправили' }).buyer('11:41', { text: 'Дякую' }));
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'no-reply-needed', by: 'closing' }, waiting: 0 });
    const ids = await all.words.say(KEY, { kind: 'reply-needed' });
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'running', waitingSince: instant('11:41') } });
    await all.acts.undo(ids, everybody);
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'no-reply-needed' } });
  });

  it('no reply is needed, for any conversation, until the buyer writes again', async () => {
    const all = await services();
    await all.acts.dismissKey(KEY, 'no-reply-needed');
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'no-reply-needed', by: 'seller' }, waiting: 0 });
    all.clock.set(instant('12:31'));
    await all.conversations.report(olena.buyer('12:30').thread({ at: '12:31' }));
    expect(await recordOf(all)).toMatchObject({ timer: { kind: 'running', waitingSince: instant('12:30') } });
  });

  it('what was put off is there again when the buyer writes', async () => {
    const all = await services();
    await all.words.say(KEY, { kind: 'snoozed', until: NOON + HOUR });
    all.clock.set(instant('12:11'));
    await all.conversations.report(olena.buyer('12:10').thread({ at: '12:11' }));
    expect((await recordOf(all))?.timer).not.toHaveProperty('snoozedUntil');
  });

  it('in an hour, said again because the answer was lost, is taken back as one', async () => {
    const all = await services();
    const word = { kind: 'snoozed', until: 'hour' } as const;
    const first = await all.words.say(KEY, word);
    all.clock.pass(300);
    expect(await all.words.say(KEY, word)).toEqual(first);
    all.clock.pass(300);
    await all.acts.undo(first, () => true);
    expect((await recordOf(all))?.timer).not.toHaveProperty('snoozedUntil');
  });

  it('said once more of what the buyer wrote since is another', async () => {
    const all = await services();
    const word = { kind: 'snoozed', until: NOON + HOUR } as const;
    await all.words.say(KEY, word);
    all.clock.pass(20_000);
    const more = olena.buyer('12:00:10');
    await all.conversations.report({ ...more.thread(), observedAt: all.clock.now() });
    expect((await recordOf(all))?.timer).not.toHaveProperty('snoozedUntil');
    all.clock.pass(10_000);
    await all.words.say(KEY, word);
    expect((await recordOf(all))?.timer).toMatchObject({ snoozedUntil: NOON + HOUR });
  });

  it('said again because the answer was lost is the same', async () => {
    const all = await services();
    const word = { kind: 'snoozed', until: NOON + HOUR } as const;
    const first = await all.words.say(KEY, word);
    all.clock.pass(30_000);
    expect(await all.words.say(KEY, word)).toEqual(first);
    all.clock.pass(30_000);
    expect(await all.words.say(KEY, word)).not.toEqual(first);
  });

  it('is the last word, also where the clock was set back', async () => {
    const all = await services();
    await all.words.say(KEY, { kind: 'noted', text: 'перша' });
    all.clock.set(NOON - 5 * 60_000);
    await all.words.say(KEY, { kind: 'noted', text: 'друга' });
    expect(await recordOf(all)).toMatchObject({ note: 'друга' });
  });

  it('under a weaker name is of the conversation it stands for', async () => {
    const all = await services();
    const weak = threadKeys({ ...olena.names, threadId: null })?.own as ConversationKey;
    await all.words.say(weak, { kind: 'noted', text: 'x' });
    expect(await recordOf(all)).toMatchObject({ note: 'x' });
  });

  it('can be taken back from the next window', async () => {
    const all = await services();
    await all.acts.dismiss([ID], 'no-reply-needed');
    all.clock.pass(1000);
    const noted = await all.words.say(KEY, { kind: 'noted', text: 'x' });
    expect(await all.acts.recentActs()).toMatchObject([
      { act: 'no-reply-needed', count: 1, buyerName: 'Олена' },
      { act: 'noted', events: noted, count: 1, buyerName: 'Олена' },
    ]);
    await all.acts.undo(noted, everybody);
    expect(await all.acts.recentActs()).toMatchObject([{ act: 'no-reply-needed' }]);
  });

  it('and worked out anew is the same', async () => {
    const all = await services();
    await all.words.say(KEY, { kind: 'noted', text: 'x' });
    await all.words.say(KEY, { kind: 'snoozed', until: NOON + HOUR });
    // What was judged is noted before.
    await all.conversations.recompute();
    const before = await dump(all.database);
    await all.conversations.rebuild();
    expect(await dump(all.database)).toEqual(before);
  });
});

describe('is refused in words, and nothing is changed', () => {
  const unknown = 'wildberries/unknown/chat/id%3A9' as ConversationKey;
  test.each<[what: string, key: ConversationKey, word: Word, code: string, detail: string]>([
    ['of a conversation that does not exist', unknown, { kind: 'noted', text: 'x' }, 'conversation-unknown', ''],
    ['put off until now', KEY, { kind: 'snoozed', until: NOON }, 'time-over', ''],
    ['put off until yesterday', KEY, { kind: 'snoozed', until: NOON - DAY }, 'time-over', ''],
    ['put off for a season', KEY, { kind: 'snoozed', until: NOON + 90 * DAY + 1 }, 'time-too-far', ''],
    ['put off for ever', KEY, { kind: 'snoozed', until: Number.POSITIVE_INFINITY }, 'time-too-far', ''],
    ['put off until nobody knows when', KEY, { kind: 'snoozed', until: Number.NaN }, 'time-over', ''],
    ['put off until this evening, which is over', KEY, { kind: 'snoozed', until: 'evening' }, 'time-over', ''],
    ['a reminder of yesterday', KEY, { kind: 'follow-up', dueAt: NOON - DAY }, 'time-over', ''],
    ['a reminder in the year 2099', KEY, { kind: 'follow-up', dueAt: Date.UTC(2099, 0, 1) }, 'time-too-far', ''],
    ['a note of 201 signs', KEY, { kind: 'noted', text: 'я'.repeat(201) }, 'note-too-long', '200'],
  ])('%s', async (_, key, word, code, detail) => {
    const all = await services();
    // 18:00 in Kyiv.
    if (code === 'time-over' && 'until' in word && word.until === 'evening') all.clock.set(instant('15:00'));
    const before = await dump(all.database);
    await expect(all.words.say(key, word)).rejects.toMatchObject({ name: 'TaktError', code, detail });
    expect(await dump(all.database)).toEqual(before);
  });

  it('of a name that two buyers bear', async () => {
    const all = await services();
    const names = { ...olena.names, threadId: null };
    await all.conversations.report({ ...olena.row(), threads: [], twins: [names] });
    const said = all.words.say(threadKeys(names)?.own as ConversationKey, { kind: 'noted', text: 'x' });
    await expect(said).rejects.toMatchObject({ code: 'conversation-unknown' });
  });

  it('90 days and 200 signs are taken', async () => {
    const all = await services();
    await all.words.say(KEY, { kind: 'snoozed', until: NOON + 90 * DAY });
    await all.words.say(KEY, { kind: 'noted', text: 'я'.repeat(200) });
    expect(await recordOf(all)).toMatchObject({ note: 'я'.repeat(200) });
  });

  it('to be taken back by a page of another marketplace', async () => {
    const all = await services();
    const ids = await all.words.say(KEY, { kind: 'noted', text: 'x' });
    const undo = all.acts.undo(ids, (marketplace) => marketplace === 'prom');
    await expect(undo).rejects.toMatchObject({ code: 'refused' });
    expect(await recordOf(all)).toMatchObject({ note: 'x' });
  });
});

it('a note is forgotten with the words of a buyer who turned out to be two', async () => {
  const all = await freshServices();
  const nameless = aConversation({ threadId: null }).buyer('10:00');
  await all.conversations.report(nameless.thread());
  await all.words.say(threadKeys(nameless.names)?.own as ConversationKey, { kind: 'noted', text: 'боржниця' });
  expect(JSON.stringify(await dump(all.database))).toContain('боржниця');
  await all.conversations.report({ ...nameless.row(), threads: [], twins: [nameless.names] });
  expect(JSON.stringify(await dump(all.database))).not.toContain('боржниця');
});

/** What the seller says of conversations, out to a file and back in. */
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { taktExport } from '../../../utils/domain/backup/format';
import { notedEvent } from '../../../utils/domain/conversation/events';
import { threadKeys } from '../../../utils/domain/conversation/identity';
import type { ConversationKey } from '../../../utils/domain/conversation/ids';
import { aConversation, instant } from '../../support/a-conversation';
import { dump, freshServices, NOON, type Services } from '../../support/memory';

const HOUR = 3_600_000;
const promised = aConversation().buyer('10:00').seller('10:07', { text: 'Уточню, напишу до 18:00' });
const thanked = aConversation({ threadId: '4:5:6', buyer: 'Олег' })
  .buyer('10:00')
  .seller('10:07', { text: 'Так' })
  .buyer('10:08', { text: 'Дякую' });
const asks = aConversation({ threadId: '7:8:9', buyer: 'Ірина' }).buyer('11:00');
const keyOf = ({ names }: typeof promised) => threadKeys(names)?.own as ConversationKey;

// biome-ignore lint/suspicious/noExplicitAny: a file to be spoiled has any shape
type File = any;

/** Every word once, one of them taken back. */
async function said(): Promise<Services> {
  const services = await freshServices();
  const { clock, words, acts, conversations } = services;
  await services.repositories.settings.set('installedAt', instant('00:00'));
  for (const told of [promised, thanked, asks]) await conversations.report(told.thread({ at: '11:59' }));
  const say: typeof words.say = (key, word) => {
    clock.pass(1000);
    return words.say(key, word);
  };
  await say(keyOf(promised), { kind: 'noted', text: 'чекає на Марійку' });
  await say(keyOf(thanked), { kind: 'reply-needed' });
  await say(keyOf(thanked), { kind: 'follow-up', dueAt: NOON + HOUR });
  await say(keyOf(thanked), { kind: 'no-follow-up' });
  await say(keyOf(asks), { kind: 'snoozed', until: NOON + HOUR });
  const [undone] = await say(keyOf(asks), { kind: 'follow-up', dueAt: null });
  clock.pass(1000);
  await acts.undo([undone as string], () => true);
  return services;
}

const fileOf = async ({ backup }: Services): Promise<File> => JSON.parse(await backup.exportBackup());
const only = (file: File, kind: string) => file.events.find((event: File) => event.kind === kind);

it('out, wiped, in and out again is the same but for when', async () => {
  const services = await said();
  const before = await fileOf(services);
  expect(v.is(taktExport, before)).toBe(true);
  await services.backup.wipe();
  await services.backup.applyImport(JSON.stringify(before));
  expect({ ...(await fileOf(services)), exportedAt: null }).toEqual({ ...before, exportedAt: null });
  const after = await dump(services.database);
  await services.backup.applyImport(JSON.stringify(before));
  expect(await dump(services.database)).toEqual(after);
});

it('names the states of each conversation', async () => {
  const { conversations } = await fileOf(await said());
  const state = (told: typeof promised) => conversations.find(({ id }: File) => id === keyOf(told));
  expect(state(promised)).toMatchObject({
    timer: { state: 'on-time', metric: 'follow-up', dueAt: '2026-07-06T15:00:00.000Z' },
    followUp: { promisedAt: '2026-07-06T10:07:00.000Z', dueAt: '2026-07-06T15:00:00.000Z', by: 'promise' },
    note: 'чекає на Марійку',
  });
  expect(state(thanked)).toMatchObject({ noReplyNeeded: null, followUp: null, timer: { metric: 'next-response' } });
  expect(state(asks)).toMatchObject({
    snoozedUntil: '2026-07-06T13:00:00.000Z',
    timer: { state: 'snoozed' },
    note: null,
  });
});

it('a file of before, without any of it, is taken', async () => {
  const services = await freshServices();
  await services.conversations.report(thanked.thread());
  const file = await fileOf(services);
  for (const conversation of file.conversations) {
    for (const field of ['noReplyNeeded', 'snoozedUntil', 'followUp', 'note']) delete conversation[field];
  }
  const to = await freshServices();
  await to.backup.applyImport(JSON.stringify(file));
  expect(await to.repositories.conversations.all()).toMatchObject([{ timer: { kind: 'no-reply-needed' } }]);
});

it('the file to share has no note in it, and every time', async () => {
  const services = await said();
  const text = await services.backup.exportShared();
  for (const secret of ['Марійк', 'чекає на']) expect(text).not.toContain(secret);
  const [shared, file] = [JSON.parse(text), await fileOf(services)];
  expect(v.is(taktExport, shared)).toBe(true);
  expect(only(shared, 'noted').payload.text).toHaveLength('чекає на Марійку'.length);
  expect(only(shared, 'snoozed').payload).toEqual(only(file, 'snoozed').payload);
  expect(only(shared, 'follow-up').payload).toEqual(only(file, 'follow-up').payload);
});

it('no card number that somebody wrote into a note of the file is stored', async () => {
  const services = await said();
  const file = await fileOf(services);
  const noted = only(file, 'noted');
  const text = 'картка 4242 4242 4242 4242';
  const { id } = notedEvent(noted.conversationId, text, Date.parse(noted.at));
  Object.assign(noted, { id, payload: { text } });
  const to = await freshServices();
  await to.backup.applyImport(JSON.stringify(file));
  expect(JSON.stringify(await dump(to.database))).toContain('•••• 4242');
  expect(JSON.stringify(await dump(to.database))).not.toContain('4242 4242');
});

describe('one wrong value is refused with its path', () => {
  test.each<[what: string, kind: string, field: string, value: unknown]>([
    ['put off until before it was said', 'snoozed', 'until', '2026-07-06T11:00:00.000Z'],
    ['put off for ever', 'snoozed', 'until', '2099-01-01T00:00:00.000Z'],
    ['put off until no day', 'snoozed', 'until', '2026-02-31T10:00:00.000Z'],
    ['put off until nothing', 'snoozed', 'until', null],
    ['put off of what was read after it', 'snoozed', 'upTo', '2026-07-06T13:00:00.000Z'],
    ['a reminder of before', 'follow-up', 'dueAt', '2026-07-06T11:00:00.000Z'],
    ['a reminder in a year', 'follow-up', 'dueAt', '2027-07-06T11:00:00.000Z'],
    ['needed for what was read after it', 'reply-needed', 'upTo', '2026-07-06T13:00:00.000Z'],
    ['needed for nothing in particular', 'reply-needed', 'upTo', undefined],
    ['ended for what was read after it', 'no-follow-up', 'upTo', '2026-07-06T13:00:00.000Z'],
    ['a note of 201 signs', 'noted', 'text', 'я'.repeat(201)],
    ['a note of two lines', 'noted', 'text', 'а\nб'],
    ['a note that is no text', 'noted', 'text', { length: 1 }],
  ])('%s: %s', async (_, kind, field, value) => {
    const services = await said();
    const file = await fileOf(services);
    const index = file.events.indexOf(only(file, kind));
    file.events[index].payload[field] = value;
    const before = await dump(services.database);
    const refusal = { code: 'import-invalid', detail: `events[${index}].payload.${field}` };
    await expect(services.backup.previewImport(JSON.stringify(file))).rejects.toMatchObject(refusal);
    await expect(services.backup.applyImport(JSON.stringify(file))).rejects.toMatchObject(refusal);
    expect(await dump(services.database)).toEqual(before);
  });

  it('a word that was edited, for its id is made of its content', async () => {
    const services = await said();
    const file = await fileOf(services);
    const index = file.events.indexOf(only(file, 'noted'));
    file.events[index].payload.text = 'інше';
    await expect(services.backup.applyImport(JSON.stringify(file))).rejects.toMatchObject({
      detail: `events[${index}].id`,
    });
  });
});

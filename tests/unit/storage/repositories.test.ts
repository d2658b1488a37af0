import { describe, expect, it, vi } from 'vitest';
import { describedEvent, joinedEvent, messageEvent, type Sighting } from '../../../utils/domain/conversation/events';
import type { ConversationKey } from '../../../utils/domain/conversation/ids';
import { toTaktError } from '../../../utils/domain/errors';
import { repositoriesOf } from '../../../utils/storage/repositories';
import { aConversation } from '../../support/a-conversation';
import { dump, freshDatabase, freshRepositories, freshServices, NOON } from '../../support/memory';

const KEY = 'wildberries/unknown/chat/id%3A1' as ConversationKey;
const WEAK = 'wildberries/unknown/chat/fp%3A0123456789abcdef' as ConversationKey;
const [claim] = aConversation().buyer('10:00').claims();
const message = messageEvent(KEY, { ...(claim as NonNullable<typeof claim>), observedAt: NOON });

describe('events', () => {
  it('are added once, and keep the moment in which they were first seen', async () => {
    const { events } = await freshRepositories();
    const earlier = { ...message, observedAt: NOON - 1000 };
    const later = { ...message, observedAt: NOON + 1000 };

    expect(await events.add([message])).toEqual([message]);
    expect(await events.add([later])).toEqual([]);
    expect(await events.add([earlier])).toEqual([earlier]);
    expect(await events.add([message, later])).toEqual([]);
    expect(await events.all()).toEqual([earlier]);
  });

  it('of which two in one go are equal are one: the earlier', async () => {
    const { events } = await freshRepositories();
    const earlier = { ...message, observedAt: NOON - 1000 };
    expect(await events.add([message, earlier, message])).toEqual([earlier]);
    expect(await events.all()).toEqual([earlier]);
  });

  it('are found by the keys of a conversation, and by id', async () => {
    const { events } = await freshRepositories();
    const joined = joinedEvent(KEY, WEAK, NOON);
    const other = describedEvent(WEAK, { buyerName: 'Олена', subject: null }, NOON);
    await events.add([message, joined, other]);

    expect(new Set(await events.ofKeys([KEY]))).toEqual(new Set([message, joined]));
    expect(await events.ofKeys([])).toEqual([]);
    expect(await events.known([message.id, 'not-there'])).toEqual(new Set([message.id]));
  });
});

describe('sightings', () => {
  const sighting: Sighting = { key: KEY, observedAt: NOON, threadSeenAt: null, spans: [], rows: { a: NOON } };

  it('are merged, whatever the order, also within one go', async () => {
    const { sightings } = await freshRepositories();
    const later = { ...sighting, observedAt: NOON + 5, threadSeenAt: NOON + 5, rows: { a: NOON - 1, b: NOON + 5 } };
    await sightings.merge([later, sighting], NOON);
    await sightings.merge([sighting], NOON);
    expect(await sightings.get([KEY, WEAK])).toEqual([
      { key: KEY, observedAt: NOON + 5, threadSeenAt: NOON + 5, spans: [], rows: { a: NOON, b: NOON + 5 } },
    ]);
  });
});

describe('pages', () => {
  const page = {
    mapId: 'chats',
    marketplace: aConversation().names.marketplace,
    channel: 'chat',
    field: null,
  } as const;
  const [read, changed] = [
    { ...page, result: 'read', at: NOON } as const,
    { ...page, result: 'page-changed', field: 'row', at: NOON - 1000 } as const,
  ];

  it.each([
    ['in order', [changed, read]],
    ['in reverse order', [read, changed]],
  ])('say how they were read last, also when that is told %s', async (_, told) => {
    const { pages } = await freshRepositories();
    for (const each of told) await pages.note(each, NOON);
    expect(await pages.all()).toEqual([read]);
  });

  it('that were read at once in two ways are the same whichever is told first', async () => {
    const [one, other] = [await freshRepositories(), await freshRepositories()];
    for (const each of [read, { ...changed, at: NOON }]) await one.pages.note(each, NOON);
    for (const each of [{ ...changed, at: NOON }, read]) await other.pages.note(each, NOON);
    expect(await one.pages.all()).toEqual(await other.pages.all());
  });

  it('that were read in the future, by a clock that was wrong, give way', async () => {
    const { pages } = await freshRepositories();
    await pages.note({ ...changed, at: NOON + 1_000_000 }, NOON);
    await pages.note(read, NOON);
    expect(await pages.all()).toEqual([read]);
  });
});

describe('the log', () => {
  it('keeps its last 200 lines, the newest first', async () => {
    const { log } = await freshRepositories();
    for (let at = 1; at <= 205; at++) await log.add({ at, build: '1', code: 'failed', feature: 'x', field: '' });
    const lines = await log.all();
    expect(lines).toHaveLength(200);
    expect([lines[0]?.at, lines.at(-1)?.at]).toEqual([205, 6]);
  });
});

describe('all or nothing', () => {
  it('takes back what was written before it failed', async () => {
    const database = await freshDatabase();
    const { atomically, events, settings } = repositoriesOf(database);
    const before = await dump(database);
    const work = atomically(async () => {
      await events.add([message]);
      await settings.set('installedAt', NOON);
      throw new Error('half-way');
    });
    await expect(work).rejects.toThrow('half-way');
    expect(await dump(database)).toEqual(before);
  });

  it.each(['events', 'aliases', 'sightings', 'conversations', 'pages', 'settings'])(
    'a report that meets a full disk at %s stores nothing, and says that the disk is full',
    async (table) => {
      const { database, conversations } = await freshServices();
      const before = await dump(database);
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      });
      const report = aConversation().buyer('10:00').thread();

      const error = await conversations.report(report).catch((thrown: unknown) => thrown);
      expect(toTaktError(error).code).toBe('disk-full');
      vi.restoreAllMocks();
      expect(await dump(database)).toEqual(before);

      await conversations.report(report);
      expect((await dump(database)).conversations).toHaveLength(1);
    },
  );

  it('wipes every table', async () => {
    const { database, repositories, conversations } = await freshServices();
    await conversations.report(aConversation().buyer('10:00').thread());
    await repositories.wipe();
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });
});

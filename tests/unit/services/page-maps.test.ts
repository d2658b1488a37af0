import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { type KeptMap, MAPS_KEPT } from '../../../utils/domain/pages/kept-map';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import type { KeptAnswer } from '../../../utils/messaging/protocol';
import { pageMapsService } from '../../../utils/services/page-maps';
import { aKeptMap, aTaughtMap } from '../../support/a-taught-map';
import { dump, fixedClock, freshServices, NOON as NOW } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const known = aTaughtMap({ id: 'prom/chat', origin: 'known' });

test('a page is read by what the seller has taught, then by what the build knows', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    (id) => (id === PROM ? [known] : []),
    fixedClock(NOW),
  );
  expect(await maps.forPages([PROM])).toEqual([known]);
  await repositories.settings.set('pageMaps', [aKeptMap()]);
  expect((await maps.forPages([PROM])).map(({ id }) => id)).toEqual(['prom/taught-chat', 'prom/chat']);
  expect(await maps.forPages(['rozetka' as MarketplaceId])).toEqual([]);
});

test('what the seller has shown no part of is read as the next map does that has it', async () => {
  const { repositories } = await freshServices();
  const of = (select: string) => [{ evidence: 'pointed at', seen: '2026-07-06', select }];
  const whole = aTaughtMap({
    id: 'prom/chat',
    origin: 'known',
    paths: [],
    fields: { list: of('ol'), thread: of('p') },
  });
  const maps = pageMapsService(
    async () => repositories,
    () => [whole],
    fixedClock(NOW),
  );
  await repositories.settings.set('pageMaps', [aKeptMap({ map: { fields: { list: of('ul') } } })]);
  expect(await maps.forPages([PROM])).toEqual([
    aTaughtMap({ shown: 'list', fields: { list: of('ul'), thread: of('p') } }),
    whole,
  ]);
});

test('what the seller has shown tells which shop it is as the build does', async () => {
  const { repositories } = await freshServices();
  const account = [{ evidence: 'known', seen: '2026-07-06', select: '.shop' }];
  const header = aTaughtMap({ id: 'prom/orders', origin: 'known', channel: 'order', fields: { account } });
  const maps = pageMapsService(
    async () => repositories,
    () => [header],
    fixedClock(NOW),
  );
  await repositories.settings.set('pageMaps', [aKeptMap()]);
  expect((await maps.forPages([PROM]))[0]?.fields).toMatchObject({ account });
});

test('what was kept by an older build and would not be taken any more reads no page', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [known],
    fixedClock(NOW),
  );
  const slow = 'section:has(li:has(a))';
  const list = [{ evidence: 'pointed at', seen: '2026-07-06', select: slow }];
  const unfit = aKeptMap({ map: { id: 'prom/taught-slow', fields: { ...aTaughtMap().fields, list } } });
  await repositories.settings.set('pageMaps', [unfit, aKeptMap()]);
  expect((await maps.forPages([PROM])).map(({ id }) => id)).toEqual(['prom/taught-chat', 'prom/chat']);
});

test('where the database cannot be opened, by what the build knows', async () => {
  const maps = pageMapsService(
    () => Promise.reject(new Error('broken')),
    () => [known],
    fixedClock(NOW),
  );
  expect(await maps.forPages([PROM])).toEqual([known]);
});

test('what is taught is kept, and comes before what was kept', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    fixedClock(NOW),
  );
  await repositories.settings.set('pageMaps', [aKeptMap({ map: { id: 'prom/taught-other' }, addedAt: NOW - 1 })]);
  await maps.keep(aTaughtMap({ revision: 7 }), true, null);
  expect((await maps.forPages([PROM])).map(({ id, revision }) => [id, revision])).toEqual([
    ['prom/taught-chat', 1],
    ['prom/taught-other', 1],
  ]);
  expect(await repositories.settings.get('pageMaps')).toContainEqual(
    aKeptMap({ addedAt: NOW, isReplyShown: true, map: {} }),
  );
});

test('what is taught again replaces what was taught before', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    fixedClock(NOW),
  );
  await maps.keep(aTaughtMap(), false, null);
  await maps.keep(aTaughtMap({ paths: ['/cms/other'] }), false, null);
  expect(await repositories.settings.get('pageMaps')).toEqual([
    aKeptMap({ addedAt: NOW + 1, isReplyShown: false, map: { revision: 2, paths: ['/cms/other'] } }),
  ]);
});

test('what is taught where a page from a file has its name stays beside that, and is replaced by what is taught next', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    fixedClock(NOW),
  );
  const brought = aKeptMap({ map: { origin: 'imported' }, isReplyShown: false });
  await repositories.settings.set('pageMaps', [brought]);
  const thread = [{ evidence: 'pointed at', seen: '2026-07-06', select: 'main' }];
  await maps.keep(aTaughtMap({ fields: { thread } }), true, null);
  const own = { map: { id: 'prom/taught-chat-2', fields: { thread } }, isReplyShown: true };
  expect(await repositories.settings.get('pageMaps')).toEqual([aKeptMap({ ...own, addedAt: NOW }), brought]);
  await maps.keep(aTaughtMap({ fields: { thread } }), true, null);
  const again = aKeptMap({ ...own, map: { ...own.map, revision: 2 }, addedAt: NOW + 1 });
  expect(await repositories.settings.get('pageMaps')).toEqual([again, brought]);
});

test('where as many are kept as may be, a new one is refused and one taught again is not', async () => {
  const { repositories, database } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    // Set back: what is taught now is the oldest of all.
    fixedClock(NOW - 1_000_000),
  );
  const many = Array.from({ length: MAPS_KEPT }, (_, n) => aKeptMap({ map: { id: `prom/m-${n}` }, addedAt: NOW + n }));
  await repositories.settings.set('pageMaps', many);
  const before = await dump(database);
  await expect(maps.keep(aTaughtMap(), true, null)).rejects.toMatchObject({ code: 'maps-too-many' });
  expect(await dump(database)).toEqual(before);
  await maps.keep(aTaughtMap({ id: 'prom/m-0' }), true, null);
  const ids = (await repositories.settings.get('pageMaps'))?.map(({ map }) => map.id);
  expect(new Set(ids)).toEqual(new Set(many.map(({ map }) => map.id)));
});

test('where a path is open, another list is another page, and a thread is of the list by which the page was read', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    fixedClock(NOW),
  );
  const of = (select: string) => [{ evidence: 'pointed at', seen: '2026-07-06', select }];
  const open = (fields: PageMap['fields']) => aTaughtMap({ paths: ['/cms/*'], fields });
  const talks = 'prom/taught-chat';
  const asks = `${talks}-2`;
  const served = async () =>
    (await maps.forPages([PROM])).map(({ id, revision, fields }) => [id, revision, Object.keys(fields).join(' ')]);
  await maps.keep(open({ list: of('.talks'), row: of('li') }), false, null);
  await maps.keep(open({ list: of('.asks'), row: of('tr') }), false, null);
  await maps.keep(open({ list: of('.asks'), row: of('dl') }), false, asks);
  await maps.keep(open({ list: of('.talks'), thread: of('.talk') }), true, null);
  expect(await served()).toEqual([
    [talks, 2, 'list thread'],
    [asks, 2, 'list row'],
  ]);
  await maps.keep(open({ thread: of('.ask') }), true, asks);
  expect(await served()).toContainEqual([asks, 3, 'list row thread']);
  // Of a section on which no list of the seller's own was read, it is a page of its own.
  await maps.keep(open({ thread: of('.review') }), true, null);
  expect((await served()).map(([id]) => id).sort()).toEqual([talks, asks, `${talks}-3`]);
});

test('a field for answers that came from a file is used once it was pointed at, and not before', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    fixedClock(NOW),
  );
  const thread = [{ evidence: 'pointed at', seen: '2026-07-06', select: 'main' }];
  const fields = { ...aTaughtMap().fields, thread };
  const brought = aKeptMap({ map: { origin: 'imported', fields }, isReplyShown: false });
  await repositories.settings.set('pageMaps', [brought]);
  const [before] = await maps.forPages([PROM]);
  expect(before?.unshown).toEqual(brought.map.fields.reply);
  expect(before?.fields.reply).toBeUndefined();
  const pointed = [{ evidence: 'pointed at', seen: '2026-07-06', select: '.answer' }];
  await maps.showReply(brought.map.id, pointed);
  expect((await maps.forPages([PROM]))[0]?.fields.reply).toEqual(pointed);
  // Whoever did not hear the answer asks again.
  await maps.showReply(brought.map.id, null);
  expect((await maps.forPages([PROM]))[0]?.fields.reply).toEqual(pointed);
  await expect(maps.showReply('prom/gone', null)).rejects.toMatchObject({ code: 'invalid' });
});

test('what would not be taken any more does not stay beside what is shown anew', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    () => [],
    fixedClock(NOW),
  );
  const slow = [{ evidence: 'pointed at', seen: '2026-07-06', select: 'section:has(li:has(a))' }];
  const { list, ...others } = aTaughtMap().fields;
  await repositories.settings.set('pageMaps', [aKeptMap({ map: { fields: { ...others, thread: slow } } })]);
  expect(await maps.forPages([PROM])).toEqual([]);
  await maps.keep(aTaughtMap(), false, null);
  expect((await maps.forPages([PROM])).map(({ fields }) => fields.list)).toEqual([list]);
});

describe('what was just kept is undone', () => {
  async function keeping(before: readonly KeptMap[]) {
    const { repositories } = await freshServices();
    const maps = pageMapsService(
      async () => repositories,
      () => [],
      fixedClock(NOW),
    );
    const all = () => repositories.settings.get('pageMaps');
    await repositories.settings.set('pageMaps', [...before]);
    const undo = await maps.keep(aTaughtMap({ fields: { thread: found('main') } }), true, null);
    const undone = async () => {
      await maps.unkeep(JSON.parse(JSON.stringify(undo)) as KeptAnswer);
      return all();
    };
    return { maps, all, undo, undone };
  }
  const other = aKeptMap({ map: { id: 'prom/taught-other' }, addedAt: NOW - 5 });
  const former = aKeptMap({ addedAt: NOW - 1, isReplyShown: false, map: { revision: 3 } });

  test('where it was new, it is gone', async () => {
    expect(await (await keeping([other])).undone()).toEqual([other]);
  });

  test('where it came in the place of another, that one is back', async () => {
    const { all, undone } = await keeping([former, other]);
    expect((await all())?.map(({ map }) => map.revision)).toEqual([4, 1]);
    expect(await undone()).toEqual([former, other]);
    expect(await undone()).toEqual([former, other]);
  });

  test('unless it was taught anew meanwhile', async () => {
    const { maps, all, undone } = await keeping([former]);
    await maps.keep(aTaughtMap({ fields: { thread: found('article') } }), true, null);
    const anew = await all();
    expect(await undone()).toEqual(anew);
  });

  test('and cannot be where what was before would not be taken any more', async () => {
    const unfit = aKeptMap({ map: { fields: { list: found('section:has(li:has(a))') } } });
    expect((await keeping([unfit])).undo).toBeNull();
  });
});

const found = (select: string) => [{ evidence: 'pointed at', seen: '2026-07-06', select }];

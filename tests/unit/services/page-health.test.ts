/** How reading goes, from the reports of pages to what health tells. */
import { expect, test } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/conversation/moment';
import type { Report } from '../../../utils/messaging/protocol';
import { pageHealth } from '../../../utils/services/page-health';
import { aKeptMap } from '../../support/a-taught-map';
import { freshServices, NOON } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const report = (more: Partial<Report['page']> = {}, at = NOON, account: Report['account'] = null): Report => ({
  ...{ marketplace: PROM, account, observedAt: at, threads: [], twins: [] },
  page: { mapId: 'prom/chat', channel: 'chat', result: 'read', field: null, ...more },
});

async function told(...reports: Report[]) {
  const { conversations, repositories, clock } = await freshServices();
  for (const one of reports) await conversations.report(one);
  const known = {
    pages: await repositories.pages.all(),
    accounts: await repositories.accounts.all(),
    maps: [aKeptMap({ map: { id: 'prom/taught-chat' } })],
  };
  return pageHealth({ ...known, zone: 'Europe/Kyiv', now: clock.now() });
}

test('a page is told of by shop, with what was read and what was not', async () => {
  const shop = { id: '250', name: 'Ромашка' };
  const changed = { result: 'page-changed', field: 'row.time' } as const;
  const health = await told(
    report({}, NOON - HOUR, shop),
    report(changed, NOON - 20 * MINUTE, shop),
    report({}, NOON - MINUTE),
  );
  expect(health).toMatchObject([
    { account: null, mapId: 'prom/chat', layer: 'known', result: 'read', at: NOON - MINUTE, readAt: NOON - MINUTE },
    { account: 'Ромашка', result: 'page-changed', field: 'row.time', at: NOON - 20 * MINUTE, readAt: NOON - HOUR },
  ]);
  expect(health.map(({ days }) => days.at(-1))).toEqual([
    { day: '2026-07-06', hits: 1, misses: 0 },
    { day: '2026-07-06', hits: 1, misses: 1 },
  ]);
  expect(health[0]?.days).toHaveLength(7);
});

test('a map of the seller’s own is told of where another one has read the page', async () => {
  const lost = { mapId: 'prom/taught-chat', channel: 'chat', result: 'page-changed', field: 'row' } as const;
  const shop = { id: '250', name: 'Ромашка' };
  const health = await told(report({ mapId: 'prom/taught-chat' }, NOON - HOUR), {
    ...report({}, NOON - MINUTE, shop),
    lost,
  });
  expect(health).toMatchObject([
    { account: 'Ромашка', mapId: 'prom/chat', layer: 'known', result: 'read' },
    { account: null, mapId: 'prom/taught-chat', layer: 'taught', result: 'page-changed', readAt: NOON - HOUR },
  ]);
});

test('what is not sure yet is no success: a part of the page that may be missing is not counted until it is', async () => {
  const broken = { field: 'message.time' } as const;
  const health = await told(
    report({}, NOON - 3 * DAY),
    report({ early: true }, NOON - HOUR),
    report(broken, NOON - 30 * MINUTE),
    report({ early: true }, NOON - MINUTE),
  );
  expect(health).toMatchObject([{ field: 'message.time', at: NOON - 30 * MINUTE, readAt: NOON - 3 * DAY }]);
  expect(health[0]?.days.at(-1)).toEqual({ day: '2026-07-06', hits: 0, misses: 1 });
});

test('of a page of which nothing is sure yet nothing is told', async () => {
  expect(await told(report({ early: true }, NOON - MINUTE))).toEqual([]);
});

const inferred = { layer: 'inferred', path: '/cms/talks' } as const;

test('pages told by their structure are told apart by their address, and what one of them is read by is one line', async () => {
  const health = await told(
    report({ ...inferred, mapId: 'prom/inferred-list-chat-1' }, NOON - DAY),
    report({ ...inferred, mapId: 'prom/inferred-list-and-thread-chat-1' }, NOON - HOUR),
    report(
      { ...inferred, mapId: 'prom/inferred-thread-chat-1', result: 'page-changed', field: 'list' },
      NOON - 2 * HOUR,
    ),
    report({ ...inferred, mapId: 'prom/inferred-list-chat-2', path: '/cms/*' }, NOON - 3 * HOUR),
    report({ mapId: 'prom/chat' }, NOON - 4 * HOUR),
  );
  expect(health).toMatchObject([
    { layer: 'inferred', path: '/cms/talks', result: 'read', at: NOON - HOUR, readAt: NOON - HOUR },
    { layer: 'inferred', path: '/cms/*', at: NOON - 3 * HOUR },
    { layer: 'known', path: null, at: NOON - 4 * HOUR },
  ]);
  expect(health[0]?.days.slice(-2)).toEqual([
    { day: '2026-07-05', hits: 1, misses: 0 },
    { day: '2026-07-06', hits: 1, misses: 1 },
  ]);
});

test('a line of several maps says what was seen last, and when the page was last read by any of them', async () => {
  const changed = { result: 'page-changed', field: 'row' } as const;
  const health = await told(
    report({ ...inferred, ...changed, mapId: 'prom/inferred-list-chat-1' }, NOON - MINUTE),
    report({ ...inferred, mapId: 'prom/inferred-thread-chat-1' }, NOON - HOUR),
  );
  expect(health).toMatchObject([{ result: 'page-changed', at: NOON - MINUTE, readAt: NOON - HOUR }]);
});

test('where a map of the seller’s own reads is told by the map, too', async () => {
  const map = aKeptMap({ map: { id: 'prom/taught-chat', paths: ['/cms/talks'] } });
  const page = {
    mapId: 'prom/taught-chat',
    marketplace: PROM,
    channel: 'chat',
    result: 'read',
    field: null,
    at: 7,
  } as const;
  const known = { pages: [page], accounts: [], maps: [map], zone: 'Europe/Kyiv', now: NOON };
  expect(pageHealth(known)).toMatchObject([{ path: '/cms/talks' }]);
});

const found = (way: number, at: number, more: Partial<Report['page']> = {}) =>
  report({ ways: { revision: 1, found: { list: 1, 'row.time': way } }, ...more }, at);

test('a field that is found another way than the days before is told of with that day', async () => {
  const [page] = await told(found(1, NOON - 2 * DAY), found(2, NOON - DAY), found(2, NOON - MINUTE));
  expect(page?.ways).toEqual([
    { field: 'list', way: 1, slid: null },
    { field: 'row.time', way: 2, slid: { before: 1, since: NOON - DAY } },
  ]);
});

test('what a page whose chats are found by structure says of ways is not kept: they are others each time', async () => {
  const more = { mapId: 'prom/inferred-chat', layer: 'inferred' } as const;
  const [page] = await told(found(1, NOON - DAY, more), found(2, NOON - MINUTE, more));
  expect(page?.ways).toEqual([]);
});

test('what was noted before ways were is told of without', async () => {
  const [page] = await told(report());
  expect(page).toMatchObject({ result: 'read', ways: [] });
});

test('the same report twice, or the older one later, comes to the same', async () => {
  const [older, newer] = [report({}, NOON - HOUR), report({ result: 'empty' }, NOON - MINUTE)];
  expect(await told(newer, older, newer)).toEqual(await told(older, newer));
});

test.each([
  ['what the page said', { mapId: 'prom/chat', layer: 'inferred' }, 'inferred'],
  ['the map that was kept', { mapId: 'prom/taught-chat' }, 'taught'],
  ['its name', { mapId: 'prom/inferred-list' }, 'inferred'],
  ['the name of one that is gone', { mapId: 'prom/taught-cms-talks' }, 'taught'],
  ['nothing else', { mapId: 'prom/orders' }, 'known'],
] as const)('the layer is told by %s', async (_, page, layer) => {
  expect(await told(report(page))).toMatchObject([{ layer }]);
});

test('what was read before anything was counted is told of as it was', () => {
  const page = { mapId: 'prom/chat', marketplace: PROM, channel: 'chat', result: 'read', field: null, at: 7 } as const;
  const known = { accounts: [], maps: [], zone: 'UTC', now: NOON };
  expect(pageHealth({ ...known, pages: [page] })).toMatchObject([{ account: null, result: 'read', at: 7, readAt: 7 }]);
});

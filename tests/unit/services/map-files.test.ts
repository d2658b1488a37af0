import { describe, expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { DAY, HOUR } from '../../../utils/domain/conversation/moment';
import { MAPS_KEPT } from '../../../utils/domain/pages/kept-map';
import { tallied } from '../../../utils/domain/pages/tally';
import { mapFilesService } from '../../../utils/services/map-files';
import type { PageRecord } from '../../../utils/storage/records';
import { aKeptMap } from '../../support/a-taught-map';
import { dump, freshServices, KYIV, NOON } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;

/** @param kept what is there before */
async function serviceWith(kept: Parameters<typeof aKeptMap>[0][] = []) {
  const { repositories, database, clock } = await freshServices();
  if (kept.length > 0) await repositories.settings.set('pageMaps', kept.map(aKeptMap));
  const tryMap = vi.fn(async () => ({ kind: 'closed' }) as const);
  const here = { marketplaces: [PROM], isKnown: (id: string) => id === 'prom/chat' };
  const files = mapFilesService(async () => repositories, here, tryMap, clock, KYIV);
  return { files, tryMap, clock, repositories, database, maps: () => repositories.settings.get('pageMaps') };
}

/** More ways than a map from outside may have; an older build took them. */
const TOO_MANY = { list: Array(61).fill({ evidence: 'pointed at', seen: '2026-07-06', select: 'ul' }) };
const THREAD = { fields: { thread: [{ evidence: 'pointed at', seen: '2026-07-06', select: 'main' }] } };

describe('The seller’s own maps', () => {
  test('are told in words that name no selector, what was added last first', async () => {
    const { files } = await serviceWith([
      { addedAt: NOON - 1 },
      {
        addedAt: NOON,
        isReplyShown: false,
        map: { id: 'prom/other', origin: 'imported', channel: 'review', ...THREAD },
      },
      { marketplace: 'olx' as MarketplaceId, map: { id: 'olx/chat' } },
    ]);
    expect(await files.keptMaps()).toEqual([
      {
        ...{ id: 'prom/other', marketplace: 'prom', channel: 'review', origin: 'imported', addedAt: NOON },
        ...{ hasList: false, hasThread: true, hasReply: false, isReplyShown: false, isLost: false },
        ...{ isFit: true, isProven: false },
      },
      {
        ...{ id: 'prom/taught-chat', marketplace: 'prom', channel: 'chat', origin: 'taught', addedAt: NOON - 1 },
        ...{ hasList: true, hasThread: false, hasReply: true, isReplyShown: true, isLost: false },
        ...{ isFit: true, isProven: false },
      },
    ]);
  });

  test('that their pages have outgrown are told to be', async () => {
    const { files, repositories } = await serviceWith([{ addedAt: NOON - DAY }]);
    const page = { mapId: 'prom/taught-chat', marketplace: PROM, channel: 'chat' } as const;
    for (const [at, result, isLost] of [
      [NOON, 'read', false],
      [NOON + HOUR, 'page-changed', false],
      [NOON + 2 * HOUR, 'page-changed', true],
      [NOON + 3 * HOUR, 'read', false],
    ] as const) {
      const seen = { result, field: result === 'read' ? null : 'row', at } as const;
      await repositories.pages.note({ ...page, ...seen }, at, (tallies) =>
        tallied(tallies, { account: null, ...seen }, KYIV.zone(), at),
      );
      expect(await files.keptMaps(), `${at}`).toMatchObject([{ isLost }]);
    }
  });

  const OPEN = { addedAt: NOON - DAY, map: { paths: ['/cms/*'] } };
  type Read = readonly [at: number, page: Partial<PageRecord>];
  const own = { mapId: 'prom/taught-chat', layer: 'taught', path: '/cms/*' } as const;
  const found = { mapId: 'prom/inferred-list-chat-1', layer: 'inferred', path: '/cms/*' } as const;

  test.each<[string, Read[], boolean]>([
    [
      'where such a page is read by its structure now, in two quarters of an hour',
      [
        [NOON - 2 * HOUR, own],
        [NOON - HOUR, found],
        [NOON, found],
      ],
      true,
    ],
    [
      'not after one quarter',
      [
        [NOON - 2 * HOUR, own],
        [NOON, found],
      ],
      false,
    ],
    [
      'not where it is still read by',
      [
        [NOON - 2 * HOUR, found],
        [NOON - HOUR, found],
        [NOON, own],
      ],
      false,
    ],
    [
      'not because of questions beside its chats',
      [
        [NOON - 2 * HOUR, own],
        [NOON - HOUR, { ...found, channel: 'question' }],
        [NOON, { ...found, channel: 'question' }],
      ],
      false,
    ],
    [
      'not because of a page at another address',
      [
        [NOON - 2 * HOUR, own],
        [NOON - HOUR, { ...found, path: '/*' }],
        [NOON, { ...found, path: '/*' }],
      ],
      false,
    ],
    [
      'not where it never read anything',
      [
        [NOON - HOUR, found],
        [NOON, found],
      ],
      false,
    ],
  ])('under an open address are outgrown %s', async (_, reads, isLost) => {
    const { files, repositories } = await serviceWith([OPEN]);
    for (const [at, page] of reads) {
      const seen = { result: 'read', field: null, at } as const;
      await repositories.pages.note(
        { marketplace: PROM, channel: 'chat', mapId: '', ...page, ...seen },
        NOON,
        (tallies) => tallied(tallies, { account: null, ...seen }, KYIV.zone(), NOON),
      );
    }
    expect(await files.keptMaps()).toMatchObject([{ isLost }]);
  });

  test('are proven by the first page that is read by them since they are here', async () => {
    const { files, repositories } = await serviceWith([{ addedAt: NOON, map: { origin: 'imported' } }]);
    for (const [at, isProven] of [
      [NOON - HOUR, false],
      [NOON + HOUR, true],
    ] as const) {
      const seen = { result: 'read', field: null, at } as const;
      await repositories.pages.note({ marketplace: PROM, channel: 'chat', mapId: own.mapId, ...seen }, at, (tallies) =>
        tallied(tallies, { account: null, ...seen }, KYIV.zone(), at),
      );
      expect(await files.keptMaps(), `${at}`).toMatchObject([{ isProven }]);
    }
  });

  test('that would not be taken any more are told to be', async () => {
    const { files } = await serviceWith([{ map: { fields: TOO_MANY } }]);
    expect(await files.keptMaps()).toMatchObject([{ isFit: false }]);
  });

  test('that would not be taken any more go into no file', async () => {
    const { files } = await serviceWith([{ map: { fields: TOO_MANY } }, { map: { id: 'prom/taught-fit' } }]);
    const saved = await files.exportMaps(['prom/taught-chat', 'prom/taught-fit']);
    expect(JSON.parse(saved).maps.map(({ map }: { map: { id: string } }) => map.id)).toEqual(['prom/taught-fit']);
    await expect(files.exportMaps(['prom/taught-chat'])).rejects.toMatchObject({ code: 'invalid' });
  });

  test('are removed, and put back as they were', async () => {
    const { files, maps } = await serviceWith([{}]);
    const before = await maps();
    const removed = await files.removeMap('prom/taught-chat');
    expect(await maps()).toEqual([]);
    expect(await files.removeMap('prom/taught-chat')).toBeNull();
    if (removed) await files.putBackMap(removed);
    expect(await maps()).toEqual(before);
  });

  test('are not put back over what was taught meanwhile', async () => {
    const { files, maps, repositories } = await serviceWith([{}]);
    const removed = await files.removeMap('prom/taught-chat');
    const anew = [aKeptMap({ addedAt: NOON, map: { revision: 2 } })];
    await repositories.settings.set('pageMaps', anew);
    if (removed) await files.putBackMap(removed);
    expect(await maps()).toEqual(anew);
  });
});

describe('A file of maps', () => {
  test('is taken on another computer: as from a file, its field for answers not shown', async () => {
    const from = await serviceWith([{ addedAt: NOON }]);
    const text = await from.files.exportMaps(['prom/taught-chat']);
    expect(JSON.parse(text)).toMatchObject({
      format: 'takt-page-maps',
      version: 1,
      exportedAt: '2026-07-06T12:00:00.000Z',
    });
    expect(text).not.toContain('isReplyShown');
    const to = await serviceWith();
    to.clock.set(NOON + 5000);
    expect(await to.files.readMaps(text)).toMatchObject([{ marketplace: 'prom', addedAt: NOON, isHere: false }]);
    expect(await to.maps()).toBeUndefined();
    expect(await to.files.addMaps(text)).toEqual({ added: 1, known: 0 });
    expect(await to.maps()).toEqual([
      aKeptMap({ addedAt: NOON + 5000, isReplyShown: false, map: { origin: 'imported' } }),
    ]);
  });

  test('taken twice, or where it came from, changes nothing', async () => {
    const { files, maps, database } = await serviceWith([{ addedAt: NOON }]);
    const text = await files.exportMaps(['prom/taught-chat']);
    const before = await dump(database);
    expect(await files.readMaps(text)).toMatchObject([{ isHere: true }]);
    expect(await files.addMaps(text)).toEqual({ added: 0, known: 1 });
    expect(await dump(database)).toEqual(before);
    const to = await serviceWith();
    await to.files.addMaps(text);
    const once = await to.maps();
    await to.files.addMaps(text);
    expect(await to.maps()).toEqual(once);
    expect(await maps()).toHaveLength(1);
  });

  test('takes the place of no other map: it gets another name', async () => {
    const other = await serviceWith([{ map: { revision: 3, paths: ['/cms/elsewhere'] } }]);
    const text = await other.files.exportMaps(['prom/taught-chat']);
    const { files, maps } = await serviceWith([{ addedAt: NOON }]);
    await files.addMaps(text);
    expect((await maps())?.map(({ map }) => [map.id, map.origin])).toEqual([
      ['prom/taught-chat', 'taught'],
      ['prom/taught-chat-2', 'imported'],
    ]);
  });

  test('of more maps than are kept is refused', async () => {
    const many = Array.from({ length: MAPS_KEPT }, (_, index) => ({
      map: { id: `prom/m-${index}`, paths: [`/${index}`] },
    }));
    const { files, database } = await serviceWith(many);
    const other = await serviceWith([{}]);
    const text = await other.files.exportMaps(['prom/taught-chat']);
    const before = await dump(database);
    await expect(files.addMaps(text)).rejects.toMatchObject({ code: 'maps-too-many' });
    expect(await dump(database)).toEqual(before);
  });

  test('is tried map by map, and changes nothing', async () => {
    const { files, tryMap, database } = await serviceWith([{}]);
    const text = await files.exportMaps(['prom/taught-chat']);
    const before = await dump(database);
    expect(await files.tryMap(text, 0)).toEqual({ kind: 'closed' });
    expect(tryMap).toHaveBeenCalledExactlyOnceWith('prom', expect.objectContaining({ origin: 'imported' }));
    await expect(files.tryMap(text, 1)).rejects.toMatchObject({ code: 'invalid' });
    expect(await dump(database)).toEqual(before);
  });

  test('of nothing is none', async () => {
    const { files } = await serviceWith();
    await expect(files.exportMaps(['prom/taught-chat'])).rejects.toMatchObject({ code: 'invalid' });
  });
});

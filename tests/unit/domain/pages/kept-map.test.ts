import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import {
  CANDIDATES_ALLOWED,
  MAPS_KEPT,
  mapsServed,
  mergedMaps,
  taughtAgain,
  withReplyShown,
} from '../../../../utils/domain/pages/kept-map';
import { aKeptMap } from '../../../support/a-taught-map';

const [PROM, ROZETKA] = ['prom', 'rozetka'] as MarketplaceId[] as [MarketplaceId, MarketplaceId];
const older = aKeptMap({ map: { id: 'prom/taught-older' }, addedAt: 1 });
const newer = aKeptMap({ map: { id: 'prom/taught-newer' }, addedAt: 2 });

describe('pages are read by', () => {
  test('the maps of their marketplace, what was added last first', () => {
    expect(mapsServed([older, newer], PROM).map(({ id }) => id)).toEqual(['prom/taught-newer', 'prom/taught-older']);
    expect(mapsServed([older, newer], ROZETKA)).toEqual([]);
  });

  test('what the seller has shown before what came from a file, whenever that came', () => {
    const imported = aKeptMap({ map: { id: 'prom/imported', origin: 'imported' }, addedAt: 3 });
    expect(mapsServed([older, imported, newer], PROM).map(({ id }) => id)).toEqual([
      'prom/taught-newer',
      'prom/taught-older',
      'prom/imported',
    ]);
  });

  test('no field for answers that the seller has not pointed at', () => {
    const [served] = mapsServed([{ ...older, isReplyShown: false }], PROM);
    expect(served?.fields.reply).toBeUndefined();
    expect(served?.fields.row).toEqual(older.map.fields.row);
    expect(served?.unshown).toEqual(older.map.fields.reply);
    expect(mapsServed([older], PROM)[0]?.fields.reply).toBeDefined();
    expect(mapsServed([older], PROM)[0]).not.toHaveProperty('unshown');
  });
});

describe('maps that are brought', () => {
  test('come beside those that are here, and a later one in the place of its own', () => {
    const changed = { ...older, addedAt: 3, isReplyShown: false };
    expect(mergedMaps([older, newer], [changed])).toEqual([changed, newer]);
    expect(mergedMaps([changed], [older])).toEqual([changed]);
  });

  test('change nothing the second time, and are never more than anybody teaches', () => {
    const once = mergedMaps([older], [newer]);
    expect(mergedMaps(once, [newer])).toEqual(once);
    const many = Array.from({ length: MAPS_KEPT + 5 }, (_, n) =>
      aKeptMap({ map: { id: `prom/taught-${n}` }, addedAt: n }),
    );
    const kept = mergedMaps([], many);
    expect(kept).toHaveLength(MAPS_KEPT);
    expect(kept.at(-1)?.addedAt).toBe(5);
  });
});

describe('what is taught of a page that was taught before', () => {
  const found = (select: string) => [{ evidence: 'pointed at', seen: '2026-07-06', select }];
  const { list, row, reply } = older.map.fields;
  const withThread = aKeptMap({
    map: { fields: { list, row, reply, thread: found('main') } as never, drawnOrder: true },
  });

  test('leaves the thread as it was where only the list was pointed at', () => {
    const map = { ...older.map, id: withThread.map.id, fields: { list: found('ol'), 'row.id': found('a') } };
    const again = taughtAgain(withThread, map, false, 5);
    expect(again.map.fields).toEqual({ list: found('ol'), 'row.id': found('a'), reply, thread: found('main') });
    expect(again).toMatchObject({ addedAt: 5, isReplyShown: true, map: { revision: 2, drawnOrder: true } });
  });

  test('is never more than a file could hold: of each field what comes first stays', () => {
    const many = (name: string, count: number) => Array.from({ length: count }, (_, n) => found(`${name}${n}`)[0]);
    const fields = { list: many('l', 18), row: many('r', 20), 'row.time': many('t', 2) } as never;
    const threads = { thread: many('m', 20), message: many('n', 20) } as never;
    const both = taughtAgain(aKeptMap({ map: { fields } }), { ...older.map, fields: threads }, true, 5).map.fields;
    const counts = Object.entries(both).map(([field, candidates]) => [field, candidates.length]);
    expect(Object.fromEntries(counts)).toEqual({ list: 14, row: 14, 'row.time': 2, thread: 14, message: 14 });
    expect(both.row?.[0]).toEqual(found('r0')[0]);
  });

  test('leaves the list as it was where only a thread was pointed at', () => {
    const map = { ...older.map, fields: { thread: found('form') } };
    const account = found('header');
    const named = aKeptMap({ map: { fields: { list, row, account, thread: found('main') } as never } });
    expect(taughtAgain(named, map, false, 5).map.fields).toEqual({ list, row, account, thread: found('form') });
    const again = taughtAgain(withThread, map, false, -1);
    expect(again.map.fields).toEqual({ list, row, thread: found('form') });
    expect(again).toMatchObject({ addedAt: 1, isReplyShown: false, map: { revision: 2 } });
  });
});

describe('a field for answers that is pointed at', () => {
  const found = (select: string) => ({ evidence: 'pointed at', seen: '2026-07-06', select });
  const brought = aKeptMap({ map: { origin: 'imported' }, addedAt: 5, isReplyShown: false });

  test('is used as the file has it where that finds it, and no back-up of before takes that back', () => {
    const shown = withReplyShown(brought, null);
    expect(shown).toEqual({ ...brought, isReplyShown: true });
    expect(mergedMaps([shown], [brought])).toEqual([shown]);
    expect(mergedMaps([brought], [shown])).toEqual([shown]);
    const elsewhere = withReplyShown(brought, [found('.answer')]);
    expect(mergedMaps([elsewhere], [brought])).toEqual([elsewhere]);
    // What was taught anew since is newer than both.
    const anew = { ...brought, addedAt: 6 };
    expect(mergedMaps([elsewhere], [anew])).toEqual([anew]);
  });

  test('is found as it was pointed at where the file says another one', () => {
    const { map, isReplyShown } = withReplyShown(brought, [found('.answer')]);
    expect(isReplyShown).toBe(true);
    expect(map).toMatchObject({ origin: 'imported', revision: 2, fields: { reply: [found('.answer')] } });
    expect(map.fields.row).toEqual(brought.map.fields.row);
  });

  test('makes no map that a file could not hold', () => {
    const many = Array.from({ length: CANDIDATES_ALLOWED - 2 }, (_, n) => found(`i:nth-child(${n})`));
    const full = aKeptMap({ map: { fields: { row: many, reply: [found('textarea')] } }, isReplyShown: false });
    const { map } = withReplyShown(full, [found('.a'), found('.b'), found('.c')]);
    expect(map.fields.reply).toEqual([found('.a'), found('.b')]);
  });
});

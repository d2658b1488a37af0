import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import { MAPS_KEPT, mapsServed, mergedMaps } from '../../../../utils/domain/pages/kept-map';
import { aKeptMap } from '../../../support/a-taught-map';

const [PROM, ROZETKA] = ['prom', 'rozetka'] as MarketplaceId[] as [MarketplaceId, MarketplaceId];
const older = aKeptMap({ map: { id: 'prom/taught-older' }, addedAt: 1 });
const newer = aKeptMap({ map: { id: 'prom/taught-newer' }, addedAt: 2 });

describe('pages are read by', () => {
  test('the maps of their marketplace, what was added last first', () => {
    expect(mapsServed([older, newer], PROM).map(({ id }) => id)).toEqual(['prom/taught-newer', 'prom/taught-older']);
    expect(mapsServed([older, newer], ROZETKA)).toEqual([]);
  });

  test('no field for answers that the seller has not pointed at', () => {
    const [served] = mapsServed([{ ...older, isReplyShown: false }], PROM);
    expect(served?.fields.reply).toBeUndefined();
    expect(served?.fields.row).toEqual(older.map.fields.row);
    expect(mapsServed([older], PROM)[0]?.fields.reply).toBeDefined();
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

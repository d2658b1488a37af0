/** Chance that can be had again, and a short way to a skeleton. */
import { mapsOf } from '../../utils/adapters/maps';
import { marketplacesIn } from '../../utils/adapters/registry';
import { type SkeletonContext, skeletonOf } from '../../utils/adapters/skeleton/skeleton';
import type { Skeleton } from '../../utils/domain/pages/skeleton';

export const allMaps = marketplacesIn('').flatMap(({ id }) => mapsOf(id));

/** Thursday, 12 February 2026, 10:30 in Kyiv. */
export const NOW = Date.UTC(2026, 1, 12, 8, 30);

export function skeletonIn(page: Document, over: Partial<SkeletonContext> = {}): Skeleton {
  const context = { marketplace: 'prom', build: 'test', now: NOW, timeZone: 'Europe/Kyiv', maps: allMaps };
  return skeletonOf(page, { ...context, random: drawn(1), ...over });
}

/** Mulberry32. */
export function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** What kind of page an address is of, in words that name nobody. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { mapsOf } from '../maps';
import { mapsAt } from '../maps-at';
import { pathOf } from './skeleton';
import { wordsOf } from './words';

declare const document: never;

/** Where no map says where its pages live, they may be anywhere, and the address says nothing of them. */
export function pageAt(marketplace: MarketplaceId, address: string): { mapId: string | null; path: string } {
  const maps = mapsOf(marketplace);
  const here = mapsAt(maps, address).find(({ paths }) => paths.length > 0);
  return { mapId: here?.id ?? null, path: pathOf(new URL(address), wordsOf(maps)) };
}

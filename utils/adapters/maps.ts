/**
 * Where the fields of each kind of page are: `maps.ts` of a marketplace's folder. Apart from the adapters, for the
 * background hands a page those of its own marketplace, and a page's script should not carry all of them.
 */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { PageMap } from '../domain/pages/page-map';

declare const document: never;

const found = import.meta.glob<{ readonly pages: readonly PageMap[] }>('./*/maps.ts', { eager: true });

/** As a page is handed them: what is said of their evidence is for who mends them. */
export const bareMapsOf = (marketplace: MarketplaceId): readonly PageMap[] => mapsOf(marketplace).map(bare);

function bare(map: PageMap): PageMap {
  const fields = Object.entries(map.fields).map(([field, candidates]) => [
    field,
    candidates.map((candidate) => ({ ...candidate, evidence: '', seen: '' })),
  ]);
  return { ...map, fields: Object.fromEntries(fields) };
}

/** The known maps of a marketplace, in the order in which they are tried. */
export function mapsOf(marketplace: MarketplaceId): readonly PageMap[] {
  return found[`./${marketplace}/maps.ts`]?.pages ?? [];
}

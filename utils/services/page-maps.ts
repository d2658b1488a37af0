/** Which page maps a page is read by. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { mapsServed } from '../domain/pages/kept-map';
import type { PageMap } from '../domain/pages/page-map';
import type { OpenRepositories } from '../storage/repositories';

/** @param known those of the build */
export function pageMapsService(open: OpenRepositories, known: (marketplace: MarketplaceId) => readonly PageMap[]) {
  return {
    /** The seller's own first, what was added last before the others; where they cannot be had, those of the build. */
    async forPages(marketplaces: readonly MarketplaceId[]): Promise<PageMap[]> {
      const kept = await open()
        .then(({ settings }) => settings.get('pageMaps'))
        .catch(() => undefined);
      return marketplaces.flatMap((id) => [...mapsServed(kept ?? [], id), ...known(id)]);
    },
  };
}

/** Takes the structure of a page in an open tab, at the seller's click. It goes to our own page and nowhere else. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { SKELETON_LENGTH } from '../domain/pages/skeleton';
import { asSkeleton } from '../domain/pages/skeleton-schema';
import type { SkeletonAnswer, SkeletonTab } from '../messaging/protocol';
import type { CabinetTab, Structures } from './ports';

/** What kind of page an address is of, as far as its path says so. */
export type PageAt = (marketplace: MarketplaceId, address: string) => Pick<SkeletonTab, 'mapId' | 'path'>;

export function skeletonsService(structures: Pick<Structures, 'tabs' | 'take'>, pageAt: PageAt) {
  const shown = ({ tabId, marketplace, address, asleep }: CabinetTab): SkeletonTab => ({
    ...{ tabId, marketplace, asleep },
    ...pageAt(marketplace, address),
  });
  return {
    async skeletonTabs(): Promise<SkeletonTab[]> {
      return (await structures.tabs()).map(shown);
    },

    async takeSkeleton(tabId: number): Promise<SkeletonAnswer> {
      const tab = (await structures.tabs()).find((one) => one.tabId === tabId);
      if (!tab) return { kind: 'closed' };
      // Where it sleeps the question would wait as long as it does.
      if (tab.asleep) return { kind: 'refused' };
      const taken = await structures.take(tabId).catch(() => undefined);
      const result = asSkeleton(taken);
      if (result.kind === 'refused' || result.skeleton.marketplace !== tab.marketplace) return { kind: 'refused' };
      return JSON.stringify(taken).length > SKELETON_LENGTH
        ? { kind: 'too-large' }
        : { kind: 'taken', skeleton: result.skeleton };
    },
  };
}

/** Tabs of the cabinets in which nobody of this Takt answers: they were open before it was installed, or updated. */
import type { SkeletonTab } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import type { CabinetTab, Pages, Structures } from './ports';
import { unusedOf } from './settings';
import type { PageAt } from './skeletons';

export function silentTabsService(
  open: OpenRepositories,
  structures: Pick<Structures, 'tabs' | 'silent'>,
  pages: Pick<Pages, 'bringForward'>,
  pageAt: PageAt,
) {
  const shown = ({ tabId, marketplace, address, asleep }: CabinetTab): SkeletonTab => ({
    ...{ tabId, marketplace, asleep },
    ...pageAt(marketplace, address),
  });
  return {
    /** Of the marketplaces that the seller uses: on others Takt is silent anyhow. */
    async silentTabs(): Promise<SkeletonTab[]> {
      const unused = unusedOf(await (await open()).settings.all());
      return (await structures.silent()).filter(({ marketplace }) => !unused.has(marketplace)).map(shown);
    },

    /** At the seller's click: to the front, and no more, for a draft may stand in it. */
    async showTab(tabId: number): Promise<void> {
      const isThere = (await structures.tabs()).some((tab) => tab.tabId === tabId);
      if (isThere) await pages.bringForward(tabId);
    },
  };
}

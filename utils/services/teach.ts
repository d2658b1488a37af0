/** The seller asks in the popup to show where the chats are: in the cabinet's tab that was looked at last. */
import type { TeachAnswer, TeachableTab } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import type { Pages, Structures } from './ports';
import type { MarketplaceName } from './settings';
import { unusedOf } from './settings';

export function teachService(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceName[],
  structures: Pick<Structures, 'tabs' | 'lookedAtLast' | 'teach'>,
  pages: Pick<Pages, 'bringForward'>,
) {
  return {
    /** `null`: no cabinet is open, or none on which Takt is used. */
    async teachable(): Promise<TeachableTab | null> {
      const tabId = await structures.lookedAtLast();
      const tab = (await structures.tabs()).find((one) => one.tabId === tabId);
      const place = marketplaces.find(({ id }) => id === tab?.marketplace);
      if (!tab || !place) return null;
      const unused = unusedOf(await (await open()).settings.all());
      return unused.has(place.id) ? null : { tabId: tab.tabId, place: place.name };
    },

    async teach(tabId: number): Promise<TeachAnswer> {
      const tab = (await structures.tabs()).find((one) => one.tabId === tabId);
      if (!tab) return 'closed';
      await pages.bringForward(tabId);
      // A tab that was asleep is loaded anew once it is looked at: its own script comes after that.
      const isHeard = !tab.asleep && (await structures.teach(tabId).catch(() => false));
      return isHeard === true ? 'asked' : 'silent';
    },
  };
}

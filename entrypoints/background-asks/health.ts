/** How reading goes: what our own pages may ask of it, and the services that answer. */

import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import { bareMapsOf, mapsOf } from '../../utils/adapters/maps';
import { pageAt } from '../../utils/adapters/skeleton/page-at';
import type { KeptMap } from '../../utils/domain/pages/kept-map';
import { locale, pagesOf, structuresOf } from '../../utils/platform/ports';
import { checkupsService } from '../../utils/services/checkups';
import { mapFilesService } from '../../utils/services/map-files';
import { pageMapsService } from '../../utils/services/page-maps';
import type { Clock } from '../../utils/services/ports';
import { silentTabsService } from '../../utils/services/silent-tabs';
import { skeletonsService } from '../../utils/services/skeletons';
import type { OpenRepositories } from '../../utils/storage/repositories';

/** Whether a page map of the build bears that id. */
export function isKnownIn(marketplaces: readonly MarketplaceAdapter[]): (id: string) => boolean {
  return (id) => marketplaces.some((one) => mapsOf(one.id).some((map) => map.id === id));
}

/** @param changed to be called when pages are read by other maps from now on */
export function healthAsks(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceAdapter[],
  clock: Clock,
  changed: () => void,
) {
  const structures = structuresOf(marketplaces);
  const pageMaps = pageMapsService(open, bareMapsOf, clock);
  const checkups = checkupsService(structures, (marketplace) => pageMaps.forPages([marketplace]));
  const here = {
    marketplaces: marketplaces.map(({ id }) => id),
    isKnown: isKnownIn(marketplaces),
  };
  const files = mapFilesService(open, here, checkups.tryMap, clock, locale);
  const silent = silentTabsService(open, structures, pagesOf(marketplaces), pageAt);
  const afterwards = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    changed();
    return result;
  };
  return {
    pageMaps,
    own: {
      ...skeletonsService(structures, pageAt),
      silentTabs: () => silent.silentTabs(),
      showTab: (tabId: number) => silent.showTab(tabId).then(() => null),
      checkUp: (tabId: number) => checkups.checkUp(tabId),
      ...files,
      removeMap: (id: string) => afterwards(files.removeMap(id)),
      putBackMap: (removed: KeptMap) => afterwards(files.putBackMap(removed)).then(() => null),
      addMaps: (text: string) => afterwards(files.addMaps(text)),
    },
  };
}

/** How reading goes: what our own pages may ask of it, and the services that answer. */

import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import { bareMapsOf } from '../../utils/adapters/maps';
import { pageAt } from '../../utils/adapters/skeleton/page-at';
import { structuresOf } from '../../utils/platform/ports';
import { checkupsService } from '../../utils/services/checkups';
import { pageMapsService } from '../../utils/services/page-maps';
import type { Clock } from '../../utils/services/ports';
import { skeletonsService } from '../../utils/services/skeletons';
import type { OpenRepositories } from '../../utils/storage/repositories';

export function healthAsks(open: OpenRepositories, marketplaces: readonly MarketplaceAdapter[], clock: Clock) {
  const structures = structuresOf(marketplaces);
  const pageMaps = pageMapsService(open, bareMapsOf, clock);
  const checkups = checkupsService(structures, (marketplace) => pageMaps.forPages([marketplace]));
  return {
    pageMaps,
    own: {
      ...skeletonsService(structures, pageAt),
      checkUp: (tabId: number) => checkups.checkUp(tabId),
    },
  };
}

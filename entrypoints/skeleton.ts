import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mapsOf } from '../utils/adapters/maps';
import { marketplaceAt, marketplacesIn } from '../utils/adapters/registry';
import { skeletonOf } from '../utils/adapters/skeleton/skeleton';

/** Its result is what the background is handed that puts it there; it leaves nothing on the page. */
export default defineUnlistedScript(() => {
  const marketplace = marketplaceAt(marketplacesIn(__TAKT_MARKETPLACES__), location.href);
  if (!marketplace) return undefined;
  return skeletonOf(document, {
    marketplace: marketplace.id,
    build: __TAKT_BUILD__,
    now: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    maps: mapsOf(marketplace.id),
    random: Math.random,
  });
});

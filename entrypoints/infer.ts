import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { marketplaceAt, marketplacesIn } from '../utils/adapters/registry';
import { provided } from '../utils/features/needed';

/** Comes after `checkup` and `structure`. Its result is the map that this makes of the page, if it makes one. */
export default defineUnlistedScript(async () => {
  const adapter = marketplaceAt(marketplacesIn(__TAKT_MARKETPLACES__), location.href);
  const structure = provided('structure');
  const engine = provided('engine');
  if (!adapter || !structure || !engine) return undefined;
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const place = { ...engine, page: document, adapter, browserZone, now: Date.now() };
  const slices = { clock: () => performance.now(), pause: () => new Promise<void>((resolve) => setTimeout(resolve)) };
  return (await structure.infer(place, 'chat', slices))?.map;
});

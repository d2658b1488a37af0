import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSteps } from '../utils/adapters/reader';
import { marketplaceAt, marketplacesIn } from '../utils/adapters/registry';
import { parseTime } from '../utils/adapters/time';
import { provided } from '../utils/features/needed';

/** Comes after `structure`. Its result is the map that this makes of the page, if it makes one. */
export default defineUnlistedScript(async () => {
  const adapter = marketplaceAt(marketplacesIn(__TAKT_MARKETPLACES__), location.href);
  const structure = provided('structure');
  if (!adapter || !structure) return undefined;
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const place = { engine: pageSteps, parseTime, page: document, adapter, browserZone, now: Date.now() };
  const slices = { clock: () => performance.now(), pause: () => new Promise<void>((resolve) => setTimeout(resolve)) };
  return (await structure.infer(place, 'chat', slices))?.map;
});

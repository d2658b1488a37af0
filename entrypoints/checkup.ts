import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkupOf } from '../utils/adapters/checkup';
import { pageSteps } from '../utils/adapters/reader';
import { marketplaceAt, marketplacesIn } from '../utils/adapters/registry';
import { parseTime } from '../utils/adapters/time';
import { provide } from '../utils/features/needed';
import { takeAsked } from '../utils/platform/asked';

/** Its result is what the background is handed that puts it there; it leaves nothing on the page. */
export default defineUnlistedScript(async () => {
  const maps = takeAsked();
  provide('engine', { engine: pageSteps, parseTime });
  const adapter = marketplaceAt(marketplacesIn(__TAKT_MARKETPLACES__), location.href);
  if (!adapter || !maps) return undefined;
  return checkupOf(document, maps, {
    adapter,
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: Date.now(),
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  });
});

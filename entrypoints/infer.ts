import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../utils/adapters/in-slices';
import { infer } from '../utils/adapters/inference';
import { marketplaceAt, marketplacesIn } from '../utils/adapters/registry';
import { CHECKUP_CAP } from '../utils/domain/pages/checkup';

/** Its result, the map of the page if its structure says one, is what the background is handed that puts it there. */
export default defineUnlistedScript(async () => {
  const adapter = marketplaceAt(marketplacesIn(__TAKT_MARKETPLACES__), location.href);
  if (!adapter) return undefined;
  const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const steps = infer(document, {
    ...{ marketplace: adapter.id, channel: 'chat', now: Date.now() },
    timeZone: adapter.timeZone === 'browser' ? browserZone : adapter.timeZone,
    ...(adapter.otherTimeZone !== undefined && { otherZone: adapter.otherTimeZone }),
  });
  const slices = { clock: () => performance.now(), pause: () => new Promise<void>((resolve) => setTimeout(resolve)) };
  return (await inSlices(steps, slices, CHECKUP_CAP))?.map;
});

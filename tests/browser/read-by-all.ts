/** Reading a page as the product does: with all maps of its marketplace. */
import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import { pageSteps } from '../../utils/adapters/reader';
import type { PageReading, ReadingContext } from '../../utils/adapters/reading';
import type { PageMap } from '../../utils/domain/pages/page-map';

/** By the first of the maps that fit the address and find what they look for. */
export function readByAll(
  adapter: MarketplaceAdapter,
  maps: readonly PageMap[],
  root: Element,
  context: ReadingContext,
): PageReading {
  const steps = pageSteps(adapter, maps, root, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

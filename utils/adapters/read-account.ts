/** Which of the seller's shops the page shows. */
import type { ShownAccount } from '../domain/conversation/account';
import { normaliseText } from '../domain/conversation/text-key';
import type { PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { type Finder, finderFor } from './find';
import { mapsAt } from './maps-at';

declare const document: never;

/** `undefined` where the page does not say. */
export function accountIn(find: Finder, root: Element): ShownAccount | undefined {
  const shown = find.one('account', root)?.value;
  if (shown === undefined) return undefined;
  const id = normaliseText(shown);
  // Where a page shows nothing else, a shop is told by its name.
  return { id, name: find.one('account.name', root)?.value ?? (/\p{L}/u.test(id) ? shown : null) };
}

/** What tells it from others, by the map that reads the page. */
export function accountShown(adapter: MarketplaceAdapter, map: PageMap, page: Document) {
  return accountIn(finderFor(map, adapter, page.location.href), page.body)?.id;
}

/** Which shop the page shows, whatever else it shows: by the first map of pages there that can say. */
export const shopNow = (adapter: MarketplaceAdapter, maps: readonly PageMap[], page: Document): string | undefined =>
  mapsAt(maps, page.location.href)
    .map((map) => accountShown(adapter, map, page))
    .find(Boolean);

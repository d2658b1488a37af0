/** What the open thread is at this very moment: a reading is a moment old, and a reply must not name somebody else. */
import type { MarketplaceAdapter } from './adapter';
import { finderFor } from './find';
import type { PageMap } from './page-map';
import { accountIn } from './read-account';
import { mapsAt } from './reader';

declare const document: never;

export interface ThreadNow {
  readonly account: string | null;
  readonly threadId: string | null;
  readonly buyer: string | null;
  readonly orderNumber: string | null;
  readonly productTitle: string | null;
  /** The field that a reply is typed into. */
  readonly reply: Element | null;
}

/** `undefined` at an address where there are no threads. */
export function threadNow(
  adapter: MarketplaceAdapter,
  maps: readonly PageMap[],
  page: Document,
): ThreadNow | undefined {
  const { href } = page.location;
  const finders = mapsAt(maps, href).map((map) => finderFor(map, adapter, href));
  const find = finders.find((one) => one.one('thread', page.body) ?? one.one('reply', page.body)) ?? finders[0];
  if (!find) return undefined;
  const value = (field: Parameters<typeof find.one>[0]) => find.one(field, page.body)?.value ?? null;
  return {
    account: accountIn(find, page.body)?.id ?? null,
    threadId: value('thread.id'),
    buyer: value('thread.buyer'),
    orderNumber: find.only('thread.order', page.body) ?? null,
    productTitle: find.only('thread.product', page.body) ?? null,
    reply: find.one('reply', page.body)?.element ?? null,
  };
}

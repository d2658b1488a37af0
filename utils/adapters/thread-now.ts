/** What the open thread is at this very moment: a reading is a moment old, and a reply must not name somebody else. */
import type { Channel } from '../domain/conversation/ids';
import type { MarketplaceAdapter } from './adapter';
import { finderFor, replyIn } from './find';
import { mapsAt } from './maps-at';
import { accountIn } from './read-account';
import type { Shown } from './read-documents';

declare const document: never;

export interface ThreadNow {
  readonly channel: Channel;
  readonly account: string | null;
  readonly threadId: string | null;
  readonly buyer: string | null;
  readonly orderNumber: string | null;
  readonly productTitle: string | null;
  /** The field that a reply is typed into. */
  readonly reply: Element | null;
}

/**
 * Looked for by no other map than the page was last read by, and there.
 * @returns `undefined` where it was read by none, or is at another address since
 */
export function threadNow(adapter: MarketplaceAdapter, last: Shown | undefined): ThreadNow | undefined {
  if (!last || !('map' in last.reading) || !last.where.defaultView) return undefined;
  const { map } = last.reading;
  const { body: root, location } = last.where;
  if (mapsAt([map], location.href).length === 0) return undefined;
  const find = finderFor(map, adapter, location.href);
  const value = (field: Parameters<typeof find.one>[0]) => find.one(field, root)?.value ?? null;
  return {
    channel: map.channel,
    account: accountIn(find, root)?.id ?? null,
    threadId: value('thread.id'),
    buyer: value('thread.buyer'),
    orderNumber: find.only('thread.order', root) ?? null,
    productTitle: find.only('thread.product', root) ?? null,
    reply: replyIn(find, root) ?? null,
  };
}

/** What the open thread is at this very moment: a reading is a moment old, and a reply must not name somebody else. */
import type { Channel } from '../domain/conversation/ids';
import type { PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { documentsOf } from './documents';
import { finderFor, replyIn } from './find';
import { accountIn } from './read-account';
import { mapsAt } from './reader';

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

/** `undefined` at an address where there are no threads. */
export function threadNow(
  adapter: MarketplaceAdapter,
  maps: readonly PageMap[],
  page: Document,
): ThreadNow | undefined {
  const places = documentsOf(page).flatMap(({ body, location: { href } }) =>
    mapsAt(maps, href).map((map) => ({ root: body, map, find: finderFor(map, adapter, href) })),
  );
  const withField = (field: 'thread' | 'reply') => places.find(({ root, find }) => find.one(field, root));
  const place = withField('thread') ?? withField('reply') ?? places[0];
  if (!place) return undefined;
  const { root, map, find } = place;
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

/** A page map as a seller would have taught it, for tests. */
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import type { KeptMap } from '../../utils/domain/pages/kept-map';
import type { PageMap } from '../../utils/domain/pages/page-map';

const found = (select: string) => [{ evidence: 'pointed at', seen: '2026-07-06', select }];

export function aTaughtMap(more: Partial<PageMap> = {}): PageMap {
  return {
    ...{ schema: 1, id: 'prom/taught-chat', revision: 1, origin: 'taught', channel: 'chat', paths: ['/cms/talks'] },
    fields: {
      list: found('section > ul'),
      row: found('li'),
      'row.buyer': found('b'),
      'row.time': found('time'),
      reply: found('textarea'),
    },
    ...more,
  };
}

export function aKeptMap({
  map = {},
  ...more
}: Partial<Omit<KeptMap, 'map'>> & { map?: Partial<PageMap> } = {}): KeptMap {
  return { marketplace: 'prom' as MarketplaceId, addedAt: 0, isReplyShown: true, ...more, map: aTaughtMap(map) };
}

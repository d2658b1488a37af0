/** What a page is read to show, told in a few words: rows by buyer, threads by a told conversation. */
import type { PageReading, RowReading, ThreadReading } from '../../utils/adapters/reading';
import { chat } from '../../utils/adapters/wildberries/maps/chat';
import type { ThreadNames } from '../../utils/domain/conversation/identity';
import type { MarketplaceId } from '../../utils/domain/conversation/ids';
import type { PageMap } from '../../utils/domain/pages/page-map';
import { type ConversationBuilder, claimsOf } from './a-conversation';

const NAMES: ThreadNames = {
  marketplace: 'wildberries' as MarketplaceId,
  ...{ account: null, channel: 'chat', threadId: null, buyer: null, subject: null },
};

/** @param last what the row says was written last: an instant (epoch ms) and a text */
export function aRow(names: Partial<ThreadNames>, last?: readonly [at: number, text: string]): RowReading {
  return {
    element: document.createElement('li'),
    nameElement: undefined,
    timeElement: undefined,
    names: { ...NAMES, ...names },
    last: last && { at: last[0], text: last[1], author: 'buyer', precision: 'minute' },
    selected: false,
  };
}

export function aThread(told: ConversationBuilder, more: Partial<ThreadReading> = {}): ThreadReading {
  return {
    kind: 'thread',
    element: document.createElement('section'),
    names: told.names,
    messages: claimsOf(told.told, 'thread'),
    ...{ fromStart: true, filtered: false, cut: false },
    ...{ orderNumber: undefined, productTitle: undefined, reply: undefined },
    ...more,
  };
}

export function aReading({ rows, thread }: { rows?: readonly RowReading[]; thread?: ThreadReading }): PageReading & {
  kind: 'read';
} {
  const map: PageMap = chat;
  const list = rows && { element: document.createElement('ul'), rows };
  return { kind: 'read', map, account: undefined, list, thread };
}

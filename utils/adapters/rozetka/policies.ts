/** What Rozetka asks of sellers in the chat about an order. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { DAY, HOUR } from '../../domain/conversation/moment';
import type { Policy } from '../../domain/deadlines/policy';

declare const document: never;

export const policies: readonly Policy[] = [
  {
    id: 'rozetka-order-chat',
    version: 1,
    marketplace: 'rozetka' as MarketplaceId,
    channel: 'chat',
    target: {
      duration: HOUR,
      clock: 'calendar',
      source: 'Rozetka names two hours for a question and none for the chat about an order',
      date: '2026-11-21',
      confidence: 'C',
    },
    limit: {
      duration: DAY,
      clock: 'calendar',
      source: 'Rozetka names a day for the first contact about an order and none for the chat',
      date: '2026-11-21',
      confidence: 'C',
    },
  },
];

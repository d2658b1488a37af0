/** What Wildberries asks of sellers. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { DAY, HOUR } from '../../domain/conversation/moment';
import type { Policy } from '../../domain/deadlines/policy';

declare const document: never;

export const policies: readonly Policy[] = [
  {
    id: 'wildberries-chat',
    version: 1,
    marketplace: 'wildberries' as MarketplaceId,
    channel: 'chat',
    target: {
      duration: HOUR,
      clock: 'calendar',
      source: 'pro.wildberries.ru, lesson on the chat with buyers: answer within an hour where possible',
      date: '2024-06-20',
      confidence: 'A',
    },
    limit: {
      duration: 10 * DAY,
      clock: 'calendar',
      source: 'press quoting the rules at the start of the chat: ten days at most',
      date: '2023-03',
      confidence: 'B',
    },
  },
];

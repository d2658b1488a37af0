/** Prom names no time in which anything has to be answered: these are the seller's own rule, to begin with. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { DAY, HOUR, MINUTE } from '../../domain/conversation/moment';
import type { Policy } from '../../domain/deadlines/policy';

declare const document: never;

const any = { marketplace: 'prom' as MarketplaceId, account: null, channel: null, kind: null };

const OWN = { date: '2026-11-22', confidence: 'C' } as const;
const AS_ROZETKA = { ...OWN, source: 'no published rule of Prom; as Rozetka recommends' } as const;

export const policies: readonly Policy[] = [
  {
    ...{ ...any, id: 'prom-follow-up', version: 1, kind: 'follow-up' },
    target: { duration: 2 * HOUR, clock: 'working', source: 'no published rule of Prom', ...OWN },
    limit: null,
  },
  {
    ...{ ...any, id: 'prom-order', version: 1, channel: 'order' },
    target: { duration: 30 * MINUTE, clock: 'working', ...AS_ROZETKA },
    limit: { duration: DAY, clock: 'calendar', ...AS_ROZETKA },
  },
  {
    ...{ ...any, id: 'prom-chat', version: 2, channel: 'chat' },
    target: { duration: 2 * HOUR, clock: 'working', ...AS_ROZETKA },
    limit: { duration: DAY, clock: 'calendar', ...AS_ROZETKA },
  },
  {
    ...{ ...any, id: 'prom-review', version: 1, channel: 'review' },
    target: { duration: DAY, clock: 'working', source: 'no published rule of Prom', ...OWN },
    limit: {
      ...{ duration: 14 * DAY, clock: 'calendar', ...OWN },
      source: 'no published rule of Prom; after 14 days it looks at a shop that was excluded again',
    },
  },
];

/** Prom names no time in which a chat has to be answered: these are the seller's own rule, to begin with. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { DAY, HOUR } from '../../domain/conversation/moment';
import type { Policy } from '../../domain/deadlines/policy';

declare const document: never;

const OWN = {
  source: 'no published rule of Prom; as Rozetka recommends',
  date: '2026-11-21',
  confidence: 'C',
} as const;

export const policies: readonly Policy[] = [
  {
    id: 'prom-chat',
    version: 1,
    marketplace: 'prom' as MarketplaceId,
    channel: 'chat',
    target: { duration: 2 * HOUR, clock: 'calendar', ...OWN },
    limit: { duration: DAY, clock: 'calendar', ...OWN },
  },
];

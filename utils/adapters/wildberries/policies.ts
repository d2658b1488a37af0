/** What Wildberries asks of sellers, and to begin with the seller's own rule where it asks nothing. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { DAY, HOUR } from '../../domain/conversation/moment';
import type { Policy } from '../../domain/deadlines/policy';

declare const document: never;

const any = { marketplace: 'wildberries' as MarketplaceId, account: null, channel: null, kind: null };

const OWN = { source: 'no published rule of Wildberries', date: '2026-11-22', confidence: 'C' } as const;

/** pro.wildberries.ru, lesson on the chat with buyers (2024-06-20): check it three times a day. */
export const advisesSweeps = true;

export const policies: readonly Policy[] = [
  {
    ...{ ...any, id: 'wildberries-follow-up', version: 1, kind: 'follow-up' },
    target: { duration: 2 * HOUR, clock: 'working', ...OWN },
    limit: null,
  },
  {
    ...{ ...any, id: 'wildberries-chat', version: 2, channel: 'chat' },
    target: {
      duration: HOUR,
      clock: 'working',
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
  {
    ...{ ...any, id: 'wildberries-question', version: 1, channel: 'question' },
    target: { duration: 2 * HOUR, clock: 'working', ...OWN },
    limit: { duration: 3 * DAY, clock: 'calendar', ...OWN },
  },
  {
    ...{ ...any, id: 'wildberries-review', version: 1, channel: 'review' },
    target: { duration: DAY, clock: 'working', ...OWN },
    limit: {
      duration: 30 * DAY,
      clock: 'calendar',
      source: 'API of Wildberries: a review without an answer goes to the archive after 30 days',
      date: '2025-12-27',
      confidence: 'A',
    },
  },
  {
    // Claims for a return.
    ...{ ...any, id: 'wildberries-ticket', version: 1, channel: 'ticket' },
    target: { duration: DAY, clock: 'working', ...OWN },
    limit: { duration: 14 * DAY, clock: 'calendar', ...OWN },
  },
];

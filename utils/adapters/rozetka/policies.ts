/** What Rozetka asks of sellers, and to begin with the seller's own rule where it asks nothing. */
import type { MarketplaceId } from '../../domain/conversation/ids';
import { DAY, HOUR, MINUTE } from '../../domain/conversation/moment';
import type { Norm, Policy } from '../../domain/deadlines/policy';

declare const document: never;

const any = { marketplace: 'rozetka' as MarketplaceId, account: null, channel: null, kind: null };

/** Without a date: the page has none. */
const STANDARDS = { date: '', confidence: 'A' } as const;
const OWN = { date: '2026-11-22', confidence: 'C' } as const;
const OWN_DAY: Norm = {
  ...{ duration: DAY, clock: 'calendar', ...OWN },
  source: 'Rozetka names a day for the first contact about an order, and no limit here',
};

export const policies: readonly Policy[] = [
  {
    ...{ ...any, id: 'rozetka-follow-up', version: 1, kind: 'follow-up' },
    target: { duration: 2 * HOUR, clock: 'working', source: 'no published rule of Rozetka', ...OWN },
    limit: null,
  },
  {
    ...{ ...any, id: 'rozetka-order', version: 1, channel: 'order' },
    target: {
      ...{ duration: 30 * MINUTE, clock: 'working', ...STANDARDS },
      source: 'Rozetka, standards of service: contact the buyer within 30 minutes of the order, recommended',
    },
    limit: {
      ...{ duration: DAY, clock: 'calendar', ...STANDARDS },
      source: 'Rozetka, standards of service: contact the buyer not later than 24 hours after the order',
    },
  },
  {
    ...{ ...any, id: 'rozetka-order-chat', version: 2, channel: 'chat' },
    target: {
      ...{ duration: HOUR, clock: 'working', ...OWN },
      source: 'Rozetka names two hours for a question and none for the chat about an order',
    },
    limit: OWN_DAY,
  },
  {
    ...{ ...any, id: 'rozetka-question', version: 1, channel: 'question' },
    target: {
      ...{ duration: 2 * HOUR, clock: 'working', ...STANDARDS },
      source: 'Rozetka, standards of service: answer a question within two hours, recommended',
    },
    limit: OWN_DAY,
  },
  {
    ...{ ...any, id: 'rozetka-ticket', version: 1, channel: 'ticket' },
    target: {
      ...{ duration: 2 * HOUR, clock: 'working', date: '2020-07-27', confidence: 'A' },
      source: 'Rozetka, ways to contact buyers: react to a request from the call centre within two hours, desirably',
    },
    limit: OWN_DAY,
  },
  {
    ...{ ...any, id: 'rozetka-review', version: 1, channel: 'review' },
    target: { duration: DAY, clock: 'working', source: 'no published rule of Rozetka', ...OWN },
    limit: { duration: 7 * DAY, clock: 'calendar', source: 'no published rule of Rozetka', ...OWN },
  },
];

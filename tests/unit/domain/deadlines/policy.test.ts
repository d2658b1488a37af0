import { describe, expect, test } from 'vitest';
import { policies as prom } from '../../../../utils/adapters/prom/policies';
import { policies as rozetka } from '../../../../utils/adapters/rozetka/policies';
import { policies as wildberries } from '../../../../utils/adapters/wildberries/policies';
import type { Channel, MarketplaceId } from '../../../../utils/domain/conversation/ids';
import type { Metric } from '../../../../utils/domain/conversation/stretches';
import { durationFault } from '../../../../utils/domain/deadlines/business-hours';
import { type Norm, ownerOf, type Policy, policyFor } from '../../../../utils/domain/deadlines/policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const norm = (duration: number, confidence: Norm['confidence'] = 'A'): Norm => ({
  ...{ duration, clock: 'calendar', source: 'a source', date: '2026-01-01', confidence },
});
const WB = 'wildberries' as MarketplaceId;
const policy = (id: string, scope: Partial<Policy> = {}): Policy => ({
  ...{ id, version: 1, marketplace: WB, account: null, channel: null, kind: null, target: norm(HOUR), limit: null },
  ...scope,
});

describe('the policy of a stretch', () => {
  const policies = [
    policy('follow-up', { kind: 'follow-up' }),
    policy('of-one-shop', { account: 'shop', channel: 'chat' }),
    policy('chat', { channel: 'chat' }),
    policy('never-reached', { channel: 'chat' }),
    policy('review', { channel: 'review' }),
    policy('prom', { marketplace: 'prom' as MarketplaceId, channel: 'chat', kind: 'first-response' }),
  ];

  test.each<[string, string, string | null, Channel, Metric, string | undefined]>([
    ['the first that fits', 'wildberries', null, 'chat', 'first-response', 'chat'],
    ['by account', 'wildberries', 'shop', 'chat', 'first-response', 'of-one-shop'],
    ['by another account', 'wildberries', 'another', 'chat', 'first-response', 'chat'],
    ['by kind, in any channel', 'wildberries', 'shop', 'question', 'follow-up', 'follow-up'],
    ['by channel', 'wildberries', null, 'review', 'next-response', 'review'],
    ['by marketplace and kind', 'prom', null, 'chat', 'first-response', 'prom'],
    ['none for another kind', 'prom', null, 'chat', 'next-response', undefined],
    ['none for another channel', 'prom', null, 'question', 'first-response', undefined],
    ['none on an unknown marketplace', 'rozetka', null, 'chat', 'first-response', undefined],
  ])('is %s', (_, marketplace, account, channel, metric, id) => {
    const asked = { marketplace: marketplace as MarketplaceId, account, channel, metric };
    expect(policyFor(policies, asked)?.id).toBe(id);
  });

  test('a figure that no source stands behind is the seller’s own', () => {
    expect(ownerOf(norm(HOUR, 'A'))).toBe('marketplace');
    expect(ownerOf(norm(HOUR, 'B'))).toBe('marketplace');
    expect(ownerOf(norm(HOUR, 'C'))).toBe('seller');
  });
});

describe('to begin with', () => {
  const all = [...prom, ...rozetka, ...wildberries];

  /** Target and limit, each with whose figure it is. */
  test.each<[string, Channel, Metric, [number, 'marketplace' | 'seller'], [number, 'marketplace' | 'seller'] | null]>([
    ['rozetka', 'order', 'first-contact', [30 * MINUTE, 'marketplace'], [DAY, 'marketplace']],
    ['rozetka', 'chat', 'first-response', [HOUR, 'seller'], [DAY, 'seller']],
    ['rozetka', 'question', 'first-response', [2 * HOUR, 'marketplace'], [DAY, 'seller']],
    ['rozetka', 'ticket', 'first-response', [2 * HOUR, 'marketplace'], [DAY, 'seller']],
    ['rozetka', 'review', 'first-response', [DAY, 'seller'], [7 * DAY, 'seller']],
    ['wildberries', 'chat', 'next-response', [HOUR, 'marketplace'], [10 * DAY, 'marketplace']],
    ['wildberries', 'question', 'first-response', [2 * HOUR, 'seller'], [3 * DAY, 'seller']],
    ['wildberries', 'review', 'first-response', [DAY, 'seller'], [30 * DAY, 'marketplace']],
    ['wildberries', 'ticket', 'first-response', [DAY, 'seller'], [14 * DAY, 'seller']],
    ['prom', 'order', 'first-contact', [30 * MINUTE, 'seller'], [DAY, 'seller']],
    ['prom', 'chat', 'next-response', [2 * HOUR, 'seller'], [DAY, 'seller']],
    ['prom', 'review', 'first-response', [DAY, 'seller'], [14 * DAY, 'seller']],
    ['prom', 'chat', 'follow-up', [2 * HOUR, 'seller'], null],
    ['rozetka', 'order', 'follow-up', [2 * HOUR, 'seller'], null],
    ['wildberries', 'chat', 'follow-up', [2 * HOUR, 'seller'], null],
  ])('%s, %s, %s', (marketplace, channel, metric, target, limit) => {
    const found = policyFor(all, { marketplace: marketplace as MarketplaceId, account: 'any', channel, metric });
    const told = (of: Norm | null | undefined) => of && [of.duration, ownerOf(of)];
    expect(told(found?.target)).toEqual(target);
    expect(told(found?.limit)).toEqual(limit);
  });

  test('targets run in working time, limits in calendar time, and each says where it is from', () => {
    for (const { target, limit } of all) {
      expect(target.clock).toBe('working');
      expect(limit?.clock ?? 'calendar').toBe('calendar');
      for (const { source, duration } of limit ? [target, limit] : [target]) {
        expect(source).not.toBe('');
        expect(durationFault(duration)).toBeUndefined();
      }
    }
  });
});

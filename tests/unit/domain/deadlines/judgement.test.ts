import { describe, expect, test } from 'vitest';
import type { Channel, MarketplaceId, MessageId } from '../../../../utils/domain/conversation/ids';
import type { Stretch } from '../../../../utils/domain/conversation/stretches';
import { judge } from '../../../../utils/domain/deadlines/judgement';
import { type Norm, ownerOf, type Policy, policyFor } from '../../../../utils/domain/deadlines/policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const norm = (duration: number, confidence: Norm['confidence'] = 'A'): Norm => ({
  duration,
  clock: 'calendar',
  source: 'a source',
  date: '2026-01-01',
  confidence,
});

const policy = (id: string, marketplace: string, channel: Channel, limit: number | null = 10 * DAY): Policy => ({
  id,
  version: 3,
  marketplace: marketplace as MarketplaceId,
  channel,
  target: norm(HOUR),
  limit: limit === null ? null : norm(limit, 'B'),
});

const chat = policy('chat', 'wildberries', 'chat');

const answered = (after: number | null, more: Partial<Stretch> = {}): Stretch => ({
  metric: 'next-response',
  basis: 'thread',
  startedBy: 'm1' as MessageId,
  since: 1_000_000,
  precision: 'exact',
  answeredAt: after === null ? null : 1_000_000 + after,
  ...more,
});

describe('what became of a stretch', () => {
  const limit = 10 * DAY;

  test.each([
    ['answered at once', 0, 'on-time', 0],
    ['answered at the last moment', HOUR, 'on-time', 0],
    ['answered a moment too late', HOUR + 1, 'past-target', 1],
    ['answered 25 minutes too late', HOUR + 25 * MINUTE, 'past-target', 25 * MINUTE],
    ['answered at the very limit', limit, 'past-target', limit - HOUR],
    ['answered a moment after the limit', limit + 1, 'past-limit', limit + 1 - HOUR],
  ])('%s', (_, after, result, lateBy) => {
    expect(judge(answered(after), chat)).toEqual({
      ...{ policyId: 'chat', policyVersion: 3, target: HOUR, limit, result, lateBy },
    });
  });

  test('without a limit nothing is past it', () => {
    const open = policy('open', 'wildberries', 'chat', null);
    expect(judge(answered(400 * DAY), open)).toMatchObject({ limit: null, result: 'past-target' });
  });

  test.each([
    ['nobody answered', answered(null)],
    ['its start is a bound only', answered(5 * MINUTE, { basis: 'row' })],
    ['its answer is older than its question', answered(-1)],
  ])('%s: no judgement', (_, stretch) => {
    expect(judge(stretch, chat)).toBeUndefined();
  });
});

describe('the policy of a conversation', () => {
  const policies = [
    policy('prom-chat', 'prom', 'chat'),
    policy('first', 'wildberries', 'chat'),
    policy('second', 'wildberries', 'chat'),
    policy('review', 'wildberries', 'review'),
  ];

  test.each([
    ['the first that fits', 'wildberries', 'chat' as const, 'first'],
    ['by channel', 'wildberries', 'review' as const, 'review'],
    ['by marketplace', 'prom', 'chat' as const, 'prom-chat'],
    ['none where none fits', 'prom', 'question' as const, undefined],
    ['none on an unknown marketplace', 'rozetka', 'chat' as const, undefined],
  ])('is %s', (_, marketplace, channel, id) => {
    expect(policyFor(policies, { marketplace: marketplace as MarketplaceId, channel })?.id).toBe(id);
  });

  test('a figure that no source stands behind is the seller’s own', () => {
    expect(ownerOf(norm(HOUR, 'A'))).toBe('marketplace');
    expect(ownerOf(norm(HOUR, 'B'))).toBe('marketplace');
    expect(ownerOf(norm(HOUR, 'C'))).toBe('seller');
  });
});

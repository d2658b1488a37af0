import { describe, expect, test } from 'vitest';
import type { Channel, MarketplaceId, MessageId } from '../../../../utils/domain/conversation/ids';
import type { Stretch } from '../../../../utils/domain/conversation/stretches';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { type Judgement, judge, missedOf } from '../../../../utils/domain/deadlines/judgement';
import type { Norm, Policy } from '../../../../utils/domain/deadlines/policy';
import { at, daily, office } from '../../../support/hours';

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
  ...{ marketplace: marketplace as MarketplaceId, account: null, channel, kind: null },
  target: norm(HOUR),
  limit: limit === null ? null : norm(limit, 'B'),
});

/** Counts for working time alone. */
const calendar = calendarOf(daily(''));
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
    expect(judge(answered(after), chat, calendar)).toEqual({
      ...{
        policyId: 'chat',
        policyVersion: 3,
        target: HOUR,
        targetClock: 'calendar',
        limit,
        limitClock: 'calendar',
        result,
        lateBy,
      },
    });
  });

  test('without a limit nothing is past it', () => {
    const open = policy('open', 'wildberries', 'chat', null);
    expect(judge(answered(400 * DAY), open, calendar)).toMatchObject({ limit: null, result: 'past-target' });
  });

  test.each([
    ['nobody answered', answered(null)],
    ['its start is a bound only', answered(5 * MINUTE, { basis: 'row' })],
    ['its answer is older than its question', answered(-1)],
    ['it began at some time of an hour', answered(5 * HOUR, { precision: 'hour' })],
    ['it began at some time of a day', answered(17 * HOUR, { precision: 'day' })],
  ])('%s: no judgement', (_, stretch) => {
    expect(judge(stretch, chat, calendar)).toBeUndefined();
  });
});

describe('what became of a stretch in working time', () => {
  const working: Policy = { ...chat, target: { ...norm(HOUR), clock: 'working' }, limit: norm(DAY) };
  const judged = (since: string, answeredAt: string, set = office()) =>
    judge(answered(0, { since: at(since), answeredAt: at(answeredAt) }), working, calendarOf(set));

  // 10 July 2026 is a Friday; due half an hour after Monday's opening, and at the limit on Saturday afternoon.
  test.each([
    ['answered on the same evening', '2026-07-10 16:30', '2026-07-10 16:45', 'on-time', 0],
    ['answered after closing time', '2026-07-10 16:30', '2026-07-10 22:00', 'on-time', 0],
    ['answered past its limit, before its target', '2026-07-10 16:30', '2026-07-11 17:30', 'past-limit', HOUR],
    [
      'asked before lunch, answered too late after it',
      '2026-07-09 11:30',
      '2026-07-09 13:00',
      'past-target',
      30 * MINUTE,
    ],
    // Nothing was open since: but the pill had said that it was late.
    ['due at closing time, answered an hour later', '2026-07-09 16:00', '2026-07-09 18:00', 'past-target', HOUR],
    ['due at closing time, answered then', '2026-07-09 16:00', '2026-07-09 17:00', 'on-time', 0],
  ])('%s', (_, since, answeredAt, result, lateBy) => {
    expect(judged(since, answeredAt)).toEqual({
      ...{
        policyId: 'chat',
        policyVersion: 3,
        target: HOUR,
        targetClock: 'working',
        limit: DAY,
        limitClock: 'calendar',
      },
      ...{ result, lateBy },
    });
  });

  test('never late where nothing is ever open, but past its limit', () => {
    expect(judged('2026-07-10 16:30', '2026-07-11 16:30', daily(''))).toMatchObject({ result: 'on-time', lateBy: 0 });
    expect(judged('2026-07-10 16:30', '2026-07-11 16:31', daily(''))).toMatchObject({ result: 'past-limit' });
  });
});

describe('after which figure an answer came', () => {
  const own: Policy = { ...chat, target: norm(HOUR, 'C') };
  const early: Policy = { ...chat, target: { ...norm(HOUR), clock: 'working' }, limit: norm(DAY, 'C') };
  const late = answered(20 * DAY);
  const missed = (by: Policy, now: Policy | undefined = by) =>
    missedOf(late, judge(late, by, calendar) as Judgement, now, calendar);

  test.each([
    ['what the marketplace advises, be the limit over as well', chat, 'target.marketplace'],
    ['the seller’s own rule', own, 'target.seller'],
    ['the limit, where that came first', { ...early, limit: norm(DAY) }, 'limit.marketplace'],
    ['the seller’s own limit, where that came first', early, 'limit.seller'],
  ] as const)('%s', (_, by, expected) => {
    expect(missed(by)).toBe(expected);
  });

  test('nobody knows where the rule was another one then', () => {
    expect(missed(chat, { ...chat, version: 4 })).toBeUndefined();
    expect(missedOf(late, judge(late, chat, calendar) as Judgement, undefined, calendar)).toBeUndefined();
  });
});

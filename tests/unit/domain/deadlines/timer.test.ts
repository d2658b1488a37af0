import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeChangesAt, badgeState } from '../../../../utils/domain/deadlines/badge';
import {
  nextChange,
  passedUnread,
  type RunningTimer,
  type Timer,
  timerState,
} from '../../../../utils/domain/deadlines/timer';
import { compareUrgency } from '../../../../utils/domain/deadlines/urgency';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Two and a half minutes. */
const READ_LATELY = 150_000;

/** Waits since 0, is at risk from 48 minutes, due after an hour, at its limit after ten days; read at `observedAt`. */
const running = (more: Partial<RunningTimer> = {}): RunningTimer => ({
  kind: 'running',
  metric: 'first-response',
  basis: 'thread',
  waitingSince: 0,
  precision: 'exact',
  atRiskAt: 48 * MINUTE,
  dueAt: HOUR,
  limitAt: 10 * DAY,
  policy: null,
  old: false,
  observedAt: 0,
  ...more,
});
/** Still being read. */
const read = (more: Partial<RunningTimer> = {}) => running({ observedAt: Number.POSITIVE_INFINITY, ...more });
const idle: Timer = { kind: 'idle', observedAt: 0 };

describe('the state of a timer', () => {
  test.each([
    ['at first', read(), 0, 'on-time'],
    ['a moment before a fifth is left', read(), 48 * MINUTE - 1, 'on-time'],
    ['when a fifth is left', read(), 48 * MINUTE, 'at-risk'],
    ['a moment before it is due', read(), HOUR - 1, 'at-risk'],
    ['when it is due', read(), HOUR, 'past-target'],
    ['a moment before the limit', read(), 10 * DAY - 1, 'past-target'],
    ['at the limit', read(), 10 * DAY, 'past-limit'],
    ['without a limit, however late', read({ limitAt: null }), 400 * DAY, 'past-target'],
    ['without a policy, however late', read({ atRiskAt: null, dueAt: null, limitAt: null }), 400 * DAY, 'on-time'],
    ['old, however late', read({ old: true }), 400 * DAY, 'old'],
    ['nobody waits', idle, DAY, 'idle'],
    ['nobody knows', { kind: 'unknown', reason: 'clock-wrong', observedAt: 0 } as const, DAY, 'unknown'],
    ['due, and read two and a half minutes ago', running({ observedAt: HOUR - READ_LATELY }), HOUR, 'past-target'],
    ['due a moment after the last tab was closed', running({ observedAt: HOUR - 1, unwatched: true }), HOUR, 'unknown'],
    ['due before the last tab was closed', running({ observedAt: HOUR, unwatched: true }), HOUR, 'past-target'],
    ['due, and read a moment longer ago', running({ observedAt: HOUR - READ_LATELY - 1 }), HOUR, 'unknown'],
    ['not due, and not read for long', running(), 40 * MINUTE, 'on-time'],
    ['at risk, and not read for long', running(), 50 * MINUTE, 'at-risk'],
    ['due, and not read since', running(), 5 * HOUR, 'unknown'],
    ['due when it was read, and not read since', running({ observedAt: HOUR }), 5 * HOUR, 'past-target'],
    ['past its limit since it was read', running({ observedAt: 2 * HOUR }), 11 * DAY, 'unknown'],
    ['past its limit when it was read', running({ observedAt: 10 * DAY }), 11 * DAY, 'past-limit'],
  ])('%s', (_, timer, now, state) => {
    expect(timerState(timer, now)).toBe(state);
  });

  test('a bound that passed unread says so by itself', () => {
    expect(passedUnread(running(), 5 * HOUR)).toBe(true);
    expect(passedUnread(running({ observedAt: HOUR }), 5 * HOUR)).toBe(false);
    expect(passedUnread(running({ dueAt: null, limitAt: null }), 5 * HOUR)).toBe(false);
  });
});

const timers: fc.Arbitrary<Timer> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(idle) },
  {
    weight: 8,
    arbitrary: fc
      .record({
        since: fc.integer({ min: 0, max: 3 * HOUR }),
        target: fc.option(fc.integer({ min: 1, max: 2 * HOUR })),
        limit: fc.option(fc.integer({ min: 1, max: 4 * HOUR })),
        observedAt: fc.integer({ min: 0, max: 5 * HOUR }),
        old: fc.boolean(),
      })
      .map(({ since, target, limit, observedAt, old }) =>
        running({
          waitingSince: since,
          atRiskAt: target === null ? null : since + Math.floor(target * 0.8),
          dueAt: target === null ? null : since + target,
          limitAt: limit === null || target === null ? null : since + Math.max(limit, target),
          observedAt,
          old,
        }),
      ),
  },
);
const moments = fc.integer({ min: 0, max: 6 * HOUR });
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 });

describe('the next change', () => {
  test.each([
    ['is that to at risk', read(), 0, 48 * MINUTE],
    ['then that to past the target', read(), 48 * MINUTE, HOUR],
    ['then that to past the limit', read(), HOUR, 10 * DAY],
    ['then none', read(), 10 * DAY, undefined],
    [
      'is the end of trust in what was read',
      running({ observedAt: HOUR - MINUTE }),
      HOUR,
      HOUR - MINUTE + READ_LATELY + 1,
    ],
    ['of what is old: none', read({ old: true }), 0, undefined],
    ['of what nobody waits for: none', idle, 0, undefined],
  ])('%s', (_, timer, now, at) => {
    const change = nextChange(timer, now);
    expect(change === Number.POSITIVE_INFINITY ? undefined : change).toBe(at);
  });

  test('nothing changes before it', () => {
    fc.assert(
      fc.property(timers, moments, shares, (timer, now, parts) => {
        const end = nextChange(timer, now) ?? now + 400 * DAY;
        for (const part of parts) {
          const between = Math.min(now + Math.floor(part * (end - now)), end - 1);
          expect(timerState(timer, between)).toBe(timerState(timer, now));
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('urgency', () => {
  const due = (minutes: number, more: Partial<RunningTimer> = {}) =>
    read({ dueAt: minutes * MINUTE, atRiskAt: minutes * MINUTE - 12 * MINUTE, limitAt: null, ...more });
  const now = 10 * HOUR;

  test('past by five hours goes before due in four (in Chatwoot it does not)', () => {
    expect(compareUrgency(due(5 * 60), due(14 * 60), now)).toBeLessThan(0);
  });

  test('past limits first, then past targets, oldest first; then by time left; what is unclear; old; idle', () => {
    const ordered: readonly Timer[] = [
      due(60, { limitAt: 2 * HOUR }),
      due(30, { limitAt: 3 * HOUR }),
      due(61),
      due(599),
      due(601),
      due(650),
      due(700),
      running({ dueAt: 9 * HOUR, observedAt: HOUR }),
      due(1, { old: true }),
      idle,
    ];
    const shuffled = fc.shuffledSubarray([...ordered], { minLength: ordered.length, maxLength: ordered.length });
    fc.assert(
      fc.property(shuffled, (mixed) => {
        expect(mixed.sort((a, b) => compareUrgency(a, b, now))).toEqual(ordered);
      }),
    );
  });

  test('is an order: what goes before does not come after', () => {
    fc.assert(
      fc.property(timers, timers, timers, moments, (a, b, c, at) => {
        const [ab, bc, ac] = [compareUrgency(a, b, at), compareUrgency(b, c, at), compareUrgency(a, c, at)];
        expect(Math.sign(ab) + Math.sign(compareUrgency(b, a, at))).toBe(0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the badge', () => {
  const now = 2 * HOUR;

  test.each([
    ['nothing was ever read', [read()], null, { kind: 'not-reading' }],
    ['nothing was read for two and a half minutes', [], now - READ_LATELY, { kind: 'calm', old: 0 }],
    ['nothing was read for a moment longer', [read()], now - READ_LATELY - 1, { kind: 'not-reading' }],
    ['nobody waits', [idle], now, { kind: 'calm', old: 0 }],
    [
      'one is due in 20 minutes, one in 70',
      [read({ dueAt: now + 20 * MINUTE }), read({ dueAt: now + 70 * MINUTE })],
      now,
      { kind: 'next', left: 20 * MINUTE },
    ],
    ['one is late, one is not', [read(), read({ dueAt: now + HOUR })], now, { kind: 'late', count: 1, pastLimit: 0 }],
    [
      'two are late, one of them past its limit',
      [read(), read({ limitAt: now })],
      now,
      { kind: 'late', count: 2, pastLimit: 1 },
    ],
    ['what is old does not count, and is said', [read({ old: true })], now, { kind: 'calm', old: 1 }],
    [
      'working time stands still, and the limit is days away',
      [read({ dueAt: null, atRiskAt: null, pausedBy: 'power' }), idle],
      now,
      { kind: 'paused', count: 1 },
    ],
    [
      'a limit passed while working time stands still',
      [read({ dueAt: null, atRiskAt: null, limitAt: now, pausedBy: 'power' })],
      now,
      { kind: 'late', count: 1, pastLimit: 1 },
    ],
    ['what passed unread does not count', [running()], now, { kind: 'calm', old: 0 }],
    [
      'what has no deadline does not count',
      [read({ dueAt: null, atRiskAt: null, limitAt: null })],
      now,
      { kind: 'calm', old: 0 },
    ],
  ] as const)('%s', (_, waiting, readAt, state) => {
    expect(badgeState(waiting, readAt, now)).toEqual(state);
  });

  /** What it prints: the time left in whole minutes. */
  const printed = (waiting: readonly Timer[], readAt: number | null, at: number) => {
    const state = badgeState(waiting, readAt, at);
    return state.kind === 'next' ? { kind: 'next', minutes: Math.floor(state.left / MINUTE) } : state;
  };

  test('says the same until the alarm rings', () => {
    const readings = fc.option(moments, { freq: 10 });
    fc.assert(
      fc.property(fc.array(timers, { maxLength: 4 }), readings, moments, shares, (waiting, readAt, at, parts) => {
        const end = badgeChangesAt(waiting, readAt, at) ?? at + 400 * DAY;
        expect(end).toBeGreaterThan(at);
        for (const part of parts) {
          const between = Math.min(at + Math.floor(part * (end - at)), end - 1);
          expect(printed(waiting, readAt, between)).toEqual(printed(waiting, readAt, at));
        }
      }),
      { numRuns: 500 },
    );
  });
});

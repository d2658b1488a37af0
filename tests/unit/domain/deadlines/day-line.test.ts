import { describe, expect, test } from 'vitest';
import { dayLine, type JudgedStretch } from '../../../../utils/domain/deadlines/day-line';
import type { Judgement } from '../../../../utils/domain/deadlines/judgement';

const MINUTE = 60_000;
const DAY = { from: 1_000 * MINUTE, to: 2_440 * MINUTE };
const INSTALLED = 500 * MINUTE;

const judged = (result: Judgement['result']): Judgement => ({
  ...{ policyId: 'p', policyVersion: 1, target: 10 * MINUTE, targetClock: 'calendar' },
  ...{ limit: 100 * MINUTE, limitClock: 'calendar', result, lateBy: 0 },
});

/** Answered at this minute after a wait of that many. */
const answered = (at: number, wait: number, result: Judgement['result'] | null = 'on-time'): JudgedStretch => ({
  since: (at - wait) * MINUTE,
  answeredAt: at * MINUTE,
  metric: 'first-response',
  basis: 'thread',
  judgement: result && judged(result),
});

describe('the line of the day', () => {
  test.each<[string, JudgedStretch[], { answers: number; onTime: number; median: number | null }]>([
    ['nothing', [], { answers: 0, onTime: 0, median: null }],
    ['one answer', [answered(1_100, 4)], { answers: 1, onTime: 1, median: 4 * MINUTE }],
    [
      'of an odd number the middle one, whatever their order',
      [answered(1_100, 30, 'past-target'), answered(1_110, 2), answered(1_120, 5)],
      { answers: 3, onTime: 2, median: 5 * MINUTE },
    ],
    [
      'of an even number the mean of the middle two',
      [answered(1_100, 2), answered(1_110, 7), answered(1_120, 4), answered(1_130, 500, 'past-limit')],
      { answers: 4, onTime: 3, median: 5.5 * MINUTE },
    ],
    ['an answer at its first instant', [answered(1_000, 1)], { answers: 1, onTime: 1, median: MINUTE }],
    ['none at the next day’s', [answered(2_440, 1)], { answers: 0, onTime: 0, median: null }],
    ['none of the day before', [answered(999, 1)], { answers: 0, onTime: 0, median: null }],
    [
      'of a question of the night before the answer',
      [answered(1_060, 100, 'past-target')],
      { answers: 1, onTime: 0, median: 100 * MINUTE },
    ],
    ['none that was not judged', [answered(1_100, 1, null)], { answers: 0, onTime: 0, median: null }],
    [
      'none that still waits',
      [{ since: 1_100 * MINUTE, answeredAt: null, metric: 'first-response', basis: 'thread', judgement: null }],
      { answers: 0, onTime: 0, median: null },
    ],
    ['what began as Takt was installed', [answered(1_100, 600)], { answers: 1, onTime: 1, median: 600 * MINUTE }],
    ['nothing that began before', [answered(1_100, 601)], { answers: 0, onTime: 0, median: null }],
  ])('%s', (_, stretches, line) => {
    expect(dayLine(stretches, DAY, INSTALLED)).toEqual(line);
  });
});

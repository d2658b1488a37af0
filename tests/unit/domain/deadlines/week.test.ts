import { expect, test } from 'vitest';
import type { JudgedStretch } from '../../../../utils/domain/deadlines/day-line';
import type { Judgement } from '../../../../utils/domain/deadlines/judgement';
import { weekLine } from '../../../../utils/domain/deadlines/week';
import { at } from '../../../support/hours';

const MINUTE = 60_000;
const WEEK = { from: at('2026-07-06 00:00'), to: at('2026-07-13 00:00') };

/** Due ten minutes after the question, and judged so. */
function answered(asked: string, after: number): JudgedStretch {
  const since = at(asked);
  const lateBy = Math.max(0, after - 10) * MINUTE;
  const judgement: Judgement = {
    ...{ policyId: 'p', policyVersion: 1, target: 10 * MINUTE, targetClock: 'calendar', limit: null, limitClock: null },
    ...{ result: lateBy > 0 ? 'past-target' : 'on-time', lateBy },
  };
  return { since, answeredAt: since + after * MINUTE, metric: 'first-response', basis: 'thread', judgement };
}

const hours = (line: readonly number[]) => line.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []));

test('late answers are counted by the hour in which their time ran out, on the wall of the shop', () => {
  const stretches = [
    answered('2026-07-06 09:00', 5),
    // Due at 10:05, and answered in the afternoon.
    answered('2026-07-07 09:55', 300),
    answered('2026-07-08 09:50', 11),
    answered('2026-07-09 10:30', 12),
    // Due at 23:59, answered the next day.
    answered('2026-07-10 23:49', 60),
  ];
  const line = weekLine(stretches, WEEK, 0, 'Europe/Kyiv');
  expect(line).toMatchObject({ answers: 5, onTime: 1, median: 12 * MINUTE });
  expect(hours(line.lateByHour)).toEqual([
    [10, 3],
    [23, 1],
  ]);
  expect(line.lateByHour).toHaveLength(24);
  expect(hours(weekLine(stretches, WEEK, 0, 'Asia/Almaty').lateByHour)).toEqual([
    [1, 1],
    [12, 3],
  ]);
});

test('what is outside of the week, began before the installation or was not judged is counted nowhere', () => {
  const stretches = [
    answered('2026-07-05 22:00', 30),
    answered('2026-07-12 23:55', 30),
    { ...answered('2026-07-08 12:00', 30), judgement: null },
    { ...answered('2026-07-08 12:00', 30), answeredAt: null },
  ];
  expect(weekLine(stretches, WEEK, 0, 'Europe/Kyiv')).toMatchObject({ answers: 0, onTime: 0, median: null });
  const late = answered('2026-07-08 12:00', 30);
  expect(weekLine([late], WEEK, late.since + 1, 'Europe/Kyiv')).toMatchObject({ answers: 0 });
  expect(hours(weekLine([late], WEEK, late.since, 'Europe/Kyiv').lateByHour)).toEqual([[12, 1]]);
});

test('promises are counted apart, and are no answers of buyers who waited', () => {
  const promised = (asked: string, after: number) => ({ ...answered(asked, after), metric: 'follow-up' }) as const;
  const stretches = [
    answered('2026-07-07 09:00', 5),
    promised('2026-07-07 10:00', 5),
    promised('2026-07-07 11:00', 30),
  ];
  const line = weekLine(stretches, WEEK, 0, 'Europe/Kyiv');
  expect(line).toMatchObject({ answers: 1, onTime: 1, median: 5 * MINUTE, promises: { answers: 2, onTime: 1 } });
  expect(hours(line.lateByHour)).toEqual([]);
});

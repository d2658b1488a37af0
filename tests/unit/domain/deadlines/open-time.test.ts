import { describe, expect, test } from 'vitest';
import { type BusinessHours, defaultHours } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { at, daily, office } from '../../../support/hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('how much open time passes', () => {
  test.each<[string, string, string, number]>([
    ['over a weekend', '2026-07-10 16:30', '2026-07-13 09:30', HOUR],
    ['within a night', '2026-07-09 18:00', '2026-07-10 08:00', 0],
    ['within the day', '2026-07-10 10:00', '2026-07-10 10:20', 20 * MINUTE],
    ['a week', '2026-07-06 00:00', '2026-07-13 00:00', 40 * HOUR],
    ['backwards: none', '2026-07-10 12:00', '2026-07-10 11:00', 0],
    ['no time at all', '2026-07-10 12:00', '2026-07-10 12:00', 0],
  ])('%s', (_, from, to, time) => {
    expect(calendarOf(office()).openTimeBetween(at(from), at(to))).toBe(time);
  });

  test('the same whatever was asked before', () => {
    const asked = calendarOf(office());
    const spans = [2031, 2026, 2012, 2026, 2040].map(
      (year) => [Date.UTC(year, 2, 3, 9), Date.UTC(year, 8, 4, 9)] as const,
    );
    for (const [from, to] of spans) {
      expect(asked.openTimeBetween(from, to)).toBe(calendarOf(office()).openTimeBetween(from, to));
      expect(asked.dueAt(from, DAY)).toBe(calendarOf(office()).dueAt(from, DAY));
    }
  });

  test('outside the years that count there is none, and no question is without end', () => {
    const calendar = calendarOf(daily('00:00–24:00'));
    expect(calendar.openTimeBetween(-8.64e15, Date.UTC(2001, 0, 1, 1))).toBe(HOUR);
    expect(calendar.openTimeBetween(Date.UTC(2099, 11, 31, 23), 8.64e15)).toBe(HOUR);
    expect(calendar.openTimeBetween(Number.NEGATIVE_INFINITY, Number.NaN)).toBe(0);
  });
});

describe('the next opening', () => {
  test.each<[string, BusinessHours, string, string | null]>([
    ['now, while open', office(), '2026-07-10 12:00', '2026-07-10 12:00'],
    ['now, at the opening itself', office(), '2026-07-10 09:00', '2026-07-10 09:00'],
    ['on Monday, at closing time on Friday', office(), '2026-07-10 17:00', '2026-07-13 09:00'],
    ['after the days off', office({ daysOff: ['2026-07-13'] }), '2026-07-11 12:00', '2026-07-14 09:00'],
    ['never', daily(''), '2026-07-10 12:00', null],
  ])('%s', (_, set, from, to) => {
    expect(calendarOf(set).nextOpening(at(from))).toBe(to === null ? null : at(to));
  });
});

test('each stretch of open time is named, cut off at both ends', () => {
  const calendar = calendarOf(
    daily('09:00–13:00 13:00–18:00', {
      daysOff: ['2026-07-11'],
      interruptions: [{ from: '2026-07-12T10:00:00+03:00', to: '2026-07-12T11:30:00+03:00', reason: 'power' }],
    }),
  );
  const named = calendar.intervalsBetween(at('2026-07-10 16:30'), at('2026-07-12 12:00'));
  expect(named).toEqual([
    { from: at('2026-07-10 16:30'), to: at('2026-07-10 18:00') },
    { from: at('2026-07-12 09:00'), to: at('2026-07-12 10:00') },
    { from: at('2026-07-12 11:30'), to: at('2026-07-12 12:00') },
  ]);
  expect(named.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(3 * HOUR);
  expect(calendar.intervalsBetween(at('2026-07-10 20:00'), at('2026-07-11 20:00'))).toEqual([]);
});

test('to begin with a shop is open from nine to eight in the evening on every day', () => {
  const calendar = calendarOf(defaultHours('Europe/Kyiv'));
  expect(calendar.dueAt(at('2026-07-12 19:30'), HOUR)).toBe(at('2026-07-13 09:30'));
  expect(calendar.openTimeBetween(at('2026-07-06 00:00'), at('2026-07-13 00:00'))).toBe(77 * HOUR);
});

test('hours with a fault make no calendar', () => {
  expect(() => calendarOf({ ...office(), zone: 'Europe/Kiew' })).toThrowError('invalid: zone');
  expect(() => calendarOf(daily('09:00–25:00'))).toThrowError('invalid: week[0][0].to');
});

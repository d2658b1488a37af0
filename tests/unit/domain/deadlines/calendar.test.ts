import { describe, expect, test } from 'vitest';
import { type BusinessHours, HORIZON, LONGEST_DURATION } from '../../../../utils/domain/deadlines/business-hours';
import { calendarOf } from '../../../../utils/domain/deadlines/calendar';
import { at, daily, hours, office } from '../../../support/hours';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('what is due in working time', () => {
  // 10 July 2026 is a Friday. Clocks in Kyiv go from 3:00 to 4:00 on 29 March 2026, and back to 3:00 on 25 October.
  const lunch = daily('09:00–13:00 14:00–18:00');
  const night = daily('20:00–02:00');
  test.each<[string, BusinessHours, string, number, string]>([
    [
      'Friday 16:30 and an hour: the second half of it on Monday',
      office(),
      '2026-07-10 16:30',
      HOUR,
      '2026-07-13 09:30',
    ],
    ['Friday 16:55 and 24 hours: Thursday, for a day has eight', office(), '2026-07-10 16:55', DAY, '2026-07-15 16:55'],
    ['within the day', office(), '2026-07-10 10:00', 90 * MINUTE, '2026-07-10 11:30'],
    ['to the very closing minute: that is when it is due', office(), '2026-07-10 16:00', HOUR, '2026-07-10 17:00'],
    [
      'a moment more: at the next opening and that moment',
      office(),
      '2026-07-10 16:00',
      HOUR + 1,
      '2026-07-13 09:00:00.001',
    ],
    ['asked at closing time', office(), '2026-07-10 17:00', HOUR, '2026-07-13 10:00'],
    ['asked at night: from the opening on', office(), '2026-07-07 23:40', HOUR, '2026-07-08 10:00'],
    ['asked at a weekend', office(), '2026-07-11 12:00', 30 * MINUTE, '2026-07-13 09:30'],
    ['asked a moment before opening', office(), '2026-07-10 08:59:59.999', HOUR, '2026-07-10 10:00'],
    ['over an own day off', office({ daysOff: ['2026-07-13'] }), '2026-07-10 16:30', HOUR, '2026-07-14 09:30'],
    [
      'over two days off in disorder',
      office({ daysOff: ['2026-07-14', '2026-07-13'] }),
      '2026-07-10 16:30',
      HOUR,
      '2026-07-15 09:30',
    ],
    ['over lunch', lunch, '2026-07-10 12:30', HOUR, '2026-07-10 14:30'],
    ['until lunch, not until after it', lunch, '2026-07-10 12:30', 30 * MINUTE, '2026-07-10 13:00'],
    ['a shift over midnight', night, '2026-07-10 23:30', 2 * HOUR, '2026-07-11 01:30'],
    ['from one night into the next', night, '2026-07-11 01:30', HOUR, '2026-07-11 20:30'],
    [
      'a shift runs into the day off',
      daily('20:00–02:00', { daysOff: ['2026-07-11'] }),
      '2026-07-10 23:30',
      2 * HOUR,
      '2026-07-11 01:30',
    ],
    [
      'and none begins on it',
      daily('20:00–02:00', { daysOff: ['2026-07-11'] }),
      '2026-07-11 01:30',
      HOUR,
      '2026-07-12 20:30',
    ],
    [
      'a shift of Sunday runs into Monday',
      hours(['', '', '', '', '', '', '22:00–03:00']),
      '2026-07-13 01:00',
      HOUR,
      '2026-07-13 02:00',
    ],
    ['until the day’s end', daily('22:00–24:00'), '2026-07-10 23:00', HOUR, '2026-07-11 00:00'],
    ['round the clock: as calendar time', daily('00:00–24:00'), '2026-07-10 23:00', 3 * DAY, '2026-07-13 23:00'],
    [
      'from nine to nine: round the clock as well',
      daily('09:00–09:00'),
      '2026-07-10 23:00',
      3 * DAY,
      '2026-07-13 23:00',
    ],
    [
      'what overlaps counts once',
      daily('09:00–13:00 10:00–12:00 12:30–14:00'),
      '2026-07-10 09:00',
      5 * HOUR,
      '2026-07-10 14:00',
    ],
    [
      'a power cut',
      daily('09:00–17:00', {
        interruptions: [{ from: '2026-07-10T07:00:00Z', to: '2026-07-10T09:00:00Z', reason: 'power' }],
      }),
      '2026-07-10 09:30',
      HOUR,
      '2026-07-10 12:30',
    ],
    [
      'an alarm that began before the opening',
      daily('09:00–17:00', {
        interruptions: [{ from: '2026-07-10T05:00:00+03:00', to: '2026-07-10T09:20:00+03:00', reason: 'air-raid' }],
      }),
      '2026-07-10 08:00',
      HOUR,
      '2026-07-10 10:20',
    ],
    [
      'two that overlap',
      daily('09:00–17:00', {
        interruptions: [
          { from: '2026-07-10T10:00:00+03:00', to: '2026-07-10T12:00:00+03:00', reason: 'power' },
          { from: '2026-07-10T11:00:00+03:00', to: '2026-07-10T13:00:00+03:00', reason: 'air-raid' },
        ],
      }),
      '2026-07-10 09:30',
      HOUR,
      '2026-07-10 13:30',
    ],
  ])('%s', (_, set, since, duration, due) => {
    const calendar = calendarOf(set);
    const dueAt = calendar.dueAt(at(since), duration);
    expect(dueAt).toBe(at(due));
    expect(calendar.openTimeBetween(at(since), dueAt ?? 0)).toBe(duration);
  });

  test.each<[string, string, BusinessHours, string, number, string]>([
    [
      'the morning on which an hour is missing',
      'Europe/Kyiv',
      daily('02:00–06:00'),
      '2026-03-29 02:30',
      HOUR,
      '2026-03-29 04:30+03:00',
    ],
    ['a day of 23 hours', 'Europe/Kyiv', daily('00:00–24:00'), '2026-03-29 00:00', 23 * HOUR, '2026-03-30 00:00'],
    [
      'a shift over the missing hour',
      'Europe/Kyiv',
      daily('22:00–05:00'),
      '2026-03-28 22:00',
      6 * HOUR,
      '2026-03-29 05:00+03:00',
    ],
    // 3:30 is not on that wall: it is taken for 4:30.
    [
      'an opening within the missing hour',
      'Europe/Kyiv',
      daily('03:30–06:00'),
      '2026-03-29 00:00',
      HOUR,
      '2026-03-29 05:30+03:00',
    ],
    [
      'the morning on which an hour comes twice',
      'Europe/Kyiv',
      daily('02:00–06:00'),
      '2026-10-25 02:30',
      2 * HOUR,
      '2026-10-25 03:30+02:00',
    ],
    ['a day of 25 hours', 'Europe/Kyiv', daily('00:00–24:00'), '2026-10-25 00:00', 25 * HOUR, '2026-10-26 00:00'],
    // The first 3:30 is meant, an hour before the second.
    [
      'an opening within the hour that comes twice',
      'Europe/Kyiv',
      daily('03:30–06:00'),
      '2026-10-25 00:00',
      HOUR,
      '2026-10-25 03:30+02:00',
    ],
    [
      'no change in Moscow on that day',
      'Europe/Moscow',
      daily('02:00–06:00'),
      '2026-03-29 02:30+03:00',
      HOUR,
      '2026-03-29 03:30+03:00',
    ],
    [
      'nor in October',
      'Europe/Moscow',
      daily('02:00–06:00'),
      '2026-10-25 02:30+03:00',
      2 * HOUR,
      '2026-10-25 04:30+03:00',
    ],
    [
      'nor in Almaty, which is five hours ahead',
      'Asia/Almaty',
      daily('09:00–20:00'),
      '2026-03-29 19:30+05:00',
      HOUR,
      '2026-03-30 09:30+05:00',
    ],
    [
      'and was six hours ahead before March 2024',
      'Asia/Almaty',
      daily('09:00–20:00'),
      '2024-02-28 19:30+06:00',
      HOUR,
      '2024-02-29 09:30+06:00',
    ],
  ])('%s', (_, zone, set, since, duration, due) => {
    const calendar = calendarOf({ ...set, zone });
    expect(calendar.dueAt(at(since), duration)).toBe(at(due));
    expect(calendar.openTimeBetween(at(since), at(due))).toBe(duration);
  });

  test('an interval within the missing hour is empty', () => {
    expect(calendarOf(daily('03:30–04:00')).openTimeBetween(at('2026-03-29 00:00'), at('2026-03-30 00:00'))).toBe(0);
  });
});

describe('never due', () => {
  const since = at('2026-07-10 12:00');
  const going = { from: '2026-07-10T06:00:00Z', to: null, reason: 'power' } as const;

  test.each<[string, BusinessHours, number, number]>([
    ['no open interval at all', daily(''), since, HOUR],
    ['an interruption without end', daily('09:00–17:00', { interruptions: [going] }), since, MINUTE],
    ['more than is open in five years', hours(['09:00–10:00', '', '', '', '', '', '']), since, 300 * HOUR],
    ['nothing', daily('09:00–17:00'), since, 0],
    ['less than nothing', daily('09:00–17:00'), since, -HOUR],
    ['no number', daily('09:00–17:00'), since, Number.NaN],
    ['no whole ms', daily('09:00–17:00'), since, 0.5],
    ['more than a year', daily('09:00–17:00'), since, LONGEST_DURATION + 1],
    ['without end', daily('09:00–17:00'), since, Number.POSITIVE_INFINITY],
    ['since no instant', daily('09:00–17:00'), Number.NaN, HOUR],
    ['in 2101', daily('09:00–17:00'), Date.UTC(2101, 0), HOUR],
    ['since the end of time', daily('09:00–17:00'), Number.MAX_VALUE, HOUR],
  ])('%s', (_, set, from, duration) => {
    expect(calendarOf(set).dueAt(from, duration)).toBeNull();
  });

  test('before an interruption without end it is', () => {
    const calendar = calendarOf(daily('09:00–17:00', { interruptions: [going] }));
    // It began at nine in Kyiv; the day before was whole.
    expect(calendar.dueAt(at('2026-07-09 16:00'), HOUR)).toBe(at('2026-07-09 17:00'));
    expect(calendar.dueAt(at('2026-07-09 16:00'), HOUR + 1)).toBeNull();
  });

  test('the longest that can be given is within five years where a shop is open for five hours a day', () => {
    const dueAt = calendarOf(daily('09:00–14:00')).dueAt(since, LONGEST_DURATION);
    expect(dueAt).not.toBeNull();
    expect(dueAt).toBeLessThan(since + HORIZON);
  });
});

import { expect, it } from 'vitest';
import { dayAround, daysUpTo } from '../../../utils/services/day';

const HOUR = 3_600_000;

it.each<[what: string, now: string, zone: string, from: string, hours: number]>([
  ['noon in Kyiv in summer', '2026-07-06T12:00Z', 'Europe/Kyiv', '2026-07-05T21:00Z', 24],
  ['a minute to midnight', '2026-07-06T20:59Z', 'Europe/Kyiv', '2026-07-05T21:00Z', 24],
  ['midnight itself', '2026-07-06T21:00Z', 'Europe/Kyiv', '2026-07-06T21:00Z', 24],
  ['the day on which clocks are set forward', '2026-03-29T12:00Z', 'Europe/Kyiv', '2026-03-28T22:00Z', 23],
  ['the day on which clocks are set back', '2026-10-25T12:00Z', 'Europe/Kyiv', '2026-10-24T21:00Z', 25],
  ['where midnight does not exist', '2026-04-24T12:00Z', 'Africa/Cairo', '2026-04-23T22:00Z', 23],
  ['Moscow', '2026-07-06T12:00Z', 'Europe/Moscow', '2026-07-05T21:00Z', 24],
])('the day around %s', (_, now, zone, from, hours) => {
  const day = dayAround(Date.parse(now), zone);
  expect(day).toEqual({ from: Date.parse(from), to: Date.parse(from) + hours * HOUR });
});

it('seven days over the day on which clocks are set forward are an hour short', () => {
  // From Tuesday's midnight, still in winter, to the end of Monday, in summer.
  const week = { from: Date.parse('2026-03-23T22:00Z'), to: Date.parse('2026-03-30T21:00Z') };
  expect(daysUpTo(Date.parse('2026-03-30T09:00Z'), 'Europe/Kyiv', 7)).toEqual(week);
  expect(week.to - week.from).toBe((7 * 24 - 1) * HOUR);
});

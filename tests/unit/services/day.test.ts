import { expect, it } from 'vitest';
import { dayAround } from '../../../utils/services/day';

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

import { describe, expect, test } from 'vitest';
import { durationParts, joinedParts } from '../../../../utils/domain/deadlines/duration';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a duration in words', () => {
  test.each([
    ['nothing', 0, 0, 0, 0],
    ['a second under a minute', 59_999, 0, 0, 0],
    ['a minute', MINUTE, 0, 0, 1],
    ['nothing is rounded up', 12 * MINUTE + 59_999, 0, 0, 12],
    ['an hour', HOUR, 0, 1, 0],
    ['an hour and a minute', HOUR + MINUTE, 0, 1, 1],
    ['a moment before a day', DAY - 1, 0, 23, 59],
    ['a day', DAY, 1, 0, 0],
    ['beside days minutes are left out', DAY + 3 * HOUR + 59 * MINUTE, 1, 3, 0],
    ['ten days', 10 * DAY, 10, 0, 0],
    ['what is past counts like what is left', -(2 * HOUR + 5 * MINUTE), 0, 2, 5],
  ])('%s', (_, duration, days, hours, minutes) => {
    expect(durationParts(duration)).toEqual({ days, hours, minutes });
  });

  test.each([
    ['its parts in their order', DAY + 3 * HOUR, '1 days 3 hours'],
    ['without those that are nothing', -(2 * HOUR), '2 hours'],
    ['nothing under a minute', 59_999, ''],
  ])('%s', (_, duration, text) => {
    expect(joinedParts(duration, (unit, n) => `${n} ${unit}`)).toBe(text);
  });
});

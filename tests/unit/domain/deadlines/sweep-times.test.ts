import { expect, test } from 'vitest';
import { isSweepTime, SWEEP_TIMES, sweepsAround } from '../../../../utils/domain/deadlines/sweep-times';

/** On a wall in Kyiv, which is two hours ahead of UTC in winter. */
const kyiv = (when: string) => Date.parse(`${when}:00+02:00`);
const around = (times: readonly string[], now: number, zone = 'Europe/Kyiv') => {
  const { last, before, next } = sweepsAround(times, zone, now);
  const written = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString().slice(0, 16));
  return [written(before), written(last), written(next)];
};

test.each<[what: string, now: number, expected: (string | undefined)[]]>([
  ['between two', kyiv('2026-11-20T15:00'), ['2026-11-20T08:00', '2026-11-20T12:00', '2026-11-20T16:00']],
  ['at the very minute', kyiv('2026-11-20T14:00'), ['2026-11-20T08:00', '2026-11-20T12:00', '2026-11-20T16:00']],
  [
    'before the first of the day',
    kyiv('2026-11-20T07:00'),
    ['2026-11-19T12:00', '2026-11-19T16:00', '2026-11-20T08:00'],
  ],
  ['after the last', kyiv('2026-11-20T23:30'), ['2026-11-20T12:00', '2026-11-20T16:00', '2026-11-21T08:00']],
])('rounds around now, %s', (_, now, expected) => {
  expect(around(SWEEP_TIMES, now)).toEqual(expected);
});

test('one round a day was yesterday, and the day before', () => {
  expect(around(['23:50'], kyiv('2026-11-20T00:10'))).toEqual([
    '2026-11-18T21:50',
    '2026-11-19T21:50',
    '2026-11-20T21:50',
  ]);
});

test('a round goes by the clock on the wall over a change of clocks, and in far zones', () => {
  expect(around(['10:00'], Date.parse('2026-10-25T12:00:00Z'))).toEqual([
    '2026-10-24T07:00',
    '2026-10-25T08:00',
    '2026-10-26T08:00',
  ]);
  expect(around(['10:00'], Date.parse('2026-11-20T23:00:00Z'), 'Asia/Kamchatka')).toEqual([
    '2026-11-19T22:00',
    '2026-11-20T22:00',
    '2026-11-21T22:00',
  ]);
  // A time that the clocks skip is as much later as they skip.
  expect(around(['03:30'], Date.parse('2026-03-29T12:00:00Z'))[1]).toBe('2026-03-29T01:30');
});

test('without rounds there is none', () => {
  expect(around([], kyiv('2026-11-20T15:00'))).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['9:00', false],
  ['10:60', false],
  ['', false],
  ['10:00 ', false],
])('%j is a time for a round: %s', (time, is) => {
  expect(isSweepTime(time)).toBe(is);
});

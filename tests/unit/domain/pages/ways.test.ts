import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../../utils/domain/conversation/moment';
import { type Ways, type WaysKept, waysNow, waysWith } from '../../../../utils/domain/pages/ways';
import { NOON } from '../../../support/memory';

const ZONE = 'Europe/Kyiv';

type Told = readonly [at: number, found: Ways, revision?: number];

const kept = (told: readonly Told[]): WaysKept =>
  told.reduce<WaysKept | undefined>(
    (before, [at, found, revision = 1]) => waysWith(before, { revision, found }, at),
    undefined,
  ) ?? { revision: 1, fields: [] };
const timeNow = (told: readonly Told[]) => waysNow(kept(told), ZONE).find(({ field }) => field === 'row.time');
const time = (way: number): Ways => ({ 'row.time': way });

describe('In which way a field is found', () => {
  it.each<[string, Told[], number, { before: number; since: number } | null]>([
    [
      'as always',
      [
        [NOON - DAY, time(1)],
        [NOON, time(1)],
      ],
      1,
      null,
    ],
    [
      'from the first day on as the map knows it second',
      [
        [NOON - DAY, time(2)],
        [NOON, time(2)],
      ],
      2,
      null,
    ],
    [
      'another way since yesterday',
      [
        [NOON - 2 * DAY, time(1)],
        [NOON - DAY, time(2)],
        [NOON, time(2)],
      ],
      2,
      { before: 1, since: NOON - DAY },
    ],
    [
      'another way than this morning, which one row may be',
      [
        [NOON - HOUR, time(1)],
        [NOON, time(2)],
      ],
      1,
      null,
    ],
    [
      'the first way again',
      [
        [NOON - 2 * DAY, time(1)],
        [NOON - DAY, time(2)],
        [NOON, time(1)],
      ],
      1,
      null,
    ],
    [
      'now and then in the second way, and now in no other',
      [
        [NOON - 3 * DAY, time(2)],
        [NOON - 2 * DAY, time(1)],
        [NOON, time(2)],
      ],
      2,
      { before: 1, since: NOON - 2 * DAY },
    ],
    [
      'the third way, after the second',
      [
        [NOON - 3 * DAY, time(1)],
        [NOON - DAY, time(2)],
        [NOON, time(3)],
      ],
      3,
      { before: 2, since: NOON },
    ],
    [
      'the first way of a map that is another one now',
      [
        [NOON - DAY, time(2)],
        [NOON, time(1), 2],
      ],
      1,
      null,
    ],
    [
      'the second way of a map that is another one now',
      [
        [NOON - DAY, time(1)],
        [NOON, time(2), 2],
      ],
      2,
      null,
    ],
    [
      'as the newer map says, whatever an old page tells late',
      [
        [NOON, time(2), 2],
        [NOON - DAY, time(1)],
      ],
      2,
      null,
    ],
    [
      'in another way than two months ago, which nobody misses',
      [
        [NOON - 60 * DAY, time(1)],
        [NOON, time(2)],
      ],
      2,
      null,
    ],
  ])('%s', (_, told, way, slid) => {
    expect(timeNow(told)).toEqual({ field: 'row.time', way, slid });
  });

  it('warns of nothing that is not in every row, for it may be marked in several ways', () => {
    const told: Told[] = [
      [NOON - DAY, { 'row.unread': 1 }],
      [NOON, { 'row.unread': 2 }],
    ];
    expect(waysNow(kept(told), ZONE)).toEqual([{ field: 'row.unread', way: 2, slid: null }]);
  });

  it('says nothing of a field that was never found', () => {
    expect(waysNow(kept([[NOON, {}]]), ZONE)).toEqual([]);
  });

  it('does not grow without an end', () => {
    const told = Array.from({ length: 100 }, (_, index): Told => [NOON + index, time(index + 1)]);
    expect(kept(told).fields).toHaveLength(20);
  });

  it('comes to the same in whatever order and however often it is told', () => {
    const report = fc.tuple(fc.integer({ min: NOON - 5 * DAY, max: NOON }), fc.integer({ min: 1, max: 4 }).map(time));
    fc.assert(
      fc.property(fc.array(report, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (told, chance) => {
        const again = [...told, ...told].sort(() => (chance.next().value % 3) - 1);
        expect(kept(again)).toEqual(kept(told));
      }),
    );
  });
});

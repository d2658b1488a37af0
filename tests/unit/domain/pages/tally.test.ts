import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../utils/domain/conversation/moment';
import { DAYS_KEPT, isLost, lastDays, type PageSeen, type Tally, tallied } from '../../../../utils/domain/pages/tally';
import { NOON } from '../../../support/memory';

const ZONE = 'Europe/Kyiv';
const seen = (at: number, more: Partial<PageSeen> = {}): PageSeen => ({
  ...{ account: null, result: 'read', field: null, at },
  ...more,
});
const missed = (at: number, field = 'row.time') => seen(at, { result: 'page-changed', field });
const all = (told: readonly PageSeen[], now = NOON): readonly Tally[] =>
  told.reduce<readonly Tally[]>((tallies, one) => tallied(tallies, one, ZONE, now), []);
const counted = (told: readonly PageSeen[], now = NOON) =>
  all(told, now).map((tally) => lastDays(tally, ZONE, now).map(({ hits, misses }) => `${hits}/${misses}`));

describe('How often a page was read', () => {
  it.each<[string, PageSeen[], string]>([
    ['once', [seen(NOON)], '0/0 0/0 0/0 0/0 0/0 0/0 1/0'],
    ['a hundred times in a quarter of an hour', Array(100).fill(seen(NOON)), '0/0 0/0 0/0 0/0 0/0 0/0 1/0'],
    [
      'in two quarters, and not recognised in one of them',
      [seen(NOON - 16 * MINUTE), seen(NOON), missed(NOON)],
      '0/0 0/0 0/0 0/0 0/0 0/0 2/1',
    ],
    ['in part, which is missed', [seen(NOON - HOUR), seen(NOON, { field: 'row' })], '0/0 0/0 0/0 0/0 0/0 0/0 1/1'],
    ['empty, which is read', [seen(NOON, { result: 'empty' })], '0/0 0/0 0/0 0/0 0/0 0/0 1/0'],
    [
      'yesterday evening, in the seller’s own zone',
      [seen(Date.UTC(2026, 6, 5, 20, 59))],
      '0/0 0/0 0/0 0/0 0/0 1/0 0/0',
    ],
    ['today at night, in the seller’s own zone', [seen(Date.UTC(2026, 6, 5, 21))], '0/0 0/0 0/0 0/0 0/0 0/0 1/0'],
    ['eight days ago', [seen(NOON - 8 * DAY)], '0/0 0/0 0/0 0/0 0/0 0/0 0/0'],
  ])('%s', (_, told, days) => {
    expect(counted(told)).toEqual([days.split(' ')]);
  });

  it('keeps no more than seven days, and what was seen last', () => {
    const [tally] = all(Array.from({ length: 30 }, (_, index) => seen(NOON - index * DAY)));
    expect(tally?.days).toHaveLength(DAYS_KEPT);
    expect(tally?.days[0]?.day).toBe('2026-07-06');
    expect(tally).toMatchObject({ last: { at: NOON }, readAt: NOON });
  });

  it('keeps shops apart, and not without an end', () => {
    const many = Array.from({ length: 50 }, (_, index) => seen(NOON + index, { account: `shop-${index}` }));
    const tallies = all(many);
    expect(tallies).toHaveLength(20);
    expect(tallies[0]?.last.account).toBe('shop-49');
  });

  it('knows when it was last read, also when it is not any more', () => {
    const [tally] = all([seen(NOON - HOUR), missed(NOON)]);
    expect(tally).toMatchObject({ last: { result: 'page-changed', field: 'row.time' }, readAt: NOON - HOUR });
  });

  it('believes no clock that is ahead', () => {
    expect(all([seen(NOON + HOUR)])).toEqual([]);
  });

  it('writes nothing where nothing is new', () => {
    const tallies = all([seen(NOON)]);
    expect(tallied(tallies, seen(NOON), ZONE, NOON)).toBe(tallies);
    expect(tallied(tallies, seen(NOON - MINUTE), ZONE, NOON)).not.toBe(tallies);
  });

  it('comes to the same in whatever order and however often it is told', () => {
    const report = fc.record({
      account: fc.constantFrom(null, 'a', 'b'),
      result: fc.constantFrom('read' as const, 'empty' as const, 'page-changed' as const),
      field: fc.constantFrom(null, 'row'),
      at: fc.integer({ min: NOON - 5 * DAY, max: NOON }),
    });
    fc.assert(
      fc.property(fc.array(report, { maxLength: 20 }), fc.infiniteStream(fc.nat()), (told, chance) => {
        const again = [...told, ...told].sort(() => (chance.next().value % 3) - 1);
        const byAccount = (tallies: readonly Tally[]) =>
          Object.fromEntries(tallies.map((tally) => [String(tally.last.account), tally]));
        expect(byAccount(all(again))).toEqual(byAccount(all(told)));
      }),
    );
  });
});

describe('A map that its pages have outgrown', () => {
  it.each<[string, PageSeen[], boolean]>([
    ['was read, and is not recognised', [seen(NOON - DAY), missed(NOON - HOUR), missed(NOON)], true],
    ['was not recognised once since', [seen(NOON - DAY), missed(NOON)], false],
    ['was not recognised in one quarter of an hour', [seen(NOON - DAY), missed(NOON), missed(NOON + MINUTE)], false],
    ['was not recognised before it was read', [missed(NOON - DAY), seen(NOON - HOUR), missed(NOON)], false],
    ['was not recognised in the quarter in which it was read', [seen(NOON), missed(NOON + 1), missed(NOON + 2)], false],
    [
      'was read in another shop than it is not recognised in',
      [seen(NOON - DAY, { account: 'a' }), missed(NOON - HOUR), missed(NOON)],
      true,
    ],
    ['was read again since', [seen(NOON - DAY), missed(NOON - HOUR), seen(NOON)], false],
    ['was never read', [missed(NOON - HOUR), missed(NOON)], false],
    [
      'was not recognised before it was taught anew',
      [seen(NOON - 3 * DAY), missed(NOON - 2 * DAY - HOUR), missed(NOON)],
      false,
    ],
    ['was not seen', [], false],
  ])('%s', (_, told, lost) => {
    expect(isLost(all(told), NOON - 2 * DAY + 1, ZONE)).toBe(lost);
  });
});

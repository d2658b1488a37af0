import { describe, expect, it } from 'vitest';
import { seldom } from '../../../utils/services/seldom';

describe('once a second', () => {
  it.each<[what: string, at: number[], done: boolean[]]>([
    ['at once', [1000], [true]],
    ['not again at the same moment', [1000, 1000], [true, false]],
    ['not again within the second, however often', [1000, 1999, 1999], [true, false, false]],
    ['again after it', [1000, 2000], [true, true]],
    ['again when the clock was set back', [9000, 1000], [true, true]],
  ])('%s', (_, at, done) => {
    let now = 0;
    const may = seldom<number>({ now: () => now });
    const told = at.map((moment) => {
      now = moment;
      return may(7);
    });
    expect(told).toEqual(done);
  });

  it('for each who asks', () => {
    const may = seldom<number | null>({ now: () => 1000 });
    expect([may(7), may(8), may(null), may(7)]).toEqual([true, true, true, false]);
  });
});

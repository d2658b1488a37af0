import { describe, expect, test, vi } from 'vitest';
import { leavingOut } from '../../../utils/adapters/left-out';
import type { PageMap } from '../../../utils/domain/pages/page-map';
import { aTaughtMap } from '../../support/a-taught-map';

const slow = () => new DOMException('', 'slow');

test('what was slow once is tried again on another page, and what cannot be read with is not', () => {
  const { maps, fault, acquit } = leavingOut(() => undefined);
  const [late, broken] = [aTaughtMap({ id: 'prom/taught-a' }), aTaughtMap({ id: 'prom/taught-b' })];
  fault(slow(), late);
  fault(new RangeError(), broken);
  expect([...maps]).toEqual([late, broken]);
  acquit();
  expect([...maps]).toEqual([broken]);
});

test('a map of the build is told of and read by', () => {
  const onError = vi.fn();
  const { maps, fault } = leavingOut(onError);
  fault(slow(), aTaughtMap({ origin: 'known' }));
  expect(onError).toHaveBeenCalledOnce();
  expect(maps.size).toBe(0);
});

test('of one map it is told once, though each greeting brings it anew', () => {
  const onError = vi.fn();
  const { fault } = leavingOut(onError);
  fault(slow(), aTaughtMap());
  fault(slow(), aTaughtMap());
  fault(slow(), aTaughtMap({ revision: 2 }));
  expect(onError).toHaveBeenCalledTimes(2);
});

describe('of maps that together hold a page up', () => {
  const one = aTaughtMap({ id: 'prom/taught-a' });
  const other = aTaughtMap({ id: 'prom/taught-b' });
  const known = aTaughtMap({ id: 'prom/chat', origin: 'known' });

  test.each<[string, readonly (readonly [PageMap, number])[], readonly PageMap[]]>([
    [
      'the slow one',
      [
        [one, 5],
        [other, 1200],
      ],
      [other],
    ],
    [
      'each that is slow',
      [
        [one, 600],
        [other, 500],
      ],
      [one, other],
    ],
    [
      'none for what the build’s own take',
      [
        [one, 5],
        [known, 1200],
      ],
      [],
    ],
    [
      'all, where each takes a little',
      [
        [one, 200],
        [other, 200],
        [known, 700],
      ],
      [one, other],
    ],
  ])('%s is left out', (_, took, isLeftOut) => {
    const { maps, spent, suspect } = leavingOut(() => undefined);
    for (const [map, ms] of took) spent.set(map, ms);
    expect(suspect()).toBe(isLeftOut.length > 0);
    expect([...maps]).toEqual(isLeftOut);
  });
});

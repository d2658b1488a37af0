import { expect, test, vi } from 'vitest';
import { leavingOut } from '../../../utils/adapters/left-out';
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

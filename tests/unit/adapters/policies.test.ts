import { expect, test } from 'vitest';
import { policiesOf } from '../../../utils/adapters/policies';
import { marketplacesIn } from '../../../utils/adapters/registry';

test.each(marketplacesIn('').map((marketplace) => [marketplace.name, marketplace] as const))(
  '%s says within what time chats are to be answered',
  (_, marketplace) => {
    const own = policiesOf([marketplace]);
    expect(own.some(({ channel }) => channel === 'chat' || channel === null)).toBe(true);
    expect(own.filter((policy) => policy.marketplace !== marketplace.id)).toEqual([]);
  },
);

test('a build holds those of its own marketplaces, in their order', () => {
  const marketplaces = marketplacesIn('').toReversed();
  const order = policiesOf(marketplaces).map(({ marketplace }) => marketplace);
  expect([...new Set(order)]).toEqual(marketplaces.map(({ id }) => id));
});

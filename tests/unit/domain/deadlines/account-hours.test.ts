import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import { type AccountHours, hoursFor, mergedHours } from '../../../../utils/domain/deadlines/account-hours';
import { defaultHours, type Interruption } from '../../../../utils/domain/deadlines/business-hours';
import { daily, office } from '../../../support/hours';

const PROM = 'prom' as MarketplaceId;
const power = (day: number, to: string | null = null): Interruption => ({
  ...{ from: `2026-07-0${day}T09:00:00.000Z`, to, reason: 'power' },
});
const forAll = (...interruptions: Interruption[]): AccountHours => ({
  of: null,
  ...daily('10:00–19:00', { interruptions }),
});
const forShop = (...interruptions: Interruption[]): AccountHours => ({
  ...{ of: { marketplace: PROM, id: 'shop' }, ...office({ interruptions, zone: 'Asia/Almaty' }) },
});
const withoutOf = ({ of, ...hours }: AccountHours) => hours;

describe('the hours of an account', () => {
  const shop = { marketplace: PROM, account: 'shop' };
  test('are its own', () => {
    expect(hoursFor([forAll(), forShop()], shop, 'Europe/Kyiv')).toEqual(withoutOf(forShop()));
  });
  test.each([
    ['of another', { marketplace: PROM, account: 'another' }],
    ['of the same name elsewhere', { marketplace: 'rozetka' as MarketplaceId, account: 'shop' }],
    ['of a page that does not tell which', { marketplace: PROM, account: null }],
  ])('%s are those for all', (_, asked) => {
    expect(hoursFor([forShop(), forAll(power(1))], asked, 'Europe/Kyiv')).toEqual(withoutOf(forAll(power(1))));
  });
  test('until any are set are those to begin with, where the browser is', () => {
    expect(hoursFor([], shop, 'Europe/Moscow')).toEqual(defaultHours('Europe/Moscow'));
  });
  test('are interrupted by what interrupts all', () => {
    expect(hoursFor([forAll(power(1)), forShop(power(2))], shop, 'Europe/Kyiv').interruptions).toEqual([
      power(2),
      power(1),
    ]);
  });
});

describe('hours that a file brings', () => {
  const ended = power(1, '2026-07-01T11:00:00.000Z');
  test.each<[string, AccountHours[], AccountHours[], AccountHours[]]>([
    ['nothing', [forAll()], [], [forAll()]],
    ['those of an account that has none here', [forAll()], [forShop()], [forAll(), forShop()]],
    ['others than are set here', [forAll()], [{ of: null, ...office() }], [forAll()]],
    ['interruptions that are not in the log', [forAll(power(2))], [forAll(ended)], [forAll(ended, power(2))]],
    ['one that was still going on', [forAll(ended)], [forAll(power(1))], [forAll(ended)]],
  ])('%s', (_, here, brought, merged) => {
    expect(mergedHours(here, brought)).toEqual(merged);
    expect(mergedHours(merged, brought)).toEqual(merged);
  });
});

import { describe, expect, test } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import { placeText } from '../../../../utils/domain/deadlines/hours-faults';
import {
  isOwnPolicy,
  mergedPolicies,
  ownPolicyId,
  type PolicyDraft,
  policyFaultsOf,
  withoutPolicy,
  withPolicy,
} from '../../../../utils/domain/deadlines/own-policies';
import { ownerOf, type Policy } from '../../../../utils/domain/deadlines/policy';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const draft = (name: string, more: Partial<PolicyDraft> = {}): PolicyDraft => ({
  ...{ id: ownPolicyId(name), marketplace: 'prom' as MarketplaceId, account: null, channel: 'chat', kind: null },
  ...{ target: { duration: HOUR, clock: 'working' }, limit: { duration: DAY, clock: 'calendar' } },
  ...more,
});
const saved = (...drafts: readonly PolicyDraft[]) =>
  drafts.reduceRight<readonly Policy[]>((own, each) => withPolicy(own, each, '2026-07-06'), []);
const names = (policies: readonly Policy[]) => policies.map(({ id, version }) => `${id} ${version}`);

describe('the seller’s own policies', () => {
  test('a new one stands in front, and is nobody’s but the seller’s', () => {
    const own = withPolicy(saved(draft('a')), draft('b'), '2026-07-07');
    expect(names(own)).toEqual(['own-b 1', 'own-a 1']);
    expect(own.every(isOwnPolicy)).toBe(true);
    expect(own[0]?.target).toEqual({
      duration: HOUR,
      clock: 'working',
      source: '',
      date: '2026-07-07',
      confidence: 'C',
    });
    expect(own.map(({ target }) => ownerOf(target))).toEqual(['seller', 'seller']);
  });

  test.each<[string, Partial<PolicyDraft>]>([
    ['another target', { target: { duration: 2 * HOUR, clock: 'working' } }],
    ['another clock', { target: { duration: HOUR, clock: 'calendar' } }],
    ['no limit', { limit: null }],
    ['another limit', { limit: { duration: 2 * DAY, clock: 'calendar' } }],
    ['another kind', { kind: 'next-response' }],
    ['another account', { account: 'shop' }],
    ['any channel', { channel: null }],
  ])('one that was changed keeps its place and grows in version: %s', (_, change) => {
    const own = withPolicy(saved(draft('a'), draft('b'), draft('c')), draft('b', change), '2026-07-07');
    expect(names(own)).toEqual(['own-a 1', 'own-b 2', 'own-c 1']);
    expect(own[1]).toMatchObject(change);
    expect(names(withPolicy(own, draft('b'), '2026-07-08'))).toEqual(['own-a 1', 'own-b 3', 'own-c 1']);
  });

  test('one that was saved as it was stays as it was', () => {
    const own = saved(draft('a'));
    expect(withPolicy(own, draft('a'), '2027-01-01')).toBe(own);
  });

  test('removed', () => {
    expect(names(withoutPolicy(saved(draft('a'), draft('b')), 'own-a'))).toEqual(['own-b 1']);
  });

  test('a file brings later versions of known ones, and new ones behind all that are here', () => {
    const here = withPolicy(saved(draft('a'), draft('b')), draft('b', { limit: null }), '2026-07-07');
    const brought = [
      ...saved(draft('c'), draft('b')),
      ...withPolicy(saved(draft('a')), draft('a', { limit: null }), ''),
    ];
    const merged = mergedPolicies(here, brought);
    expect(names(merged)).toEqual(['own-a 2', 'own-b 2', 'own-c 1']);
    expect(mergedPolicies(merged, brought)).toEqual(merged);
  });
});

describe('what is wrong with a policy', () => {
  const figure = (duration: number, clock: 'working' | 'calendar' = 'calendar') => ({ duration, clock });
  test.each<[string, Pick<PolicyDraft, 'target' | 'limit'>, string[]]>([
    ['nothing', { target: figure(HOUR, 'working'), limit: figure(DAY) }, []],
    ['nothing without a limit', { target: figure(HOUR), limit: null }, []],
    ['nothing where both are the same', { target: figure(HOUR), limit: figure(HOUR) }, []],
    ['no time', { target: figure(0), limit: figure(DAY) }, ['target.duration not-positive']],
    ['less than none', { target: figure(HOUR), limit: figure(-1) }, ['limit.duration not-positive']],
    ['no number', { target: figure(Number.NaN), limit: null }, ['target.duration no-number']],
    ['absurd', { target: figure(HOUR), limit: figure(1000 * DAY) }, ['limit.duration too-long']],
    [
      'a limit before its target',
      { target: figure(2 * HOUR), limit: figure(HOUR) },
      ['limit.duration limit-before-target'],
    ],
    [
      'in working time as well',
      { target: figure(2 * HOUR, 'working'), limit: figure(HOUR) },
      ['limit.duration limit-before-target'],
    ],
    ['but not in working time alone', { target: figure(2 * HOUR), limit: figure(HOUR, 'working') }, []],
    ['both', { target: figure(0.5), limit: figure(0) }, ['target.duration no-number', 'limit.duration not-positive']],
  ])('%s', (_, said, faults) => {
    expect(policyFaultsOf(said).map(({ place, reason }) => `${placeText(place)} ${reason}`)).toEqual(faults);
  });
});

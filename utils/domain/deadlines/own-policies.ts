/** The seller's own policies: a list in an order of its own, asked before the marketplaces'. */
import { type DurationFault, durationFault } from './business-hours';
import type { Fault } from './hours-faults';
import type { Norm, Policy, PolicyScope } from './policy';

const OWN = 'own-';

/** Told by its id, so that what was judged by it says so too. */
export function isOwnPolicy({ id }: Pick<Policy, 'id'>): boolean {
  return id.startsWith(OWN);
}

/** @param name that no policy of this seller has had */
export function ownPolicyId(name: string): string {
  return `${OWN}${name}`;
}

/** A figure that the seller sets. */
export type OwnFigure = Pick<Norm, 'duration' | 'clock'>;

/** What the seller says of a policy; the rest is worked out. */
export interface PolicyDraft extends PolicyScope {
  /** See `ownPolicyId`. */
  readonly id: string;
  readonly target: OwnFigure;
  readonly limit: OwnFigure | null;
}

export type PolicyFaultReason = DurationFault | 'limit-before-target';

/** What keeps a policy from being saved, each fault with its place. */
export function policyFaultsOf({ target, limit }: Pick<PolicyDraft, 'target' | 'limit'>): Fault<PolicyFaultReason>[] {
  const faults: Fault<PolicyFaultReason>[] = [];
  const ofTarget = durationFault(target.duration);
  if (ofTarget) faults.push({ place: ['target', 'duration'], reason: ofTarget });
  if (!limit) return faults;
  const ofLimit = durationFault(limit.duration);
  if (ofLimit) faults.push({ place: ['limit', 'duration'], reason: ofLimit });
  // Working time never passes faster than calendar time: only a limit in working time may be the shorter one.
  const mayBeShorter = limit.clock === 'working' && target.clock === 'calendar';
  if (faults.length === 0 && limit.duration < target.duration && !mayBeShorter) {
    faults.push({ place: ['limit', 'duration'], reason: 'limit-before-target' });
  }
  return faults;
}

/**
 * The list with the draft in it: in its place with the next version where it is known and says something else, as it
 * was where it says the same, and new ones at the front.
 * @param today of the change (ISO 8601)
 */
export function withPolicy(own: readonly Policy[], draft: PolicyDraft, today: string): readonly Policy[] {
  const known = own.find(({ id }) => id === draft.id);
  const { id, marketplace, account, channel, kind } = draft;
  const saved: Policy = {
    ...{ id, version: (known?.version ?? 0) + 1, marketplace, account, channel, kind },
    target: ownNorm(draft.target, today),
    limit: draft.limit && ownNorm(draft.limit, today),
  };
  if (!known) return [saved, ...own];
  return saysTheSame(known, saved) ? own : own.map((policy) => (policy.id === id ? saved : policy));
}

/** Nobody stands behind it but the seller. */
function ownNorm({ duration, clock }: OwnFigure, date: string): Norm {
  return { duration, clock, source: '', date, confidence: 'C' };
}

function saysTheSame(a: Policy, b: Policy): boolean {
  const said = ({ marketplace, account, channel, kind, target, limit }: Policy) =>
    JSON.stringify([
      ...[marketplace, account, channel, kind],
      ...[target.duration, target.clock, limit?.duration ?? null, limit?.clock ?? null],
    ]);
  return said(a) === said(b);
}

/**
 * All that are in force, in the order in which they are asked: what is for one kind before what is for any, what is for
 * one account before what is for all, the seller's own before the marketplaces'. So a rule for chats leaves promised
 * answers alone, and one for all shops leaves that of one shop alone.
 */
export function policiesInOrder(own: readonly Policy[], defaults: readonly Policy[]): readonly Policy[] {
  const rank = ({ kind, account }: Policy) => (kind === null ? 2 : 0) + (account === null ? 1 : 0);
  return [...own, ...defaults].sort((a, b) => rank(a) - rank(b));
}

/**
 * The same, as they are told: of a rule in which the seller has changed one figure the other one is still the
 * marketplace's, with its source.
 */
export function policiesInForce(own: readonly Policy[], defaults: readonly Policy[]): readonly Policy[] {
  const told = own.map((policy) => {
    const initial = defaults.find((one) => isSameScope(one, { ...policy, account: null }));
    const isKept = (kept: Norm | null, figure: Norm | null) =>
      kept?.duration === figure?.duration && kept?.clock === figure?.clock;
    return {
      ...policy,
      ...(initial && isKept(initial.target, policy.target) && { target: initial.target }),
      ...(initial && isKept(initial.limit, policy.limit) && { limit: initial.limit }),
    };
  });
  return policiesInOrder(told, defaults);
}

export function isSameScope(a: PolicyScope, b: PolicyScope): boolean {
  return a.marketplace === b.marketplace && a.account === b.account && a.channel === b.channel && a.kind === b.kind;
}

export function withoutPolicy(own: readonly Policy[], id: string): readonly Policy[] {
  return own.filter((policy) => policy.id !== id);
}

/** What a file brings beside what is here: later versions of known ones, and new ones behind all that are here. */
export function mergedPolicies(here: readonly Policy[], brought: readonly Policy[]): readonly Policy[] {
  const merged = new Map(here.map((policy) => [policy.id, policy]));
  for (const policy of brought) {
    if (policy.version > (merged.get(policy.id)?.version ?? 0)) merged.set(policy.id, policy);
  }
  return [...merged.values()];
}

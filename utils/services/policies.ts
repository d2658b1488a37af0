/** Within what time whom has to be answered, as the seller sets it. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { placeText } from '../domain/deadlines/hours-faults';
import {
  isSameScope,
  ownPolicyId,
  type PolicyDraft,
  policiesInForce,
  policyFaultsOf,
  withoutPolicy,
  withPolicy,
} from '../domain/deadlines/own-policies';
import type { Policy, PolicyScope } from '../domain/deadlines/policy';
import { type Timer, timerState } from '../domain/deadlines/timer';
import { TaktError } from '../domain/errors';
import type { RuleDraft, RuleView } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import { rowByRules } from './conversation-record';
import type { Conversations } from './conversations';
import type { Clock, Locale } from './ports';
import { rulesOver } from './rules';
import { unusedOf } from './settings';

/** @param defaults those of the build. Every change works out anew what waits. */
export function policiesService(
  open: OpenRepositories,
  defaults: readonly Policy[],
  conversations: Pick<Conversations, 'recompute'>,
  clock: Clock,
  locale: Locale,
) {
  const rulesIn = rulesOver(defaults, locale);
  const initialOf = (scope: PolicyScope) => defaults.find((policy) => isSameScope(policy, scope));

  const change = async (work: (own: readonly Policy[]) => readonly Policy[]): Promise<void> => {
    const { settings, atomically } = await open();
    await atomically(async () => {
      await settings.set('policies', work((await settings.get('policies')) ?? []));
      await conversations.recompute();
    });
  };

  /** The seller's own with the draft among them; as the build has it, it is none of the seller's. */
  function withDraft(own: readonly Policy[], draft: RuleDraft): readonly Policy[] {
    const known = own.find((policy) => isSameScope(policy, draft));
    if (saysTheSame(initialOf(draft), draft)) return known ? withoutPolicy(own, known.id) : own;
    // Never an id that was in use before: what was judged by that one names it.
    const id = known?.id ?? ownPolicyId(crypto.randomUUID());
    return withPolicy(own, { ...draft, id }, new Date(clock.now()).toISOString().slice(0, 10));
  }

  return {
    async view(): Promise<RuleView[]> {
      const own = (await (await open()).settings.get('policies')) ?? [];
      const all = policiesInForce(own, defaults);
      // Of those for the same the first alone is ever asked.
      const asked = all.filter((policy, index) => !all.slice(0, index).some((before) => isSameScope(before, policy)));
      return asked.map(({ marketplace, account, channel, kind, target, limit }) => {
        const initial = initialOf({ marketplace, account, channel, kind });
        const known = initial ? { id: initial.id, target: initial.target, limit: initial.limit } : null;
        return { marketplace, account, channel, kind, target, limit, initial: known };
      });
    },

    /** @throws TaktError `invalid` with the place of what is wrong, as `policyFaultsOf` says */
    async save(draft: RuleDraft): Promise<void> {
      refuseFaults(draft);
      await change((own) => withDraft(own, draft));
    },

    reset: (scope: PolicyScope): Promise<void> => change((own) => own.filter((policy) => !isSameScope(policy, scope))),

    /** How many of those who wait, and to whom the rule applies, would have waited too long by now. */
    async preview(draft: RuleDraft): Promise<{ late: number }> {
      refuseFaults(draft);
      const from = await open();
      const [records, set] = await Promise.all([from.conversations.waiting(), from.settings.all()]);
      const unused: ReadonlySet<MarketplaceId> = unusedOf(set);
      const rules = rulesIn({ ...set, policies: withDraft(set.policies ?? [], draft) });
      const now = clock.now();
      const mine = records.filter(
        (record) => record.marketplace === draft.marketplace && !unused.has(record.marketplace),
      );
      // Of those for the same the first alone is ever asked.
      const policy = rules.policies.find((one) => isSameScope(one, draft));
      const timers = mine.map((record) => rowByRules(record, rules, set.installedAt ?? now)?.timer);
      return { late: timers.filter((timer) => isLate(timer, policy, now)).length };
    },
  };
}

function refuseFaults(draft: Pick<PolicyDraft, 'target' | 'limit'>): void {
  const [fault] = policyFaultsOf(draft);
  if (fault) throw new TaktError('invalid', placeText(fault.place));
}

/** By that policy, and no time that the seller named. */
function isLate(timer: Timer | undefined, policy: Policy | undefined, now: number): boolean {
  if (timer?.kind !== 'running' || !policy || timer.policy?.id !== policy.id) return false;
  const state = timerState(timer, now);
  return state === 'past-target' || state === 'past-limit';
}

function saysTheSame(initial: Policy | undefined, { target, limit }: RuleDraft): boolean {
  if (!initial) return false;
  const said = (one: Pick<RuleDraft, 'target' | 'limit'>) =>
    JSON.stringify([one.target.duration, one.target.clock, one.limit?.duration, one.limit?.clock]);
  return said(initial) === said({ target, limit });
}

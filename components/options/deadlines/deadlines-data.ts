/** Within what time whom has to be answered, as the seller sees and sets it. */
import type { Channel } from '../../../utils/domain/conversation/ids';
import type { OwnFigure } from '../../../utils/domain/deadlines/own-policies';
import type { Norm, PolicyKind } from '../../../utils/domain/deadlines/policy';

/** For what a rule is; `null` is any. */
export interface RuleScope {
  readonly marketplace: string;
  readonly account: string | null;
  readonly channel: Channel | null;
  readonly kind: PolicyKind | null;
}

export interface Rule extends RuleScope {
  readonly target: Norm;
  readonly limit: Norm | null;
  /** What Takt begins with there; `null`: it has no rule for that scope, so that this one can only be removed. */
  readonly initial: InitialRule | null;
}

export interface InitialRule {
  /** By which its sources are told in words. */
  readonly id: string;
  readonly target: Norm;
  readonly limit: Norm | null;
}

export interface RuleDraft extends RuleScope {
  readonly target: OwnFigure;
  readonly limit: OwnFigure | null;
}

export interface DeadlinesData {
  /** Those in force; of several that fit, the first counts. */
  readonly rules: readonly Rule[];
  /** At risk is what has so much of its target left, from 0 to 1. */
  readonly atRiskShare: number;
}

/** Each rejects with a `TaktError`; resolves when it is kept and the data are as they are then. */
export interface DeadlinesActions {
  readonly saveRule: (rule: RuleDraft) => Promise<unknown>;
  /** As Takt begins with it; where it has none, the rule is gone. */
  readonly resetRule: (scope: RuleScope) => Promise<unknown>;
  readonly saveAtRisk: (share: number) => Promise<unknown>;
  /** How many buyers would have waited too long by now. */
  readonly preview: (rule: RuleDraft) => Promise<{ readonly late: number }>;
}

export function scopeKey({ marketplace, account, channel, kind }: RuleScope): string {
  return JSON.stringify([marketplace, account, channel, kind]);
}

export function scopeOf({ marketplace, account, channel, kind }: RuleScope): RuleScope {
  return { marketplace, account, channel, kind };
}

/** Whether the figures are those that Takt begins with. */
export function isInitial({ target, limit, initial }: Rule): boolean {
  const said = (rule: { target: Norm; limit: Norm | null }) =>
    JSON.stringify([rule.target.duration, rule.target.clock, rule.limit?.duration, rule.limit?.clock]);
  return initial !== null && said({ target, limit }) === said(initial);
}

/** What our own pages ask about the rules by which deadlines are worked out. Part of the protocol. */
import type { AccountRef } from '../domain/conversation/account';
import type { BusinessHours, Interruption, InterruptionReason } from '../domain/deadlines/business-hours';
import type { PolicyDraft } from '../domain/deadlines/own-policies';
import type { Norm, PolicyScope } from '../domain/deadlines/policy';

/** When a shop is open; what interrupts the work happens to all shops. */
export type Schedule = Pick<BusinessHours, 'zone' | 'week' | 'daysOff'>;

export interface HoursView {
  readonly schedule: Schedule;
  readonly own: readonly { readonly of: AccountRef; readonly schedule: Schedule }[];
  readonly interruptions: readonly Interruption[];
}

export type InterruptionAct =
  /** From now on. */
  | { readonly kind: 'begin'; readonly reason: InterruptionReason }
  /** Ended now, taken out of the log, put back into it. */
  | { readonly kind: 'end' | 'remove' | 'restore'; readonly interruption: Interruption };

export interface RuleView extends PolicyScope {
  readonly target: Norm;
  readonly limit: Norm | null;
  /** What the build has for that scope; `null`: nothing. */
  readonly initial: { readonly id: string; readonly target: Norm; readonly limit: Norm | null } | null;
}

export type RuleDraft = Omit<PolicyDraft, 'id'>;

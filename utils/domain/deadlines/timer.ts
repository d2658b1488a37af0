/** What is due when in a conversation, and what a badge should say of it at a given moment. */
import type { Conversation } from '../conversation/fold';
import type { Precision } from '../conversation/moment';
import type { Basis, Metric } from '../conversation/stretches';
import type { Calendar } from './business-hours';
import { type Clock, deadlineOf, ownerOf, type Policy } from './policy';

export const TIMER_STATES = [
  'idle',
  'on-time',
  'at-risk',
  'past-target',
  'past-limit',
  'no-reply-needed',
  'snoozed',
  'paused',
  'old',
  'unknown',
] as const;
export type TimerState = (typeof TIMER_STATES)[number];

/** Absolute instants (epoch ms), so that whoever shows it only needs to know the time. */
export type Timer =
  | { readonly kind: 'idle'; readonly observedAt: number }
  | { readonly kind: 'unknown'; readonly reason: 'unknown-author' | 'clock-wrong'; readonly observedAt: number }
  | RunningTimer;

export interface RunningTimer {
  readonly kind: 'running';
  readonly metric: Metric;
  readonly basis: Basis;
  readonly waitingSince: number;
  readonly precision: Precision;
  readonly atRiskAt: number | null;
  /** With basis `row`: due at the latest then. `null`: no policy, or in working time of which there is none. */
  readonly dueAt: number | null;
  readonly limitAt: number | null;
  readonly policy: {
    readonly id: string;
    readonly version: number;
    /** In ms, by which clock, and whose figures they are. */
    readonly target: number;
    readonly targetClock: Clock;
    readonly targetOwner: 'marketplace' | 'seller';
    readonly limit: number | null;
    readonly limitClock: Clock | null;
    readonly limitOwner: 'marketplace' | 'seller' | null;
  } | null;
  /** The buyer waited before Takt was installed. */
  readonly old: boolean;
  readonly observedAt: number;
}

/** At risk, until the seller says otherwise: a fifth of the target is left. */
export const AT_RISK_SHARE = 0.2;

/** Whether so much of a target can be left when it becomes at risk. With 0 nothing ever is. */
export function isAtRiskShare(share: number): boolean {
  return share >= 0 && share <= 0.9;
}

/** By what a timer is worked out. */
export interface TimerRules {
  readonly policy: Policy | undefined;
  /** Of the account's business hours. */
  readonly calendar: Calendar;
  /** See `isAtRiskShare`. */
  readonly atRiskShare: number;
  /** Epoch ms. */
  readonly installedAt: number;
}

/**
 * How long after its last reading a conversation still counts as being read (ms). A browser wakes a hidden tab once a
 * minute; twice that, and half a minute for the message.
 */
export const READ_LATELY = 150_000;

export function timerOf(conversation: Conversation, rules: TimerRules): Timer {
  const { open, tail, observedAt } = conversation;
  if (tail === 'unknown-author' || tail === 'clock-wrong') return { kind: 'unknown', reason: tail, observedAt };
  if (!open) return { kind: 'idle', observedAt };
  const { policy, calendar, installedAt } = rules;
  return {
    kind: 'running',
    metric: open.metric,
    basis: open.basis,
    waitingSince: open.since,
    precision: open.precision,
    atRiskAt: policy ? atRiskAt(policy, open.since, rules) : null,
    dueAt: policy ? deadlineOf(policy.target, open.since, calendar) : null,
    limitAt: policy?.limit ? deadlineOf(policy.limit, open.since, calendar) : null,
    policy: policy
      ? {
          id: policy.id,
          version: policy.version,
          target: policy.target.duration,
          targetClock: policy.target.clock,
          targetOwner: ownerOf(policy.target),
          limit: policy.limit?.duration ?? null,
          limitClock: policy.limit?.clock ?? null,
          limitOwner: policy.limit ? ownerOf(policy.limit) : null,
        }
      : null,
    old: open.since < installedAt,
    observedAt,
  };
}

/** As long before the deadline as the share says, by the same clock. */
function atRiskAt({ target }: Policy, since: number, { calendar, atRiskShare }: TimerRules): number | null {
  const used = Math.max(1, Math.round(target.duration * (1 - atRiskShare)));
  return deadlineOf({ duration: used, clock: target.clock }, since, calendar);
}

/** The state at `now` (epoch ms). A deadline that passed while nobody was reading is `unknown`, never past. */
export function timerState(timer: Timer, now: number): TimerState {
  if (timer.kind !== 'running') return timer.kind;
  if (timer.old) return 'old';
  if (passedUnread(timer, now)) return 'unknown';
  if (timer.limitAt !== null && now >= timer.limitAt) return 'past-limit';
  if (timer.dueAt !== null && now >= timer.dueAt) return 'past-target';
  if (timer.atRiskAt !== null && now >= timer.atRiskAt) return 'at-risk';
  return 'on-time';
}

/**
 * The deadline (epoch ms) that comes first; `null` without one. Mostly the target's, but the limit's where it runs through
 * days off and the target does not.
 */
export function firstDeadline({ dueAt, limitAt }: Pick<RunningTimer, 'dueAt' | 'limitAt'>): number | null {
  return dueAt === null || limitAt === null ? (dueAt ?? limitAt) : Math.min(dueAt, limitAt);
}

/** Whether a deadline has passed since the page was last read; an answer may have been given in the meantime. */
export function passedUnread(timer: RunningTimer, now: number): boolean {
  if (now - timer.observedAt <= READ_LATELY) return false;
  return [timer.dueAt, timer.limitAt].some((at) => at !== null && timer.observedAt < at && at <= now);
}

/** The next instant (epoch ms) at which `timerState` changes by itself, or `undefined` when it never will. */
export function nextChange(timer: Timer, now: number): number | undefined {
  if (timer.kind !== 'running' || timer.old) return undefined;
  const instants = [timer.atRiskAt, timer.dueAt, timer.limitAt, timer.observedAt + READ_LATELY + 1];
  const ahead = instants.filter((at) => at !== null && at > now) as number[];
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

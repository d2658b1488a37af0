/** What is due when in a conversation, and what a badge should say of it at a given moment. */
import type { Conversation } from '../conversation/fold';
import type { Precision } from '../conversation/moment';
import type { Basis, Metric } from '../conversation/stretches';
import { ownerOf, type Policy } from './policy';

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
  /** With basis `row`: due at the latest then. `null`: no policy. */
  readonly dueAt: number | null;
  readonly limitAt: number | null;
  readonly policy: {
    readonly id: string;
    readonly version: number;
    /** In ms, and whose figures they are. */
    readonly target: number;
    readonly targetOwner: 'marketplace' | 'seller';
    readonly limit: number | null;
    readonly limitOwner: 'marketplace' | 'seller' | null;
  } | null;
  /** The buyer waited before Takt was installed. */
  readonly old: boolean;
  readonly observedAt: number;
}

/** At risk: a fifth of the target is left. */
const AT_RISK_SHARE = 0.2;

/**
 * How long after its last reading a conversation still counts as being read (ms). A browser wakes a hidden tab once a
 * minute; twice that, and half a minute for the message.
 */
export const READ_LATELY = 150_000;

export function timerOf(conversation: Conversation, policy: Policy | undefined, installedAt: number): Timer {
  const { open, tail, observedAt } = conversation;
  if (tail === 'unknown-author' || tail === 'clock-wrong') return { kind: 'unknown', reason: tail, observedAt };
  if (!open) return { kind: 'idle', observedAt };
  const target = policy?.target.duration;
  return {
    kind: 'running',
    metric: open.metric,
    basis: open.basis,
    waitingSince: open.since,
    precision: open.precision,
    atRiskAt: target === undefined ? null : open.since + target * (1 - AT_RISK_SHARE),
    dueAt: target === undefined ? null : open.since + target,
    limitAt: policy?.limit ? open.since + policy.limit.duration : null,
    policy: policy
      ? {
          id: policy.id,
          version: policy.version,
          target: policy.target.duration,
          targetOwner: ownerOf(policy.target),
          limit: policy.limit?.duration ?? null,
          limitOwner: policy.limit ? ownerOf(policy.limit) : null,
        }
      : null,
    old: open.since < installedAt,
    observedAt,
  };
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

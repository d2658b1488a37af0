/** What is due when in a conversation, and what a badge should say of it at a given moment. */

import type { Conversation } from '../conversation/fold';
import type { FollowUp } from '../conversation/follow-ups';
import type { Precision } from '../conversation/moment';
import type { Basis, Metric, Stretch } from '../conversation/stretches';
import type { Calendar, InterruptionReason } from './business-hours';
import type { Missed } from './judgement';
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
  | IdleTimer
  /** The buyer has only closed the talk, or the seller says so. */
  | { readonly kind: 'no-reply-needed'; readonly by: 'closing' | 'seller'; readonly observedAt: number }
  | UnknownTimer
  | RunningTimer;

export interface IdleTimer {
  readonly kind: 'idle';
  /** The last answer came so much (ms) after what was due first; absent where it came in time. */
  readonly lateBy?: number;
  /** After which figure; absent where that is not known any more. */
  readonly lateFor?: Missed;
  readonly observedAt: number;
}

export interface UnknownTimer {
  readonly kind: 'unknown';
  readonly reason: 'unknown-author' | 'clock-wrong';
  /** Put off until then, which may be over. */
  readonly snoozedUntil?: number;
  readonly observedAt: number;
}

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
  /** Its working time stands still, and nobody knows when it goes on. A limit by the calendar's clock runs all the same. */
  readonly pausedBy?: InterruptionReason;
  /** The buyer waited before Takt was installed. */
  readonly old: boolean;
  /** Of a follow-up: it was promised, or the seller wants to be reminded. */
  readonly owed?: FollowUp['by'];
  /** The question that waits beside what is owed: the limit is of that one, and by its rule. */
  readonly question?: Pick<RunningTimer, 'precision' | 'policy'> & { readonly since: number };
  /** Beside a question that is due first: the seller asked then to be reminded at that time, if there is one. */
  readonly reminder?: { readonly since: number; readonly at: number | null };
  /** Put off until then, which may be over. */
  readonly snoozedUntil?: number;
  /** No tab of its cabinet is open: from now on nobody sees an answer. */
  readonly unwatched?: true;
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
  /** Of what waits. */
  readonly policy: Policy | undefined;
  /** Of what was promised without naming a time. */
  readonly followUpPolicy?: Policy | undefined;
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

export function unwatched(timer: Timer): Timer {
  return timer.kind === 'running' ? { ...timer, unwatched: true } : timer;
}

/** How long (ms) after its last reading it still counts as being read. */
function readFor({ unwatched }: RunningTimer): number {
  return unwatched ? 0 : READ_LATELY;
}

/** What of a conversation a timer is worked out from. */
export type TimedConversation = Pick<
  Conversation,
  'open' | 'tail' | 'followUp' | 'snoozedUntil' | 'noReplyNeeded' | 'observedAt'
>;

export function timerOf(conversation: TimedConversation, rules: TimerRules): Timer {
  const { open, tail, followUp, snoozedUntil, noReplyNeeded, observedAt } = conversation;
  const putOff = snoozedUntil ? { snoozedUntil } : {};
  const isUnknown = tail === 'unknown-author' || tail === 'clock-wrong';
  // Whoever writes last, the seller wants to be reminded.
  if (isUnknown && followUp?.by !== 'seller') return { kind: 'unknown', reason: tail, ...putOff, observedAt };
  const waits = open && { ...waitTimer(open, rules), observedAt };
  const owes = followUp && { ...followUpTimer(followUp, rules), observedAt };
  if (waits && owes) return { ...firstOf(waits, owes), ...putOff };
  if (waits || owes) return { ...((waits || owes) as RunningTimer), ...putOff };
  return noReplyNeeded ? { kind: 'no-reply-needed', by: noReplyNeeded, observedAt } : { kind: 'idle', observedAt };
}

type Unseen = Omit<RunningTimer, 'observedAt'>;

function waitTimer(open: Stretch, rules: TimerRules): Unseen {
  return {
    kind: 'running',
    metric: open.metric,
    basis: open.basis,
    waitingSince: open.since,
    precision: open.precision,
    ...deadlinesOf(rules.policy, open.since, rules),
    old: open.since < rules.installedAt,
  };
}

/** Runs to the time that was named, else as the policy says. */
function followUpTimer({ since, promisedAt, dueAt, precision, by }: FollowUp, rules: TimerRules): Unseen {
  const { atRiskShare, installedAt, followUpPolicy } = rules;
  const risky = dueAt !== null && dueAt - Math.round((dueAt - promisedAt) * atRiskShare);
  return {
    ...{ kind: 'running', metric: 'follow-up', basis: 'thread', waitingSince: since, precision, owed: by },
    ...(dueAt !== null && risky !== false
      ? { atRiskAt: risky, dueAt, limitAt: null, policy: null }
      : deadlinesOf(followUpPolicy, promisedAt, rules)),
    old: since < installedAt,
  };
}

/** Of a question and what is owed the one that is due first; the limit is that of the question. No reminder is lost. */
function firstOf(waits: RunningTimer, owes: RunningTimer): RunningTimer {
  if (owes.old) return waits;
  if (waits.old) return owes;
  const isOwedFirst = owes.dueAt !== null && (waits.dueAt === null || owes.dueAt < waits.dueAt);
  if (!isOwedFirst) {
    return owes.owed === 'seller' ? { ...waits, reminder: { since: owes.waitingSince, at: owes.dueAt } } : waits;
  }
  const { limitAt, precision, policy, waitingSince: since } = waits;
  if (waits.basis !== 'thread' || limitAt === null || policy === null) return owes;
  const { limit, limitClock, limitOwner } = policy;
  const owed = owes.policy && { ...owes.policy, limit, limitClock, limitOwner };
  return { ...owes, limitAt, policy: owed, question: { since, precision, policy } };
}

function deadlinesOf(
  policy: Policy | undefined,
  since: number,
  rules: TimerRules,
): Pick<RunningTimer, 'atRiskAt' | 'dueAt' | 'limitAt' | 'policy' | 'pausedBy'> {
  if (!policy) return { atRiskAt: null, dueAt: null, limitAt: null, policy: null };
  const { id, version, target, limit } = policy;
  const { pausedBy } = rules.calendar;
  const dueAt = deadlineOf(target, since, rules.calendar);
  return {
    atRiskAt: atRiskAt(policy, since, rules),
    dueAt,
    ...(dueAt === null && pausedBy && { pausedBy }),
    limitAt: limit && deadlineOf(limit, since, rules.calendar),
    policy: {
      ...{ id, version, target: target.duration, targetClock: target.clock, targetOwner: ownerOf(target) },
      limit: limit?.duration ?? null,
      limitClock: limit?.clock ?? null,
      limitOwner: limit && ownerOf(limit),
    },
  };
}

/** As long before the deadline as the share says, by the same clock. */
function atRiskAt({ target }: Policy, since: number, { calendar, atRiskShare }: TimerRules): number | null {
  const used = Math.max(1, Math.round(target.duration * (1 - atRiskShare)));
  return deadlineOf({ duration: used, clock: target.clock }, since, calendar);
}

/** The state at `now` (epoch ms). A deadline that passed while nobody was reading is `unknown`, never past. */
export function timerState(timer: Timer, now: number): TimerState {
  if (isSnoozed(timer, now)) return 'snoozed';
  if (timer.kind !== 'running') return timer.kind;
  if (timer.old) return 'old';
  if (passedUnread(timer, now)) return 'unknown';
  if (timer.limitAt !== null && now >= timer.limitAt) return 'past-limit';
  if (timer.dueAt !== null && now >= timer.dueAt) return 'past-target';
  if (timer.pausedBy) return 'paused';
  if (timer.atRiskAt !== null && now >= timer.atRiskAt) return 'at-risk';
  return 'on-time';
}

/** Whether there is something to show: a buyer waits, or may wait, or is owed something. */
export function isPending(timer: Timer): timer is UnknownTimer | RunningTimer {
  return timer.kind === 'unknown' || timer.kind === 'running';
}

export function isSnoozed(
  timer: Timer,
  now: number,
): timer is (UnknownTimer | RunningTimer) & { readonly snoozedUntil: number } {
  return 'snoozedUntil' in timer && timer.snoozedUntil !== undefined && timer.snoozedUntil > now;
}

/**
 * The deadline (epoch ms) that comes first; `null` without one. Mostly the target's, but the limit's where it runs through
 * days off and the target does not.
 */
export function firstDeadline({ dueAt, limitAt }: Pick<RunningTimer, 'dueAt' | 'limitAt'>): number | null {
  return dueAt === null || limitAt === null ? (dueAt ?? limitAt) : Math.min(dueAt, limitAt);
}

/**
 * Whether a deadline has passed since the page was last read; an answer may have been given in the meantime. Whoever
 * wants to be reminded is, whatever is open.
 */
export function passedUnread(timer: RunningTimer, now: number): boolean {
  if (now - timer.observedAt <= readFor(timer)) return false;
  return [timer.owed === 'seller' ? null : timer.dueAt, timer.limitAt].some(
    (at) => at !== null && timer.observedAt < at && at <= now,
  );
}

/** The next instant (epoch ms) at which `timerState` changes by itself, or `undefined` when it never will. */
export function nextChange(timer: Timer, now: number): number | undefined {
  if (isSnoozed(timer, now)) return timer.snoozedUntil;
  if (timer.kind !== 'running' || timer.old) return undefined;
  const reads = timer.observedAt + readFor(timer) + 1;
  const instants = [timer.atRiskAt, timer.dueAt, timer.limitAt, timer.reminder?.at ?? null, reads];
  const ahead = instants.filter((at) => at !== null && at > now) as number[];
  return ahead.length > 0 ? Math.min(...ahead) : undefined;
}

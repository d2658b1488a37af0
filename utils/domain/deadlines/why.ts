/** Why a timer says what it says: what started it, whose rule it is, and each stretch of time that was counted. */
import type { Conversation } from '../conversation/fold';
import type { FollowUp } from '../conversation/follow-ups';
import type { Author, Message } from '../conversation/message';
import type { Precision } from '../conversation/moment';
import type { Basis, Stretch } from '../conversation/stretches';
import type { BusinessHours, Calendar, OpenTime } from './business-hours';
import { type LeftOut, leftOutOf, NOTHING_LEFT_OUT } from './left-out';
import { isOwnPolicy } from './own-policies';
import { type Clock, deadlineOf, type Norm, ownerOf, type Policy } from './policy';

/** Of one conversation: a buyer who waits, what the seller owes, or both. */
export interface Why {
  readonly parts: readonly WhyPart[];
  /** When a page last showed the conversation (epoch ms). */
  readonly observedAt: number;
}

export interface WhyPart {
  /** A buyer waits; the seller promised an answer, or wants to be reminded. */
  readonly kind: 'waits' | FollowUp['by'];
  /** `row`: seen only in the list; it may have waited longer. */
  readonly basis: Basis;
  /** From when on it is counted (epoch ms). */
  readonly since: number;
  /** What started it; `null`: the seller's own word, and no message. */
  readonly message: WhyMessage | null;
  /** From before Takt was installed: nothing is counted. */
  readonly old: boolean;
  /** When it is due (epoch ms) where the seller named the time; no rule is asked then. */
  readonly namedAt: number | null;
  /** The target, and the limit where there is one. None: no rule fits. */
  readonly clocks: readonly WhyClock[];
}

export interface WhyMessage {
  readonly author: Author;
  /** The earliest instant that its printed time can mean (epoch ms). */
  readonly sentAt: number;
  readonly precision: Precision;
  /** On one line, and cut. */
  readonly text: string;
}

export interface WhyClock {
  readonly which: 'target' | 'limit';
  /** In ms. */
  readonly duration: number;
  readonly clock: Clock;
  readonly owner: 'marketplace' | 'seller';
  /** Which rule it is, where its figure is from, and of when that is (ISO 8601, as far as it is known). */
  readonly policyId: string;
  readonly source: string;
  readonly date: string;
  /** The seller has set it. */
  readonly isOwn: boolean;
  /** The deadline (epoch ms); `null`: never, as long as nothing is open. */
  readonly at: number | null;
  readonly counted: Counted;
  readonly leftOut: LeftOut;
}

/** What counts from the beginning to the deadline; without a deadline up to now. */
export interface Counted {
  /** Oldest first: the newest of those that have begun, and the first of those to come. */
  readonly listed: readonly OpenTime[];
  /** What was counted before those, and what comes after them. */
  readonly before: Sum;
  readonly after: Sum;
}

export interface Sum {
  readonly intervals: number;
  /** In ms. */
  readonly length: number;
}

/** By what it is worked out. */
export interface WhyRules {
  /** Of what waits, and of what was promised without naming a time. */
  readonly policy: Policy | undefined;
  readonly followUpPolicy: Policy | undefined;
  /** Of the account, as a calendar and as the seller set them. */
  readonly calendar: Calendar;
  readonly hours: BusinessHours;
  /** Epoch ms. */
  readonly installedAt: number;
}

/** So many intervals are listed of those that have begun, and of those to come. */
const LISTED = 14;
const LISTED_AHEAD = 7;

/** So many signs of a message are shown. */
const TEXT_LENGTH = 120;

/** `null` where no timer runs. @param now epoch ms */
export function whyOf(conversation: Conversation, rules: WhyRules, now: number): Why | null {
  const { open, followUp, tail, messages, observedAt } = conversation;
  // Who writes last is not known then, and only what the seller asked for stands.
  const isUnclear = tail === 'unknown-author' || tail === 'clock-wrong';
  const parts = [
    ...(open && !isUnclear ? [waitPart(open, messages, rules, now)] : []),
    ...(followUp && (!isUnclear || followUp.by === 'seller') ? [owedPart(followUp, messages, rules, now)] : []),
  ];
  return parts.length > 0 ? { parts, observedAt } : null;
}

function waitPart(open: Stretch, messages: readonly Message[], rules: WhyRules, now: number): WhyPart {
  const old = open.since < rules.installedAt;
  return {
    ...{ kind: 'waits', basis: open.basis, since: open.since, old, namedAt: null },
    message: shownOf(messages.find(({ id }) => id === open.startedBy)),
    clocks: old ? [] : clocksOf(rules.policy, open.since, rules, now),
  };
}

/** What was promised is counted from the last promise. */
function owedPart(owed: FollowUp, messages: readonly Message[], rules: WhyRules, now: number): WhyPart {
  const { by, promisedAt, promisedBy, dueAt } = owed;
  const old = owed.since < rules.installedAt;
  return {
    ...{ kind: by, basis: 'thread', since: promisedAt, old, namedAt: dueAt },
    message: shownOf(messages.find(({ id }) => id === promisedBy)),
    clocks: old || dueAt !== null ? [] : clocksOf(rules.followUpPolicy, promisedAt, rules, now),
  };
}

function shownOf(message: Message | undefined): WhyMessage | null {
  return (
    (message && {
      ...{ author: message.author, sentAt: message.at, precision: message.precision },
      text: shownText(message.text),
    }) ??
    null
  );
}

/** On one line, and cut to what is read at a glance. */
export function shownText(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ').trim()];
  return signs.length > TEXT_LENGTH
    ? `${signs
        .slice(0, TEXT_LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : signs.join('');
}

function clocksOf(policy: Policy | undefined, since: number, rules: WhyRules, now: number): WhyClock[] {
  if (!policy) return [];
  const clock = (which: WhyClock['which'], norm: Norm): WhyClock => {
    const { duration, clock, source, date } = norm;
    const at = deadlineOf(norm, since, rules.calendar);
    const until = at ?? Math.max(since, now);
    const isWorking = clock === 'working';
    const times = isWorking ? rules.calendar.intervalsBetween(since, until) : [{ from: since, to: until }];
    return {
      ...{ which, duration, clock, owner: ownerOf(norm), policyId: policy.id, source, date, at },
      isOwn: isOwnPolicy(policy),
      counted: around(times, now),
      leftOut: isWorking ? leftOutOf(rules.hours, since, until) : NOTHING_LEFT_OUT,
    };
  };
  return [clock('target', policy.target), ...(policy.limit ? [clock('limit', policy.limit)] : [])];
}

function around(times: readonly OpenTime[], now: number): Counted {
  const begun = times.filter(({ from }) => from < now).length;
  const [first, last] = [Math.max(0, begun - LISTED), begun + LISTED_AHEAD];
  return { listed: times.slice(first, last), before: sumOf(times.slice(0, first)), after: sumOf(times.slice(last)) };
}

function sumOf(times: readonly OpenTime[]): Sum {
  return { intervals: times.length, length: times.reduce((sum, { from, to }) => sum + to - from, 0) };
}

/** What of it lies before `now` (epoch ms) and what after; what goes on just then is in both, cut in two. */
export function countedAt({ listed, before, after }: Counted, now: number) {
  const passed = listed.filter(({ from }) => from < now).map(({ from, to }) => ({ from, to: Math.min(to, now) }));
  const ahead = listed.filter(({ to }) => to > now).map(({ from, to }) => ({ from: Math.max(from, now), to }));
  return {
    passed: { times: passed, length: before.length + sumOf(passed).length },
    ahead: { times: ahead, length: sumOf(ahead).length + after.length },
  };
}

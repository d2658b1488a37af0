/** Timer + now → the words on a pill, and the full sentence behind it. */
import { HOUR, latestOf, MINUTE } from '../utils/domain/conversation/moment';
import { durationParts, joinedParts } from '../utils/domain/deadlines/duration';
import type { Clock } from '../utils/domain/deadlines/policy';
import {
  firstDeadline,
  type IdleTimer,
  isPending,
  isSnoozed,
  passedUnread,
  type RunningTimer,
  type Timer,
  timerState,
} from '../utils/domain/deadlines/timer';
import { clockIn, language, t } from '../utils/platform/i18n';

/** «1 д 3 год», «12 хв», «< 1 хв»; the sign of the duration (ms) is ignored. */
export function durationText(duration: number): string {
  return joinedParts(duration, (unit, n) => t(`unit.${unit}`, { n })) || t('unit.under-a-minute');
}

/** «2 год робочого часу»: how long, and by which clock. */
export function clockedText(duration: number, clock: Clock): string {
  return `${clock === 'working' ? hoursText(duration) : durationText(duration)} ${t(`timer.clock.${clock}`)}`;
}

/** «24 год», «25 год 30 хв»: of working time a day is as long as nobody knows. */
function hoursText(duration: number): string {
  const hours = Math.floor(duration / HOUR);
  const minutes = durationText(duration % HOUR);
  if (hours === 0) return minutes;
  return t('unit.hours', { n: hours }) + (duration % HOUR < MINUTE ? '' : ` ${minutes}`);
}

/** A bound is said in its largest unit alone: «3+ год»; of what is under a minute ago nothing is left to bound. */
export function boundText(duration: number): string {
  const { days, hours, minutes } = durationParts(duration);
  const at = (n: number) => `${n}+`;
  if (days > 0) return t('unit.days', { n: at(days) });
  if (hours > 0) return t('unit.hours', { n: at(hours) });
  return minutes > 0 ? t('unit.minutes', { n: at(minutes) }) : t('timer.just-now');
}

/** The time of day in the seller's own zone, with the date when it was not today. */
export function clockText(at: number, now: number): string {
  return clockIn(language(), at, now);
}

/** What stands on the pill. A timer that is not sure of its start never shows a bare figure. */
export function pillText(timer: Timer, now: number): string {
  const state = timerState(timer, now);
  if (!isPending(timer)) return '';
  if (isSnoozed(timer, now)) return t('timer.until', { at: clockText(timer.snoozedUntil, now) });
  if (timer.kind === 'unknown') return t('timer.unknown');
  if (state === 'unknown') return t('timer.check');
  const waited = waitedIn(timer, now);
  if (isUnclear(timer, waited)) return t('timer.unknown');
  if (isBound(timer)) return boundText(waited);
  if (state === 'past-limit' && timer.limitAt !== null) return pastText(now - timer.limitAt);
  if (state === 'past-target' && timer.dueAt !== null) return pastText(now - timer.dueAt);
  if (state === 'paused') return t('timer.paused');
  const deadline = firstDeadline(timer);
  if (state !== 'old' && deadline !== null) return leftText(deadline - now);
  return t('timer.waiting', { time: durationText(waited) });
}

/** The page says only on which day, or in which hour. A time that the seller named is no page's. */
function isVague({ precision, owed, policy }: RunningTimer): boolean {
  return (precision === 'hour' || precision === 'day') && !(owed && !policy);
}

/** Whether all that is known is how long somebody waits at least. */
export function isBound(timer: RunningTimer): boolean {
  return timer.basis === 'row' || isVague(timer);
}

/** How long (ms) somebody waits, of a bound at least: a row's start is one already. */
function waitedIn(timer: RunningTimer, now: number): number {
  const { basis, waitingSince: at, precision } = timer;
  return now - (basis === 'thread' && isVague(timer) ? latestOf({ at, precision }) : at);
}

/** Of a time known only to the hour or the day nothing is left to bound: «just now» would be a guess. */
function isUnclear(timer: RunningTimer, waited: number): boolean {
  return waited < MINUTE && isVague(timer);
}

/** «+5 хв»; under a minute «+0 хв», for «+< 1 хв» nobody can read. */
function pastText(late: number): string {
  return t('timer.past', { time: late < MINUTE ? t('unit.minutes', { n: 0 }) : durationText(late) });
}

/** «ще 5 хв»; under a minute «< 1 хв». */
function leftText(left: number): string {
  return left < MINUTE ? t('unit.under-a-minute') : t('timer.left', { time: durationText(left) });
}

/**
 * The whole of it: how long the buyer waits, against whose figure.
 * @param marketplace its name as sellers say it @param alone whether no words beside it say how much time is left
 */
export function fullText(timer: Timer, marketplace: string, now: number, alone = false): string {
  if (timer.kind === 'idle') return idleText(timer, marketplace);
  if (timer.kind === 'no-reply-needed') return t(`timer.full.no-reply-needed.${timer.by}`);
  if (isSnoozed(timer, now)) return t('timer.full.snoozed', { at: clockText(timer.snoozedUntil, now) });
  if (timer.kind === 'unknown') return t(`timer.full.${timer.reason}`);
  const said = runningText(timer, marketplace, now, alone);
  const { reminder } = timer;
  return reminder ? `${said}; ${owedText({ dueAt: reminder.at, policy: null }, 'seller', now)}` : said;
}

/** Late is later than something: than what is said, where it is known. */
function idleText({ lateBy, lateFor }: IdleTimer, marketplace: string): string {
  if (lateBy === undefined) return t('timer.full.idle');
  return t(lateFor ? `timer.full.late.${lateFor}` : 'timer.full.late', { late: durationText(lateBy), marketplace });
}

function runningText(timer: RunningTimer, marketplace: string, now: number, alone: boolean): string {
  if (passedUnread(timer, now)) return t('timer.full.check', { at: clockText(timer.observedAt, now) });
  if (timer.owed && !timer.old) return owedText(timer, timer.owed, now);
  const waited = waitedIn(timer, now);
  const time = durationText(waited);
  const state = timerState(timer, now);
  const isRow = timer.basis === 'row';
  if (isUnclear(timer, waited)) return t(isRow ? 'timer.full.unclear-since' : 'timer.full.unclear-time');
  if (isRow && waited < MINUTE) return t('timer.full.just-now');
  const bound = isBound(timer);
  if (state === 'old') return t(bound ? 'timer.full.old-at-least' : 'timer.full.old', { time });
  // A thread's day is counted from its beginning: the deadline may not have passed yet.
  if (bound && !isRow && state !== 'paused') return t('timer.full.at-least', { time });
  const atLeast = isRow ? '.at-least' : '';
  if (state === 'past-limit' && timer.limitAt !== null) {
    return t(`timer.full${atLeast}.past-limit`, { time, late: durationText(now - timer.limitAt) });
  }
  if (state === 'past-target' && timer.dueAt !== null && timer.policy) {
    const { target, targetClock, targetOwner } = timer.policy;
    // Whoever counts the hours on the wall has to see why it is not as many.
    const given = targetClock === 'working' ? clockedText(target, targetClock) : durationText(target);
    const late = durationText(now - timer.dueAt);
    return t(`timer.full${atLeast}.past-target.${targetOwner}`, { time, marketplace, late, target: given });
  }
  const waits = t(bound ? 'timer.full.at-least' : 'timer.full.waiting', { time });
  if (state === 'paused' && timer.pausedBy) {
    return t('timer.full.paused', { what: t(`timer.paused.${timer.pausedBy}`), waits });
  }
  const deadline = alone && !bound ? firstDeadline(timer) : null;
  if (deadline === null || deadline <= now) return waits;
  return t('timer.full.left', { waits, time: durationText(deadline - now) });
}

/** What was promised by when; an hour that nobody named is the rule's. */
function owedText(
  { dueAt, policy }: Pick<RunningTimer, 'dueAt' | 'policy'>,
  owed: 'promise' | 'seller',
  now: number,
): string {
  if (dueAt === null) return t(`timer.full.${owed}.open`);
  const at = clockText(dueAt, now);
  if (now >= dueAt) return t(`timer.full.${owed}.past`, { at, late: durationText(now - dueAt) });
  return t(policy ? `timer.full.${owed}.rule` : `timer.full.${owed}`, { at });
}

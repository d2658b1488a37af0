/** What working time leaves out of a stretch of time, and for what reason. */
import { type BusinessHours, INTERRUPTION_REASONS, type InterruptionReason, type OpenTime } from './business-hours';
import { openTimes } from './open-times';
import { dayOf, wallClockIn, weekdayOf } from './wall-clock';

export interface LeftOut {
  /** How long the shop was closed by its hours, days off among it (ms). */
  readonly closed: number;
  /** The days off among that ('YYYY-MM-DD', in the zone of the hours) on which it would have been open. */
  readonly daysOff: readonly string[];
  readonly interrupted: readonly Interrupted[];
}

export interface Interrupted {
  readonly reason: InterruptionReason;
  /** How much of the time in which it would have been open (ms). */
  readonly length: number;
}

export const NOTHING_LEFT_OUT: LeftOut = { closed: 0, daysOff: [], interrupted: [] };

/**
 * With what was counted it makes up the whole time. @param hours without a fault @param from epoch ms, as `to`
 */
export function leftOutOf(hours: BusinessHours, from: number, to: number): LeftOut {
  if (!(from < to)) return NOTHING_LEFT_OUT;
  const open = openIn({ ...hours, interruptions: [] }, from, to);
  return { closed: to - from - open, daysOff: daysOffIn(hours, from, to), interrupted: interruptedIn(hours, from, to) };
}

/** For each reason there was, the working time it took; what two took at once, the first of them did. */
export function interruptedIn(hours: BusinessHours, from: number, to: number): Interrupted[] {
  let left = openIn({ ...hours, interruptions: [] }, from, to);
  return INTERRUPTION_REASONS.flatMap((reason, index) => {
    const reasons = INTERRUPTION_REASONS.slice(0, index + 1);
    const interruptions = hours.interruptions.filter((one) => reasons.includes(one.reason));
    const before = left;
    left = openIn({ ...hours, interruptions }, from, to);
    return before > left ? [{ reason, length: before - left }] : [];
  });
}

function openIn(hours: BusinessHours, from: number, to: number): number {
  return openTimes(hours)(from, to).reduce((sum: number, time: OpenTime) => sum + time.to - time.from, 0);
}

function daysOffIn({ zone, week, daysOff }: BusinessHours, from: number, to: number): string[] {
  const clock = wallClockIn(zone);
  const lies = (date: string): boolean => {
    const day = dayOf(date);
    if (day === undefined || (week[weekdayOf(day)] ?? []).length === 0) return false;
    return clock.instantOf(day, 0) < to && clock.instantOf(day + 1, 0) > from;
  };
  return [...new Set(daysOff)].filter(lies).sort();
}

/** When a shop is open, as its seller says it, and what can be asked of the calendar made from it (`calendarOf`). */
import { DAY } from '../conversation/moment';

/**
 * From one wall time to another, in the zone of the hours, on the day it begins.
 * - `from` is '00:00' to '23:59'. `to` is '00:00' to '23:59', or '24:00' for the day's end.
 * - `to` later than `from` ends on the same day; '24:00' is the next day's '00:00'.
 * - `to` earlier than `from` ends on the next day: 20:00–02:00 is a shift over midnight.
 * - `to` equal to `from` ends at the same wall time of the next day: 24 hours, but for the days on which clocks change.
 */
export interface OpenInterval {
  readonly from: string;
  readonly to: string;
}

export const INTERRUPTION_REASONS = ['power', 'air-raid', 'other'] as const;
export type InterruptionReason = (typeof INTERRUPTION_REASONS)[number];

/**
 * What stopped the work for a while. From `from` on and before `to` nothing is open; `to: null` is still going on, and
 * counts as if it never ended. Both are instants in ISO 8601 with `Z` or an offset.
 */
export interface Interruption {
  readonly from: string;
  readonly to: string | null;
  readonly reason: InterruptionReason;
}

/**
 * - A wall time is turned into an instant as `Temporal` does with `disambiguation: 'compatible'`: a time that clocks skip
 *   is taken to be as much later as they skip, of a time that comes twice the first is meant. An interval whose end is
 *   then no later than its beginning is empty.
 * - An interval is open from its first instant on, and closed at its last: a beginning belongs to it, an end does not.
 * - Open is what at least one interval covers and no interruption does. Where intervals overlap, time counts once; the
 *   order of intervals, days off and interruptions does not matter.
 */
export interface BusinessHours {
  /** Of the IANA data, as 'Europe/Kyiv'; an offset as '+03:00' is none. */
  readonly zone: string;
  /** Seven days, Monday first; on each the intervals that begin on it, none or several. */
  readonly week: readonly (readonly OpenInterval[])[];
  /** 'YYYY-MM-DD', in the zone: no interval begins on that day. A shift that began the evening before still ends on it. */
  readonly daysOff: readonly string[];
  readonly interruptions: readonly Interruption[];
}

/** From `from` on and before `to`, both epoch ms. */
export interface OpenTime {
  readonly from: number;
  readonly to: number;
}

/**
 * Open time as instants (epoch ms) and durations (ms of time that really passes: a day on which clocks are put forward
 * has 23 hours). Outside the years from 2001 to 2099 (UTC) nothing is open, so that no question is without end.
 */
export interface Calendar {
  readonly zone: string;
  /** Why nothing is open from some instant on: the interruption that is still going on. */
  readonly pausedBy: InterruptionReason | null;
  /**
   * The earliest instant by which `duration` of open time has passed since `since`: the least `at` for which
   * `openTimeBetween(since, at)` is `duration`. So what is due at closing time is due at that very instant, and not at
   * the next opening; and what begins while closed begins to count at the next opening.
   *
   * `null`, never: not within `HORIZON` after `since`, as with no open interval at all, or an interruption without end;
   * and for a `duration` that `durationFault` refuses, or a `since` that is not finite.
   */
  dueAt(since: number, duration: number): number | null;
  /** How much open time passes from `from` to `to`; 0 where `to` is not later, or either is not finite. */
  openTimeBetween(from: number, to: number): number;
  /** `at` itself while open; else the next beginning; `null` when there is none within `HORIZON` after `at`. */
  nextOpening(at: number): number | null;
  /**
   * What `openTimeBetween` counts, oldest first: each stretch of open time, cut off at `from` and `to`. Intervals that
   * overlap or touch are one; none is empty.
   */
  intervalsBetween(from: number, to: number): readonly OpenTime[];
}

/** How far ahead is looked for open time (ms): five years, the leap days among them. */
export const HORIZON = 1827 * DAY;

/** The longest time that can be given for an answer (ms). */
export const LONGEST_DURATION = 366 * DAY;

export type DurationFault = 'no-number' | 'not-positive' | 'too-long';

/** Why so many ms can be no target and no limit. Whole milliseconds only. */
export function durationFault(duration: number): DurationFault | undefined {
  if (!Number.isInteger(duration)) return 'no-number';
  if (duration <= 0) return 'not-positive';
  return duration > LONGEST_DURATION ? 'too-long' : undefined;
}

/** 9:00–20:00 on every day, to begin with. @param zone the browser's */
export function defaultHours(zone: string): BusinessHours {
  const day = [{ from: '09:00', to: '20:00' }];
  return { zone, week: Array.from({ length: 7 }, () => day), daysOff: [], interruptions: [] };
}

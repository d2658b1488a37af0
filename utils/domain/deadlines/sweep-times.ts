/** When to remind of a round: at wall times, each once, and after sleep of the last one that was missed alone. */
import { DAY } from '../conversation/moment';
import { minutesOf, wallClockIn } from './wall-clock';

/** Wall times, to begin with where a marketplace advises rounds: morning, noon and evening. */
export const SWEEP_TIMES: readonly string[] = ['10:00', '14:00', '18:00'];

/** More often it is no round any more. */
export const MOST_SWEEPS = 12;

/** Of 'HH:MM', '00:00' to '23:59'. */
export function isSweepTime(time: string): boolean {
  return time !== '24:00' && minutesOf(time) !== undefined;
}

/** Instants in epoch ms. */
export interface SweepsAround {
  /** The last one, which may be just now, */
  readonly last: number | undefined;
  /** the one before that, */
  readonly before: number | undefined;
  /** and the one to come. */
  readonly next: number | undefined;
}

/** @param times as `isSweepTime` takes them, in any order; none: there are no rounds. @param zone IANA */
export function sweepsAround(times: readonly string[], zone: string, now: number): SweepsAround {
  const clock = wallClockIn(zone);
  const today = Math.floor(now / DAY);
  // The day of a zone is up to one off, and of one round a day the one before the last was the day before yesterday.
  const days = [-3, -2, -1, 0, 1, 2].map((off) => today + off);
  const all = days.flatMap((day) => times.map((time) => clock.instantOf(day, minutesOf(time) ?? 0)));
  const past = all.filter((at) => at <= now).sort((a, b) => b - a);
  const ahead = all.filter((at) => at > now);
  return { last: past[0], before: past[1], next: ahead.length > 0 ? Math.min(...ahead) : undefined };
}

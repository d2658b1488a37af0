/** Durations as people say them: two units at most, nothing rounded up. */
import { DAY, HOUR, MINUTE } from '../conversation/moment';

export interface DurationParts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/**
 * Splits a duration (ms, sign ignored) into its two largest units; all zero means under a minute.
 * One day and three hours is `{ days: 1, hours: 3, minutes: 0 }`: minutes are left out beside days.
 */
export function durationParts(duration: number): DurationParts {
  const length = Math.abs(duration);
  const days = Math.floor(length / DAY);
  const hours = Math.floor((length % DAY) / HOUR);
  const minutes = Math.floor((length % HOUR) / MINUTE);
  return { days, hours, minutes: days > 0 ? 0 : minutes };
}

/** Its units in words, the largest first; empty under a minute. */
export function joinedParts(duration: number, words: (unit: keyof DurationParts, n: number) => string): string {
  const { days, hours, minutes } = durationParts(duration);
  const parts = [
    ['days', days],
    ['hours', hours],
    ['minutes', minutes],
  ] as const;
  return parts.flatMap(([unit, n]) => (n > 0 ? words(unit, n) : [])).join(' ');
}

/** Durations in ISO 8601. */
import { DAY } from '../conversation/moment';

/**
 * In ms, `NaN` for anything else. A day is 24 hours and a week seven days, by whichever clock: «P1D» of working time is 24
 * open hours. Months and years have no length of their own.
 */
export function millisecondsOf(text: string): number {
  try {
    const duration = Temporal.Duration.from(text);
    const { years, months, weeks } = duration;
    if (years !== 0 || months !== 0) return Number.NaN;
    return weeks * 7 * DAY + duration.with({ weeks: 0 }).total('milliseconds');
  } catch {
    return Number.NaN;
  }
}

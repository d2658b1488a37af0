/** The week: how many answers, how many in time, and at what hours of the day the others came too late. */
import { countedIn, type DayLine, dayLine, type JudgedStretch } from './day-line';

export interface WeekLine extends DayLine {
  /**
   * 24 counts: how many late answers had their deadline pass in each hour of the day, for that is when somebody would have
   * had to answer; when the answer came at last says little of that.
   */
  readonly lateByHour: readonly number[];
  /** Promises of an answer that came within the week, and how many of those answers came in time. */
  readonly promises: { readonly answers: number; readonly onTime: number };
}

/**
 * Counts as the line of the day does.
 * @param week from its first instant to its end (epoch ms) @param zone by whose clock hours are told
 */
export function weekLine(
  stretches: readonly JudgedStretch[],
  week: { readonly from: number; readonly to: number },
  installedAt: number,
  zone: string,
): WeekLine {
  const lateByHour = new Array<number>(24).fill(0);
  const counted = countedIn(stretches, week, installedAt);
  for (const { metric, answeredAt, judgement } of counted) {
    if (metric === 'follow-up' || judgement.result === 'on-time') continue;
    const passed = Temporal.Instant.fromEpochMilliseconds(answeredAt - judgement.lateBy);
    const { hour } = passed.toZonedDateTimeISO(zone);
    lateByHour[hour] = (lateByHour[hour] ?? 0) + 1;
  }
  const promised = counted.filter(({ metric }) => metric === 'follow-up');
  const onTime = promised.filter(({ judgement }) => judgement.result === 'on-time').length;
  return { ...dayLine(stretches, week, installedAt), lateByHour, promises: { answers: promised.length, onTime } };
}

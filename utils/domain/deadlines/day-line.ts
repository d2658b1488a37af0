/** The line of the day: how many answers, how many in time, how long buyers waited. */
import type { Stretch } from '../conversation/stretches';
import type { Judgement } from './judgement';

/** A stretch, and what became of it; `null`: it was not judged. */
export interface JudgedStretch extends Pick<Stretch, 'since' | 'answeredAt' | 'basis'> {
  readonly judgement: Judgement | null;
}

export interface DayLine {
  readonly answers: number;
  readonly onTime: number;
  /** Of the waiting times (ms); `null` without answers. */
  readonly median: number | null;
}

/**
 * Counts what was answered on the day and judged. What began before Takt was installed is not counted: the seller could
 * not know of its deadline.
 * @param day from its first instant to the next day's (epoch ms)
 * @param installedAt epoch ms
 */
export function dayLine(
  stretches: readonly JudgedStretch[],
  day: { readonly from: number; readonly to: number },
  installedAt: number,
): DayLine {
  const waits: number[] = [];
  let onTime = 0;
  for (const { since, answeredAt, judgement } of stretches) {
    if (answeredAt === null || judgement === null || since < installedAt) continue;
    if (answeredAt < day.from || answeredAt >= day.to) continue;
    waits.push(answeredAt - since);
    if (judgement.result === 'on-time') onTime++;
  }
  return { answers: waits.length, onTime, median: medianOf(waits) };
}

/** The mean of the middle two where their number is even. */
function medianOf(lengths: readonly number[]): number | null {
  const sorted = [...lengths].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

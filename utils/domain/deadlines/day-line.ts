/** The line of the day: how many answers, how many in time, how long buyers waited. */
import type { Stretch } from '../conversation/stretches';
import type { Judgement } from './judgement';

/** A stretch, and what became of it; `null`: it was not judged. */
export interface JudgedStretch extends Pick<Stretch, 'metric' | 'since' | 'answeredAt' | 'basis'> {
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
  // A promise was an answer already when it was given.
  const counted = countedIn(stretches, day, installedAt).filter(({ metric }) => metric !== 'follow-up');
  const onTime = counted.filter(({ judgement }) => judgement.result === 'on-time').length;
  const median = medianOf(counted.map(({ since, answeredAt }) => answeredAt - since));
  return { answers: counted.length, onTime, median };
}

type Counted = Omit<JudgedStretch, 'answeredAt' | 'judgement'> & {
  readonly answeredAt: number;
  readonly judgement: Judgement;
};

/** Those among them that are counted. */
export function countedIn(
  stretches: readonly JudgedStretch[],
  { from, to }: { readonly from: number; readonly to: number },
  installedAt: number,
): Counted[] {
  return stretches.filter((stretch): stretch is Counted => {
    const { since, answeredAt, judgement } = stretch;
    if (answeredAt === null || judgement === null || since < installedAt) return false;
    return answeredAt >= from && answeredAt < to;
  });
}

/** The mean of the middle two where their number is even. */
function medianOf(lengths: readonly number[]): number | null {
  const sorted = [...lengths].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

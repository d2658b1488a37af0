/** When something happened, as exactly as the page says it. */

export const PRECISIONS = ['exact', 'minute', 'hour', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The earliest instant that the printed time can mean (epoch ms), and how wide that time is. */
export interface Moment {
  readonly at: number;
  readonly precision: Precision;
  /** Where that time ends (epoch ms), for a day whose zone is known: it may have 23 or 25 hours. */
  readonly until?: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A day of which nothing more is known is given 25 hours: so long is the one on which clocks are set back. */
const WIDTH: Record<Precision, number> = { exact: 0, minute: MINUTE, hour: HOUR, day: 25 * HOUR };

/** The latest instant (epoch ms) that the printed time can mean. */
export function latestOf(moment: Moment): number {
  return moment.until ?? moment.at + WIDTH[moment.precision];
}

/** Whether both may be the time of one and the same message. */
export function mayCoincide(a: Moment, b: Moment): boolean {
  return a.at <= latestOf(b) && b.at <= latestOf(a) && !touchesOnly(a, b);
}

/** 10:05 ends where 10:06 begins; that alone does not make them the same minute. */
function touchesOnly(a: Moment, b: Moment): boolean {
  if (a.at === b.at) return false;
  return a.at === latestOf(b) || b.at === latestOf(a);
}

/** Below zero when `a` is the more exact of the two. */
export function comparePrecision(a: Precision, b: Precision): number {
  return PRECISIONS.indexOf(a) - PRECISIONS.indexOf(b);
}

/** Of which spans of time we know every message of a conversation. */
import { MINUTE } from './moment';

/** From `from` to `to` (epoch ms) no message of the conversation escaped us. `from: 0` reaches back to its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether a thread was read in it, and not only the last message on a row. */
  readonly thread: boolean;
}

/** Two minutes: a printed minute, and the minute that a browser may keep a hidden tab waiting. */
export const TOLERANCE = 2 * MINUTE;

/** The union of spans, oldest first; those less than `TOLERANCE` apart are one. The order given does not matter. */
export function unionOf(spans: readonly Span[]): Span[] {
  const union: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = union.at(-1);
    if (last && span.from <= last.to + TOLERANCE) {
      union[union.length - 1] = {
        from: last.from,
        to: Math.max(last.to, span.to),
        thread: last.thread || span.thread,
      };
    } else union.push(span);
  }
  return union;
}

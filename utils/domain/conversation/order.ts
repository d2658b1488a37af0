/**
 * Which message came before which. Times say it where they are exact; 10:05 alone does not say whether it was before
 * or after 10:05:30. Then the place in a window says it, and then what was seen first: a page shows the newest messages,
 * so that what an earlier window did not show is newer, unless a later window shows it above what the earlier one did.
 */
import type { Author } from './message';
import { comparePrecision, type Moment, mayCoincide, PRECISIONS, type Precision } from './moment';
import { normaliseText } from './text-key';

/** Which of the messages printed with one time it was, and when (epoch ms) a window first showed it so. */
export interface Place {
  readonly sequence: number;
  readonly observedAt: number;
}

export interface Ordered extends Moment {
  readonly author: Author;
  readonly text: string;
  readonly sequence: number;
  /** When it was first seen (epoch ms). */
  readonly observedAt: number;
  /** By precision: how its time was printed, and where in the windows; rows have no places. */
  readonly printed: Map<Precision, { readonly at: number; readonly places: readonly Place[] }>;
}

/** Oldest first. Depends on the set only, not on the order given. */
export function inOrder<Item extends Ordered>(items: readonly Item[]): Item[] {
  const ordered: Item[] = [];
  for (const item of [...items].sort(compare)) {
    const before = ordered.findLastIndex((placed) => comesBefore(placed, item));
    ordered.splice(before + 1, 0, item);
  }
  return ordered;
}

/** In which order they are put in: the finest first, so that the coarser ones find them in place. */
function compare(a: Ordered, b: Ordered): number {
  return (
    comparePrecision(a.precision, b.precision) ||
    a.at - b.at ||
    a.observedAt - b.observedAt ||
    a.sequence - b.sequence ||
    compareText(keyText(a), keyText(b))
  );
}

function comesBefore(a: Ordered, b: Ordered): boolean {
  for (const precision of PRECISIONS) {
    const [first, second] = [a.printed.get(precision), b.printed.get(precision)];
    if (!first || !second) continue;
    return first.at === second.at ? standsBefore(first.places, second.places, a, b) : first.at < second.at;
  }
  return mayCoincide(a, b) ? a.observedAt <= b.observedAt : a.at < b.at;
}

/** Of two that were printed with the same time. */
function standsBefore(first: readonly Place[], second: readonly Place[], a: Ordered, b: Ordered): boolean {
  const bothBy = Math.max(seenFirst(first), seenFirst(second));
  const [before, after] = [placeAt(first, bothBy), placeAt(second, bothBy)];
  if (before !== undefined && after !== undefined && before !== after) return before < after;
  return a.observedAt !== b.observedAt ? a.observedAt < b.observedAt : compare(a, b) <= 0;
}

function seenFirst(places: readonly Place[]): number {
  return Math.min(...places.map((place) => place.observedAt));
}

function placeAt(places: readonly Place[], observedAt: number): number | undefined {
  const then = places.filter((place) => place.observedAt === observedAt).map((place) => place.sequence);
  return then.length > 0 ? Math.max(...then) : undefined;
}

export function keyText({ author, text }: { readonly author: Author; readonly text: string }): string {
  return `${author} ${normaliseText(text)}`;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Where the seller writes on in a text that has landed: which place comes next, and where it is once more is typed. */

/** All offsets in UTF-16 units. */
export interface Stops {
  /** What the field held when they were looked at last. */
  readonly value: string;
  /** In the order of the text; the end of what was inserted is the last one. */
  readonly at: readonly number[];
  /** At which of them the seller is. */
  readonly index: number;
}

/**
 * The same stops after a change that ended at the caret.
 * @returns `undefined`: something else has changed than what was typed there, and nobody knows where they are
 */
export function movedTo({ value: before, at, index }: Stops, value: string, caret: number): Stops | undefined {
  if (value === before) return { value, at, index };
  // What was sent.
  if (value === '') return undefined;
  const tail = value.slice(caret);
  // In the value of before: what comes from here on is the same.
  const same = before.length - tail.length;
  if (same < 0 || !before.endsWith(tail)) return undefined;
  let head = 0;
  while (head < same && head < caret && before[head] === value[head]) head++;
  const by = value.length - before.length;
  const moved = at.map((offset, stop) => {
    const isBehind = offset > same || (offset === same && (stop > index || offset > head));
    return isBehind ? offset + by : offset <= head ? offset : undefined;
  });
  const known = moved.filter((offset) => offset !== undefined);
  // Words of several were taken away at once: it is not the text any more that they stood in.
  const taken = at.filter((offset) => offset >= head && offset <= same).length;
  if (same > head && taken > 1 && new Set(at).size > 1) return undefined;
  // What was there is not there any more: the words between two of them were written anew.
  return known.length === at.length ? { value, at: known, index } : undefined;
}

/** @returns `undefined`: there is none on that side */
export function nextStop({ value, at, index }: Stops, isBack: boolean): Stops | undefined {
  const next = index + (isBack ? -1 : 1);
  return at[next] === undefined ? undefined : { value, at, index: next };
}

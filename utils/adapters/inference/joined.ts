/** Messages of two builds side by side: the seller's may be built otherwise than the buyer's, each with its time elsewhere. */
import type { Steps } from '../reader';
import type { Group } from './groups';
import { holderOf, type Place, type Survey } from './survey';

declare const document: never;

const PAUSE_EVERY = 300;

/** Each group with whatever else has one time and stands among its rows, where there is such. */
export function* joinedIn({ times }: Survey, groups: readonly Group[]): Steps<Group[]> {
  const joined = new Map<string, Group>();
  for (const { rows: inner, outer = inner, times: known } of groups) {
    yield;
    const found = new Map<Place, Place[]>(outer.map((row, index) => [row, [known[index] as Place]]));
    const parents = new Set(outer.map(({ parent }) => parent));
    const [taken, [first]] = [new Set(known), outer];
    for (const [at, time] of times.entries()) {
      if (at % PAUSE_EVERY === 0) yield;
      if (time.time?.day || taken.has(time)) continue;
      const row = childIn(parents, time);
      if (row && row.element.localName === first?.element.localName) found.set(row, [...(found.get(row) ?? []), time]);
    }
    const rows = [...found.keys()].sort((a, b) => a.index - b.index);
    const holder = holderOf(rows.map((row) => row.parent ?? row));
    const isSingle = [...found.values()].every(({ length }) => length === 1);
    if (!holder || !isSingle || rows.length === outer.length) continue;
    const timesOf = rows.flatMap((row) => found.get(row) ?? []);
    joined.set(rows.map(({ index }) => index).join(), { rows, times: timesOf, holder });
  }
  return [...joined.values()];
}

function childIn(parents: ReadonlySet<Place | undefined>, time: Place): Place | undefined {
  let at: Place | undefined = time;
  while (at && !parents.has(at.parent)) at = at.parent;
  return at;
}

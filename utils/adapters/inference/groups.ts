/** Repeated blocks with a time in each: what may be rows of a list, or messages. */
import type { Steps } from '../reader';
import { holderOf, holds, type Place, type Survey } from './survey';

declare const document: never;

const SINGLES = 40;
const OPENED = 'a[href], button, [role="button"], [role="option"], [role="link"], [tabindex="0"], tr:has(a[href])';

export interface Group {
  /** In the order of the page, each with its first time. */
  readonly rows: readonly Place[];
  readonly times: readonly Place[];
  readonly holder: Place;
  /** What the rows are all that stands in, or the rows themselves. */
  readonly outer?: readonly Place[];
}

/** All groups of two and more; of the same rows by several of their times the first. */
export function* groupsIn({ times }: Survey): Steps<Group[]> {
  const byPath = Map.groupBy(times, ({ path }) => path);
  const groups = new Map<string, Group>();
  for (const same of byPath.values()) {
    yield;
    for (const rows of rowsOf(same)) {
      yield;
      const group = groupOf(rows);
      const key = group?.rows.map(({ index }) => index).join() ?? '';
      if (group && !groups.has(key)) groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** What can be opened and has one time in it, where nothing else on the page is like it: a list of one row, perhaps. */
export function singlesIn({ times }: Survey): Group[] {
  if (times.length > SINGLES) return [];
  return times.flatMap((time) => {
    let row = time.parent;
    while (row && !row.element.matches(OPENED)) row = row.parent;
    const holder = row?.parent;
    const isOnly = row && times.every((other) => other === time || !holds(row, other));
    return row && holder && isOnly ? [{ rows: [row], times: [time], holder }] : [];
  });
}

interface Row {
  readonly row: Place;
  readonly time: Place;
}

function groupOf(all: readonly Row[]): Group | undefined {
  // A day that is printed over rows is none of them.
  const full = all.filter(({ row, time }) => !time.time?.day || saysMore(row, time));
  const rows = full.length > 0.5 * all.length ? full : all;
  const places = slim(rows);
  const holder = holderOf(places.map((row) => row.parent ?? row));
  const [times, outer] = [rows.map(({ time }) => time), rows.map(({ row }) => row)];
  return rows.length > 1 && holder ? { rows: places, times, holder, outer } : undefined;
}

const saysMore = (place: Place, time: Place): boolean =>
  (place !== time && place.own !== '') || place.children.some((child) => saysMore(child, time));

/** From the top down: where paths part, each way with one time is a row, and with many a group of its own. */
function rowsOf(times: readonly Place[]): Row[][] {
  if (times.length < 2) return [];
  const holder = holderOf(times);
  if (!holder) return [];
  const ways = Map.groupBy(times, (time) => childOn(holder, time));
  const counts = [...ways.values()].map(({ length }) => length);
  const [each = 1] = counts;
  const isEven = counts.every((count) => count === each) && counts.length > 2;
  const isSingle = counts.filter((count) => count === 1).length >= 0.95 * counts.length;
  if (isSingle || (isEven && each <= 3) || areAnswered(ways)) {
    return [[...ways].map(([row, [time]]) => ({ row, time: time ?? row }))];
  }
  const found: { way: Place; rows: Row[] }[] = [];
  const single: [Place, Place][] = [];
  for (const [way, inside] of ways) {
    const [only] = inside;
    if (inside.length === 1 && only) single.push([way, only]);
    else for (const rows of rowsOf(inside)) found.push({ way, rows });
  }
  for (const [way, time] of single) {
    const like = found.find((one) => isAlike(one.way, way))?.rows[0];
    let row = time;
    for (let up = like ? like.time.depth - like.row.depth : 0; up > 0 && row.parent; up--) row = row.parent;
    found.push({ way, rows: [{ row, time }] });
  }
  return merged(found);
}

/** What was answered to some of them, and when, stands in the row itself, and is built otherwise. */
function areAnswered(ways: ReadonlyMap<Place, readonly Place[]>): boolean {
  const [first] = ways.keys();
  if (!first || ![...ways.keys()].every((way) => isAlike(first, way))) return false;
  const several = [...ways.values()].filter(({ length }) => length > 1);
  if (several.length > 0.5 * ways.size) return false;
  return several.every((times) => {
    const holder = holderOf(times);
    const [asked, ...others] = times.map((one) => holder && childOn(holder, one));
    return asked && others.every((other) => other && other !== asked && !isAlike(asked, other));
  });
}

/** Days of one thread, sections of one list: places of one shape side by side hold one group. */
function merged(found: readonly { way: Place; rows: Row[] }[]): Row[][] {
  const groups: { way: Place; rows: Row[] }[] = [];
  for (const one of found) {
    const like = groups.find(({ way, rows }) =>
      way === one.way
        ? false
        : isAlike(way, one.way) && depthOf(rows) === depthOf(one.rows) && !areTwoPanes(way.element, one.way.element),
    );
    if (like) like.rows.push(...one.rows);
    else groups.push({ way: one.way, rows: [...one.rows] });
  }
  return groups.map(({ rows }) => rows.sort((a, b) => a.row.index - b.row.index));
}

const depthOf = ([first]: readonly Row[]): number => (first ? first.row.depth : 0);

/** A list and the messages beside it, as two panes of no class may be: columns of one board are of one width and look. */
function areTwoPanes(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  const isBeside = one.right <= other.left + 2 || other.right <= one.left + 2;
  if (!isBeside || one.bottom <= other.top || other.bottom <= one.top) return false;
  return Math.abs(one.width - other.width) > 0.1 * Math.max(one.width, other.width) || canWriteIn(a) !== canWriteIn(b);
}

export const canWriteIn = (element: Element) => element.querySelector('textarea, [contenteditable]') !== null;

/** One tag, and no class of the one is missing in the other; or a class that both have. */
function isAlike(a: Place, b: Place): boolean {
  if (a.element.localName !== b.element.localName) return false;
  const [one, other] = [a.element.classList, b.element.classList];
  if (one.length === 0 || other.length === 0)
    return one.length === other.length && (a.element.id === '') === (b.element.id === '');
  return [...one].some((token) => other.contains(token));
}

function childOn(holder: Place, inner: Place): Place {
  let at = inner;
  while (at.parent && at.parent !== holder) at = at.parent;
  return at;
}

/** Where nearly every row is nothing but what wraps it, what is wrapped is the row: it may unfold to hold more. */
function slim(rows: readonly Row[]): Place[] {
  let places = rows.map(({ row }) => row);
  for (;;) {
    const inner = places.map((place, index) => wrappedIn(place, rows[index]?.time));
    const only = inner.filter(({ alone }) => alone).length;
    if (only < 0.6 * places.length || inner.some(({ child }) => !child) || places.some(isNamed)) return places;
    places = inner.map(({ child }, index) => child ?? (places[index] as Place));
  }
}

function wrappedIn(place: Place, time: Place | undefined): { child: Place | undefined; alone: boolean } {
  if (!time || place === time || place.own !== '') return { child: undefined, alone: false };
  const child = childOn(place, time);
  const isShadow = child.path.startsWith(`${place.path}#`);
  return child === time || isShadow
    ? { child: undefined, alone: false }
    : { child, alone: place.children.length === 1 };
}

/** What has an id or an address of its own is the row itself. */
const isNamed = ({ element }: Place): boolean =>
  element.localName.includes('-') ||
  element.hasAttribute('href') ||
  [...element.attributes].some(({ name, value }) => /^data-|id$/u.test(name) && /\d|^[a-f\d-]{16,}$/iu.test(value));

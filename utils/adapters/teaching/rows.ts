/** From a name and a time the rows of the list: what stands beside it and holds both in the same places. */
import { type Group, groupsIn } from '../inference/groups';
import { holderOf, holds, type Place, type Survey, within } from '../inference/survey';
import type { Steps } from '../reader';
import { type Fault, fault, isFault, nameAt } from './points';

declare const document: never;

/** How far a row may reach beyond what holds its time and nothing else. */
const LEVELS = 3;
/** Lists that are so far apart (px) stand side by side. */
const BESIDE = 40;
/** What prints more of them is no row. */
const MANY = 3;

export interface RowsFound {
  readonly row: Place;
  readonly group: Group;
}

export function* rowsBy(survey: Survey, name: Place, time: Place): Steps<RowsFound | Fault> {
  const groups = yield* groupsIn(survey);
  const found = groups
    .flatMap((group) => reaching(group, name, time) ?? [])
    .sort((a, b) => b.group.rows.length - a.group.rows.length)[0];
  const rows = found ?? besides(survey, name, time);
  if (rows) return ofOneList(withTimesLike(survey, rows, time));
  const ofTime = groups.filter((group) => group.rows.some((row) => holds(row, time)));
  if (ofTime.length === 0) return fault('one-row');
  const both = ofTime.find((group) => group.rows.some((row) => holds(row, name)));
  if (both) return isApart(both, name, time) ? fault('other-list') : fault('other-row', name.own);
  const isElsewhere = groups.some((group) => group.rows.some((row) => holds(row, name)));
  return isElsewhere ? fault('other-list') : fault('other-row', name.own);
}

/** The group, its rows as large as they have to be to hold the name. */
function reaching(group: Group, name: Place, time: Place): RowsFound | undefined {
  for (const rows of levelsOf(group.rows)) {
    const row = rows.find((one) => holds(one, time));
    if (!row) return undefined;
    if (holds(row, name)) return { row, group: { ...group, rows, holder: holderAround(rows) ?? group.holder } };
  }
  return undefined;
}

/** The rows, and what is around each of them, while that is another thing for each. */
function levelsOf(all: readonly Place[]): (readonly Place[])[] {
  const levels = [all];
  for (let rows = all; levels.length <= LEVELS; levels.push(rows)) {
    rows = rows.flatMap(({ parent }) => parent ?? []);
    if (new Set(rows).size < all.length) break;
  }
  return levels;
}

const holderAround = (rows: readonly Place[]) => holderOf(rows.map((row) => row.parent ?? row));

/** Where no group was made of it: the smallest siblings that hold a time in the same place. */
function besides(survey: Survey, name: Place, time: Place): RowsFound | undefined {
  const both = holderOf([name, time]);
  const inside = (place: Place) => survey.times.filter((one) => one.path === time.path && holds(place, one));
  for (let row = both; row?.parent && inside(row).length <= MANY; row = row.parent) {
    const { path, parent } = row;
    const rows = parent.children.filter((one) => one.path === path && inside(one).length > 0);
    if (rows.length < 2) continue;
    return { row, group: { rows, times: rows.map((one) => inside(one)[0] as Place), holder: parent } };
  }
  return undefined;
}

/**
 * Whether a name may be one of a row: with some time of the page rows could be made of it. Of a name from which `rowsBy`
 * makes any it always is so.
 */
export function* rowedIn(survey: Survey): Steps<(name: Place) => boolean> {
  const reached = (yield* groupsIn(survey)).flatMap(({ rows }) => levelsOf(rows).flat());
  yield;
  return within(survey, [...reached, ...likeSiblings(survey)]);
}

/** The name that is printed there, where it stands in a row as far as can be told before its time is known. */
export function* rowedAt(survey: Survey, element: Element): Steps<Place | Fault> {
  const name = nameAt(survey, element);
  // Of a page that is not there yet nothing can be told.
  if (isFault(name) || survey.times.length === 0 || (yield* rowedIn(survey))(name)) return name;
  return fault(isOnly(survey, name) ? 'one-row' : 'no-row', name.own);
}

/** Close to it stands the only time that is anywhere near. */
function isOnly({ times }: Survey, name: Place): boolean {
  let around: Place | undefined = name;
  for (let level = 0; level <= LEVELS && around?.parent; level++, around = around.parent) {
    const row = around;
    const inside = times.filter((time) => holds(row, time));
    if (inside.length > 0) return inside.length === 1;
  }
  return false;
}

/** Every place that `besides` may take for a row. */
function likeSiblings({ times }: Survey): Place[] {
  const counts = new Map<Place, Map<string, number>>();
  for (const { path, parent } of times)
    for (let at = parent; at; at = at.parent) {
      const inside = counts.get(at) ?? new Map<string, number>();
      counts.set(at, inside.set(path, (inside.get(path) ?? 0) + 1));
    }
  const alike = new Map<string, number>();
  const keyOf = ({ path, parent }: Place, time: string) => `${parent?.index} ${path} ${time}`;
  for (const [place, inside] of counts)
    for (const time of inside.keys()) alike.set(keyOf(place, time), (alike.get(keyOf(place, time)) ?? 0) + 1);
  return [...counts].flatMap(([place, inside]) =>
    place.parent && [...inside].some(([time, count]) => count <= MANY && (alike.get(keyOf(place, time)) ?? 0) > 1)
      ? [place]
      : [],
  );
}

/** A row may print two times; the one that was pointed at counts. */
function withTimesLike(survey: Survey, { row, group }: RowsFound, time: Place): RowsFound {
  const inside = (one: Place) =>
    survey.times.filter((each) => holds(one, each) && each.path.length - one.path.length === depthOf(time, row));
  const nth = inside(row).indexOf(time);
  const rows: Place[] = [];
  const times: Place[] = [];
  group.rows.forEach((one, index) => {
    const like = inside(one)[nth] ?? group.times[index];
    if (!like || !holds(one, like)) return;
    rows.push(one);
    times.push(like);
  });
  return { row, group: { ...group, rows, times } };
}

const depthOf = (inner: Place, outer: Place) => inner.path.length - outer.path.length;

/** Whether they lie in two lists side by side, which are built as one. */
function isApart({ rows }: Group, name: Place, time: Place): boolean {
  const [one, other] = [name, time].map((place) => rows.find((row) => holds(row, place))?.parent);
  if (!one || !other || one === other) return false;
  const [left, right] = [one.element.getBoundingClientRect(), other.element.getBoundingClientRect()];
  return Math.abs(left.left - right.left) > BESIDE;
}

/** Of two lists side by side the one that was pointed into; sections stand one below the other. */
function ofOneList({ row, group }: RowsFound): RowsFound | Fault {
  const holders = new Set(group.rows.map(({ parent }) => parent));
  const own = row.parent?.element.getBoundingClientRect();
  const isBeside = (holder: Place | undefined) => {
    const box = holder?.element.getBoundingClientRect();
    return box && own && box.width > 0 && own.width > 0 && Math.abs(box.left - own.left) > BESIDE;
  };
  if (holders.size < 2 || holders.size === group.rows.length || ![...holders].some(isBeside))
    return group.rows.length < 2 ? fault('one-row') : { row, group };
  const kept = group.rows.flatMap((one, index) => (isBeside(one.parent) ? [] : [index]));
  const pick = (places: readonly Place[]) => kept.flatMap((index) => places[index] ?? []);
  const rows = pick(group.rows);
  if (rows.length < 2) return fault('one-row');
  return { row, group: { rows, times: pick(group.times), holder: holderAround(rows) ?? group.holder } };
}

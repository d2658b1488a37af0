/** What the rows of a group have in common: by one selector, one value a row. */
import { elementsFor } from '../find';
import type { Steps } from '../reader';
import { ANY, type Choice, firstAt, sampleOf, selectorsTo } from './selectors';
import { leavesIn, type Place, type Survey } from './survey';

declare const document: never;

export interface Column {
  readonly select: string;
  /** Of the sample's rows; `undefined` where it finds nothing. */
  readonly places: readonly (Place | undefined)[];
  readonly values: readonly string[];
  /** Share of the rows that have it. */
  readonly cover: number;
  /** Where in the row it stands, on average. */
  readonly order: number;
}

const LEAVES = 24;
const TRIED = 300;

/** Of a sample of the rows; of several selectors for the same places the first. */
export function* columnsOf(survey: Survey, rows: readonly Place[]): Steps<{ sample: Place[]; columns: Column[] }> {
  const sample = sampleOf(rows, 30);
  const tried = new Set<string>();
  for (const row of sampleOf(rows, 12)) {
    yield;
    for (const leaf of leavesIn(survey, row).slice(0, LEAVES)) {
      for (const select of selectorsTo(leaf.element, row.element)) if (tried.size < TRIED) tried.add(select);
    }
  }
  const known = new Map<string, Column>();
  yield;
  let count = 0;
  for (const select of tried) {
    if (++count % 12 === 0) yield;
    const places = sample.map(({ element }) => {
      const found = firstAt(select, element);
      return found && survey.of.get(found);
    });
    const values = places.flatMap((place) => (place && place.own !== '' ? [place.own] : []));
    if (values.length === 0) continue;
    const key = places.map((place) => place?.index ?? '').join();
    const at = places.flatMap((place, index) => (place ? [place.index - (sample[index]?.index ?? 0)] : []));
    const column = { select, places, values, cover: values.length / sample.length, order: mean(at) };
    const before = known.get(key);
    if (!before || isBetter(select, before.select)) known.set(key, column);
  }
  return { sample, columns: [...known.values()] };
}

const isBetter = (a: string, b: string) =>
  a.includes(':nth') < b.includes(':nth') ||
  (a.includes(':nth') === b.includes(':nth') && a.length < b.length && !b.startsWith('['));

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const share = <Value>(values: readonly Value[], has: (value: Value) => boolean): number =>
  values.length === 0 ? 0 : values.filter(has).length / values.length;

export const distinct = (values: readonly string[]): number =>
  values.length === 0 ? 0 : new Set(values).size / values.length;

/**
 * Selectors that find something in each of `these` and nothing in any of `others`; of an ancestor, as `in`.
 * `undefined`: there are none.
 */
export function* tellingApart(
  these: readonly Element[],
  others: readonly Element[],
  { may, names }: Choice = ANY,
): Steps<{ select: string; in?: string } | undefined> {
  const [first] = these;
  if (!first) return undefined;
  const tried = new Set<string>();
  for (const one of sampleOf(these, 6)) {
    yield;
    for (const select of selectorsTo(one, one)) if (select !== ':scope') tried.add(select);
    for (const name of names(one)) tried.add(`:scope${name}`);
    const inside = [...one.querySelectorAll('*')].slice(0, 14);
    for (const element of inside) for (const select of selectorsTo(element, one)) tried.add(select);
    for (const element of inside) for (const name of names(element)) tried.add(name);
  }
  const [these_, others_] = [sampleOf(these, 60), sampleOf(others, 60)];
  const has = (select: string) => (element: Element) => firstAt(select, element) !== undefined;
  const isSaid = isOneOfMany([...these_, ...others_]);
  const sorted = [...tried].filter(may).sort(byTrust);
  for (const [at, select] of sorted.entries()) {
    if (at % 4 === 0) yield;
    if (!these_.every(has(select)) || others_.some(has(select)) || isSaid(select)) continue;
    yield;
    if (these.every(has(select)) && !others.some(has(select))) return { select };
  }
  for (const token of aroundOf(first, names)) {
    yield;
    const isIn = (element: Element) => element.closest(token) !== null;
    if (may(token) && these.every(isIn) && !others.some(isIn)) return { select: ':scope', in: token };
  }
  return undefined;
}

const VALUED = /\[([\w-]+)[~|^$*]?=/u;

/** An attribute that is another in nearly each of them says which one it is, and not what it is like: a name, a number. */
function isOneOfMany(all: readonly Element[]): (select: string) => boolean {
  const known = new Map<string, boolean>();
  const isOther = (name: string) => {
    const values = all.flatMap(
      (element) =>
        (element.hasAttribute(name) ? element : element.querySelector(`[${name}]`))?.getAttribute(name) ?? [],
    );
    return values.length > 2 && distinct(values) > 0.5;
  };
  return (select) => {
    const name = VALUED.exec(select)?.[1];
    if (name === undefined || name === 'class' || name === 'style') return false;
    if (!known.has(name)) known.set(name, isOther(name));
    return known.get(name) === true;
  };
}

/** What stands on the element itself comes first, then what has a name. */
const byTrust = (a: string, b: string) => trust(a) - trust(b);
const trust = (select: string) =>
  (select.startsWith(':scope >') ? 40 : select.startsWith(':scope') ? 0 : 10) +
  (/[.[]/u.test(select) ? 0 : 20) +
  (select.includes(':nth') ? 30 : 0) +
  select.length / 50;

function aroundOf(element: Element, names: Choice['names']): string[] {
  const tokens: string[] = [];
  let at = element.parentElement;
  for (let up = 0; at && up < 4; up++, at = at.parentElement) {
    tokens.push(
      ...selectorsTo(at, at).flatMap((select) => (select === ':scope' ? [] : [select.slice(':scope'.length)])),
      ...names(at),
    );
  }
  return tokens;
}

/** Whether the engine finds exactly these. */
export const findsAll = (select: string, scope: Element, these: ReadonlySet<Element>): boolean => {
  const found = elementsFor({ select }, scope);
  return found.length === these.size && found.every((element) => these.has(element));
};

/**
 * Selectors that still hold when the page is drawn anew: nothing in them was drawn by chance or names one buyer, and no
 * place is counted from what Takt itself puts on a page.
 */
import { isCalm } from '../../domain/pages/selector-check';
import { nameLike } from '../inference/names';
import { ANY, type Choice, isDrawn, tokensOf } from '../inference/selectors';
import type { Survey } from '../inference/survey';
import { TALK } from '../inference/words';

declare const document: never;

/** What an element is for a while. */
const STATE =
  /^(?:(?:is|has)[-_])?(?:active|open(?:ed)?|selected|chosen|current|hover(?:ed)?|focus(?:ed|-within)?|visible|load(?:ed|ing)|shown?|first|last|enter(?:ed)?|ready)$/iu;

/** Letters that stand side by side in no word that a programmer would use. */
const UNSAID =
  /q(?!u)|[bcdfghkpqtvwyz]x|x[bdfghjkmnqrsvwz]|j[^aeou]|[bcdfgjpqvwx]z|v[bcdfghjklmnpqtwxz]|z[bcdfghjkmnpqrstvwx]|[bcdfghkmpqtvwxz]j|k[qxzvp]|[aeiou]{4}|[bcdfghjklmnpqrstvwxz]{5}/iu;

const PATH_LENGTH = 8;

export interface Lasting extends Choice {
  /** What was seen now; it holds for as long as the page is not built anew, and names nobody either. */
  readonly now: Choice;
}

/**
 * @param said words of which none may be in a selector: names of buyers, what was written
 * @param states whether what an element is for a while may tell it
 */
export function lastingOn(page: Document, said: readonly string[], states = false): Lasting {
  const isSaid = sayingOf(said);
  const namesNobody = (select: string) => ![...valuesIn(select), ...classesIn(select)].some(isSaid);
  const isRandom = drawnClasses(page);
  const isFit = (token: string) => !isRandom(token) && (states || !STATE.test(token));
  return {
    may: (select) =>
      select.length <= 400 &&
      isCalm(select) &&
      (select.includes(' >>> ') || !/:nth-(?:last-)?child/u.test(select)) &&
      classesIn(select).every(isFit) &&
      valuesIn(select).every(isWord) &&
      namesNobody(select),
    now: { ...ANY, may: (select) => isCalm(select) && namesNobody(select) },
    names: (element) => prefixesOf(element, isRandom),
    more: (element, scope) => [...prefixesOf(element, isRandom), ...placesOf(element, scope, isFit)],
  };
}

/** What stands over threads and is like a name, where no list tells the names. */
export const headsOn = ({ places }: Survey): string[] =>
  places
    .filter(({ own, element }) => HEAD.test(element.localName) && nameLike(own) >= 0.5 && !TALK.test(own))
    .slice(0, HEADS)
    .map(({ own }) => own);

const HEAD = /^(?:h[1-6]|b|strong|a|header)$/u;
const HEADS = 200;

/** Whether a value repeats what is said, in whole or, of a name, by one of its words. */
function sayingOf(said: readonly string[]): (value: string) => boolean {
  const whole = said.map((text) => text.toLowerCase()).filter((text) => text.length > 1);
  const words = new Set(said.filter((text) => nameLike(text) >= 0.5).flatMap(wordsOf));
  const known = new Map<string, boolean>();
  const judge = (small: string): boolean => {
    const isPart = (text: string) => text.includes(small) && /[^\u0020-\u007e]|\s/u.test(small);
    return whole.some((text) => small.includes(text) || isPart(text)) || wordsOf(small).some((word) => words.has(word));
  };
  return (value) => {
    const small = value.toLowerCase();
    const verdict = known.get(small) ?? judge(small);
    known.set(small, verdict);
    return verdict;
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const classesIn = (select: string): string[] =>
  [...select.replace(/"[^"]*"/gu, '""').matchAll(/\.((?:[\w-]|[^\u0020-\u007e]|\\.)+)/gu)].map(([, token = '']) =>
    token.replace(/\\/gu, ''),
  );

/** Of attributes, but for those that say what kind of thing an element is. */
const valuesIn = (select: string): string[] =>
  [...select.matchAll(/\[([\w-]+)="((?:[^"\\]|\\.)*)"\]/gu)].flatMap(([, name = '', value = '']) =>
    /^(?:role|type|itemprop|dir|colspan)$/u.test(name) ? [] : [value.replace(/\\/gu, '')],
  );

const isWord = (value: string): boolean => !/\d{2}|\d[a-z]\d|[a-f\d]{8}/iu.test(value);

/** Which classes are another's with every build, or with every start. */
function drawnClasses(page: Document): (token: string) => boolean {
  const tokens = new Set<string>();
  for (const element of [...page.querySelectorAll('[class]')].slice(0, 3000))
    for (const token of element.classList) if (tokens.size < 600) tokens.add(token);
  const whole = commonLength([...tokens].filter((token) => !/[-_]./u.test(token)));
  const ends = commonLength([...tokens].flatMap((token) => /[-_]([a-z\d]+)(?:_\d+)?$/iu.exec(token)?.[1] ?? []));
  const known = new Map<string, boolean>();
  const judge = (token: string): boolean => {
    if (isDrawn(token) || !token.split(/[-_:/]+/u).every(isReadable)) return true;
    const end = /[-_]([a-z\d]+)(?:_\d+)?$/iu.exec(token)?.[1];
    return end === undefined ? token.length === whole : end.length === ends;
  };
  return (token) => {
    const verdict = known.get(token) ?? judge(token);
    known.set(token, verdict);
    return verdict;
  };
}

/** Words are of all lengths; what is drawn is of one. */
function commonLength(texts: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { length } of texts) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || most[0] < 4 || most[1] < 6 || most[1] < 0.6 * texts.length) return undefined;
  return texts.some((text) => text.length === most[0] && !isReadable(text)) ? most[0] : undefined;
}

function isReadable(part: string): boolean {
  if (/\d/u.test(part)) return /^(?:[a-z]{1,8}\d{1,3}|\d{1,3})$/u.test(part);
  const words = part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu) ?? [];
  if (words.length > 2 && part.length / words.length < 3) return false;
  return words.every((word) => word.length < 4 || (/[aeiouy]/iu.test(word) && !UNSAID.test(word)));
}

/** What stands in a class before the part that is drawn. */
function prefixesOf(element: Element, isRandom: (token: string) => boolean): string[] {
  return [...element.classList].flatMap((token) => {
    const prefix = /^([A-Za-z_][\w-]*?[A-Za-z](?:__|--|_|-))[A-Za-z\d]{4,}(?:_\d+)?$/u.exec(token)?.[1];
    if (!prefix || prefix.length < 4 || !isRandom(token) || isRandom(prefix.replace(/[-_]+$/u, ''))) return [];
    return [`[class^="${prefix}"]`, `[class*=" ${prefix}"]`];
  });
}

const tagOf = ({ localName }: Element) => localName;

/** Counted among those of its tag: ours have tags of their own. */
function placeOf(element: Element): string {
  const same = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return `${element.localName}:nth-of-type(${same.indexOf(element) + 1})`;
}

/** Its place below the scope, and below whatever around it has a name. */
function placesOf(element: Element, scope: Element, isFit: (token: string) => boolean): string[] {
  if (element === scope || !scope.contains(element)) return [];
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) path.unshift(at);
  const steps = path.map(placeOf);
  const tags = path.map(tagOf);
  const last = steps.at(-1) ?? '';
  const places = [
    `:scope > ${steps.join(' > ')}`,
    `:scope > ${[...tags.slice(0, -1), last].join(' > ')}`,
    ...[2, 4, PATH_LENGTH].filter((length) => length < steps.length).map((length) => steps.slice(-length).join(' > ')),
  ];
  for (const [at, around] of path.slice(0, -1).entries()) {
    if (path.length - at > PATH_LENGTH) continue;
    const below = steps.slice(at + 1);
    const named = tokensOf(around).filter((token) => !token.startsWith('.') || isFit(token.slice(1)));
    for (const token of [...named.slice(0, 3), ...prefixesOf(around, (one) => !isFit(one)).slice(0, 2)])
      places.push(`${token} > ${below.join(' > ')}`, `${token} ${last}`);
  }
  return places;
}

/** Short lists of selectors that find given elements in given places, and nothing where there is nothing. */
import { elementsFor } from '../find';
import { besideIn, pagesOwn } from '../places';
import type { Steps } from '../reader';
import { attributeToken } from './attributes';

declare const document: never;

export interface Example {
  readonly scope: Element;
  /** `undefined`: there is none in this scope. */
  readonly element: Element | undefined;
}

/** Which selectors may serve, and others than the usual ones that may be tried with them. */
export interface Choice {
  readonly may: (select: string) => boolean;
  readonly more: (element: Element, scope: Element) => string[];
  /** Of these, simple ones that say nothing of where the element stands. */
  readonly names: (element: Element) => string[];
}

/** Of a page that is inferred anew whenever it is drawn anew any will do. */
export const ANY: Choice = { may: () => true, more: () => [], names: () => [] };

/** So many selectors are tried, on so many examples; all examples have the last word. */
const TRIED = 400;
const SAMPLE = 40;
/** No field is said in more ways than these. */
const MOST = 6;
const PIERCES = ' >>> ';

/**
 * The fewest selectors of which the first match, the first selector that has one deciding, is the element of every
 * example. `undefined`: there are none.
 */
export function selectorsFor(examples: readonly Example[], choice = ANY): string[] | undefined {
  const steps = selectorSteps(examples, choice);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps. */
export function* selectorSteps(examples: readonly Example[], choice = ANY): Steps<string[] | undefined> {
  let known = sampleOf(examples, SAMPLE);
  for (let round = 0; round < 3; round++) {
    const chosen = yield* chosenFor(known, choice);
    if (!chosen) return undefined;
    yield;
    const missed: Example[] = [];
    for (const [at, example] of examples.entries()) {
      if (firstOf(chosen, example.scope) !== example.element) missed.push(example);
      if (at % SAMPLE === SAMPLE - 1) yield;
    }
    if (missed.length === 0) return chosen;
    known = [...known, ...missed.slice(0, SAMPLE)];
  }
  return undefined;
}

export function firstOf(selectors: readonly string[], scope: Element): Element | undefined {
  for (const select of selectors) {
    const found = firstAt(select, scope);
    if (found) return found;
  }
  return undefined;
}

function* chosenFor(examples: readonly Example[], { may, more }: Choice): Steps<string[] | undefined> {
  const tried = new Set<string>();
  for (const [at, { scope, element }] of examples.entries()) {
    if (tried.size >= TRIED) break;
    for (const select of element ? [...selectorsTo(element, scope), ...more(element, scope)] : [])
      if (tried.size < TRIED && may(select)) tried.add(select);
    if (at % 8 === 7) yield;
  }
  const covers: { select: string; hits: Set<number> }[] = [];
  yield;
  const wanted = examples.flatMap(({ element }, index) => (element ? [index] : []));
  for (const [at, select] of ranked(tried).entries()) {
    const hits = hitsOf(select, examples);
    // Nothing that is asked after it adds more.
    if (hits && hits.size > 0 && hits.size === wanted.length) return [select];
    if (hits) covers.push({ select, hits });
    if (at % 8 === 7) yield;
  }
  return cover(covers, new Set(wanted));
}

/** Which examples it finds; nothing where it finds anything else. */
function hitsOf(select: string, examples: readonly Example[]): Set<number> | undefined {
  const hits = new Set<number>();
  for (const [index, { scope, element }] of examples.entries()) {
    const found = firstAt(select, scope);
    if (found && found !== element) return undefined;
    if (found) hits.add(index);
  }
  return hits;
}

export const ranked = (selectors: Iterable<string>) => [...selectors].sort((a, b) => rankOf(a) - rankOf(b));

/** Each time the one that adds the most; of equals the first. */
function cover<Value>(
  covers: Iterable<{ select: string; hits: ReadonlySet<Value> }>,
  left: Set<Value>,
): string[] | undefined {
  const chosen: string[] = [];
  const all = [...covers];
  while (left.size > 0 && chosen.length < MOST) {
    let best: (typeof all)[number] | undefined;
    let most = 0;
    for (const one of all) {
      let more = 0;
      for (const hit of one.hits) if (left.has(hit)) more++;
      if (more > most) [best, most] = [one, more];
    }
    if (!best) return undefined;
    chosen.push(best.select);
    for (const hit of best.hits) left.delete(hit);
  }
  return left.size === 0 ? chosen : undefined;
}

/** Selectors of which every match, in the one scope, is one of the elements, and that together match them all. */
export function* selectorsForAll(
  elements: readonly Element[],
  scope: Element,
  { may, names } = ANY,
): Steps<string[] | undefined> {
  const wanted = new Set(elements);
  const tried = new Set<string>();
  for (const element of sampleOf(elements, 24)) {
    for (const select of [...selectorsTo(element, scope, true), ...names(element)]) if (may(select)) tried.add(select);
    yield;
  }
  const covers: { select: string; hits: Set<Element> }[] = [];
  for (const [at, select] of ranked(tried).slice(0, TRIED).entries()) {
    if (at % 4 === 3) yield;
    const found = allAmong(wanted, select, scope);
    if (!found) continue;
    if (found.length === wanted.size) return [select];
    covers.push({ select, hits: new Set(found) });
  }
  yield;
  return cover(covers, new Set(wanted)) ?? (yield* withWhatTheyHold(elements, scope, may));
}

/** All that it finds, where that is something and nothing else. */
function allAmong(wanted: ReadonlySet<Element>, select: string, scope: Element): Element[] | undefined {
  // Most find something else first of all.
  const first = select.includes(PIERCES) ? undefined : scope.querySelector(pagesOwn(select, scope));
  if (first && !wanted.has(first) && !(select.startsWith(':scope') && scope.matches(pagesOwn(select, scope))))
    return undefined;
  const found = first === null && !select.startsWith(':scope') ? [] : allAt(select, scope);
  return found.length > 0 && found.every((element) => wanted.has(element)) ? found : undefined;
}

/** Rows without a name are told from what stands between them by what they hold. */
function* withWhatTheyHold(
  elements: readonly Element[],
  scope: Element,
  may: Choice['may'],
): Steps<string[] | undefined> {
  const [first] = elements;
  if (!first || first.getRootNode() !== scope.getRootNode()) return undefined;
  const bases = ranked(selectorsTo(first, scope, true))
    .filter((select) => !select.includes(':nth') && may(select))
    .slice(0, 4);
  const inside = [...first.querySelectorAll('*')].slice(0, 10).flatMap((element) => selectorsTo(element, first));
  const held = [
    '> :nth-child(2)',
    '> :nth-child(3)',
    ...ranked(inside).filter((select) => !select.startsWith(':scope')),
  ];
  const tags = [...first.children].map(tagOf);
  if (tags.length > 1) held.splice(2, 0, `> ${tags.slice(0, 2).join(' + ')}`);
  const wanted = new Set(elements);
  for (const base of bases) {
    for (const one of held.slice(0, 60)) {
      const select = `${base}:has(${one})`;
      if (!may(select)) continue;
      if (allAmong(wanted, select, scope)?.length === wanted.size) return [select];
      yield;
    }
  }
  return undefined;
}

/** Evenly taken, with the first and the last. */
export function sampleOf<Value>(values: readonly Value[], size = SAMPLE): Value[] {
  if (values.length <= size) return [...values];
  return Array.from({ length: size }, (_, at) => values[Math.round((at * (values.length - 1)) / (size - 1))] as Value);
}

/** As the engine finds it. */
export function firstAt(select: string, scope: Element): Element | undefined {
  if (select.includes(PIERCES) || select.startsWith(':scope')) return allAt(select, scope)[0];
  return scope.querySelector(pagesOwn(select, scope)) ?? undefined;
}

export const allAt = (select: string, scope: Element): Element[] => elementsFor({ select }, scope);

/** All ways to say where an element stands in its scope, or that it is the scope itself. */
export function selectorsTo(element: Element, scope: Element, many = false): string[] {
  if (element === scope)
    return tokensOf(element)
      .map((token) => `:scope${token}`)
      .concat(':scope');
  const root = element.getRootNode();
  if (root !== scope.getRootNode() && 'host' in root) {
    const { host } = root as ShadowRoot;
    const outer = host === scope ? [':scope'] : selectorsTo(host, scope, many).slice(0, many ? 3 : 2);
    const top = [...root.childNodes].find((node) => node === element || node.contains(element)) as Element;
    const inner = within(element, top, '', many);
    return outer.flatMap((one) => inner.map((select) => `${one} >>> ${select}`));
  }
  return within(element, scope, ':scope > ', many);
}

/** @param start of a path by places: in a shadow root, which has no name, it begins with the element at its top */
function within(element: Element, scope: Element, start: string, many: boolean): string[] {
  const own = tokensOf(element);
  const tag = element.localName;
  const { parentElement: parent } = element;
  const isInside = (one: Element | null | undefined): one is Element => !!one && one !== scope && scope.contains(one);
  const nth = placeOf(element);
  const selectors = [...own, ...own.map((token) => `${tag}${token}`), tag, ...pairsOf(own)];
  // What has no class is told by that from what has one.
  if (own.length === 0) selectors.push(`${tag}:not([class])`);
  if (isInside(parent)) {
    for (const token of tokensOf(parent).slice(0, 4))
      selectors.push(`${token} > ${tag}`, ...own.slice(0, 3).map((one) => `${token} > ${one}`), `${token} > ${nth}`);
    const { parentElement: grand } = parent;
    if (isInside(grand))
      for (const token of tokensOf(grand).slice(0, 3))
        selectors.push(`${token} > ${parent.localName} > ${tag}`, `${token} > ${placeOf(parent)} > ${nth}`);
  }
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement) path.unshift(at);
  if (start === '') path.unshift(scope);
  const styles = many ? [tagOf] : [placeOf, tagPlaceOf, lastPlaceOf, tagOf];
  for (const style of styles) {
    selectors.push(`${start}${path.map(style).join(' > ')}`);
    // Only its last step by place, the others by tag.
    if (path.length > 1) selectors.push(`${start}${[...path.slice(0, -1).map(tagOf), style(element)].join(' > ')}`);
  }
  return selectors;
}

const tagOf = ({ localName }: Element) => localName;
const besideOf = ({ parentNode }: Element) => (parentNode ? besideIn(parentNode) : []);
const indexOf = (element: Element) => besideOf(element).indexOf(element) + 1;
const placeOf = (element: Element) => `:nth-child(${indexOf(element)})`;
const tagPlaceOf = (element: Element) => `${element.localName}:nth-child(${indexOf(element)})`;
const lastPlaceOf = (element: Element) =>
  `${element.localName}:nth-last-child(${besideOf(element).length - indexOf(element) + 1})`;

/** What a name is drawn anew for with every build: nothing to rely on where there is anything else. */
export const isDrawn = (token: string) =>
  /[a-z]\d|\d[a-z]|[a-z][A-Z]{2}|[A-Z]\d/u.test(token.slice(-6)) && !/[-_](?:\d+|h\d)$/u.test(token);

/** Simple selectors that an element matches, the most lasting first. */
export function tokensOf(element: Element): string[] {
  const tokens: string[] = [];
  for (const { name, value } of element.attributes) {
    const token = attributeToken(element, name, value);
    if (token !== undefined) tokens.push(token);
  }
  const classes = [...element.classList].slice(0, 12);
  for (const token of classes) if (!isDrawn(token)) tokens.push(`.${CSS.escape(token)}`);
  for (const token of classes) {
    if (!isDrawn(token)) continue;
    const prefix = /^([A-Za-z][\w-]*?(?:__|_|-))[A-Za-z0-9]{4,}(?:_\d)?$/u.exec(token)?.[1];
    if (prefix && prefix.length > 3) tokens.push(`[class^="${prefix}"]`, `[class*=" ${prefix}"]`);
    tokens.push(`.${CSS.escape(token)}`);
  }
  return tokens;
}

const pairsOf = (tokens: readonly string[]): string[] => {
  const classes = tokens.filter((token) => token.startsWith('.')).slice(0, 5);
  return classes.flatMap((a, index) => classes.slice(index + 1).map((b) => `${a}${b}`));
};

/** The less, the longer it may be expected to hold. */
function rankOf(select: string): number {
  const last = select.split(' >>> ').at(-1) ?? select;
  if (last.includes(':nth')) return 60 + last.length / 4;
  if (last.startsWith(':scope > ')) return 50 + last.length / 4;
  if (last.endsWith(':not([class])') || last.includes('[style')) return 40;
  const drawn = [...last.matchAll(/\.([\w-]+)/gu)].some(([, token]) => isDrawn(token ?? '')) ? 30 : 0;
  const steps = last.split(' > ').length * 2;
  if (/\[(?:data-|itemprop|role)/u.test(last)) return steps + drawn;
  if (last.includes('[class')) return 20 + steps;
  if (last.includes('.') || last.includes('[')) return 5 + steps + drawn;
  return 25 + steps;
}

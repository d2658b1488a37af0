/** Whose messages are: by a label, by the side they take, by a name that a programmer gave, by a face. */
import type { Candidate, FieldName } from '../../domain/pages/page-map';
import type { Steps } from '../reader';
import { byPlace } from './bubbles';
import { candidate } from './candidate';
import { tellingApart } from './columns';
import { byFace, byFacePlace, byNamedFaces } from './faces';
import { bareName } from './names';
import { allAt, type Choice, selectorSteps, tokensOf } from './selectors';
import { byStyle } from './style-sides';
import { mapped, type Place } from './survey';
import { BUYER_TOKEN, isBuyerLabel, isOwnLabel, OWN_TOKEN, SYSTEM_LABEL, SYSTEM_TOKEN } from './words';

declare const document: never;

export type Side = 'own' | 'buyer' | 'system';

export interface Said {
  readonly row: Place;
  /** Where its words stand. */
  readonly text: Place | undefined;
  /** All its paragraphs. */
  readonly texts: readonly Place[];
  /** Who it says wrote it, and where. */
  readonly label: Place | undefined;
  /** Where that is looked for: in the message, or in what is around several. */
  readonly labelIn: { readonly scope: Element; readonly around?: string };
}

export interface Sides {
  readonly of: readonly (Side | 'unknown')[];
  readonly fields: Partial<Record<FieldName, readonly Candidate[]>>;
  /** From 0 to 1. */
  readonly sure: number;
}

export type Guess = readonly (Side | undefined)[];

/**
 * @param buyers names that are known to be buyers'
 * @param buyer the name that the map finds over the thread
 * @returns nothing where the sides cannot be told of every message
 */
export function* sidesOf(
  said: readonly Said[],
  buyers: ReadonlySet<string>,
  buyer: string | undefined,
): Steps<Sides | undefined> {
  const labelled = byLabel(said, buyers);
  const drawn = (yield* byFacePlace(said)) ?? (yield* byPlace(said));
  if (labelled && isWhole(labelled)) {
    // Two witnesses that contradict each other are none.
    if (drawn && contradict(labelled, drawn)) return undefined;
    const fields = yield* labelFields(said, labelled, buyer);
    if (fields) return { of: labelled, fields, sure: 0.95 };
  }
  const faces = byNamedFaces(said, buyers, buyer);
  for (const [guess, sure] of [
    [labelled, 0.9],
    [drawn, 0.9],
    [yield* byTokens(said), 0.8],
    [faces ? undefined : byFace(said, buyers, buyer), 0.75],
    [byMark(said), 0.65],
  ] as const) {
    const told = guess && (yield* written(said, guess));
    if (told) return { ...told, sure };
  }
  const told = drawn && (yield* byStyle(said, drawn));
  return told ? { ...told, sure: 0.8 } : faces;
}

const isWhole = (guess: Guess): guess is readonly Side[] => guess.every((side) => side !== undefined);

const contradict = (a: Guess, b: Guess) =>
  a.some((side, index) => (side === 'own' && b[index] === 'buyer') || (side === 'buyer' && b[index] === 'own'));

const has = (guess: Guess, side: Side) => guess.includes(side);

function byLabel(said: readonly Said[], buyers: ReadonlySet<string>): Guess | undefined {
  const sideOf = sidesNamed(
    said.flatMap(({ label }) => (label && bareName(label.own)) || []),
    buyers,
  );
  return sideOf && said.map(({ label }) => (label && label.own !== '' ? sideOf.get(bareName(label.own)) : 'system'));
}

/** Whose side each of these names is, where that can be told of all of them. */
export function sidesNamed(names: readonly string[], buyers: ReadonlySet<string>): Map<string, Side> | undefined {
  const sideOf = new Map<string, Side>();
  for (const name of new Set(names)) {
    if (isOwnLabel(name)) sideOf.set(name, 'own');
    else if (isBuyerLabel(name) || buyers.has(name)) sideOf.set(name, 'buyer');
    else if (SYSTEM_LABEL.test(name)) sideOf.set(name, 'system');
  }
  const [other, ...more] = new Set(names.filter((name) => !sideOf.has(name)));
  const has = (side: Side) => [...sideOf.values()].includes(side);
  // Of two who talk one is known.
  if (other !== undefined && more.length === 0 && has('own') !== has('buyer'))
    sideOf.set(other, has('own') ? 'buyer' : 'own');
  else if (other !== undefined) return undefined;
  return has('own') && has('buyer') ? sideOf : undefined;
}

export function* labelFields(
  said: readonly Said[],
  sides: readonly Side[],
  buyer: string | undefined,
  choice?: Choice,
): Steps<Sides['fields'] | undefined> {
  const selectors = yield* selectorSteps(
    said.flatMap(({ label, labelIn }) => (label ? [{ scope: labelIn.scope, element: label.element }] : [])),
    choice,
  );
  // It must not be found in a message that bears none.
  if (!selectors || selectors.length === 0) return undefined;
  const around = said.find(({ labelIn }) => labelIn.around !== undefined)?.labelIn.around;
  const isOwn = said.some(({ label }) =>
    label?.children.some(({ element }) => (element.textContent ?? '').trim() !== ''),
  );
  const where = { ...(around !== undefined && { in: around }), ...(isOwn && { own: true as const }) };
  const textsOf = (side: Side) => [
    ...new Set(
      said.flatMap(({ label }, index) => (label && sides[index] === side && label.own !== '' ? [label.own] : [])),
    ),
  ];
  const isDressed = said.some(({ label }) => label?.time?.isDressed);
  const exactly = (side: Side) =>
    textsOf(side).length === 0
      ? []
      : selectors.map((select) =>
          candidate(select, { ...where, startsWith: textsOf(side).map((text) => (isDressed ? text : `${text}\n`)) }),
        );
  const [only, ...more] = textsOf('buyer');
  const isNamed = buyer !== undefined && only !== undefined && bareName(only) === buyer && more.length === 0;
  const hasSystem = sides.includes('system');
  const system = yield* tellingOf(said, sides, 'system', choice);
  return {
    'message.own': exactly('own'),
    'message.buyer': isNamed
      ? selectors.map((select) =>
          candidate(select, { ...where, sameAs: 'thread.buyer', ...(only !== bareName(only) && { parse: 'name' }) }),
        )
      : exactly('buyer'),
    ...(hasSystem && {
      'message.system': textsOf('system').length > 0 ? exactly('system') : (system ?? unlabelled(selectors)),
    }),
  };
}

/** Those that say of nobody that he wrote them. */
const unlabelled = (selectors: readonly string[]): Candidate[] =>
  selectors
    .filter((select) => !select.startsWith(':scope') && !select.includes(' >>> '))
    .flatMap((select) => [candidate(`:scope:not(:has(${select}))`), candidate(`:scope:has(${select}:empty)`)]);

/** By what the classes and attributes of a message, of what holds it and of what is in it are called. */
export function* byTokens(said: readonly Said[]): Steps<Guess | undefined> {
  const sides = (yield* tokenSides(said)).map((one) => one?.side);
  return isWhole(sides) && has(sides, 'own') && has(sides, 'buyer') ? sides : undefined;
}

/** The same of each, with the name that says it. */
export function* tokenSides(
  said: readonly Said[],
): Steps<({ readonly side: Side; readonly name: string } | undefined)[]> {
  const known = new Map<Element, string[]>();
  return yield* mapped(said, ({ row }) => {
    const around = [row.element, ...(row.parent ? [row.parent.element] : []), ...row.element.children];
    for (const element of around) {
      const names = known.get(element) ?? namesOf(element);
      known.set(element, names);
      const found = names.flatMap((name) => {
        const side = sideNamed(name);
        return side ? [{ side, name }] : [];
      });
      const [one] = found;
      if (one && found.every(({ side }) => side === one.side)) return one;
    }
    return undefined;
  });
}

/** By a name that only the messages of one side have, besides what all have: «msg» and «msg own». */
function byMark(said: readonly Said[]): Guess | undefined {
  for (const spot of [({ element }: Place) => element, ({ element }: Place) => element.firstElementChild ?? element]) {
    const elements = said.map(({ row }) => spot(row));
    const named = elements.map((element) => namesOf(element).flatMap((name) => sideNamed(name) ?? [])[0]);
    const [first] = elements.filter((_, index) => named[index] === 'own' || named[index] === 'buyer');
    const other = has(named, 'own') ? 'buyer' : 'own';
    if (!first || has(named, other)) continue;
    const isLike = (element: Element) =>
      element.localName === first.localName && [...element.classList].every((name) => first.classList.contains(name));
    const sides = elements.map((element, index) => named[index] ?? (isLike(element) ? other : 'system'));
    if (has(sides, other)) return sides;
  }
  return undefined;
}

/** Of which it cannot be said whose they are: they start no clock, and stop none. */
export const unsaid = (said: readonly Said[]): Sides => ({
  of: said.map(() => 'unknown'),
  fields: { 'message.buyer': [candidate(':not(*)')] },
  sure: 0.42,
});

const namesOf = (element: Element): string[] =>
  tokensOf(element).flatMap((token) => /^\.(.+)$/u.exec(token)?.[1] ?? /="(.+)"\]$/u.exec(token)?.[1] ?? []);

function sideNamed(name: string): Side | undefined {
  const hits = [
    OWN_TOKEN.test(name) && 'own',
    BUYER_TOKEN.test(name) && 'buyer',
    SYSTEM_TOKEN.test(name) && 'system',
  ].filter(Boolean);
  return hits.length === 1 ? (hits[0] as Side) : undefined;
}

/** The guess, as selectors that tell the sides apart and decide where nothing was guessed. */
export function* written(said: readonly Said[], guess: Guess, choice?: Choice): Steps<Omit<Sides, 'sure'> | undefined> {
  if (!has(guess, 'own') || !has(guess, 'buyer')) return undefined;
  const elements = (...sides: Side[]) =>
    said.flatMap(({ row }, index) => (sides.includes(guess[index] as Side) ? [row.element] : []));
  const [own, buyer] = [elements('own'), elements('buyer')];
  // What is drawn in the middle may be a message that is as wide as the thread; then it is like those of a side.
  const tellers = { own: yield* tellingApart(own, buyer, choice), buyer: yield* tellingApart(buyer, own, choice) };
  if (!tellers.own && !tellers.buyer) return undefined;
  const is = (side: 'own' | 'buyer', element: Element) => {
    const teller = tellers[side];
    const scope = teller?.in === undefined ? element : element.closest(teller.in);
    return teller && scope ? selectorsHave(teller.select, scope) : false;
  };
  const of = said.map(({ row: { element } }, index): Side | undefined => {
    const [isOwn, isBuyer] = [is('own', element), is('buyer', element)];
    if (isOwn && isBuyer) return undefined;
    if (isOwn || isBuyer) return isOwn ? 'own' : 'buyer';
    if (tellers.own && tellers.buyer) return 'system';
    const side = guess[index];
    return side === 'system' ? side : tellers.own ? 'buyer' : 'own';
  });
  // A guess of the middle may be wrong, of a side it may not.
  if (!isWhole(of) || of.some((side, index) => ['own', 'buyer'].includes(guess[index] ?? '') && guess[index] !== side))
    return undefined;
  const system = of.includes('system') ? yield* tellingOf(said, of, 'system', choice) : undefined;
  if (of.includes('system') && !system && !(tellers.own && tellers.buyer)) return undefined;
  const one = ({ select, in: around }: Teller) => [candidate(select, around === undefined ? {} : { in: around })];
  // Where only the buyer's are marked, what is not the page's own is the seller's.
  const others = tellers.buyer && notOf(tellers.buyer);
  const ownSaid = tellers.own ? one(tellers.own) : others && !of.includes('system') ? [others] : undefined;
  if (!ownSaid) return undefined;
  return {
    of,
    fields: {
      'message.own': ownSaid,
      ...(tellers.buyer && { 'message.buyer': one(tellers.buyer) }),
      ...(of.includes('system') && systemFields(system, tellers)),
    },
  };
}

interface Teller {
  readonly select: string;
  readonly in?: string;
}

/** By what marks them; else by what they are not. Else nobody knows who wrote them. */
function systemFields(
  system: Candidate[] | undefined,
  { own, buyer }: { readonly own: Teller | undefined; readonly buyer: Teller | undefined },
): Partial<Record<FieldName, readonly Candidate[]>> {
  const [notOwn, notBuyer] = [own && notOf(own), buyer && notOf(buyer)];
  if (system) return { 'message.system': system };
  if (!notOwn || !notBuyer || !('select' in notOwn && 'select' in notBuyer)) return {};
  return { 'message.system': [candidate(notOwn.select + notBuyer.select.slice(':scope'.length))] };
}

function notOf({ select, in: around }: Teller): Candidate | undefined {
  if (around !== undefined || select.includes(' >>> ')) return undefined;
  if (select.startsWith(':scope >')) return candidate(`:scope:not(:has(${select.slice(':scope '.length)}))`);
  return select.startsWith(':scope')
    ? candidate(`:scope:not(${select.slice(6)})`)
    : candidate(`:scope:not(:has(${select}))`);
}

function* tellingOf(
  said: readonly Said[],
  sides: readonly Side[],
  side: Side,
  choice?: Choice,
): Steps<Candidate[] | undefined> {
  const elements = (wanted: boolean) =>
    said.flatMap(({ row }, index) => ((sides[index] === side) === wanted ? [row.element] : []));
  const found = yield* tellingApart(elements(true), elements(false), choice);
  return found && [candidate(found.select, found.in === undefined ? {} : { in: found.in })];
}

const selectorsHave = (select: string, scope: Element) => allAt(select, scope).length > 0;

/** Finds the fields of a page map: the first candidate whose result makes sense. */
import { keptText } from '../domain/conversation/text-key';
import {
  type AddressPart,
  type Candidate,
  type ElementCandidate,
  type FieldName,
  isOwn,
  type PageMap,
  PIERCE,
} from '../domain/pages/page-map';
import type { Ways } from '../domain/pages/ways';
import type { MarketplaceAdapter } from './adapter';
import { BUILT_IN } from './built-in';
import { pagesOwn } from './places';
import { shadowRootOf } from './shadow';

declare const document: never;

export interface Found {
  readonly element: Element | undefined;
  readonly value: string;
}

/** Longer than any name, subject or id that a person would give. */
const LABEL_LENGTH = 200;

const isLabel = (value: string): boolean => value !== '' && value.length <= LABEL_LENGTH;

/** What a value must be like to be believed. A field without a test is believed when it is there. */
const PLAUSIBLE: Partial<Record<FieldName, (value: string) => boolean>> = {
  account: isLabel,
  'account.name': isLabel,
  'row.id': isLabel,
  'row.buyer': isLabel,
  'row.subject': isLabel,
  'row.time': isLabel,
  'row.unread': (value) => value !== '' && value !== '0',
  'row.selected': (value) => value !== 'false',
  'thread.id': isLabel,
  'thread.buyer': isLabel,
  'thread.subject': isLabel,
  'message.id': isLabel,
  'message.time': isLabel,
  'thread.order': isLabel,
  'thread.product': isLabel,
};

export interface Finder {
  readonly map: PageMap;
  /** The first plausible find in `scope`. */
  one(field: FieldName, scope: Element, plausible?: (value: string) => boolean): Found | undefined;
  /** The value that all finds of the first candidate have in common; a thread may be about two orders. */
  only(field: FieldName, scope: Element): string | undefined;
  /** All elements of the first candidate that finds any. */
  all(field: FieldName, scope: Element): Element[];
  /** All elements that any candidate finds. */
  every(field: FieldName, scope: Element): Set<Element>;
  candidates(field: FieldName): readonly Candidate[];
  /** What the candidate finds in `scope`, or `scope` itself where it is that. */
  by(candidate: ElementCandidate, scope: Element): Element | undefined;
  /** All that it finds. */
  each(candidate: Candidate, scope: Element): Element[];
  /** Whether it has looked for so long that it looks for nothing any more: what was found since is not to be believed. */
  tooLong(): boolean;
  /** What this very element says by the candidate. */
  valueIn(candidate: Candidate, element: Element): string | undefined;
  /** By which candidates it has found what it was asked for. */
  readonly ways: Ways;
  /** Notes by the which-th candidate, from 0 on, the field was found; gives what was. */
  found<Result>(field: FieldName, index: number, result: Result): Result;
}

/** So long (ms) a page may look for what a map of the seller's own asks for; of the build's it is known what they cost. */
const OWN_CAP = 500;

/** @param ways what was found before, to be added to */
export function finderFor(
  map: PageMap,
  adapter: Pick<MarketplaceAdapter, 'parsers'>,
  address: string,
  ways: Ways = {},
): Finder {
  let spent = 0;
  const tooLong = () => spent > OWN_CAP;
  const timed = <Asked extends ElementCandidate | Candidate, Result>(ask: (of: Asked, scope: Element) => Result) =>
    isOwn(map)
      ? (of: Asked, scope: Element) => {
          if (tooLong()) return undefined;
          const began = performance.now();
          const result = ask(of, scope);
          spent += performance.now() - began;
          return result;
        }
      : ask;
  const first = timed(elementFor);
  const some = timed(elementsFor);
  const each: Finder['each'] = (candidate, scope) => some(candidate, scope) ?? [];
  const candidates = (field: FieldName) => map.fields[field] ?? [];
  const read = (candidate: Candidate, scope: Element): Found | undefined => {
    if ('address' in candidate) return foundIn(undefined, partOf('', candidate.address, address));
    const element = first(candidate, scope);
    const found = element && readIn(candidate, element);
    const { sameAs } = candidate;
    if (!found || !sameAs) return found;
    return found.value === finder.one(sameAs, scope.ownerDocument.body)?.value ? found : undefined;
  };
  const readIn = (candidate: Candidate, element: Element): Found | undefined => {
    if ('address' in candidate) return undefined;
    const { attribute, own } = candidate;
    if (!attribute && !own && !candidate.parse) return withText(element);
    const raw = attribute ? element.getAttribute(attribute) : own ? ownTextOf(element) : textOf(element);
    return foundIn(element, parse(candidate, raw, adapter, address));
  };
  const found = <Result>(field: FieldName, index: number, result: Result): Result => {
    if (index < (ways[field] ?? Infinity)) ways[field] = index + 1;
    return result;
  };
  const many = (field: FieldName, scope: Element): Element[][] =>
    candidates(field).map((candidate, index) => {
      const elements = each(candidate, scope);
      return elements.length > 0 ? found(field, index, elements) : elements;
    });
  const finder: Finder = {
    map,
    ways,
    found,
    candidates,
    tooLong,
    by: timed((candidate: ElementCandidate, scope) =>
      isPlain(candidate) && scope.matches(pagesOwn(candidate.select, scope)) ? scope : elementFor(candidate, scope),
    ),
    each,
    valueIn: (candidate, element) => readIn(candidate, element)?.value,
    one(field, scope, plausible = PLAUSIBLE[field]) {
      const all = candidates(field);
      // No iterator: this is asked of every row, field by field.
      for (let index = 0; index < all.length; index++) {
        const one = read(all[index] as Candidate, scope);
        // Without a test nobody asks what is printed in it: of a list that would be all of it.
        if (one && (!plausible || plausible(one.value))) return found(field, index, one);
      }
      return undefined;
    },
    only(field, scope) {
      const plausible = PLAUSIBLE[field] ?? (() => true);
      for (const candidate of candidates(field)) {
        const values = new Set(each(candidate, scope).flatMap((element) => readIn(candidate, element)?.value ?? []));
        const [value] = values;
        if (value !== undefined && plausible(value)) return values.size === 1 ? value : undefined;
      }
      return undefined;
    },
    all(field, scope) {
      return many(field, scope).find((elements) => elements.length > 0) ?? [];
    },
    every(field, scope) {
      return new Set(many(field, scope).flat());
    },
  };
  return finder;
}

/** The field for an answer, which is never one for words that no buyer reads, or of another thread. */
export function replyIn(find: Finder, root: Element): Element | undefined {
  const thread = find.one('thread', root)?.element as Element;
  if (find.map.replyOf?.every((one) => !find.each(one, root).includes(thread))) return undefined;
  const notes = find.every('note', root);
  return find.all('reply', root).find((field) => !notes.has(field));
}

function foundIn(element: Element | undefined, value: string | null | undefined): Found | undefined {
  return value === null || value === undefined ? undefined : { element, value };
}

/** Of a list or a thread one wants the place, and not all that is printed in it. */
function withText(element: Element): Found {
  let text: string | undefined;
  return {
    element,
    get value() {
      text ??= textOf(element);
      return text;
    },
  };
}

function elementFor(candidate: ElementCandidate, scope: Element): Element | undefined {
  const place = placeFor(candidate, scope);
  if (!place) return undefined;
  if (!isPlain(candidate) || isItself(candidate, place)) return elementsFor(candidate, scope)[0];
  return place.querySelector(pagesOwn(candidate.select, place)) ?? undefined;
}

/** All elements in `scope` that the candidate finds. */
export function elementsFor(candidate: ElementCandidate | Candidate, scope: Element): Element[] {
  const place = 'select' in candidate && placeFor(candidate, scope);
  return place ? elementsAt(candidate.select, place).filter((element) => fits(candidate, element)) : [];
}

const placeFor = ({ in: around }: ElementCandidate, scope: Element): Element | null =>
  around ? scope.closest(around) : scope;

/** What the first match of a selector is enough for. */
const isPlain = ({ select, startsWith }: ElementCandidate): boolean => !startsWith && !select.includes(PIERCE);

/** «a >>> b»: every `b` in the shadow root of an `a`. */
function elementsAt(select: string, scope: Element | ShadowRoot): Element[] {
  const at = select.lastIndexOf(PIERCE);
  if (at >= 0) {
    const roots = elementsAt(select.slice(0, at), scope).map(shadowRootOf);
    return roots.flatMap((root) => (root ? elementsAt(select.slice(at + PIERCE.length), root) : []));
  }
  return isItself({ select }, scope) ? [scope as Element] : [...scope.querySelectorAll(pagesOwn(select, scope))];
}

const isItself = ({ select }: ElementCandidate, scope: Element | ShadowRoot): boolean =>
  select.startsWith(':scope') && 'matches' in scope && scope.matches(pagesOwn(select, scope));

function fits({ startsWith, own }: ElementCandidate, element: Element): boolean {
  if (!startsWith) return true;
  const text = `${(own ? ownTextOf : textOf)(element)}\n`;
  return startsWith.some((start) => text.startsWith(start));
}

function parse(
  { parse: parser }: ElementCandidate,
  raw: string | null | undefined,
  adapter: Pick<MarketplaceAdapter, 'parsers'>,
  address: string,
): string | null | undefined {
  if (raw === null || raw === undefined || parser === undefined) return raw;
  if (isAddressPart(parser)) return partOf(raw, parser, address);
  if (parser === 'time') return raw;
  if (parser === 'epoch') return isoOf(raw);
  const parsers = { ...BUILT_IN, ...adapter.parsers };
  return Object.hasOwn(parsers, parser) ? parsers[parser]?.(raw) : undefined;
}

/** Seconds or milliseconds since 1970, by the number of digits that they have had since 2001, as an instant is printed. */
function isoOf(epoch: string): string | undefined {
  if (!/^\d{10}(?:\d{3})?$/u.test(epoch)) return undefined;
  const iso = new Date(Number(epoch.padEnd(13, '0'))).toISOString();
  return epoch.length === 10 ? iso.replace('.000', '') : iso;
}

function isAddressPart(parser: string): parser is AddressPart {
  return parser.startsWith('query:') || parser.startsWith('path:');
}

/** @param link as a page has it, which may be no address at all; none is the page's own */
function partOf(link: string, part: AddressPart, page: string): string | undefined {
  const name = part.slice(part.indexOf(':') + 1);
  const isQuery = part.startsWith('query:');
  // A link without it («#») leads to the page itself, and says nothing of its own.
  if (link !== '' && !link.includes(isQuery ? `${name}=` : name)) return undefined;
  const url = URL.parse(link, page);
  if (!url) return undefined;
  const { pathname, searchParams } = url;
  if (isQuery) return searchParams.get(name) ?? undefined;
  if (!pathname.startsWith(name)) return undefined;
  return pathname.slice(name.length).split('/')[0];
}

/** What begins a line of its own. */
const LINES = 'BR,P,DIV,LI';

/** The text of an element as it is kept: white space folded, of which a new line is one. */
export function textOf(element: Element): string {
  const hasLines = element.firstElementChild && element.querySelector(LINES);
  return keptText(hasLines ? linesOf(element) : (element.textContent ?? ''));
}

function ownTextOf(element: Element): string {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return keptText(own.map((node) => node.nodeValue).join(' '));
}

/** `textContent` has nothing where a line ends, and joins the words of two. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const text = [...node.childNodes].map(linesOf).join('');
  return LINES.split(',').includes(node.nodeName) ? `\n${text}\n` : text;
}

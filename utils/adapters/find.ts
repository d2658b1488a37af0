/** Finds the fields of a page map: the first candidate whose result makes sense. */
import { normaliseText } from '../domain/conversation/text-key';
import type { MarketplaceAdapter } from './adapter';
import type { Candidate, ElementCandidate, FieldName, PageMap } from './page-map';

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
};

export interface Finder {
  /** The first plausible find in `scope`. */
  one(field: FieldName, scope: Element): Found | undefined;
  /** All elements of the first candidate that finds any. */
  all(field: FieldName, scope: Element): Element[];
  /** All elements that any candidate finds. */
  every(field: FieldName, scope: Element): Set<Element>;
  candidates(field: FieldName): readonly Candidate[];
}

export function finderFor(map: PageMap, adapter: Pick<MarketplaceAdapter, 'parsers'>, address: string): Finder {
  const candidates = (field: FieldName) => map.fields[field] ?? [];
  const read = (candidate: Candidate, scope: Element): Found | undefined => {
    if ('query' in candidate) return foundIn(undefined, new URL(address).searchParams.get(candidate.query));
    const element = elementFor(candidate, scope);
    const raw = element && (candidate.attribute ? element.getAttribute(candidate.attribute) : textOf(element));
    return foundIn(element, parse(candidate, raw, adapter));
  };
  return {
    candidates,
    one(field, scope) {
      const plausible = PLAUSIBLE[field] ?? (() => true);
      for (const candidate of candidates(field)) {
        const found = read(candidate, scope);
        if (found && plausible(found.value)) return found;
      }
      return undefined;
    },
    all(field, scope) {
      const found = candidates(field).map((candidate) => elementsFor(candidate, scope));
      return found.find((elements) => elements.length > 0) ?? [];
    },
    every(field, scope) {
      return new Set(candidates(field).flatMap((candidate) => elementsFor(candidate, scope)));
    },
  };
}

function foundIn(element: Element | undefined, value: string | null | undefined): Found | undefined {
  return value === null || value === undefined ? undefined : { element, value };
}

function elementFor(candidate: ElementCandidate, scope: Element): Element | undefined {
  if (candidate.select.startsWith(':scope') && scope.matches(candidate.select)) {
    return fits(candidate, scope) ? scope : undefined;
  }
  if (!candidate.startsWith) return scope.querySelector(candidate.select) ?? undefined;
  return [...scope.querySelectorAll(candidate.select)].find((element) => fits(candidate, element));
}

function elementsFor(candidate: Candidate, scope: Element): Element[] {
  if ('query' in candidate) return [];
  return [...scope.querySelectorAll(candidate.select)].filter((element) => fits(candidate, element));
}

function fits({ startsWith }: ElementCandidate, element: Element): boolean {
  if (!startsWith) return true;
  const text = textOf(element);
  return startsWith.some((start) => text.startsWith(start));
}

function parse(
  { parse: parser }: ElementCandidate,
  raw: string | null | undefined,
  adapter: Pick<MarketplaceAdapter, 'parsers'>,
): string | null | undefined {
  if (raw === null || raw === undefined || parser === undefined) return raw;
  if (parser.startsWith('query:')) {
    const start = raw.indexOf('?');
    return start === -1 ? undefined : new URLSearchParams(raw.slice(start)).get(parser.slice('query:'.length));
  }
  return adapter.parsers?.[parser]?.(raw);
}

/** The text of an element as it is compared and stored: white space folded. */
export function textOf(element: Element): string {
  return normaliseText(element.textContent ?? '');
}

/** How the page in an open tab is read, field by field, at the seller's click. Nothing that the page says is in it. */
import type { Precision } from '../conversation/moment';
import type { FieldName, PageMap } from './page-map';

/** What came of one map. */
export const OUTCOMES = [
  ...(['read', 'empty', 'loading', 'page-changed', 'elsewhere'] as const),
  /** One of its selectors is none. */
  'unsound',
  /** It would hold the page up. */
  'too-slow',
] as const;

export type Outcome = (typeof OUTCOMES)[number];

export interface MapTry {
  readonly mapId: string;
  readonly origin: PageMap['origin'];
  readonly outcome: Outcome;
  /** The field that was not found. */
  readonly field: FieldName | null;
}

export interface FieldFind {
  readonly field: FieldName;
  /** The candidate that most of them were found by, from 1 on; `null`: nothing was found. */
  readonly candidate: number | null;
  /** How many candidates there are. */
  readonly of: number;
  /** In how many rows, messages or pages it was found, and in how many it was looked for. */
  readonly found: number;
  readonly among: number;
}

export interface Checkup {
  /** In the order in which they were asked; those whose pages live elsewhere are left out. */
  readonly tries: readonly MapTry[];
  /** Which of them is looked at more closely: the one that reads the page, else the first that should. */
  readonly looked: number | null;
  readonly fields: readonly FieldFind[];
  readonly rows: number;
  readonly messages: number;
  /** Since when the oldest row waits that does not end with the seller's own words. */
  readonly waiting: { readonly at: number; readonly precision: Precision } | null;
}

/** How long (ms) one map may hold a page up, all slices together. */
export const CHECKUP_CAP = 1000;

/** More rows or messages of one page say nothing new of how a field is found. */
export const PROBED = 40;

/** Without which a list, or a thread, cannot be read. */
export const NEEDED: readonly FieldName[] = [
  ...(['list', 'row', 'row.buyer', 'row.time'] as const),
  ...(['thread', 'message', 'message.text', 'message.time', 'reply'] as const),
];

/** What should be there and is not; of a part that the page does not show now nothing is missed. */
export function missingIn({ fields, messages, rows, tries, looked }: Checkup): FieldFind[] {
  const outcome = looked === null ? undefined : tries[looked]?.outcome;
  if (outcome === 'empty' || outcome === 'loading') return [];
  const isShown = (field: FieldName) => (/^(?:list|row)/u.test(field) ? rows > 0 || !messages : messages > 0 || !rows);
  return fields.filter(
    ({ field, candidate, among }) => candidate === null && among > 0 && NEEDED.includes(field) && isShown(field),
  );
}

/** Whether one of the maps reads the page. */
export const isReadIn = ({ tries }: Checkup): boolean =>
  tries.some(({ outcome }) => outcome === 'read' || outcome === 'empty');

/** What was found by the build's and the seller's maps, and then by one more that was made from the page. */
export function joined(first: Checkup, more: Checkup): Checkup {
  const tries = [...first.tries, ...more.tries];
  return more.looked === null ? { ...first, tries } : { ...more, tries, looked: first.tries.length + more.looked };
}

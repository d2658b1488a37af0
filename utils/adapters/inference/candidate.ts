/** How what was inferred is written into a map. */
import type { Candidate, ElementCandidate, FieldName } from '../../domain/pages/page-map';

declare const document: never;

export type Fields = Partial<Record<FieldName, readonly Candidate[]>>;

/** Filled in when the map is made: all of it was seen at one moment. */
const SEEN = '';

export const candidate = (
  select: string,
  more: Omit<ElementCandidate, 'select'> = {},
): Candidate & ElementCandidate => ({ evidence: 'inferred from the page', seen: SEEN, select, ...more });

/** With the day on which the page was seen. */
export function seenOn(fields: Fields, now: number): Fields {
  const seen = new Date(now).toISOString().slice(0, 10);
  return Object.fromEntries(
    Object.entries(fields).map(([field, candidates]) => [field, candidates.map((one) => ({ ...one, seen }))]),
  );
}

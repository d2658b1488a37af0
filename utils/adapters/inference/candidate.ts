/** How what was inferred is written into a map. */
import type { Candidate, ElementCandidate, FieldName } from '../../domain/pages/page-map';
import type { Place } from './survey';

declare const document: never;

export type Fields = Partial<Record<FieldName, readonly Candidate[]>>;

/** Filled in when the map is made: all of it was seen at one moment. */
const SEEN = '';

export const candidate = (
  select: string,
  more: Omit<ElementCandidate, 'select'> = {},
): Candidate & ElementCandidate => ({ evidence: 'inferred from the page', seen: SEEN, select, ...more });

/** As the times that were found are to be read. */
export function timeBy(select: string, times: readonly Place[], more: Omit<ElementCandidate, 'select'> = {}) {
  const [attribute, ...others] = new Set(times.map(({ time }) => time?.attribute));
  if (attribute !== undefined && others.length === 0)
    return candidate(select, { ...more, attribute, ...(times[0]?.time?.epoch && { parse: 'epoch' }) });
  return candidate(select, {
    ...more,
    ...(times.some(({ time }) => time?.isDressed) && { parse: 'moment' }),
    ...(times.some(({ element }) => element.firstElementChild) && { own: true as const }),
  });
}

/** With the day on which the page was seen. */
export function seenOn(fields: Fields, now: number): Fields {
  const seen = new Date(now).toISOString().slice(0, 10);
  return Object.fromEntries(
    Object.entries(fields).map(([field, candidates]) => [field, candidates.map((one) => ({ ...one, seen }))]),
  );
}

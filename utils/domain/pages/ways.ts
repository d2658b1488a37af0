/**
 * By which of its candidates each field of a kind of page was found, and when: where the first ones find nothing any
 * more, and a later one does, the page is changing.
 */
import { DAY } from '../conversation/moment';
import { NEEDED } from './checkup';
import type { FieldName } from './page-map';
import { FIELD_NAMES } from './page-map-schema';

/** The first candidate that found the field, from 1 on; a field that was not found has none. */
export type Ways = Partial<Record<FieldName, number>>;

export interface WaysSeen {
  /** Of the map: in another one the candidates are others. */
  readonly revision: number;
  readonly found: Readonly<Ways>;
}

export interface WaysKept {
  readonly revision: number;
  /** Of each field and candidate one. */
  readonly fields: readonly FieldWay[];
}

export interface FieldWay {
  readonly field: FieldName;
  readonly way: number;
  /** When the field was first and last found so (epoch ms). */
  readonly from: number;
  readonly to: number;
}

/** By what a field is found now. */
export interface WayNow {
  readonly field: FieldName;
  readonly way: number;
  /** By what it was found before, and since when (epoch ms) it is no more; `null`: nothing has changed. */
  readonly slid: { readonly before: number; readonly since: number } | null;
}

/** What found nothing for longer (ms) is not missed any more. */
const KEPT_FOR = 30 * DAY;

/** No map has more of one field; a page that says so is not believed for ever. */
const WAYS_KEPT = 20;

/** What stands in every row, or thread, so that it is found each day by the first candidate that still can. */
const STEADY: readonly FieldName[] = [...NEEDED, 'row.id', 'thread.id', 'thread.buyer'];

/** With what was found at a moment (epoch ms). */
export function waysWith(kept: WaysKept | undefined, { revision, found }: WaysSeen, at: number): WaysKept {
  const newest = Math.max(0, ...(kept?.fields ?? []).map(({ to }) => to));
  const isOther = kept && kept.revision !== revision;
  // Told late by a page that stands there since before the map was another one.
  if (isOther && at < newest) return kept;
  const fields = new Map((isOther ? [] : (kept?.fields ?? [])).map((one) => [`${one.field} ${one.way}`, one]));
  for (const field of FIELD_NAMES) {
    const way = found[field];
    if (way === undefined) continue;
    const key = `${field} ${way}`;
    const { from, to } = fields.get(key) ?? { from: at, to: at };
    fields.set(key, { field, way, from: Math.min(from, at), to: Math.max(to, at) });
  }
  const since = Math.max(newest, at) - KEPT_FOR;
  const recent = [...fields.values()].filter(({ to }) => to >= since).sort((a, b) => b.to - a.to || a.way - b.way);
  return { revision, fields: FIELD_NAMES.flatMap((field) => waysOf(field, recent)) };
}

function waysOf(field: FieldName, newestFirst: readonly FieldWay[]): FieldWay[] {
  const ways = newestFirst.filter((one) => one.field === field).slice(0, WAYS_KEPT);
  return ways.sort((a, b) => a.way - b.way);
}

/** @param zone whose days they are (IANA): by the first candidate of the last day on which it was found is a field found now */
export function waysNow({ fields }: WaysKept, zone: string): WayNow[] {
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
  return FIELD_NAMES.flatMap((field): WayNow[] => {
    const ways = fields.filter((one) => one.field === field);
    const lastDay = dayOf(Math.max(0, ...ways.map(({ to }) => to)));
    const index = ways.findIndex(({ to }) => dayOf(to) === lastDay);
    const now = ways[index];
    if (!now) return [];
    const [before] = ways.slice(0, index).sort((a, b) => b.to - a.to);
    const hasSlid = before && STEADY.includes(field);
    return [
      { field, way: now.way, slid: hasSlid ? { before: before.way, since: Math.max(now.from, before.to) } : null },
    ];
  });
}

/**
 * How often the pages of a map were read, and how often they were not recognised. Counted are quarters of an hour: what a
 * busy page reports a hundred times in one says no more than what a quiet one reports once, and the same report told
 * twice, or in another order, comes to the same.
 */
import { DAY, MINUTE } from '../conversation/moment';
import { type WaysKept, type WaysSeen, waysWith } from './ways';

/** What one report says of the page. */
export interface PageTold extends PageSeen {
  /** By which candidates its fields were found; absent where nobody says so. */
  readonly ways?: WaysSeen;
}

export interface PageSeen {
  /** The shop that it shows; `null`: it does not say. */
  readonly account: string | null;
  readonly result: 'read' | 'empty' | 'page-changed';
  /** The field that was not found. */
  readonly field: string | null;
  /** Epoch ms. */
  readonly at: number;
}

/** Of one shop's pages. */
export interface Tally {
  /** What was seen last. */
  readonly last: PageSeen;
  /** When it was last read (epoch ms); `null`: never. */
  readonly readAt: number | null;
  /** The newest ones, the newest first. */
  readonly days: readonly DayTally[];
  /** By which candidates its fields were found; absent before it was noted. */
  readonly ways?: WaysKept;
}

/** `2026-11-22`, and its quarters of an hour as the bits of a number, in hexadecimal. */
export interface DayTally {
  readonly day: string;
  readonly hits: string;
  readonly misses: string;
}

export interface DayCount {
  readonly day: string;
  readonly hits: number;
  readonly misses: number;
}

export const DAYS_KEPT = 7;

/** Nobody has more shops on one marketplace; a page that shows another name each time is not believed to be them. */
const ACCOUNTS_KEPT = 20;

/** With what was seen. @param zone whose days they are (IANA) @param now epoch ms: what was seen later was dated by a wrong clock */
export function tallied(tallies: readonly Tally[], seen: PageTold, zone: string, now: number): readonly Tally[] {
  if (seen.at > now + MINUTE) return tallies;
  const before = tallies.find(({ last }) => last.account === seen.account);
  const after = tallyOf(before, seen, zone);
  if (before && JSON.stringify(before) === JSON.stringify(after)) return tallies;
  const others = tallies.filter((one) => one !== before);
  return [after, ...others].sort((a, b) => b.last.at - a.last.at).slice(0, ACCOUNTS_KEPT);
}

/** Also where a part of the page was read, and one was not. */
const isMiss = ({ result, field }: PageSeen): boolean => result === 'page-changed' || field !== null;

function tallyOf(before: Tally | undefined, { ways: told, ...seen }: PageTold, zone: string): Tally {
  const isHit = !isMiss(seen);
  const last = before && !isLater(seen, before.last) ? before.last : seen;
  const readAt = isHit ? Math.max(seen.at, before?.readAt ?? 0) : (before?.readAt ?? null);
  const { day, quarter } = placeOf(seen.at, zone);
  const days = [...(before?.days ?? [])];
  const index = days.findIndex((one) => one.day === day);
  const known = days[index] ?? { day, hits: '0', misses: '0' };
  const counted = isHit
    ? { ...known, hits: withBit(known.hits, quarter) }
    : { ...known, misses: withBit(known.misses, quarter) };
  if (index < 0) days.push(counted);
  else days[index] = counted;
  days.sort((a, b) => (a.day < b.day ? 1 : -1));
  const ways = told ? waysWith(before?.ways, told, seen.at) : before?.ways;
  return { last, readAt, days: days.slice(0, DAYS_KEPT), ...(ways && { ways }) };
}

/** Two of one moment come to the same, whichever is told first. */
function isLater(seen: PageSeen, known: PageSeen): boolean {
  const textOf = ({ result, field }: PageSeen) => `${result} ${field}`;
  return seen.at > known.at || (seen.at === known.at && textOf(seen) > textOf(known));
}

/** Of pages of one shop that are counted by several maps, and shown as one kind. @param tallies at least one */
export function together(tallies: readonly Tally[]): Tally {
  const [newest] = [...tallies].sort((a, b) => b.last.at - a.last.at) as [Tally];
  const hits = tallies.flatMap(({ readAt }) => readAt ?? []);
  return {
    ...newest,
    readAt: hits.length > 0 ? Math.max(...hits) : null,
    days: tallies.map(({ days }) => days).reduce(bothDays),
  };
}

function bothDays(some: readonly DayTally[], others: readonly DayTally[]): DayTally[] {
  const days = new Map(some.map((one) => [one.day, one]));
  for (const one of others) {
    const known = days.get(one.day) ?? one;
    days.set(one.day, { ...one, hits: bothBits(known.hits, one.hits), misses: bothBits(known.misses, one.misses) });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

const bothBits = (some: string, others: string): string => (BigInt(`0x${some}`) | BigInt(`0x${others}`)).toString(16);

function placeOf(at: number, zone: string): { readonly day: string; readonly quarter: number } {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { day: wall.toPlainDate().toString(), quarter: wall.hour * 4 + Math.floor(wall.minute / 15) };
}

const withBit = (bits: string, bit: number): string => (BigInt(`0x${bits}`) | (1n << BigInt(bit))).toString(16);

const quartersOf = (bits: string): number[] =>
  [...BigInt(`0x${bits}`).toString(2)].reverse().flatMap((bit, quarter) => (bit === '1' ? quarter : []));

const countOf = (bits: string): number => quartersOf(bits).length;

/** The last seven days, today the last of them, also those on which nothing was seen. */
export function lastDays({ days }: Pick<Tally, 'days'>, zone: string, now: number): DayCount[] {
  return Array.from({ length: DAYS_KEPT }, (_, index) => {
    const { day } = placeOf(now - (DAYS_KEPT - 1 - index) * DAY, zone);
    const known = days.find((one) => one.day === day);
    return { day, hits: countOf(known?.hits ?? '0'), misses: countOf(known?.misses ?? '0') };
  });
}

/** In so many quarters of an hour it has to be missed: a list that loads, or has nobody in it, may look like another page. */
const QUARTERS_LOST = 2;

/**
 * Whether a page that was read by the map is not recognised by it any more.
 * @param since epoch ms: when the map was made as it is
 * @param zone whose days are counted (IANA)
 */
export function isLost(tallies: readonly Tally[], since: number, zone: string): boolean {
  const [last] = [...tallies].sort((a, b) => b.last.at - a.last.at);
  const hits = tallies.flatMap(({ readAt }) => readAt ?? []);
  if (!last || !isMiss(last.last) || hits.length === 0) return false;
  return quartersAfter(Math.max(since, ...hits), tallies, 'misses', zone) >= QUARTERS_LOST;
}

/**
 * Whether a page that was read by the map is read without it now. Where the map's path is open, a page on which it finds
 * nothing is taken for another one, and nobody says that it is missed.
 * @param others of maps under the same path that are made where nothing else reads a page
 * @param since epoch ms: when the map was made as it is
 * @param zone whose days are counted (IANA)
 */
export function isReadWithout(
  tallies: readonly Tally[],
  others: readonly Tally[],
  since: number,
  zone: string,
): boolean {
  const hits = tallies.flatMap(({ readAt }) => readAt ?? []);
  return hits.length > 0 && quartersAfter(Math.max(since, ...hits), others, 'hits', zone) >= QUARTERS_LOST;
}

function quartersAfter(at: number, tallies: readonly Tally[], of: 'hits' | 'misses', zone: string): number {
  const { day, quarter } = placeOf(at, zone);
  const quarters = tallies.flatMap(({ days }) =>
    days.flatMap((one) =>
      quartersOf(one[of])
        .filter((other) => one.day > day || (one.day === day && other > quarter))
        .map((other) => `${one.day} ${other}`),
    ),
  );
  return new Set(quarters).size;
}

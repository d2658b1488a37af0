/** Business hours at random, and instants to ask them about, around the days on which clocks change. For property tests. */
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../utils/domain/conversation/moment';
import type { BusinessHours, Interruption, OpenInterval } from '../../utils/domain/deadlines/business-hours';
import { END, FIRST, type WallClock, wallClock } from './minute-by-minute';

/** A zone, and the instant (epoch ms) around which it is looked at. */
export interface Occasion {
  readonly zone: string;
  readonly at: number;
}

/** Hours, and what is asked of them on one occasion; on whole minutes, but for what is said to be finer. */
export interface Question {
  readonly occasion: Occasion;
  readonly hours: BusinessHours;
  /** Epoch ms. */
  readonly since: number;
  /** How much later something else is. */
  readonly later: number;
  readonly duration: number;
  /** How much more something else takes. */
  readonly more: number;
  /** Neither on whole minutes: how long after `since` it begins, and what it takes. */
  readonly finer: { readonly after: number; readonly duration: number };
  /** Whether a calendar is asked about later instants first: what it remembers must not change what it says. */
  readonly laterFirst: boolean;
}

/** One o'clock in Greenwich, on the last Sunday: when Europe sets its clocks. @param month from 1 */
export function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getTime() - last.getUTCDay() * DAY + HOUR;
}

const sundays = (zone: string, min: number, max: number) =>
  fc
    .record({ year: fc.integer({ min, max }), month: fc.constantFrom(3, 10) })
    .map(({ year, month }): Occasion => ({ zone, at: lastSunday(year, month) }));

/** Both changes of every year in Kyiv, the same days where clocks stay, and the ends of time. */
export const ordinary: fc.Arbitrary<Occasion> = fc.oneof(
  { weight: 12, arbitrary: sundays('Europe/Kyiv', 2001, 2098) },
  { weight: 4, arbitrary: sundays('Europe/Moscow', 2015, 2044) },
  { weight: 4, arbitrary: sundays('Asia/Almaty', 2024, 2053) },
  { weight: 1, arbitrary: fc.constantFrom({ zone: 'Europe/Kyiv', at: FIRST }, { zone: 'Europe/Kyiv', at: END }) },
);

/** What zones have done to their clocks beside an hour on a Sunday. */
export const ODD: readonly (Occasion & {
  readonly says: string;
  readonly skipped: number;
  readonly setBack: number;
})[] = [
  { says: 'midnight twice', zone: 'Asia/Almaty', at: Date.UTC(2024, 1, 29, 18), skipped: 0, setBack: 1 },
  { says: 'winter for good', zone: 'Europe/Moscow', at: Date.UTC(2014, 9, 25, 22), skipped: 0, setBack: 1 },
  { says: 'summer for good', zone: 'Europe/Moscow', at: Date.UTC(2011, 2, 26, 23), skipped: 60, setBack: 0 },
  { says: 'half an hour on', zone: 'Australia/Lord_Howe', at: Date.UTC(2026, 9, 3, 15, 30), skipped: 30, setBack: 0 },
  { says: 'half an hour back', zone: 'Australia/Lord_Howe', at: Date.UTC(2026, 3, 4, 15), skipped: 0, setBack: 1 },
  { says: 'no midnight', zone: 'Africa/Cairo', at: Date.UTC(2026, 3, 23, 22), skipped: 60, setBack: 0 },
  { says: 'no day', zone: 'Pacific/Apia', at: Date.UTC(2011, 11, 30, 10), skipped: 1440, setBack: 0 },
];

const BEFORE = 3 * DAY + HOUR;
const AFTER = 6 * DAY;
const watched = new Map<string, WallClock>();

/** The clock on the wall, from some days before the occasion on. */
export function clockOf({ zone, at }: Occasion): WallClock {
  const name = `${zone} ${at}`;
  const clock = watched.get(name) ?? wallClock(zone, at - BEFORE, at + AFTER);
  watched.set(name, clock);
  return clock;
}

const two = (number: number) => String(number).padStart(2, '0');
/** 570 as '09:30'. */
const timeOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const wallMinute = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
  // Where clocks change.
  fc.integer({ min: 115, max: 245 }),
  fc.constantFrom(0, 1, 1439),
);
const interval: fc.Arbitrary<OpenInterval> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ from: wallMinute.map(timeOf), to: wallMinute.map(timeOf) }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(wallMinute, fc.integer({ min: 1, max: 300 }))
      .map(([from, length]) => ({ from: timeOf(from), to: timeOf((from + length) % 1440) })),
  },
  { weight: 1, arbitrary: wallMinute.map((from) => ({ from: timeOf(from), to: '24:00' })) },
  { weight: 1, arbitrary: wallMinute.map((from) => ({ from: timeOf(from), to: timeOf(from) })) },
);
const closed: OpenInterval[] = [];
const several = fc.array(interval, { minLength: 1, maxLength: 3 });
const one = interval.map((only) => [only]);
const day = fc.oneof(
  { weight: 2, arbitrary: fc.constant(closed) },
  { weight: 4, arbitrary: one },
  { weight: 2, arbitrary: several },
);
const week = fc.oneof(
  { weight: 6, arbitrary: fc.array(day, { minLength: 7, maxLength: 7 }) },
  { weight: 2, arbitrary: one.map((same) => Array.from({ length: 7 }, () => same)) },
  { weight: 1, arbitrary: several.map((same) => Array.from({ length: 7 }, () => same)) },
  { weight: 2, arbitrary: several.map((same) => [same, same, same, same, same, closed, closed]) },
  { weight: 1, arbitrary: fc.tuple(interval, fc.nat(6)).map(([only, on]) => closedBut(on, [only])) },
);
const closedBut = (on: number, day: OpenInterval[]) =>
  Array.from({ length: 7 }, (_, index) => (index === on ? day : closed));

const minutes = (min: number, max: number) => fc.integer({ min, max }).map((count) => count * MINUTE);
const away = (daysBefore: number, daysAfter: number) =>
  fc.oneof(minutes(-240, 240), minutes(-daysBefore * 1440, daysAfter * 1440));

/** An instant as it may be written: in Greenwich, or with the offset of somewhere else. */
const written = (at: number, offset: number): string => {
  const wall = new Date(at + offset * MINUTE).toISOString().slice(0, 19);
  return offset === 0 ? `${wall}Z` : `${wall}${offset < 0 ? '-' : '+'}${timeOf(Math.abs(offset))}`;
};
const interruption = ({ at }: Occasion): fc.Arbitrary<Interruption> =>
  fc
    .record({
      from: away(4, 6),
      lasts: fc.oneof(
        { weight: 60, arbitrary: minutes(0, 300) },
        { weight: 30, arbitrary: minutes(1, 3 * 1440) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      offset: fc.constantFrom(0, 120, 180, 300, -210),
      reason: fc.constantFrom('power' as const, 'air-raid' as const, 'other' as const),
    })
    .map(({ from, lasts, offset, reason }) => ({
      from: written(at + from, offset),
      to: lasts === null ? null : written(at + from + lasts, 0),
      reason,
    }));

function hoursOn(occasion: Occasion): fc.Arbitrary<BusinessHours> {
  const dayOff = fc.integer({ min: -3, max: 6 }).map((days) => written(occasion.at + days * DAY, 0).slice(0, 10));
  return fc.record({
    zone: fc.constant(occasion.zone),
    week,
    daysOff: fc.uniqueArray(dayOff, { maxLength: 3 }),
    interruptions: fc.array(interruption(occasion), { maxLength: 3 }),
  });
}

export function questions(occasions: fc.Arbitrary<Occasion>): fc.Arbitrary<Question> {
  return occasions.chain((occasion) =>
    fc.record({
      occasion: fc.constant(occasion),
      hours: hoursOn(occasion),
      since: away(2, 2).map((off) => occasion.at + off),
      later: fc.oneof(minutes(0, 240), minutes(0, 3 * 1440)),
      duration: fc.oneof(minutes(1, 240), minutes(1, 24 * 60)),
      more: minutes(1, 600),
      finer: fc.record({
        after: fc.oneof(fc.integer({ min: 0, max: MINUTE }), fc.integer({ min: 0, max: 3 * HOUR })),
        duration: fc.integer({ min: 1, max: 20 * HOUR }),
      }),
      laterFirst: fc.boolean(),
    }),
  );
}

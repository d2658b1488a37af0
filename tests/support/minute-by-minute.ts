/**
 * Business hours told by brute force: minute after minute, by what a clock on the shop's wall shows.
 *
 * Why this holds the code in `utils/domain/deadlines`, and is no second copy of it: it was written from the types and their
 * comments alone, and goes the other way. Nothing here asks at which instant a wall time is, or reckons with stretches of
 * time. Every instant is turned into a wall time (by `Intl.DateTimeFormat`; no Temporal), one minute is asked about at a
 * time, and what is due is found by counting the minutes that are open. From the code it takes types only. Common to both
 * are the IANA data and the words of `BusinessHours` and `Calendar`.
 *
 * It is exact to the millisecond as long as hours and interruptions begin and end on whole minutes, and clocks change on
 * them.
 */
import type { BusinessHours, OpenTime } from '../../utils/domain/deadlines/business-hours';

const MINUTE = 60_000;
const MINUTES_OF_DAY = 1440;
/** `HORIZON`, said again. */
const FIVE_YEARS = 1827 * MINUTES_OF_DAY * MINUTE;
/** Nothing is open before the first of these, nor from the second on (epoch ms). */
export const FIRST = Date.UTC(2001, 0, 1);
export const END = Date.UTC(2100, 0, 1);

/**
 * A clock on a wall, watched for some days. Minutes are whole ones since the epoch; what the clock shows is counted as if
 * the wall were in Greenwich, so that 1440 of them are a day of the calendar.
 */
export interface WallClock {
  readonly zone: string;
  /** The first minute watched, and the first no longer watched. */
  readonly from: number;
  readonly to: number;
  /**
   * The latest wall time that was shown up to that minute, itself included. While clocks that were set back show times
   * for the second time it stands still; so a wall time, or what it is taken to be, has come when this is no earlier,
   * and comes but once.
   */
  furthest(minute: number): number;
  /** A wall time that was skipped is taken to be as much later as was skipped; any other is itself. */
  meant(wall: number): number;
  /** What was skipped: the first wall time not shown, and the first shown again. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** How often it was set back. */
  readonly setBack: number;
}

/**
 * @param from where to begin to watch (epoch ms); clocks must not have changed in the day before
 * @param to up to where (epoch ms)
 */
export function wallClock(zone: string, from: number, to: number): WallClock {
  const first = Math.floor(from / MINUTE);
  const shown = shownIn(zone, first, Math.ceil(to / MINUTE));
  const furthest = new Int32Array(shown.length);
  const gaps: { from: number; to: number }[] = [];
  let setBack = 0;
  shown.forEach((now, index) => {
    const before = shown[index - 1] ?? now - 1;
    if (now > before + 1) gaps.push({ from: before + 1, to: now });
    if (now <= before) setBack += 1;
    furthest[index] = Math.max(now, furthest[index - 1] ?? now);
  });
  return {
    zone,
    from: first,
    to: first + shown.length,
    furthest(minute) {
      const wall = furthest[minute - first];
      if (wall === undefined) throw new RangeError(`Nobody watched the clock at ${new Date(minute * MINUTE)}`);
      return wall;
    },
    meant(wall) {
      const gap = gaps.find((one) => one.from <= wall && wall < one.to);
      return gap ? wall + gap.to - gap.from : wall;
    },
    gaps,
    setBack,
  };
}

/** What the clock shows at each minute. Asked of `Intl` at full hours, and at every minute of an hour in which it is set. */
function shownIn(zone: string, from: number, to: number): Int32Array {
  const shown = new Int32Array(to - from);
  // In Sweden they write '2026-03-29 04:00'.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const wallOf = (minute: number) => Date.parse(`${format.format(minute * MINUTE).replace(' ', 'T')}Z`) / MINUTE;
  for (let hour = from; hour < to; hour += 60) {
    const wall = wallOf(hour);
    const steady = wallOf(hour + 60) === wall + 60;
    for (let minute = hour; minute < Math.min(hour + 60, to); minute += 1) {
      shown[minute - from] = steady ? wall + minute - hour : wallOf(minute);
    }
  }
  return shown;
}

/** An instant, or never; or what only minutes after the watched ones could tell. */
export type Due = number | null | 'unseen';

/** What `Calendar` is asked, answered by counting minutes. */
export interface Walk {
  /** @param minute whole minutes since the epoch */
  isOpen(minute: number): boolean;
  dueAt(since: number, duration: number): Due;
  openTimeBetween(from: number, to: number): number;
  nextOpening(at: number): Due;
  intervalsBetween(from: number, to: number): OpenTime[];
}

export function walkOf(hours: BusinessHours, clock: WallClock): Walk {
  const daysOff = new Set(hours.daysOff.map((date) => Date.parse(`${date}T00:00Z`) / MINUTE / MINUTES_OF_DAY));
  const interruptions = hours.interruptions.map(({ from, to }) => ({
    from: Date.parse(from) / MINUTE,
    to: to === null ? Number.POSITIVE_INFINITY : Date.parse(to) / MINUTE,
  }));
  /** From here on it is known without looking that nothing opens any more (minutes). */
  const never = Math.min(
    END / MINUTE,
    ...interruptions.filter(({ to }) => to === Number.POSITIVE_INFINITY).map(({ from }) => from),
    ...(hours.week.every((day) => day.length === 0) ? [clock.from] : []),
  );

  const week = hours.week.map((day) => day.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) })));
  /** Which wall times lie within the shifts that begin on a day of the calendar; days are counted from 1 January 1970. */
  const shiftsOf = (day: number) => {
    if (daysOff.has(day)) return [];
    const midnight = day * MINUTES_OF_DAY;
    // Day 0 was a Thursday.
    return (week[(day + 3) % 7] ?? []).map(({ from, to }) => ({
      from: clock.meant(midnight + from),
      to: clock.meant(midnight + to + (to > from ? 0 : MINUTES_OF_DAY)),
    }));
  };
  /** A shift ends on the next day at the latest; where clocks skipped a whole day, on the one after. */
  const shiftsOver = remembered((day: number) => [...shiftsOf(day - 2), ...shiftsOf(day - 1), ...shiftsOf(day)]);
  const looksOpen = (minute: number): boolean => {
    if (minute < FIRST / MINUTE || minute >= END / MINUTE) return false;
    if (interruptions.some((stop) => stop.from <= minute && minute < stop.to)) return false;
    const wall = clock.furthest(minute);
    return shiftsOver(Math.floor(wall / MINUTES_OF_DAY)).some((shift) => shift.from <= wall && wall < shift.to);
  };

  /** 1 for open, 2 for closed, 0 for not yet looked. */
  const seen = new Uint8Array(clock.to - clock.from);
  const isOpen = (minute: number): boolean => {
    const index = minute - clock.from;
    if (!seen[index]) seen[index] = looksOpen(minute) ? 1 : 2;
    return seen[index] === 1;
  };

  /** Tells the open part of one minute after the other, as far as `to` and as was watched, or until told to stop. */
  const walk = (from: number, to: number, tell: (from: number, to: number) => 'stop' | undefined) => {
    const last = Math.min(Math.ceil(to / MINUTE), clock.to, never);
    for (let minute = Math.floor(from / MINUTE); minute < last; minute += 1) {
      if (!isOpen(minute)) continue;
      if (tell(Math.max(minute * MINUTE, from), Math.min((minute + 1) * MINUTE, to)) === 'stop') return;
    }
  };
  const afterAll = (since: number) =>
    Math.min(never * MINUTE, since + FIVE_YEARS) <= clock.to * MINUTE ? null : 'unseen';
  const mustHaveSeen = (to: number) => {
    if (Math.min(to, never * MINUTE) > clock.to * MINUTE) throw new RangeError('Nobody watched the clock that long');
  };

  return {
    isOpen,
    dueAt(since, duration) {
      let left = duration;
      let due: Due = afterAll(since);
      walk(since, since + FIVE_YEARS, (from, to) => {
        if (left <= to - from) {
          due = from + left;
          return 'stop';
        }
        left -= to - from;
      });
      return due;
    },
    openTimeBetween(from, to) {
      mustHaveSeen(to);
      let passed = 0;
      walk(from, to, (openFrom, openTo) => {
        passed += openTo - openFrom;
      });
      return passed;
    },
    nextOpening(at) {
      let opening: Due = afterAll(at);
      // What opens just when the five years are over is still within them.
      walk(at, at + FIVE_YEARS + 1, (from) => {
        opening = from;
        return 'stop';
      });
      return opening;
    },
    intervalsBetween(from, to) {
      mustHaveSeen(to);
      const stretches: { from: number; to: number }[] = [];
      walk(from, to, (openFrom, openTo) => {
        const last = stretches.at(-1);
        if (last?.to === openFrom) last.to = openTo;
        else stretches.push({ from: openFrom, to: openTo });
      });
      return stretches;
    },
  };
}

/** '09:30' as 570. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

function remembered<T>(tell: (day: number) => T): (day: number) => T {
  const told = new Map<number, T>();
  return (day) => {
    const known = told.get(day);
    if (known !== undefined) return known;
    const now = tell(day);
    told.set(day, now);
    return now;
  };
}

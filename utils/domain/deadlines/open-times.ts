/** Business hours → the stretches of open time between two instants. */
import { DAY } from '../conversation/moment';
import type { BusinessHours, OpenTime } from './business-hours';
import { dayOf, instantFrom, minutesOf, wallClockIn, weekdayOf } from './wall-clock';

/** In minutes since midnight of the day it begins on; past midnight the next day's. */
interface Shift {
  readonly from: number;
  readonly to: number;
  readonly endsNextDay: boolean;
}

/** @returns what is open from `from` on and before `to`, oldest first; none is empty, and between two it is closed */
export function openTimes(hours: BusinessHours): (from: number, to: number) => OpenTime[] {
  const clock = wallClockIn(hours.zone);
  const week = hours.week.map((intervals) => intervals.map(shiftOf));
  const daysOff = new Set(hours.daysOff.map(dayOf));
  const stops = joined(
    hours.interruptions.map(({ from, to }) => ({
      from: instantFrom(from) ?? 0,
      to: to === null ? Number.POSITIVE_INFINITY : (instantFrom(to) ?? 0),
    })),
  );

  return (from, to) => {
    const open: OpenTime[] = [];
    // A wall is at most 14 hours from UTC, and a shift ends on the next day at the latest.
    for (let day = Math.floor(from / DAY) - 3; day * DAY < to + 2 * DAY; day++) {
      if (daysOff.has(day)) continue;
      for (const shift of week[weekdayOf(day)] ?? []) {
        open.push({
          from: clock.instantOf(day, shift.from),
          to: clock.instantOf(shift.endsNextDay ? day + 1 : day, shift.to),
        });
      }
    }
    const cut = open.map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }));
    return without(joined(cut), stops);
  };
}

function shiftOf({ from, to }: { readonly from: string; readonly to: string }): Shift {
  const [begins, ends] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
  return { from: begins, to: ends, endsNextDay: ends <= begins };
}

/** Those that are not empty, oldest first; what overlaps or touches is one. */
function joined(times: readonly OpenTime[]): OpenTime[] {
  const union: OpenTime[] = [];
  for (const { from, to } of times.filter((one) => one.to > one.from).sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && from <= last.to) union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else union.push({ from, to });
  }
  return union;
}

/** Both oldest first, and in neither do two overlap. */
function without(open: readonly OpenTime[], stops: readonly OpenTime[]): OpenTime[] {
  const left: OpenTime[] = [];
  let next = 0;
  for (const { from, to } of open) {
    while (next < stops.length && (stops[next]?.to ?? 0) <= from) next++;
    let begins = from;
    for (let index = next; begins < to; index++) {
      const stop = stops[index];
      if (!stop || stop.from >= to) {
        left.push({ from: begins, to });
        break;
      }
      if (stop.from > begins) left.push({ from: begins, to: stop.from });
      begins = Math.max(begins, stop.to);
    }
  }
  return left;
}

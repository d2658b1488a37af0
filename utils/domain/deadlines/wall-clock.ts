/** Days and wall times of a zone as instants. A day is a number: how many days after 1 January 1970 it is. */
import { DAY, MINUTE } from '../conversation/moment';

const MINUTES_A_DAY = 24 * 60;

export interface WallClock {
  /** @param minutes since midnight by the clock on the wall; a whole day's is the next midnight. @returns epoch ms */
  instantOf(day: number, minutes: number): number;
}

export function wallClockIn(zone: string): WallClock {
  const midnights = new Map<number, number>();
  const asked = (day: number, minutes: number): number => {
    const date = new Date(day * DAY);
    const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return new Temporal.PlainDateTime(year, month, dayOfMonth, Math.floor(minutes / 60), minutes % 60).toZonedDateTime(
      zone,
    ).epochMilliseconds;
  };
  const midnight = (day: number): number => {
    const known = midnights.get(day);
    if (known !== undefined) return known;
    const at = asked(day, 0);
    midnights.set(day, at);
    return at;
  };
  return {
    instantOf(day, minutes) {
      if (minutes >= MINUTES_A_DAY) return midnight(day + 1);
      // Asking the zone is slow, and but for two days of the year midnight says it all.
      const usual = midnight(day + 1) - midnight(day) === DAY;
      return usual ? midnight(day) + minutes * MINUTE : asked(day, minutes);
    },
  };
}

/** 0 on a Monday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Of 'HH:MM', in minutes since midnight; '24:00' is the day's end. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/u.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= MINUTES_A_DAY ? total : undefined;
}

/** Of 'YYYY-MM-DD'; `undefined` where the calendar has no such day. */
export function dayOf(date: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(date)) return undefined;
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(date) ? at / DAY : undefined;
}

/** Of ISO 8601 with `Z` or an offset, in epoch ms. */
export function instantFrom(text: string): number | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return undefined;
  }
}

/** Whether the runtime knows the zone by its name. An offset is no name. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/u.test(zone)) return false;
  try {
    new Temporal.PlainDateTime(2026, 1, 1).toZonedDateTime(zone);
    return true;
  } catch {
    return false;
  }
}

/** Kazakhstan has had one time since 1 March 2024; a runtime whose zone data is older is an hour off there. */
export function hasOldZoneData(): boolean {
  const noon = Temporal.Instant.from('2024-07-01T12:00:00Z');
  return noon.toZonedDateTimeISO('Asia/Almaty').hour !== 17;
}

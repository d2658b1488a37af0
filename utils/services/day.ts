/** The day that a clock on the wall shows. */

/** From its first instant to the next day's (epoch ms), where `now` is in it. It may have 23 or 25 hours. */
export function dayAround(now: number, zone: string): { readonly from: number; readonly to: number } {
  return daysUpTo(now, zone, 1);
}

/** So many days, the last of them that one. */
export function daysUpTo(now: number, zone: string, days: number): { readonly from: number; readonly to: number } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay();
  const startOf = (day: Temporal.ZonedDateTime) => day.startOfDay().epochMilliseconds;
  return { from: startOf(today.subtract({ days: days - 1 })), to: startOf(today.add({ days: 1 })) };
}

/** The day that a clock on the wall shows. */

/** From its first instant to the next day's (epoch ms), where `now` is in it. It may have 23 or 25 hours. */
export function dayAround(now: number, zone: string): { readonly from: number; readonly to: number } {
  const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).startOfDay();
  return { from: start.epochMilliseconds, to: start.add({ days: 1 }).startOfDay().epochMilliseconds };
}

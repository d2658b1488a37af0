/** Business hours as a test would tell them: `office()`, `daily('09:00–13:00 14:00–18:00')`. */
import type { BusinessHours, OpenInterval } from '../../utils/domain/deadlines/business-hours';

/** '09:00–17:00 18:00–20:00' */
const day = (intervals: string): OpenInterval[] =>
  intervals.split(' ').flatMap((interval) => {
    const [from, to] = interval.split('–');
    return from && to ? [{ from, to }] : [];
  });
export const hours = (week: readonly string[], more: Partial<BusinessHours> = {}): BusinessHours => ({
  ...{ zone: 'Europe/Kyiv', week: week.map(day), daysOff: [], interruptions: [] },
  ...more,
});
export const daily = (intervals: string, more: Partial<BusinessHours> = {}) => hours(Array(7).fill(intervals), more);
/** Monday to Friday from nine to five. */
export const office = (more: Partial<BusinessHours> = {}) => hours([...Array(5).fill('09:00–17:00'), '', ''], more);

/** On the wall in Kyiv, or at an offset of its own: '2026-07-10 16:30', '2026-03-29 03:30+03:00'. */
export const at = (text: string, zone = 'Europe/Kyiv'): number =>
  /[+-]\d\d:\d\d$/u.test(text)
    ? Temporal.Instant.from(text).epochMilliseconds
    : Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;

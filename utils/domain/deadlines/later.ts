/** When "later" is, by the seller's clock. */
import { HOUR } from '../conversation/moment';
import type { When } from '../conversation/word';
import type { Calendar } from './business-hours';

/** At six a day's work is nearly done, and it is the hour that sellers name. */
export const EVENING = 18;
/** Where no shop ever opens, a morning begins then; before it, what is open is open since the evening. */
const MORNING = 9;
const NIGHT_ENDS = 6;

/** Epoch ms; it may be over, as this evening is at night. */
export function instantOf(when: When, now: number, calendar: Pick<Calendar, 'zone' | 'nextOpening'>): number {
  if (typeof when === 'number') return when;
  if (when === 'hour') return now + HOUR;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(calendar.zone).toPlainDate();
  const at = (day: Temporal.PlainDate, hour: number) =>
    day.toZonedDateTime({ timeZone: calendar.zone, plainTime: { hour } }).epochMilliseconds;
  if (when === 'evening') return at(today, EVENING);
  const tomorrow = today.add({ days: 1 });
  const opens = calendar.nextOpening(at(tomorrow, NIGHT_ENDS));
  if (opens === null) return at(tomorrow, MORNING);
  // A shop that is open already then never closed, or its night shift is still at work.
  return opens === at(tomorrow, NIGHT_ENDS) ? at(tomorrow, MORNING) : opens;
}

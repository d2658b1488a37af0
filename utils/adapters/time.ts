/** Printed time → instant and precision. Ukrainian and Russian, as lists and threads of the cabinets print them. */
import { DAY, HOUR, latestOf, MINUTE, type Moment } from '../domain/conversation/moment';
import { normaliseText } from '../domain/conversation/text-key';
import { AGO, dayBackOf, FILLING, monthOf, weekdayOf } from './time-words';

declare const document: never;

export interface TimeContext {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone. */
  readonly timeZone: string;
  /** Another zone in which the page may print as well, where nobody knows: then a time is a range. */
  readonly otherZone?: string;
}

/** No cabinet is as old as that; an earlier year is a placeholder (1970) or no date. */
const FIRST_YEAR = 2001;

/**
 * The moment that a printed time means, or `undefined` where it means none, or where that cannot be told:
 * - «12:34» is today's; «Вчера 18:20», «сьогодні», «позавчора» count from today in the page's zone.
 * - «15 вер.», «11 февраля», «30.12» is the latest such day that is not ahead of us, with a day's grace.
 * - «27.01.2026 в 15:05», «27/01/2026», «19 февр. 2026 г. в 20:11», «2026-01-27 15:05:33», «2026-01-27T15:05» are in the page's zone.
 * - «понеділок», «пн, 12:34» is the last such day before today. Today's own name may mean today or a week ago: none.
 *   Beside a date («пн, 15 вер.») it must agree with it.
 * - «щойно», «3 хв тому», «годину тому», «2 дня назад» are ranges before now, one unit to either side: some pages cut
 *   what is not whole, some round it, and days may be counted by the calendar. «год назад» is a year ago: none.
 * - «2026-01-27T13:05:33.120Z», «…+02:00» name an instant; without fractions all of that second.
 * - A time of day that there is twice, as clocks go back, is a range over both; one that there is not is none.
 */
export function parseTime(text: string, context: TimeContext): Moment | undefined {
  const { otherZone } = context;
  const moment = parseIn(text, context);
  if (otherZone === undefined || otherZone === context.timeZone) return moment;
  return eitherOf(moment, parseIn(text, { ...context, timeZone: otherZone }));
}

export type ParseTime = typeof parseTime;

/** Whether a printed time says by itself of which day it is. */
export function namesDay(text: string, context: TimeContext): boolean {
  const words = wordsOf(text);
  takeClock(words);
  return words.length > 0 && parseTime(text, context) !== undefined;
}

/** «ср 13:20» on a Wednesday: today's, and that of a week ago. */
export function todayOrBefore(text: string, context: TimeContext): readonly [Moment, Moment] | undefined {
  const words = wordsOf(text);
  const clock = takeClock(words);
  const today = todayIn(context);
  if (!clock || words.length !== 1 || weekdayOf(words[0] ?? '') !== today.dayOfWeek) return undefined;
  const { day, month, year } = today.subtract({ days: 7 });
  const [one, other] = [parseTime(`${clock}`, context), parseTime(`${day}.${month}.${year} ${clock}`, context)];
  return one && other && [one, other];
}

/** From the earlier of two to the end of the later one. */
function eitherOf(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  if (!a || !b || a.at === b.at) return a && b;
  const at = Math.min(a.at, b.at);
  const until = Math.max(latestOf(a), latestOf(b));
  return { at, precision: until - at > HOUR + MINUTE ? 'day' : 'hour', until };
}

function parseIn(text: string, context: TimeContext): Moment | undefined {
  const words = wordsOf(text);
  const whole = instantOf(text.trim()) ?? agoOf(words, context);
  if (whole) return whole;
  const clock = takeClock(words);
  const date = takeDate(words, context);
  if (words.length > 0) return undefined;
  if (date === 'none') return clock && momentOn(todayIn(context), clock, context);
  return date && momentOn(date, clock, context);
}

/** A time of day («17:01») on the day of a date separator («11 февраля»), or `undefined`. */
export function parseTimeOn(date: string, clock: string, context: TimeContext): Moment | undefined {
  return parseTime(`${date} ${clock}`, context);
}

function wordsOf(text: string): string[] {
  return normaliseText(text)
    .replace(/['’ʼ]/gu, '')
    .toLowerCase()
    .replace(/(\d{4})-(\d\d)-(\d\d)t?/u, '$3.$2.$1 ')
    .split(/[\s,]+/u)
    .filter((word) => /[\p{L}\d]/u.test(word) && !FILLING.test(word));
}

/** ISO 8601 with seconds and its zone. */
function instantOf(text: string): Moment | undefined {
  if (!/^20[\d-]{8}T[\d:.]{8,}(?:Z|[+-][\d:]+)$/u.test(text)) return undefined;
  const at = orNothing(() => Temporal.Instant.from(text).epochMilliseconds);
  return at === undefined ? at : { at, precision: 'exact', ...(!text.includes('.') && { until: at + 1000 }) };
}

/** From whole minute to whole minute, so that two readings agree. Days that clocks change on are longer, or shorter. */
function agoOf(words: readonly string[], { now }: TimeContext): Moment | undefined {
  const ago = AGO.exec(words.join(' '));
  if (!ago) return undefined;
  const [, count = 1, hours, days] = ago;
  const length = days ? DAY : hours ? HOUR : MINUTE;
  const spare = days ? HOUR : 0;
  const latest = Math.ceil(now / MINUTE) * MINUTE;
  return {
    at: latest - MINUTE - (Number(count) + 1) * length - spare,
    precision: days ? 'day' : hours ? 'hour' : 'minute',
    until: Math.min(latest, latest - (Number(count) - 1) * length + spare),
  };
}

function takeClock(words: string[]): Temporal.PlainTime | undefined {
  const index = words.findIndex((word) => /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(word));
  if (index === -1) return undefined;
  const [hour = Number.NaN, minute = Number.NaN, second = 0] = (words.splice(index, 1)[0] ?? '').split(':').map(Number);
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return undefined;
  return Temporal.PlainTime.from({ hour, minute });
}

/** `none`: nothing of a date was printed. `undefined`: something was, and it is no date. */
function takeDate(words: string[], context: TimeContext): Temporal.PlainDate | 'none' | undefined {
  if (words.length === 0) return 'none';
  const weekday = weekdayOf(words[0] ?? '');
  if (weekday === undefined) return takeCalendarDate(words, context);
  words.shift();
  const today = todayIn(context);
  // Today's own name may mean a week ago.
  if (words.length === 0)
    return today.dayOfWeek === weekday ? undefined : today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 });
  const date = takeCalendarDate(words, context);
  return date?.dayOfWeek === weekday ? date : undefined;
}

function takeCalendarDate(words: string[], context: TimeContext): Temporal.PlainDate | undefined {
  const [first = '', second = '', third = ''] = words;
  const back = dayBackOf(first);
  if (back !== undefined) return words.splice(0, 1) && todayIn(context).subtract({ days: back - 1 });
  const figures = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?$(?<!^\d+[/-]\d+)/u.exec(first);
  if (figures) {
    words.shift();
    return toDate(figures[1], Number(figures[2]), figures[3], context);
  }
  const month = /^\d{1,2}$/u.test(first) ? monthOf(second) : undefined;
  if (month === undefined) return undefined;
  const year = /^\d{4}$/u.test(third) ? third : undefined;
  words.splice(0, year ? 3 : 2);
  return toDate(first, month, year, context);
}

/** A «30 декабря» seen in January is last year's. A day's grace, for the page's zone may be ahead of ours. */
function toDate(
  day: string | undefined,
  month: number,
  printed: string | undefined,
  context: TimeContext,
): Temporal.PlainDate | undefined {
  const today = todayIn(context);
  const on = (year: number) =>
    orNothing(() => Temporal.PlainDate.from({ day: Number(day), month, year }, { overflow: 'reject' }));
  if (printed) {
    const year = Number(printed) + (printed.length === 2 ? 2000 : 0);
    return year >= FIRST_YEAR && year <= today.year + 1 ? on(year) : undefined;
  }
  for (let year = today.year + 1; year > today.year - 5; year--) {
    const date = on(year);
    if (date && Temporal.PlainDate.compare(date, today.add({ days: 1 })) <= 0) return date;
  }
  return undefined;
}

/** Figures that are no date or no time throw. */
function orNothing<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function todayIn({ now, timeZone }: TimeContext): Temporal.PlainDate {
  let today = TODAY.get(timeZone);
  if (today?.now !== now) {
    today = { now, date: Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate() };
    TODAY.set(timeZone, today);
  }
  return today.date;
}

/** By zone, for a list prints a thousand times at one moment. */
const TODAY = new Map<string, { readonly now: number; readonly date: Temporal.PlainDate }>();

/** Without a time of day the moment is the whole day, from its local start. */
function momentOn(
  date: Temporal.PlainDate,
  clock: Temporal.PlainTime | undefined,
  { timeZone }: TimeContext,
): Moment | undefined {
  if (clock) {
    const wall = date.toPlainDateTime(clock);
    const one = (disambiguation: 'earlier' | 'later') => wall.toZonedDateTime(timeZone, { disambiguation });
    const exactly = (time: Temporal.ZonedDateTime): Moment => ({ at: time.epochMilliseconds, precision: 'minute' });
    const first = one('earlier');
    return first.toPlainDateTime().equals(wall) ? eitherOf(exactly(first), exactly(one('later'))) : undefined;
  }
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone }).startOfDay().epochMilliseconds;
  return { at: startOf(date), precision: 'day', until: startOf(date.add({ days: 1 })) };
}

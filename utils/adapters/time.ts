/** Printed time → instant and precision. Ukrainian and Russian, as lists and threads of the cabinets print them. */
import { latestOf, type Moment } from '../domain/conversation/moment';

declare const document: never;

export interface TimeContext {
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone. */
  readonly timeZone: string;
  /** Another zone in which the page may print as well, where nobody knows: then a time is a range. */
  readonly otherZone?: string;
}

/** In the forms that stand beside a day and by themselves; pages print them whole or cut, with three letters at least. */
const MONTHS: readonly (readonly string[])[] = [
  ['січня', 'січень', 'января', 'январь'],
  ['лютого', 'лютий', 'февраля', 'февраль'],
  ['березня', 'березень', 'марта', 'март'],
  ['квітня', 'квітень', 'апреля', 'апрель'],
  ['травня', 'травень', 'мая', 'май'],
  ['червня', 'червень', 'июня', 'июнь'],
  ['липня', 'липень', 'июля', 'июль'],
  ['серпня', 'серпень', 'августа', 'август'],
  ['вересня', 'вересень', 'сентября', 'сентябрь'],
  ['жовтня', 'жовтень', 'октября', 'октябрь'],
  ['листопада', 'листопад', 'ноября', 'ноябрь'],
  ['грудня', 'грудень', 'декабря', 'декабрь'],
];

const TODAY = ['сьогодні', 'сегодня'];
const YESTERDAY = ['вчора', 'вчера'];

/** No cabinet is as old as that; an earlier year is a placeholder (1970) or no date. */
const FIRST_YEAR = 2001;

interface PrintedDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The moment that a printed time means, or `undefined` where it means none: «12:34», «Вчера 18:20», «сьогодні»,
 * «15 вер.», «11 февраля», «27.01.2026 в 15:05», «2026-01-27 15:05:33», «19 февр. 2026 г. в 20:11». A date without a year is the latest
 * such day that is not ahead of us; a bare time of day is today's.
 */
export function parseTime(text: string, context: TimeContext): Moment | undefined {
  const { otherZone } = context;
  const moment = parseIn(text, context);
  if (otherZone === undefined || otherZone === context.timeZone) return moment;
  return eitherOf(moment, parseIn(text, { ...context, timeZone: otherZone }));
}

/** Whether a printed time names a day of its own. */
export function namesDay(text: string, context: TimeContext): boolean {
  const words = wordsOf(text);
  takeClock(words);
  const date = takeDate(words, context);
  return date !== undefined && date !== 'none';
}

/** From the earlier of two to the end of the later one. */
function eitherOf(a: Moment | undefined, b: Moment | undefined): Moment | undefined {
  if (!a || !b || a.at === b.at) return a && b;
  const precision = a.precision === 'day' || b.precision === 'day' ? 'day' : 'hour';
  return { at: Math.min(a.at, b.at), precision, until: Math.max(latestOf(a), latestOf(b)) };
}

function parseIn(text: string, context: TimeContext): Moment | undefined {
  const words = wordsOf(text);
  const clock = takeClock(words);
  const date = takeDate(words, context);
  if (words.some((word) => /[\p{L}\d]/u.test(word))) return undefined;
  if (date === 'none') return clock && momentOn(todayIn(context), clock, context);
  return date && momentOn(date, clock, context);
}

/** A time of day («17:01») on the day of a date separator («11 февраля»), or `undefined`. */
export function parseTimeOn(date: string, clock: string, context: TimeContext): Moment | undefined {
  return parseTime(`${date} ${clock}`, context);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/\u00A0/gu, ' ')
    .split(/[\s,]+/u)
    .filter((word) => !['', 'в', 'о', 'об', 'г.', 'г', 'р.', 'р', 'року', 'года', 'at'].includes(word));
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
  const [first = '', second = '', third = ''] = words;
  if (words.length === 0) return 'none';
  if (TODAY.includes(first)) return words.splice(0, 1) && todayIn(context);
  if (YESTERDAY.includes(first)) return words.splice(0, 1) && todayIn(context).subtract({ days: 1 });
  const numeric = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?\.?$/u.exec(first);
  if (numeric) {
    words.splice(0, 1);
    const [, day, month, year] = numeric;
    return toDate({ day: Number(day), month: Number(month), ...(year && { year: fullYear(year) }) }, context);
  }
  const stamp = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(first);
  if (stamp) {
    words.splice(0, 1);
    const [, year, month, day] = stamp;
    return toDate({ day: Number(day), month: Number(month), year: Number(year) }, context);
  }
  const month = /^\d{1,2}$/u.test(first) ? monthOf(second) : undefined;
  if (month === undefined) return undefined;
  const year = /^\d{4}$/u.test(third) ? Number(third) : undefined;
  words.splice(0, year === undefined ? 2 : 3);
  return toDate({ day: Number(first), month, ...(year !== undefined && { year }) }, context);
}

function monthOf(word: string): number | undefined {
  const cut = word.replace(/\.$/u, '');
  const index = cut.length < 3 ? -1 : MONTHS.findIndex((forms) => forms.some((form) => form.startsWith(cut)));
  return index === -1 ? undefined : index + 1;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/** A «30 декабря» seen in January is last year's. A day's grace, for the page's zone may be ahead of ours. */
function toDate(date: PrintedDate, context: TimeContext): Temporal.PlainDate | undefined {
  const today = todayIn(context);
  const on = (year: number) => {
    try {
      return Temporal.PlainDate.from({ ...date, year }, { overflow: 'reject' });
    } catch {
      return undefined;
    }
  };
  if (date.year !== undefined)
    return date.year >= FIRST_YEAR && date.year <= today.year + 1 ? on(date.year) : undefined;
  const candidates = [today.year + 1, today.year, today.year - 1, today.year - 2, today.year - 3, today.year - 4];
  return candidates.map(on).find((day) => day && Temporal.PlainDate.compare(day, today.add({ days: 1 })) <= 0);
}

function todayIn({ now, timeZone }: TimeContext): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** Without a time of day the moment is the whole day, from its local start. */
function momentOn(date: Temporal.PlainDate, clock: Temporal.PlainTime | undefined, { timeZone }: TimeContext): Moment {
  if (clock) {
    const { epochMilliseconds } = date.toZonedDateTime({ timeZone, plainTime: clock });
    return { at: epochMilliseconds, precision: 'minute' };
  }
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone }).startOfDay().epochMilliseconds;
  return { at: startOf(date), precision: 'day', until: startOf(date.add({ days: 1 })) };
}

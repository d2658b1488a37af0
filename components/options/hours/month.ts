/** The days of a month as a calendar shows them. A date is 'YYYY-MM-DD', whatever the zone. */
import { DAY } from '../../../utils/domain/conversation/moment';
import { dayOf, weekdayOf } from '../../../utils/domain/deadlines/wall-clock';
import { language } from '../../../utils/platform/i18n';

/** By days after 1 January 1970. */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function plusDays(date: string, days: number): string {
  return dateOf((dayOf(date) ?? 0) + days);
}

/** The same day of another month; its last one where that is shorter. */
export function plusMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Its days, and how many places there are before the first one in a week that begins on Monday. */
export function monthOf(date: string): { readonly before: number; readonly dates: readonly string[] } {
  const first = dayOf(`${date.slice(0, 7)}-01`) ?? 0;
  const next = dayOf(plusMonths(dateOf(first), 1)) ?? first;
  return { before: weekdayOf(first), dates: Array.from({ length: next - first }, (_, index) => dateOf(first + index)) };
}

/** 0 on a Monday. */
export function weekdayOfDate(date: string): number {
  return weekdayOf(dayOf(date) ?? 0);
}

/** Days that follow each other are one. */
export function rangesOf(dates: readonly string[]): readonly { readonly first: string; readonly last: string }[] {
  const ranges: { first: string; last: string }[] = [];
  for (const date of [...dates].sort()) {
    const range = ranges.at(-1);
    if (range && plusDays(range.last, 1) === date) range.last = date;
    else ranges.push({ first: date, last: date });
  }
  return ranges;
}

const noon = (date: string) => ((dayOf(date) ?? 0) + 0.5) * DAY;
const said = (more: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language(), { timeZone: 'UTC', ...more });

/** «листопад 2026 р.» */
export function monthText(date: string): string {
  return said({ month: 'long', year: 'numeric' }).format(noon(date));
}

/** «субота, 21 листопада 2026 р.» */
export function fullDayText(date: string): string {
  return said({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(noon(date));
}

/** «12–25 серпня 2027 р.»; of this year without the year. */
export function rangeText({ first, last }: { readonly first: string; readonly last: string }, today: string): string {
  const isThisYear = [first, last].every((date) => date.slice(0, 4) === today.slice(0, 4));
  const alone = first === last ? ({ weekday: 'short' } as const) : {};
  const format = said({ ...alone, day: 'numeric', month: 'long', ...(!isThisYear && { year: 'numeric' }) });
  return format.formatRange(noon(first), noon(last));
}

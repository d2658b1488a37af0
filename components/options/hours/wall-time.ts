/** Wall times and weekdays of the form: what is written in a field, and what it comes to. */
import type { BusinessHours, OpenInterval } from '../../../utils/domain/deadlines/business-hours';
import { minutesOf } from '../../../utils/domain/deadlines/wall-clock';
import { language } from '../../../utils/platform/i18n';

type Week = BusinessHours['week'];

const DAY_LENGTH = 24 * 60;

/**
 * '9', '9.30', '900' and '09:30' are times. The end of a day is '24:00', also where it is written '0:00'.
 * @param edge of an interval; `alone`: of none
 */
export function timeFrom(text: string, edge: 'from' | 'to' | 'alone'): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.,\s-]?(\d{2}))?$/u.exec(text.trim()) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  if (hours === '' || minutesOf(time) === undefined) return undefined;
  if (edge === 'to') return time === '00:00' ? '24:00' : time;
  return time === '24:00' ? undefined : time;
}

/** How long it is by the clock on the wall, and whether it ends on the next day; '24:00' is still the same. */
export function spanOf({ from, to }: OpenInterval): { readonly from: number; readonly to: number } {
  const [begins, ends] = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
  return { from: begins, to: ends <= begins ? ends + DAY_LENGTH : ends };
}

export function endsNextDay(interval: OpenInterval): boolean {
  return spanOf(interval).to > DAY_LENGTH;
}

/** '09:00' as one says it: «9:00». */
export function spokenTime(time: string): string {
  return time.replace(/^0(?=\d:)/u, '');
}

/** Whether some time of that day is in two intervals, one of which may have begun the day before. */
export function overlapsOn(week: Week, day: number): boolean {
  const before = (week[(day + 6) % 7] ?? []).map(spanOf);
  const spilt = before.map(({ to }) => ({ from: 0, to: to - DAY_LENGTH })).filter(({ to }) => to > 0);
  const spans = [...spilt, ...(week[day] ?? []).map(spanOf)].sort((a, b) => a.from - b.from);
  return spans.some((span, index) => index > 0 && span.from < Math.max(...spans.slice(0, index).map(({ to }) => to)));
}

export const USUAL_DAY: readonly OpenInterval[] = [{ from: '09:00', to: '20:00' }];

const BREAK = { from: 13 * 60, to: 14 * 60 };

/** Whether the day is one interval around lunch: then what is added to it is a break. */
export function takesBreak(intervals: readonly OpenInterval[]): boolean {
  const [only, ...more] = intervals.map(spanOf);
  return only !== undefined && more.length === 0 && only.from < BREAK.from && only.to > BREAK.to;
}

/** One more: the day parted by a break, or an hour after the last has ended. */
export function withOneMore(intervals: readonly OpenInterval[]): readonly OpenInterval[] {
  const [first] = intervals;
  const last = intervals.at(-1);
  if (!first || !last) return USUAL_DAY;
  if (takesBreak(intervals))
    return [
      { from: first.from, to: '13:00' },
      { from: '14:00', to: first.to },
    ];
  const begins = Math.min(spanOf(last).to + 60, DAY_LENGTH - 60);
  return [...intervals, { from: written(begins), to: written(Math.min(begins + 120, DAY_LENGTH)) }];
}

function written(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** 0 is Monday. */
export function weekdayName(day: number, style: 'long' | 'short' = 'long'): string {
  const name = new Intl.DateTimeFormat(language(), { weekday: style, timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + day),
  );
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

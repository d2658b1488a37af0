/** Instants in the seller's own zone and language. */
import { HOUR, type Precision } from '../utils/domain/conversation/moment';
import { language } from '../utils/platform/i18n';
import { clockText, durationText } from './timer-text';

/** «21 листопада 2026 р. о 14:05»: for what may be long ago. */
export function dateTimeText(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short', hour12: false }).format(at);
}

/** «3 листопада»: for what may be weeks ago. */
export function longDayText(at: number): string {
  return new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'long' }).format(at);
}

/** «21 лист., 14:05»: for tables that one looks at. */
export function dayTimeText(at: number): string {
  const style = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false } as const;
  return new Intl.DateTimeFormat(language(), style).format(at);
}

/** «2026-11-21 14:05:09»: for tables that are copied and compared. */
export function stampText(at: number): string {
  return `${dayText(at)} ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(at)}`;
}

/** «2026-11-21»: for file names. */
export function dayText(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** «14:05»; of what is known to the hour or the day only, from when to when: «14:00–15:00», «21 листопада». */
export function momentText(at: number, precision: Precision, now: number): string {
  if (precision === 'day') return longDayText(at);
  if (precision === 'hour') return `${clockText(at, now)}–${clockText(at + HOUR, at + HOUR)}`;
  return clockText(at, now);
}

/** «14:05–16:40 (2 год 35 хв)» */
export function spanText(from: number, to: number, now: number): string {
  // What ends at midnight ends on the day it began.
  const isOneDay = new Date(from).toDateString() === new Date(Math.max(from, to - 1)).toDateString();
  return `${clockText(from, now)}–${clockText(to, isOneDay ? to : now)} (${durationText(to - from)})`;
}

/** '2020-07-27' and '2023-03' as one says them. */
export function writtenDate(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const style = day === undefined ? ({ month: 'long', year: 'numeric' } as const) : ({ dateStyle: 'long' } as const);
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language(), { ...style, timeZone: 'UTC' }).format(at);
}

// Times as the cabinet prints them, in the browser's zone (public notes on the reviews page: browser-local).
const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const two = (value: number) => String(value).padStart(2, '0');

/** «17:01» (public DOM notes). */
export function clockOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** «11 февраля»: no year, no weekday (public DOM notes). */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getDate()} ${MONTHS[date.getMonth()]}`;
}

const SHORT_DAY = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'short', year: 'numeric' });

/** «27.01.2026» (public DOM notes). */
export function numericDayOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/** «27.01.2026 в 15:05» (public DOM notes on the reviews page). */
export const momentOf = (at: number): string => `${numericDayOf(at)} в ${clockOf(at)}`;

/** «19 февр. 2026 г. в 20:11» (the same notes, an earlier shape). */
export const wordyMomentOf = (at: number): string => `${SHORT_DAY.format(at)} в ${clockOf(at)}`;

const AGO = new Intl.RelativeTimeFormat('ru');

/** A guess for the questions: «25 минут назад», «3 часа назад», «2 дня назад»; `now` is a whole minute. */
export function agoOf(at: number, now: number): string {
  const minutes = Math.max(0, Math.round((now - at) / 60_000));
  if (minutes === 0) return 'только что';
  if (minutes < 60) return AGO.format(-minutes, 'minute');
  if (minutes < 24 * 60) return AGO.format(-Math.floor(minutes / 60), 'hour');
  return AGO.format(-Math.floor(minutes / (24 * 60)), 'day');
}

/** A guess for the list: HH:mm today, «Вчера», «11 февраля» this year, else DD.MM.YYYY. */
export function listTimeOf(at: number, day: string): string {
  const date = new Date(at);
  const today = new Date(day);
  const yesterday = new Date(day);
  yesterday.setDate(yesterday.getDate() - 1);
  if (date.toDateString() === day) return clockOf(at);
  if (date.toDateString() === yesterday.toDateString()) return 'Вчера';
  if (date.getFullYear() === today.getFullYear()) return dayOf(at);
  return numericDayOf(at);
}

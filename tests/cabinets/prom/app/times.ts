// Times as the variants print them, in the browser's zone. GUESS: no public note says how, or in which zone.
import { type Language, WORDS } from './words';

const MONTHS = {
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const SHORT_MONTHS = {
  uk: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'.split(' '),
  ru: 'янв. фев. мар. апр. мая июн. июл. авг. сен. окт. ноя. дек.'.split(' '),
};

const WEEKDAYS = {
  uk: ['неділя', 'понеділок', 'вівторок', 'середа', 'четвер', 'пʼятниця', 'субота'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
};

const SHORT_WEEKDAYS = {
  uk: ['нд', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
  ru: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const two = (value: number) => String(value).padStart(2, '0');

/** «14:05». */
export function clockOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** «15.09.2025». */
export function dateOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}

/** «15.09.2026 14:05». */
export const fullTimeOf = (at: number): string => `${dateOf(at)} ${clockOf(at)}`;

/** «понеділок». */
export const weekdayOf = (at: number, language: Language): string => WEEKDAYS[language][new Date(at).getDay()] ?? '';

/** «пн». */
export const shortWeekdayOf = (at: number, language: Language): string =>
  SHORT_WEEKDAYS[language][new Date(at).getDay()] ?? '';

/** How many of the calendar's days ago. @param day of today, as `toDateString` prints it */
export function daysAgo(at: number, day: string): number {
  const midnight = new Date(new Date(at).toDateString()).getTime();
  return Math.round((new Date(day).getTime() - midnight) / (24 * HOUR));
}

const yearOf = (at: number, day: string) => {
  const year = new Date(at).getFullYear();
  return year === new Date(day).getFullYear() ? '' : ` ${year}`;
};

/** «15 вересня», «15 вересня 2025». */
export const monthDayOf = (at: number, day: string, language: Language): string =>
  `${new Date(at).getDate()} ${MONTHS[language][new Date(at).getMonth()]}${yearOf(at, day)}`;

/** «15 вер.», «15 вер. 2025». */
export const shortMonthDayOf = (at: number, day: string, language: Language): string =>
  `${new Date(at).getDate()} ${SHORT_MONTHS[language][new Date(at).getMonth()]}${yearOf(at, day)}`;

/** «14:05», «вчора», «15 вер.», «15.09.2025». */
export function listTimeOf(at: number, day: string, language: Language): string {
  const ago = daysAgo(at, day);
  if (ago === 0) return clockOf(at);
  if (ago === 1) return WORDS[language].yesterday.toLowerCase();
  return yearOf(at, day) === '' ? shortMonthDayOf(at, day, language) : dateOf(at);
}

/** «Сьогодні», «Вчора», «15 вересня», «15 вересня 2025». */
export function dayOf(at: number, day: string, language: Language): string {
  const ago = daysAgo(at, day);
  if (ago === 0) return WORDS[language].today;
  return ago === 1 ? WORDS[language].yesterday : monthDayOf(at, day, language);
}

/** «щойно», «3 хв тому», «2 год тому», «Вчора 18:20», «15 вер. 18:20». */
export function agoOf(at: number, now: number, language: Language): string {
  const { justNow, minutesAgo, hoursAgo, ago: ending, yesterday } = WORDS[language];
  const day = new Date(now).toDateString();
  const passed = now - at;
  if (passed < MINUTE) return justNow;
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} ${minutesAgo} ${ending}`;
  const days = daysAgo(at, day);
  if (days === 0) return `${Math.floor(passed / HOUR)} ${hoursAgo} ${ending}`;
  return `${days === 1 ? yesterday : shortMonthDayOf(at, day, language)} ${clockOf(at)}`;
}

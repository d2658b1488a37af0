// Times as the two variants print them, in the browser's zone. GUESS: no public note says how, or in which zone.
import { type Language, WORDS } from './words';

const MONTHS = {
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const SHORT_MONTHS = {
  uk: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'.split(' '),
  ru: 'янв. фев. мар. апр. мая июн. июл. авг. сен. окт. ноя. дек.'.split(' '),
};

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

/** «15.09.2026 14:05», everywhere in the variant `dialogs`. */
export const fullTimeOf = (at: number): string => `${dateOf(at)} ${clockOf(at)}`;

function yesterdayOf(day: string): string {
  const date = new Date(day);
  date.setDate(date.getDate() - 1);
  return date.toDateString();
}

/** The list of the variant `rooms`: «14:05», «вчора», «15 вер.», «15.09.2025». */
export function listTimeOf(at: number, day: string, language: Language): string {
  const date = new Date(at);
  if (date.toDateString() === day) return clockOf(at);
  if (date.toDateString() === yesterdayOf(day)) return WORDS[language].yesterday.toLowerCase();
  if (date.getFullYear() !== new Date(day).getFullYear()) return dateOf(at);
  return `${date.getDate()} ${SHORT_MONTHS[language][date.getMonth()]}`;
}

/** A separator of the variant `rooms`: «Сьогодні», «Вчора», «15 вересня», «15 вересня 2025». */
export function dayOf(at: number, day: string, language: Language): string {
  const date = new Date(at);
  if (date.toDateString() === day) return WORDS[language].today;
  if (date.toDateString() === yesterdayOf(day)) return WORDS[language].yesterday;
  const year = date.getFullYear() === new Date(day).getFullYear() ? '' : ` ${date.getFullYear()}`;
  return `${date.getDate()} ${MONTHS[language][date.getMonth()]}${year}`;
}

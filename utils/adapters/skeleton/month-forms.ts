/** The names of months as pages print them, so that another month can be printed in the same form. */

declare const document: never;

/** From January on; a form a line, the whole ones first. */
const FORMS = [
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
  'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
  'янв. фев. мар. апр. мая июн. июл. авг. сен. окт. ноя. дек.',
  'січ лют бер квіт трав черв лип серп вер жовт лист груд',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  'янв февр март апр мая июнь июль авг сент окт нояб дек',
].map((form) => form.split(' '));

export interface MonthName {
  /** 1 for January. */
  readonly month: number;
  /** The same form of every month. */
  readonly form: readonly string[];
  readonly isCapital: boolean;
}

/** @param word with its full stop, if it has one */
export function monthNamed(word: string): MonthName | undefined {
  const lower = word.toLowerCase();
  const form = FORMS.find((names) => names.includes(lower));
  return form && { form, month: form.indexOf(lower) + 1, isCapital: lower !== word };
}

export function inFormOf({ form, isCapital }: MonthName, month: number): string {
  const name = form[month - 1] ?? '';
  return isCapital ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

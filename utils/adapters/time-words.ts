/** The words of printed times, in Ukrainian and Russian; pages print them whole or cut. */

declare const document: never;

/** Stems; each month's in both languages. */
const MONTHS = [
  ...['січ январ', 'лют феврал', 'берез март', 'квіт апрел', 'трав май мая маю маем мае', 'черв июн'],
  ...['лип июл', 'серп август', 'верес сентябр', 'жовт октябр', 'листопад ноябр', 'груд декабр'],
];

/** From Monday on. */
const WEEKDAYS = [
  ...['пн понеділок понедельник', 'вт вівторок вторник', 'ср серед сред', 'чт четверг'],
  ...['пт пятниц', 'сб субот суббот', 'нд неділ вс воскресень'],
];

/** What stems end in, in any case. Some of it fits some of them only; nobody prints the rest. */
const ENDINGS = ['ень', 'ня', 'ню', 'нем', 'ні', 'ий', 'ого', 'ому', 'им', 'ім', ...'ьяюеауі', 'ем', 'ом'];

/** Today and the days before it. */
const DAYS = ['сьогодні сегодня', 'вчора вчера', 'позавчора позавчера'];

/** What says no more than that a time follows, or a year went before. */
export const FILLING = /^(?:во?|у|об?|[гр]\.?|року|года|at)$/u;

/** A moment ago; or so many (1; one where that is left out) minutes, hours (2) or days (3). «год назад» is a year ago.
 * Cut to a number and a unit it needs no word after it: «5 хв», «2 ч», but not «1 год», which may be a year. */
export const AGO =
  /^(?:щойно|зараз|только что|сейчас|(?:(?:\d\d?|\D+) )?сек\S* (?:тому|назад)|(?:(\d{1,3}) )?(?:хв\S*|мин\S*|(ч\.?|час\S*|годин\S*|год\.?(?! назад))|(д\.?|дн\S*|день))(?: (?:тому|назад)|(?<=^\d+ \p{L}{1,3}\.?)(?<!1 год)))$/u;

/** 1 for January. */
export const monthOf = (word: string): number | undefined => placeIn(MONTHS, word);

/** 1 for Monday, as of ISO 8601. */
export const weekdayOf = (word: string): number | undefined => placeIn(WEEKDAYS, word);

/** 1 for today, 2 for the day before it. */
export const dayBackOf = (word: string): number | undefined => placeIn(DAYS, word);

/** From 1 on: the first of `lists` that has the word in any case, or one that begins with it, by three letters at least. */
function placeIn(lists: readonly string[], word: string): number | undefined {
  const cut = word.replace(/\.$/u, '');
  const has = (stem: string) =>
    stem === cut || (cut.length > 2 && (stem.startsWith(cut) || ENDINGS.some((ending) => isOf(stem, ending, cut))));
  return lists.findIndex((list) => list.split(' ').some(has)) + 1 || undefined;
}

function isOf(stem: string, ending: string, cut: string): boolean {
  return stem.length > 2 && cut.startsWith(stem) && ending.startsWith(cut.slice(stem.length));
}

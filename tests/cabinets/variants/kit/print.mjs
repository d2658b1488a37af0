// How a page prints an instant, and between which instants those words put it.

/** @typedef {{ text: string, at: number, until: number }} Printed */
/** @typedef {'uk' | 'ru'} Language */
/** @typedef {ReturnType<typeof printer>} Printer */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WORDS = {
  uk: {
    months: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' '),
    short: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.'.split(' '),
    spoken: 'січ лют бер кві тра чер лип сер вер жов лис гру'.split(' '),
    weekdays: 'неділя понеділок вівторок середа четвер пʼятниця субота'.split(' '),
    weekdaysShort: 'нд пн вт ср чт пт сб'.split(' '),
    today: 'Сьогодні',
    yesterday: 'Вчора',
    at: 'о',
    year: 'р.',
    ago: 'тому',
    justNow: 'щойно',
    units: { minute: ['хв', 'хв', 'хв'], hour: ['год', 'год', 'год'], day: ['день', 'дні', 'днів'] },
  },
  ru: {
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    short: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
    spoken: 'янв. фев. мар. апр. май июн. июл. авг. сен. окт. ноя. дек.'.split(' '),
    weekdays: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
    weekdaysShort: 'вс пн вт ср чт пт сб'.split(' '),
    today: 'Сегодня',
    yesterday: 'Вчера',
    at: 'в',
    year: 'г.',
    ago: 'назад',
    justNow: 'только что',
    units: { minute: ['минуту', 'минуты', 'минут'], hour: ['час', 'часа', 'часов'], day: ['день', 'дня', 'дней'] },
  },
};

/** @param {number} count @param {readonly string[]} forms */
function plural(count, [one = '', few = '', many = '']) {
  if (count % 10 === 1 && count % 100 !== 11) return one;
  return count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14) ? few : many;
}

/** @param {{ timeZone: string, language: Language, now: number }} setting */
export function printer({ timeZone, language, now }) {
  const words = WORDS[language];
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    hourCycle: 'h23',
  });
  /** @param {number} at */
  const local = (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return { year, month: month - 1, day, hour, minute, second };
  };
  /** Also on the two days a year that are not of 24 hours. @param {number} at */
  const startOfDay = (at) => {
    const { hour, minute, second } = local(at);
    const start = at - (at % 1000) - hour * HOUR - minute * MINUTE - second * 1000;
    const shift = local(start).hour;
    return shift > 12 ? start + (24 - shift) * HOUR : start - shift * HOUR;
  };
  /** @param {number} at */
  const endOfDay = (at) => Math.min(startOfDay(startOfDay(at) + DAY + 6 * HOUR) - 1, now);
  /** @param {number} at */
  const daysAgo = (at) => Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  /** @param {number} number */
  const two = (number) => String(number).padStart(2, '0');
  /** @param {number} at @param {string} text @returns {Printed} */
  const minute = (at, text) => ({
    text,
    at: at - (at % MINUTE),
    until: Math.min(at - (at % MINUTE) + MINUTE - 1, now),
  });
  /** @param {number} at @param {string} text @returns {Printed} */
  const day = (at, text) => ({ text, at: startOfDay(at), until: endOfDay(at) });
  /** @param {number} at */
  const hourAndMinute = (at) => `${two(local(at).hour)}:${two(local(at).minute)}`;
  /** @param {number} at */
  const date = (at) => `${two(local(at).day)}.${two(local(at).month + 1)}.${local(at).year}`;
  /** @param {number} at */
  const shortDate = (at) => `${local(at).day} ${words.short[local(at).month]}`;
  /** @param {number} at */
  const weekdayOf = (at) => new Date(Date.UTC(local(at).year, local(at).month, local(at).day)).getUTCDay();

  const print = {
    /** @param {number} at @param {string} text @returns {Printed} */
    exactly: (at, text) => ({ text, at, until: at }),
    daysAgo,
    /** «12:34» @param {number} at */
    clock: (at) => minute(at, hourAndMinute(at)),
    /** «27.01.2026 в 15:05» @param {number} at */
    dotted: (at) => minute(at, `${date(at)} ${words.at} ${hourAndMinute(at)}`),
    /** «27.01.2026 15:05» @param {number} at */
    plain: (at) => minute(at, `${date(at)} ${hourAndMinute(at)}`),
    /** «2026-01-27 15:05:09», as a server writes it @param {number} at @returns {Printed} */
    stamp: (at) => {
      const { year, month, day, second } = local(at);
      const text = `${year}-${two(month + 1)}-${two(day)} ${hourAndMinute(at)}:${two(second)}`;
      return { text, at: at - (at % 1000), until: Math.min(at - (at % 1000) + 999, now) };
    },
    /** «27.01.2026» @param {number} at */
    date: (at) => day(at, date(at)),
    /** «19 февр. 2026 г. в 20:11» @param {number} at */
    long: (at) => minute(at, `${shortDate(at)} ${local(at).year} ${words.year} ${words.at} ${hourAndMinute(at)}`),
    /** «15 вер.», without a year @param {number} at */
    shortDay: (at) => day(at, shortDate(at)),
    /** «15 сен.», as people shorten it @param {number} at */
    spokenDay: (at) => day(at, `${local(at).day} ${words.spoken[local(at).month]}`),
    /** «11 февраля», without a year @param {number} at */
    fullDay: (at) => day(at, `${local(at).day} ${words.months[local(at).month]}`),
    /** «понеділок»; only of the last six days @param {number} at */
    weekday: (at) => day(at, words.weekdays[weekdayOf(at)] ?? ''),
    /** «пн 12:34»; only of the last six days @param {number} at */
    weekdayClock: (at) => minute(at, `${words.weekdaysShort[weekdayOf(at)]} ${hourAndMinute(at)}`),
    /** What stands over the messages of a day @param {number} at */
    separator: (at) => [words.today, words.yesterday][daysAgo(at)] ?? print.fullDay(at).text,
    /** «12:34», «Вчора 18:20», «четвер», «15 вер.» @param {number} at */
    messenger: (at) => {
      const days = daysAgo(at);
      if (days === 0) return print.clock(at);
      if (days === 1) return minute(at, `${words.yesterday} ${hourAndMinute(at)}`);
      return days < 7 ? print.weekday(at) : print.shortDay(at);
    },
    /** «12:34», «вчера», «15 сен.» @param {number} at */
    coarse: (at) => {
      if (daysAgo(at) === 0) return print.clock(at);
      return daysAgo(at) === 1 ? day(at, words.yesterday.toLowerCase()) : print.spokenDay(at);
    },
    /** «3 хв тому», «2 дня назад»; older than a week: the date. @param {number} at @returns {Printed} */
    ago: (at) => {
      const passed = now - at;
      if (passed < MINUTE) return { text: words.justNow, at: now - MINUTE, until: now };
      if (passed >= 7 * DAY) return print.date(at);
      const [size, forms] =
        passed < HOUR ? [MINUTE, words.units.minute] : passed < DAY ? [HOUR, words.units.hour] : [DAY, words.units.day];
      const count = Math.floor(passed / size);
      const span = { at: now - (count + 1) * size + 1, until: now - count * size };
      const text = `${count} ${plural(count, forms)} ${words.ago}`;
      if (size < DAY) return { text, ...span };
      // Days may be counted by the calendar or by the clock: the words allow both.
      return {
        text,
        at: Math.min(span.at, startOfDay(now - count * DAY)),
        until: Math.max(span.until, endOfDay(now - count * DAY)),
      };
    },
  };
  return print;
}

/**
 * By when a seller promises something: «через годину», «сьогодні до 18», «завтра», «у понеділок». Who names a part of
 * the day has it until that part is over; who names a day, until 20:00, whatever the shop's own hours are.
 */
import { DAY, HOUR, MINUTE } from './moment';

export interface NamedTime {
  /** Epoch ms; `null`: none was named, or it was over already. `undefined`: one was, and nobody can say which. */
  readonly at: number | null | undefined;
  /** The words without it. */
  readonly rest: readonly string[];
}

/** Words, numbers, times as `18:00` and `18.00`, and each other sign by itself. */
export function wordsAndSigns(text: string): string[] {
  const even = text.normalize('NFC').replace(/[’ʼ`‘]/gu, "'");
  return even.match(/\d{1,2}[:.]\d\d(?!\d)|\d+|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** What a row of words says of the time, and how many words that took. */
type Read = readonly [length: number, said: Said];
type Said =
  | { readonly kind: 'in'; readonly length: number }
  /** So many days from today. */
  | { readonly kind: 'day'; readonly days: number }
  /** `isExact`: of «до 6» nobody knows which half of the day is meant. */
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly isExact: boolean }
  | { readonly kind: 'vague' };

/** @param written as `wordsAndSigns` gives it @param at when it was written (epoch ms) @param zone in which its clock goes */
export function namedTime(written: readonly string[], at: number, zone: string): NamedTime {
  const now = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const words = written.map((word) => word.toLowerCase());
  const rest: string[] = [];
  const said: Said[] = [];
  for (let index = 0; index < words.length; ) {
    const ahead = words.slice(index, index + LONGEST);
    const [length, time] = [inReader, dayReader, partReader, clockReader, vagueReader]
      .map((read) => read(ahead, now))
      .find((read) => read !== undefined) ?? [1, undefined];
    if (time) said.push(time);
    else rest.push(written[index] as string);
    index += length;
  }
  return { at: said.some(({ kind }) => kind === 'vague') ? undefined : latest(said, now), rest };
}

/** No time is said in more words. */
const LONGEST = 7;

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...([
    ['одну', 1],
    ['один', 1],
    ['дві', 2],
    ['два', 2],
    ['две', 2],
    ['двох', 2],
    ['двух', 2],
    ['двоє', 2],
    ['двое', 2],
    ['пару', 2],
    ['три', 3],
    ['кілька', 3],
  ] as const),
  ...([
    ['декілька', 3],
    ['несколько', 3],
    ['чотири', 4],
    ['четыре', 4],
    ["п'ять", 5],
    ['пять', 5],
    ['десять', 10],
  ] as const),
  ...([
    ["п'ятнадцять", 15],
    ['пятнадцать', 15],
    ['двадцять', 20],
    ['двадцать', 20],
    ['тридцять', 30],
  ] as const),
  ...([
    ['тридцать', 30],
    ['сорок', 40],
    ['півтори', 1.5],
    ['полтора', 1.5],
    ['пів', 0.5],
    ['пол', 0.5],
  ] as const),
]);
const FEW = words('пару кілька декілька несколько');
/** «пару хвилин»: nobody means two. */
const FEW_MINUTES = 10;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:хв|хвилин[иуа]?|хвилинк[иу]|хвилинок|мин|минут[уы]?|минутк[уи]|минуток)$/u, MINUTE],
  [/^(?:год|годин[иуа]?|годинк[иу]|годинок|час|часа|часов|часика?|ч)$/u, HOUR],
  [/^(?:день|дні|днів|дня|дней|добу|доби|діб|сутки|суток)$/u, DAY],
  [/^(?:тиждень|тижні|тижня|тижнів|недел[юиь])$/u, 7 * DAY],
];
/** Of these an hour is the end, and not a day's. */
const ROUND_THE_CLOCK = words('добу доби діб сутки суток');
const HALF_AN_HOUR = words('півгодини півгодинки півгодинку полчаса полчасика');
const ABOUT = words('десь приблизно примерно буквально максимум');
const WITHIN = words('через протягом впродовж упродовж за');

function inReader(ahead: readonly string[]): Read | undefined {
  let at = ABOUT.has(ahead[0] ?? '') ? 1 : 0;
  if (ahead[at] === 'в' && /^течени[еи]$/u.test(ahead[at + 1] ?? '')) at += 2;
  else if (WITHIN.has(ahead[at] ?? '')) at += 1;
  else return undefined;
  if (ABOUT.has(ahead[at] ?? '')) at += 1;
  if (HALF_AN_HOUR.has(ahead[at] ?? '')) return [at + 1, { kind: 'in', length: HOUR / 2 }];
  const word = ahead[at] ?? '';
  const count = /^\d{1,3}$/u.test(word) ? Number(word) : NUMBERS.get(word);
  if (count !== undefined) at += 1;
  const unit = UNITS.find(([named]) => named.test(ahead[at] ?? ''))?.[1];
  if (unit === undefined) return undefined;
  if (unit < DAY || ROUND_THE_CLOCK.has(ahead[at] ?? ''))
    return [at + 1, { kind: 'in', length: (FEW.has(word) && unit === MINUTE ? FEW_MINUTES : (count ?? 1)) * unit }];
  // «протягом дня» is today, «через день» is not.
  const isToday = count === undefined && unit === DAY && ahead[0] !== 'через';
  return [at + 1, { kind: 'day', days: isToday ? 0 : Math.ceil((count ?? 1) * (unit / DAY)) }];
}

const BEFORE_A_DAY = words('до на у в во к вже уже');
const WHICH = /^(?:наступн|следующ|найближч|ближайш)\p{L}*$|^(?:цю|цей|эту|этот)$/u;
const DAYS: readonly ReadonlySet<string>[] = [
  words('сьогодні сегодня'),
  words('завтра'),
  words('післязавтра послезавтра'),
];
/** Monday first. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:понеділ(?:ок|ка|ку)|понедельник[ау]?)$/u,
  /^(?:вівтор(?:ок|ка|ку)|вторник[ау]?)$/u,
  /^(?:серед[уи]|сред[уые])$/u,
  /^четвер(?:г|га|гу)?$/u,
  /^(?:п'ятниц[юіья]|пятниц[уые])$/u,
  /^(?:субот[уи]|суббот[уые])$/u,
  /^(?:неділ[юі]|воскресень[еяю])$/u,
];

function dayReader(ahead: readonly string[], now: Temporal.ZonedDateTime): Read | undefined {
  let at = BEFORE_A_DAY.has(ahead[0] ?? '') ? 1 : 0;
  const days = DAYS.findIndex((names) => names.has(ahead[at] ?? ''));
  if (days !== -1) return [at + 1, { kind: 'day', days }];
  if (WHICH.test(ahead[at] ?? '')) at += 1;
  const weekday = WEEKDAYS.findIndex((name) => name.test(ahead[at] ?? ''));
  // The next one, never today.
  return weekday === -1 ? undefined : [at + 1, { kind: 'day', days: ((weekday - now.dayOfWeek + 7) % 7) + 1 }];
}

/** When a day is over for a shop, which is also when a part of it is that has no end of its own. */
const CLOSING = 20;
/** By the hour at which they end; the longer ones first. */
const PARTS = (
  [
    [18, 'до кінця робочого дня, до конца рабочего дня'],
    [CLOSING, 'до кінця дня, до конца дня'],
    [13, 'до обіду, до обеда'],
    [14, 'в обід, в обед'],
    [18, 'після обіду, после обеда, вдень, удень, днем, днём'],
    [12, 'вранці, уранці, зранку, утром, с утра'],
    [21, 'ближче до вечора, ближе к вечеру, до вечора, до вечера, к вечеру, ввечері, увечері, вечором, вечером'],
  ] as const
).flatMap(([ends, phrases]) => phrases.split(', ').map((phrase) => ({ phrase, ends })));

function partReader(ahead: readonly string[]): Read | undefined {
  const part = PARTS.find(({ phrase }) => `${ahead.join(' ')} `.startsWith(`${phrase} `));
  return part && [part.phrase.split(' ').length, { kind: 'clock', hour: part.ends, minute: 0, isExact: true }];
}

const BEFORE_A_CLOCK = words('до к о об в у після после близько около на');
const ENDING = words('ти ї ої й ой и ми');
const O_CLOCK = /^(?:год|годин[иіу]?|годині|час|часа|часов|часам|ч)$/u;
const HALVES: readonly ReadonlySet<string>[] = [words('ранку утра'), words('дня вечора вечера')];

function clockReader(ahead: readonly string[]): Read | undefined {
  const [before = '', number = ''] = ahead;
  if (!BEFORE_A_CLOCK.has(before) || !/^\d{1,2}(?:[:.]\d\d)?$/u.test(number)) return undefined;
  const [hours = '', minutes] = number.split(/[:.]/u);
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  // «до 18.07» may be a day of July.
  if (number.includes('.') && minute > 0 && minute <= 12) return [2, { kind: 'vague' }];
  let at = 2;
  if (ahead[at] === '-' && ENDING.has(ahead[at + 1] ?? '')) at += 2;
  const isNamed = O_CLOCK.test(ahead[at] ?? '');
  if (isNamed) at += 1;
  const half = HALVES.findIndex((names) => names.has(ahead[at] ?? ''));
  if (half !== -1) at += 1;
  const isTime = minutes !== undefined || isNamed || half !== -1 || isNothingCounted(before, ahead[at]);
  if (!isTime) return undefined;
  const shown = half === 1 && hour < 12 ? hour + 12 : hour;
  // What comes after six has not failed to come before the day is over.
  if (/^пі?о?сл[яе]$/u.test(before))
    return [at, { kind: 'clock', hour: Math.max(CLOSING, Math.min(shown + 2, 23)), minute: 0, isExact: true }];
  return [at, { kind: 'clock', hour: shown, minute, isExact: minutes !== undefined || half !== -1 || hour > 12 }];
}

/** «до 18», and then a sign or somebody who does something; not «до 18 штук», «в 2 магазинах». */
function isNothingCounted(before: string, next: string | undefined): boolean {
  if (/^(?:в|у|на)$/u.test(before)) return false;
  return (
    next === undefined ||
    !/^\p{L}/u.test(next) ||
    /^(?:я|ми|мы|вам|вас|і|и|й|та|точно|вже|уже)$|(?:[юшчжщ]у|ю|ємо|имо|им|ем|емо|сь|ся|дам|обов'язково|обязательно)$/u.test(
      next,
    )
  );
}

const VAGUE: readonly RegExp[] = [
  // An hour in words.
  /^(?:о|об|до|після) (?:перш|друг|трет|четверт|п'ят|шост|сьом|восьм|дев'ят|десят|одинадцят|дванадцят)(?:ій|ої)(?!\p{L})/u,
  /^(?:к|до|в|после) (?:часу|двум|двух|трем|трём|четырем|четырём|пяти|шести|семи|восьми|девяти|десяти|два|три|четыре|пять|шесть|семь|восемь|девять|десять)(?!\p{L})/u,
  /^(?:на днях|днями)(?!\p{L})/u,
  /^(?:(?:на|до|в|у|кінця|конца) )?(?:\p{L}+ )?(?:тиждень|тижні|тижня|неделю?|недел[ие]|місяц[яі]|месяц[ае])(?!\p{L})/u,
  /^(?:до |після |после )?\d{1,2}(?: ?(?:-?го|числа))? ?(?:числа|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L})/u,
];

/** A time that is named, and that nobody can say the end of. */
function vagueReader(ahead: readonly string[]): Read | undefined {
  const found = VAGUE.map((vague) => vague.exec(ahead.join(' '))?.[0]).find((match) => match !== undefined);
  return found === undefined ? undefined : [found.trim().split(' ').length, { kind: 'vague' }];
}

/** The latest of what was named: who says «сьогодні або завтра» is late after that. */
function latest(said: readonly Said[], now: Temporal.ZonedDateTime): number | null {
  const days = said.flatMap((one) => (one.kind === 'day' ? [one.days] : []));
  const clocks = said.flatMap((one) => (one.kind === 'clock' ? [one] : []));
  const instants = said.flatMap((one) => (one.kind === 'in' ? [now.epochMilliseconds + one.length] : []));
  const day = days.length > 0 ? Math.max(...days) : undefined;
  if (clocks.length > 0) instants.push(...clocks.map((clock) => atClock(clock, day, now)));
  else if (day !== undefined) instants.push(atClosing(day, now));
  const ahead = instants.filter((instant) => instant > now.epochMilliseconds);
  return ahead.length > 0 ? Math.max(...ahead) : null;
}

/** The first one that is ahead. An hour of which the half of the day is not said is none of the small ones. */
function atClock(
  { hour, minute, isExact }: Said & { kind: 'clock' },
  day: number | undefined,
  now: Temporal.ZonedDateTime,
): number {
  const hours = isExact ? [hour] : [hour, hour + 12].filter((each) => each >= 7 && each <= 21);
  const ahead = (day === undefined ? [0, 1] : [day])
    .flatMap((days) => hours.map((each) => on(now, days, each, minute)))
    .filter((instant) => instant > now.epochMilliseconds);
  return ahead[0] ?? now.epochMilliseconds;
}

function atClosing(day: number, now: Temporal.ZonedDateTime): number {
  const closing = on(now, day, CLOSING, 0);
  return closing > now.epochMilliseconds ? closing : on(now, day, 23, 59);
}

function on(now: Temporal.ZonedDateTime, days: number, hour: number, minute: number): number {
  const date = now.toPlainDate().add({ days });
  return date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour, minute } }).epochMilliseconds;
}

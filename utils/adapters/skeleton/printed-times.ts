/**
 * Printed times of a page, moved. Days by the same number of weeks, so that weekdays stay true; times of day to others in
 * the same order. By how much is drawn by lot and kept nowhere.
 */
import { inOrder } from './in-order';
import { inFormOf, monthNamed } from './month-forms';
import type { Random } from './stand-ins';

declare const document: never;

export interface PrintedTimes {
  /** A text of the page, whose times are noted. To be called with all of them before anything else is asked for. */
  see(text: string): void;
  /** Where times stand in a text, and what is printed there instead; in their order. */
  in(text: string): readonly MovedTime[];
  /** Epoch ms for epoch ms; what is read in it is UTC. */
  at(epoch: number): number;
  /** A number that is an instant of these years, in seconds or ms; `undefined`: it is none. */
  epoch(value: string): string | undefined;
}

export interface MovedTime {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One way to print a time: noted as it is seen, and moved. */
interface Kind {
  readonly pattern: RegExp;
  see(match: RegExpMatchArray): void;
  /** `undefined`: it is no time. */
  move(match: RegExpMatchArray): string | undefined;
}

/** Weeks that days are moved by at most. */
const WEEKS = 40;

/** An instant that lies farther off (ms) is a number like any other. */
const YEARS = 5 * 365 * 86_400_000;

const two = (number: number) => String(number).padStart(2, '0');

/**
 * @param now epoch ms
 * @param zone IANA, in which the page prints
 */
export function printedTimes(now: number, zone: string, random: Random): PrintedTimes {
  const weeks = 1 + Math.floor(random() * WEEKS);
  const wall = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  const minutes = inOrder(0, 1439, random);
  // Within a minute as well: messages come by seconds.
  const rests = inOrder(0, 59_999, random);
  const see = (time: Clock) => {
    minutes.see(minuteOf(time));
    rests.see(restOf(time));
  };
  const other = (time: Clock) => {
    const [moved, rest] = [minutes.other(minuteOf(time)), rests.other(restOf(time))];
    return {
      ...{ hour: Math.floor(moved / 60), minute: moved % 60 },
      ...{ second: Math.floor(rest / 1000), millisecond: rest % 1000 },
    };
  };
  const today = wall(now).toPlainDate();
  see(wall(now));

  /** A day without a year is the latest that is not ahead of us, as readers take it. */
  const dayOf = (day: number, month: number, year?: string): Temporal.PlainDate | undefined => {
    if (year) return plainDate(Number(year) + (year.length === 2 ? 2000 : 0), month, day)?.subtract({ weeks });
    const dates = [1, 0, -1, -2, -3, -4].flatMap((years) => plainDate(today.year + years, month, day) ?? []);
    const latest = today.add({ days: 1 });
    return dates.find((date) => Temporal.PlainDate.compare(date, latest) <= 0)?.subtract({ weeks });
  };

  const clock: Kind = {
    pattern: /(?<![\d:.])(\d{1,2}):(\d\d)(:\d\d)?(?![\d:])/gu,
    see(match) {
      const time = clockOf(match);
      if (time) see(time);
    },
    move(match) {
      const time = clockOf(match);
      if (!time) return undefined;
      const { hour, minute, second } = other(time);
      return `${String(hour).padStart(match[1]?.length ?? 0, '0')}:${two(minute)}${match[3] ? `:${two(second)}` : ''}`;
    },
  };

  /** «2026-01-27», with or without a time; with a zone it is an instant. */
  const iso: Kind = {
    pattern: /(?<![\d-])(20\d\d-\d\d-\d\d)(?:([T ])(\d\d:\d\d(?::\d\d)?)(\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?(?![\d-])/gu,
    see(match) {
      const time = wallOf(match, wall);
      if (time && match[3]) see(time);
    },
    move(match) {
      const [, , gap = '', time = '', fraction = '', offset = ''] = match;
      const at = wallOf(match, wall);
      if (!at) return undefined;
      const date = at.toPlainDate().subtract({ weeks }).toString();
      const { hour, minute, second, millisecond } = other(at);
      const seconds = time.length > 5 ? `:${two(second)}` : '';
      const parts = fraction && `.${String(millisecond).padStart(3, '0')}`;
      const zoned = offset && (offset === 'Z' ? 'Z' : '+00:00');
      return date + (time && `${gap}${two(hour)}:${two(minute)}${seconds}${parts}${zoned}`);
    },
  };

  /** «27.01.2026», «27.01». */
  const figures: Kind = {
    pattern: /(?<![\d.:\p{L}])(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?(?!\.?\d)/gu,
    see() {},
    move([, day = '', month = '', year]) {
      const moved = dayOf(Number(day), Number(month), year);
      if (!moved) return undefined;
      const as = (number: number, printed: string) => String(number).padStart(printed.length, '0');
      const printed = [as(moved.day, day), as(moved.month, month)];
      return (year ? [...printed, String(moved.year).slice(-year.length)] : printed).join('.');
    },
  };

  /** «15 вер.», «11 февраля 2026». */
  const worded: Kind = {
    pattern: /(?<![\d.:])(\d{1,2}) (\p{L}{3,}(?:\.(?!\p{L}))?)(?:(,? )(20\d\d)(?!\d))?/gu,
    see() {},
    move([, day = '', word = '', gap = '', year]) {
      const name = monthNamed(word) ?? monthNamed(word.replace(/\.$/u, ''));
      const moved = name && dayOf(Number(day), name.month, year);
      if (!name || !moved) return undefined;
      const stop = word.endsWith('.') && !name.form.includes(word.toLowerCase()) ? '.' : '';
      const printed = `${String(moved.day).padStart(day.length, '0')} ${inFormOf(name, moved.month)}${stop}`;
      return year ? `${printed}${gap}${moved.year}` : printed;
    },
  };

  /** «3 хв тому», «2 часа назад»: what was of today is so long ago then, by its new time of day. */
  const ago: Kind = {
    pattern: /(?<!\d)(\d{1,2})(?= ((?:хв|мин|год|час|ч)\p{L}{0,5}\.?) (?:тому|назад)(?!\p{L}))/gu,
    see(match) {
      const at = agoOf(match, now, wall);
      if (at) see(at);
    },
    move(match) {
      const at = agoOf(match, now, wall);
      if (!at) return undefined;
      const passed = minuteOf(other(wall(now))) - minuteOf(other(at));
      return String(Math.max(1, Math.round(passed / lengthOf(match))));
    },
  };

  const kinds = [iso, figures, worded, clock, ago];
  const instantOf = (value: string): number | undefined => {
    const at = /^1\d{9}(?:\d{3})?$/u.test(value) ? Number(value.padEnd(13, '0')) : Number.NaN;
    return Math.abs(at - now) < YEARS ? at : undefined;
  };
  const movedAt = (epoch: number) => {
    const day = wall(epoch).toPlainDate().subtract({ weeks });
    return day.toPlainDateTime(other(wall(epoch))).toZonedDateTime('UTC').epochMilliseconds;
  };
  return {
    at: movedAt,
    epoch(value) {
      const at = instantOf(value);
      return at === undefined ? undefined : String(movedAt(at)).slice(0, value.length);
    },
    see(text) {
      const at = instantOf(text);
      if (at !== undefined) see(wall(at));
      for (const kind of kinds) for (const match of text.matchAll(kind.pattern)) kind.see(match);
    },
    in(text) {
      if (!/\d/u.test(text)) return [];
      const found: MovedTime[] = [];
      for (const kind of kinds) {
        for (const match of text.matchAll(kind.pattern)) {
          const [from, to] = [match.index, match.index + match[0].length];
          const moved = found.some((one) => one.from < to && from < one.to) ? undefined : kind.move(match);
          if (moved !== undefined) found.push({ from, to, text: moved });
        }
      }
      return found.sort((a, b) => a.from - b.from);
    },
  };
}

const minuteOf = ({ hour, minute }: Clock) => hour * 60 + minute;
const restOf = ({ second = 0, millisecond = 0 }: Clock) => second * 1000 + millisecond;

/** Minutes of the unit. */
const lengthOf = ([, , unit = '']: RegExpMatchArray) => (/^(?:хв|мин)/u.test(unit) ? 1 : 60);

/** `undefined` where it was before today. */
function agoOf(
  match: RegExpMatchArray,
  now: number,
  wall: (at: number) => Temporal.PlainDateTime,
): Temporal.PlainDateTime | undefined {
  const at = wall(now - Number(match[1]) * lengthOf(match) * 60_000);
  return at.toPlainDate().equals(wall(now).toPlainDate()) ? at : undefined;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond?: number;
}

function clockOf([, hour, minute, second]: RegExpMatchArray): Clock | undefined {
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second?.slice(1) ?? 0) };
  return time.hour <= 23 && time.minute <= 59 && time.second <= 59 ? time : undefined;
}

/** What a clock in the page's zone shows at an instant; without a zone of its own it is that already. */
function wallOf(
  [printed, date = '', , time, , offset]: RegExpMatchArray,
  wall: (at: number) => Temporal.PlainDateTime,
): Temporal.PlainDateTime | undefined {
  return orNothing(() =>
    offset
      ? wall(Temporal.Instant.from(printed.replace(' ', 'T')).epochMilliseconds)
      : Temporal.PlainDateTime.from(time ? `${date}T${time}` : date),
  );
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  return orNothing(() => Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
}

/** Figures that are no date throw. */
function orNothing<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

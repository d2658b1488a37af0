import { describe, expect, test } from 'vitest';
import { parseTime } from '../../../utils/adapters/time';
import { latestOf } from '../../../utils/domain/conversation/moment';

const utc = (iso: string) => Date.parse(iso);

/** Sunday, 15 February 2026, 14:00 in Kyiv, which is at UTC+2. */
const NOW = '2026-02-15T12:00:00Z';

const readInKyiv = (printed: string) => parseTime(printed, { now: utc(NOW), timeZone: 'Europe/Kyiv' });

describe('months and weekdays', () => {
  test.each([
    ['15 січні', '2026-01-14T22:00:00Z'],
    ['15 січнем 2026', '2026-01-14T22:00:00Z'],
    ['15 январе', '2026-01-14T22:00:00Z'],
    ['3 лютому', '2026-02-02T22:00:00Z'],
    ['3 березні 2025', '2025-03-02T22:00:00Z'],
    ['10 листопаду', '2025-11-09T22:00:00Z'],
    ['5 маю 2025', '2025-05-04T21:00:00Z'],
    ['8 августе', '2025-08-07T21:00:00Z'],
    ['15 сент.', '2025-09-14T21:00:00Z'],
    // Today is Sunday, 15 February 2026.
    ['понеділок', '2026-02-08T22:00:00Z'],
    ['вт', '2026-02-09T22:00:00Z'],
    ['у середу', '2026-02-10T22:00:00Z'],
    ['чт.', '2026-02-11T22:00:00Z'],
    ['П’ятниця', '2026-02-12T22:00:00Z'],
    ['в субботу', '2026-02-13T22:00:00Z'],
    ['сб', '2026-02-13T22:00:00Z'],
    ['пн, 15 вересня 2025', '2025-09-14T21:00:00Z'],
    ['вторник, 27.01.2026', '2026-01-26T22:00:00Z'],
  ])('%s is the day from %s', (printed, at) => {
    expect(readInKyiv(printed)).toMatchObject({ at: utc(at), precision: 'day' });
  });

  test.each([
    ['пн, 12:34', '2026-02-09T10:34:00Z'],
    ['Понедельник в 12:34', '2026-02-09T10:34:00Z'],
  ])('%s is %s', (printed, at) => {
    expect(readInKyiv(printed)).toEqual({ at: utc(at), precision: 'minute' });
  });
});

describe('an instant', () => {
  const read = (printed: string) => parseTime(printed, { now: utc(NOW), timeZone: 'Asia/Almaty' });

  test('is one wherever it is read', () => {
    expect(read('2026-01-27T13:05:33.120Z')).toEqual({ at: utc('2026-01-27T13:05:33.120Z'), precision: 'exact' });
    expect(read('2026-01-27T15:05+02:00')).toBeUndefined();
  });

  test('without fractions is all of its second', () => {
    expect(read('2026-01-27T15:05:33+02:00')).toEqual({
      ...{ at: utc('2026-01-27T13:05:33Z'), precision: 'exact', until: utc('2026-01-27T13:05:34Z') },
    });
  });

  test('without a zone is in that of the page', () => {
    expect(read('2026-01-27T15:05:33')).toEqual({ at: utc('2026-01-27T10:05:00Z'), precision: 'minute' });
    expect(read('2026-01-27T15:05')).toEqual({ at: utc('2026-01-27T10:05:00Z'), precision: 'minute' });
  });
});

/** What a wall clock shows twice may be either; what it never shows is nothing. */
describe('clocks that change', () => {
  test.each([
    // Kyiv: back on 25 October 2026 from +3 to +2 at 4:00, forward on 29 March from +2 to +3 at 3:00.
    ['Europe/Kyiv', '25.10.2026 02:59', '2026-10-24T23:59:00Z', undefined],
    ['Europe/Kyiv', '25.10.2026 03:30', '2026-10-25T00:30:00Z', '2026-10-25T01:31:00Z'],
    ['Europe/Kyiv', '25.10.2026 04:00', '2026-10-25T02:00:00Z', undefined],
    ['Europe/Kyiv', '29.03.2026 02:59', '2026-03-29T00:59:00Z', undefined],
    ['Europe/Kyiv', '29.03.2026 03:30', undefined, undefined],
    ['Europe/Kyiv', '29.03.2026 04:00', '2026-03-29T01:00:00Z', undefined],
    // Moscow: back on 26 October 2014 from +4 to +3 at 2:00, forward on 27 March 2011 from +3 to +4 at 2:00.
    ['Europe/Moscow', '26.10.2014 01:30', '2014-10-25T21:30:00Z', '2014-10-25T22:31:00Z'],
    ['Europe/Moscow', '26.10.2014 02:00', '2014-10-25T23:00:00Z', undefined],
    ['Europe/Moscow', '27.03.2011 02:30', undefined, undefined],
    ['Europe/Moscow', '25.10.2026 03:30', '2026-10-25T00:30:00Z', undefined],
    // Almaty: back on 1 March 2024 from +6 to +5 at midnight.
    ['Asia/Almaty', '29.02.2024 22:59', '2024-02-29T16:59:00Z', undefined],
    ['Asia/Almaty', '29.02.2024 23:30', '2024-02-29T17:30:00Z', '2024-02-29T18:31:00Z'],
    ['Asia/Almaty', '01.03.2024 00:00', '2024-02-29T19:00:00Z', undefined],
  ])('in %s «%s» is %s to %s', (timeZone, printed, at, until) => {
    const moment = parseTime(printed, { now: utc('2026-11-20T12:00:00Z'), timeZone });
    const range = until === undefined ? { precision: 'minute' } : { precision: 'hour', until: utc(until) };
    expect(moment).toEqual(at === undefined ? undefined : { at: utc(at), ...range });
  });
});

describe('what a browser printed of an instant', () => {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'short', timeStyle: 'short' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'medium' },
    { day: 'numeric', month: 'short' },
    { day: 'numeric', month: 'long' },
    { weekday: 'short', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    { weekday: 'long' },
    { weekday: 'short', hour: '2-digit', minute: '2-digit' },
  ];
  const zones = ['Europe/Kyiv', 'Europe/Moscow', 'Asia/Almaty', 'America/New_York'];
  const STEPS = 250;

  test.each(['uk', 'ru'].flatMap((language) => zones.map((zone) => [language, zone] as const)))(
    'in %s and %s is read back within its precision, or not at all',
    (language, timeZone) => {
      let read = 0;
      for (const form of forms) {
        const print = new Intl.DateTimeFormat(language, { ...form, timeZone });
        // Steps of 22 h 41 min over the changes of clocks; seen up to six days and a half later.
        for (let step = 0; step < STEPS; step++) {
          const truth = utc('2026-03-01T00:00:00Z') + step * 1361 * 60_000 + (step % 60) * 1000;
          const now = truth + (step % 157) * 3_600_000;
          const moment = parseTime(print.format(truth), { now, timeZone });
          if (!moment) continue;
          read++;
          const shown = `${print.format(truth)} at ${new Date(now).toISOString()}`;
          expect(moment.at, shown).toBeLessThanOrEqual(truth);
          expect(latestOf(moment), shown).toBeGreaterThan(truth);
        }
      }
      // Weekdays of today, which may be a week ago, are not.
      expect(read).toBeGreaterThan(forms.length * STEPS * 0.9);
    },
  );
});

/** One unit to either side of what is said: a page may cut, round, or count days by the calendar. */
describe('how long ago', () => {
  test.each([
    ['щойно', '2026-02-15T11:57:00Z', '2026-02-15T12:00:00Z', 'minute'],
    ['15 секунд тому', '2026-02-15T11:57:00Z', '2026-02-15T12:00:00Z', 'minute'],
    ['3 хв тому', '2026-02-15T11:55:00Z', '2026-02-15T11:58:00Z', 'minute'],
    ['3 хв', '2026-02-15T11:55:00Z', '2026-02-15T11:58:00Z', 'minute'],
    ['2 год.', '2026-02-15T08:59:00Z', '2026-02-15T11:00:00Z', 'hour'],
    ['2 д', '2026-02-12T10:59:00Z', '2026-02-14T13:00:00Z', 'day'],
    ['3 минуты назад', '2026-02-15T11:55:00Z', '2026-02-15T11:58:00Z', 'minute'],
    ['годину тому', '2026-02-15T09:59:00Z', '2026-02-15T12:00:00Z', 'hour'],
    ['2 год тому', '2026-02-15T08:59:00Z', '2026-02-15T11:00:00Z', 'hour'],
    ['2 часа назад', '2026-02-15T08:59:00Z', '2026-02-15T11:00:00Z', 'hour'],
    ['2 дні тому', '2026-02-12T10:59:00Z', '2026-02-14T13:00:00Z', 'day'],
    ['2 дня назад', '2026-02-12T10:59:00Z', '2026-02-14T13:00:00Z', 'day'],
    ['позавчора', '2026-02-12T22:00:00Z', '2026-02-13T22:00:00Z', 'day'],
  ])('%s is %s to %s', (printed, at, until, precision) => {
    expect(readInKyiv(printed)).toEqual({ at: utc(at), until: utc(until), precision });
  });
});

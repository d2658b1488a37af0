import { describe, expect, test } from 'vitest';
import { namesDay, parseTime, parseTimeOn } from '../../../utils/adapters/time';

/** Instants are worked out by hand: Kyiv is UTC+2 in winter and UTC+3 from 29 March to 25 October 2026. */
const utc = (iso: string) => Date.parse(iso);

interface Row {
  readonly printed: string;
  /** `undefined`: it means nothing. */
  readonly at: string | undefined;
  readonly precision?: 'minute' | 'day';
  /** Where a day ends. */
  readonly until?: string;
  readonly now?: string;
  readonly timeZone?: string;
}

/** Sunday, 15 February 2026, 14:00 in Kyiv. */
const NOW = '2026-02-15T12:00:00Z';

const check = ({ printed, at, until, precision = 'minute', now = NOW, timeZone = 'Europe/Kyiv' }: Row) => {
  const moment = parseTime(printed, { now: utc(now), timeZone });
  const ends = until === undefined ? moment?.until : utc(until);
  const expected =
    at === undefined ? undefined : { at: utc(at), precision, ...(ends !== undefined && { until: ends }) };
  expect(moment).toEqual(expected);
  expect(moment?.until === undefined).toBe(moment?.precision !== 'day');
};

/** Nobody knows whether the page prints by the browser's clock or by Kyiv's. */
describe('a time that may be of either of two zones', () => {
  const read = (printed: string, timeZone: string) =>
    parseTime(printed, { now: utc(NOW), timeZone, otherZone: 'Europe/Kyiv' });

  test('is as exact as it is printed where both are one', () => {
    expect(read('12:34', 'Europe/Kyiv')).toEqual({ at: utc('2026-02-15T10:34:00Z'), precision: 'minute' });
  });

  test('is as exact where their clocks show the same', () => {
    expect(read('12:34', 'Europe/Helsinki')).toEqual({ at: utc('2026-02-15T10:34:00Z'), precision: 'minute' });
  });

  test('begins with the earlier and ends with the later where they differ', () => {
    expect(read('12:34', 'Europe/Warsaw')).toEqual({
      ...{ at: utc('2026-02-15T10:34:00Z'), precision: 'hour' },
      until: utc('2026-02-15T11:35:00Z'),
    });
  });

  test('is a longer day', () => {
    expect(read('14.02', 'Europe/Warsaw')).toEqual({
      ...{ at: utc('2026-02-13T22:00:00Z'), precision: 'day' },
      until: utc('2026-02-14T23:00:00Z'),
    });
  });

  test('means nothing where it means nothing', () => {
    expect(read('дзвінок', 'Europe/Warsaw')).toBeUndefined();
  });
});

describe('a time that names its own day', () => {
  test.each([
    ['2026-01-27 15:05:33', true],
    ['27.01.2026 15:05', true],
    ['Вчора, 18:20', true],
    ['15:05', false],
    ['дзвінок', false],
  ])('%j: %j', (printed, names) => {
    expect(namesDay(printed, { now: utc(NOW), timeZone: 'Europe/Kyiv' })).toBe(names);
  });
});

describe('a printed time', () => {
  const minutes: readonly Row[] = [
    { printed: '12:34', at: '2026-02-15T10:34:00Z' },
    { printed: '9:05', at: '2026-02-15T07:05:00Z' },
    { printed: '00:00', at: '2026-02-14T22:00:00Z' },
    { printed: '23:59', at: '2026-02-15T21:59:00Z' },
    { printed: 'сьогодні, 10:05', at: '2026-02-15T08:05:00Z' },
    { printed: 'Сегодня в 10:05', at: '2026-02-15T08:05:00Z' },
    { printed: 'Вчора о 18:20', at: '2026-02-14T16:20:00Z' },
    { printed: 'Вчера 18:20', at: '2026-02-14T16:20:00Z' },
    { printed: '27.01.2026 в 15:05', at: '2026-01-27T13:05:00Z' },
    { printed: '27.01.26 15:05', at: '2026-01-27T13:05:00Z' },
    { printed: '27/01/2026 15:05', at: '2026-01-27T13:05:00Z' },
    { printed: '27-01-2026, 15:05', at: '2026-01-27T13:05:00Z' },
    { printed: '1 дек. 2025 г. в 20:22', at: '2025-12-01T18:22:00Z' },
    { printed: '9 февр. 2026 г. в 20:11', at: '2026-02-09T18:11:00Z' },
    { printed: '9 лютого 2026 р. о 20:11', at: '2026-02-09T18:11:00Z' },
    { printed: '2026-01-27 15:05:33', at: '2026-01-27T13:05:00Z' },
    { printed: '11 февраля\u00A017:01', at: '2026-02-11T15:01:00Z' },
    { printed: '\u200E11 лют.,\u202F17:01', at: '2026-02-11T15:01:00Z' },
  ];
  test.each(minutes)('$printed → $at', check);

  /** The whole day, from its start in the page's zone. */
  const days: readonly Row[] = [
    ['сьогодні', '2026-02-14T22:00:00Z'],
    ['Вчера', '2026-02-13T22:00:00Z'],
    ['14.02', '2026-02-13T22:00:00Z'],
    ['14.02.', '2026-02-13T22:00:00Z'],
    ['14.02.2025', '2025-02-13T22:00:00Z'],
    ['1 січня', '2025-12-31T22:00:00Z'],
    ['2 лют.', '2026-02-01T22:00:00Z'],
    ['3 березня', '2025-03-02T22:00:00Z'],
    ['4 квіт.', '2025-04-03T21:00:00Z'],
    ['5 травня', '2025-05-04T21:00:00Z'],
    ['6 черв.', '2025-06-05T21:00:00Z'],
    ['7 липня', '2025-07-06T21:00:00Z'],
    ['8 серп.', '2025-08-07T21:00:00Z'],
    ['15 вер.', '2025-09-14T21:00:00Z'],
    ['9 жовтня', '2025-10-08T21:00:00Z'],
    ['10 лист.', '2025-11-09T22:00:00Z'],
    ['11 грудня', '2025-12-10T22:00:00Z'],
    ['1 января', '2025-12-31T22:00:00Z'],
    ['2 февр.', '2026-02-01T22:00:00Z'],
    ['3 марта', '2025-03-02T22:00:00Z'],
    ['4 апр.', '2025-04-03T21:00:00Z'],
    ['5 мая', '2025-05-04T21:00:00Z'],
    ['6 июня', '2025-06-05T21:00:00Z'],
    ['7 июл.', '2025-07-06T21:00:00Z'],
    ['8 августа', '2025-08-07T21:00:00Z'],
    ['15 сен', '2025-09-14T21:00:00Z'],
    ['9 окт.', '2025-10-08T21:00:00Z'],
    ['10 ноября', '2025-11-09T22:00:00Z'],
    ['11 дек.', '2025-12-10T22:00:00Z'],
  ].map(([printed = '', at = '']) => ({ printed, at, precision: 'day' as const }));
  test.each(days)('$printed → the day from $at', check);

  test.each<Row & { readonly says: string }>([
    {
      says: 'a day without a year is the latest that is not ahead',
      printed: '30 декабря',
      at: '2025-12-29T22:00:00Z',
      precision: 'day',
      now: '2026-01-02T10:00:00Z',
    },
    {
      says: 'tomorrow’s date is believed: the page’s zone may be ahead',
      printed: '16 февраля',
      at: '2026-02-15T22:00:00Z',
      precision: 'day',
    },
    {
      says: 'the day after tomorrow is last year’s',
      printed: '17 февраля',
      at: '2025-02-16T22:00:00Z',
      precision: 'day',
    },
    {
      says: '1 January, seen at New Year’s Eve',
      printed: '1 січня',
      at: '2025-12-31T22:00:00Z',
      precision: 'day',
      now: '2025-12-31T20:00:00Z',
    },
    {
      says: '29 February is that of the last leap year',
      printed: '29 февраля',
      at: '2024-02-28T22:00:00Z',
      precision: 'day',
    },
    {
      says: 'yesterday over a new year',
      printed: 'вчора, 23:50',
      at: '2025-12-31T21:50:00Z',
      now: '2026-01-01T08:00:00Z',
    },
    {
      says: 'today is the zone’s today: it is past midnight in Kyiv',
      printed: '00:10',
      at: '2026-02-15T22:10:00Z',
      now: '2026-02-15T22:15:00Z',
    },
    {
      says: 'and not yet in London',
      printed: '00:10',
      at: '2026-02-15T00:10:00Z',
      now: '2026-02-15T22:15:00Z',
      timeZone: 'Europe/London',
    },
    {
      says: 'a named zone is not the browser’s',
      printed: '12:34',
      at: '2026-02-15T05:34:00Z',
      timeZone: 'Asia/Novosibirsk',
    },
    {
      says: 'the day on which clocks go forward is 23 hours long',
      printed: '29 березня',
      at: '2026-03-28T22:00:00Z',
      until: '2026-03-29T21:00:00Z',
      precision: 'day',
      now: '2026-03-30T10:00:00Z',
    },
    {
      says: 'before clocks go forward',
      printed: '29.03.2026 02:59',
      at: '2026-03-29T00:59:00Z',
      now: '2026-03-30T10:00:00Z',
    },
    {
      says: 'after clocks go forward',
      printed: '29.03.2026 04:00',
      at: '2026-03-29T01:00:00Z',
      now: '2026-03-30T10:00:00Z',
    },
    {
      says: 'the day on which clocks go back',
      printed: '25 жовтня',
      at: '2026-10-24T21:00:00Z',
      until: '2026-10-25T22:00:00Z',
      precision: 'day',
      now: '2026-10-26T10:00:00Z',
    },
    {
      says: 'after clocks went back',
      printed: '25.10.2026 04:00',
      at: '2026-10-25T02:00:00Z',
      now: '2026-10-26T10:00:00Z',
    },
  ])('$says', check);

  test.each([
    '',
    ' ',
    '-',
    'в',
    'Иванов',
    '2 роки тому',
    '1 год',
    '5 мм',
    '4/5',
    '10-15',
    '5 ящиков назад',
    '24:00',
    '12:60',
    '12:5',
    '99:99',
    '12.34.56',
    '32 января',
    '31.02.2026',
    '0 мая',
    '5 мартобря',
    '2 листівки',
    '3 ве',
    '15',
    '2026',
    '15 вер. 12:34 дзвінок',
    'Доставка 12:34',
    '12:34 – 12:50',
    '15.13',
    '1 200 грн',
    '11 февраля 11 марта',
    'воскресенье',
    'неділя, 12:34',
    'пн, 15 лютого',
    '31 лютого',
    '24:61',
    '2026-02-31T12:00:00Z',
    '2026-02-14T25:00:00Z',
    '1970-01-01T00:00:00Z',
    '9999-01-01T00:00:00Z',
    'Все',
    'середній',
    '12:34 '.repeat(20_000),
    '9'.repeat(20_000),
    'год назад',
    '1770818484914',
    '12:34:99',
  ])('%j means nothing', (printed) => {
    expect(parseTime(printed, { now: utc(NOW), timeZone: 'Europe/Kyiv' })).toBeUndefined();
  });

  test.each([
    ['11 февраля', '17:01', '2026-02-11T15:01:00Z'],
    ['Сегодня', '09:00', '2026-02-15T07:00:00Z'],
    ['14.02.2026', '23:59', '2026-02-14T21:59:00Z'],
    ['Мои чаты', '17:01', undefined],
    ['11 февраля', 'Прочитано', undefined],
  ])('under «%s» %s is %s', (date, clock, at) => {
    const moment = parseTimeOn(date, clock, { now: utc(NOW), timeZone: 'Europe/Kyiv' });
    expect(moment).toEqual(at === undefined ? undefined : { at: utc(at), precision: 'minute' });
  });
});

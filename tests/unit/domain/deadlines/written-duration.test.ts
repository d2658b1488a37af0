import { expect, test } from 'vitest';
import { durationFrom } from '../../../../utils/domain/deadlines/written-duration';
import { DAY, HOUR, MINUTE } from '../../../support/timers';

test.each<readonly [text: string, language: string, duration: number]>([
  ['2 год', 'uk', 2 * HOUR],
  ['30 хв', 'uk', 30 * MINUTE],
  ['1 д 2 год', 'uk', DAY + 2 * HOUR],
  ['2 години, 15 хвилин', 'uk', 2 * HOUR + 15 * MINUTE],
  ['3 доби', 'uk', 3 * DAY],
  ['1 тиждень', 'uk', 7 * DAY],
  ['2 ч', 'ru', 2 * HOUR],
  ['5 часов 30 мин.', 'ru', 5 * HOUR + 30 * MINUTE],
  ['10 дней', 'ru', 10 * DAY],
  ['2 суток', 'ru', 2 * DAY],
  ['1.5 h', 'en', 90 * MINUTE],
  ['1,5 год', 'uk', 90 * MINUTE],
  ['2h30m', 'en', 150 * MINUTE],
  ['10 days', 'en', 10 * DAY],
  ['1:30', 'en', 90 * MINUTE],
  [' 45МИН ', 'ru', 45 * MINUTE],
  ['2 ч', 'uk', 2 * HOUR],
  ['1,6 хв', 'uk', 2 * MINUTE],
])('«%s» in %s', (text, language, duration) => {
  expect(durationFrom(text, language)).toEqual({ kind: 'duration', duration });
});

test.each<readonly [text: string, language: string, fault: string]>([
  ['', 'uk', 'empty'],
  ['  ', 'uk', 'empty'],
  ['2', 'uk', 'no-unit'],
  ['1 д 2', 'uk', 'no-unit'],
  ['2 года', 'ru', 'years'],
  ['2 год', 'ru', 'years'],
  ['0 хв', 'uk', 'not-positive'],
  ['-5 хв', 'uk', 'not-positive'],
  ['0:00', 'uk', 'not-positive'],
  ['0,3 хв', 'uk', 'not-positive'],
  ['367 д', 'uk', 'too-long'],
  ['9999999 д', 'uk', 'too-long'],
  ['швидко', 'uk', 'not-understood'],
  ['2 роки', 'uk', 'not-understood'],
  ['1e3 год', 'uk', 'not-understood'],
  ['NaN h', 'en', 'not-understood'],
  ['2 год <b>', 'uk', 'not-understood'],
])('«%s» in %s is refused: %s', (text, language, fault) => {
  expect(durationFrom(text, language)).toEqual({ kind: 'fault', fault });
});

/** Durations as sellers write them into a field: «2 год», «30 мин», «1 д 2 год», `1.5 h`. */
import { DAY, HOUR, MINUTE } from '../conversation/moment';
import { type DurationFault, durationFault } from './business-hours';

export type WrittenDuration =
  | { readonly kind: 'duration'; readonly duration: number }
  | { readonly kind: 'fault'; readonly fault: WrittenDurationFault };

export type WrittenDurationFault =
  | Exclude<DurationFault, 'no-number'>
  | 'empty'
  /** A bare number: of what? */
  | 'no-unit'
  /** «2 года»: a year in Russian, and no hour. */
  | 'years'
  | 'not-understood';

/** Beginnings of words, as far as they have to be written out. */
const UNITS: readonly (readonly [unit: number, words: RegExp])[] = [
  [MINUTE, /^(?:м|m)$|^(?:хв|мин|min)/u],
  [HOUR, /^(?:г|ч|h)$|^(?:год|час|hour|hr)/u],
  [DAY, /^(?:д|d)$|^(?:дн|ден|діб|доб|сут|day)/u],
  [7 * DAY, /^(?:w)$|^(?:тиж|нед|week)/u],
];

const PART = /^(\d{1,7}(?:[.,]\d{1,3})?)\s*([\p{L}']*)\.?[\s,]*/u;

/** In whole minutes. @param language in which «год» is either an hour or a year */
export function durationFrom(text: string, language: string): WrittenDuration {
  let rest = text.trim().toLowerCase();
  if (rest === '') return fault('empty');
  const clock = /^(\d{1,4}):([0-5]\d)$/u.exec(rest);
  if (clock) return kept(Number(clock[1]) * HOUR + Number(clock[2]) * MINUTE);
  let sum = 0;
  while (rest !== '') {
    const [part, number = '', word = ''] = PART.exec(rest) ?? [];
    if (part === undefined) return fault(/^[-\u2212]\s*\d/u.test(rest) ? 'not-positive' : 'not-understood');
    if (word === '') return fault('no-unit');
    if (language === 'ru' && word.startsWith('год')) return fault('years');
    const unit = UNITS.find(([, words]) => words.test(word))?.[0];
    if (unit === undefined) return fault('not-understood');
    sum += Number(number.replace(',', '.')) * unit;
    rest = rest.slice(part.length);
  }
  return kept(Math.round(sum / MINUTE) * MINUTE);
}

function kept(duration: number): WrittenDuration {
  const wrong = durationFault(duration);
  if (wrong === undefined) return { kind: 'duration', duration };
  return fault(wrong === 'no-number' ? 'not-understood' : wrong);
}

function fault(reason: WrittenDurationFault): WrittenDuration {
  return { kind: 'fault', fault: reason };
}

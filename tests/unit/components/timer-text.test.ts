import { describe, expect, it } from 'vitest';
import { pillText } from '../../../components/timer-text';
import type { Language } from '../../../utils/platform/i18n';
import { aTimer, HOUR, MINUTE } from '../../support/timers';
import { NOW, say } from './support';

const SECOND = 1000;
const dueIn = (left: number) =>
  aTimer(NOW, HOUR, { dueAt: NOW + left, limitAt: null, observedAt: NOW, waitingSince: NOW - HOUR });
const limitedIn = (left: number) =>
  aTimer(NOW, HOUR, { dueAt: NOW - HOUR, limitAt: NOW + left, observedAt: NOW, waitingSince: NOW - 2 * HOUR });

describe('a pill around its deadline', () => {
  it.each([
    ['uk', 'ще 1 хв', '< 1 хв', '+0 хв', '+1 хв'],
    ['ru', 'ещё 1 мин', '< 1 мин', '+0 мин', '+1 мин'],
    ['en', '1 min left', '< 1 min', '+0 min', '+1 min'],
  ] as [Language, string, string, string, string][])('in %s', (language, minute, under, just, past) => {
    say(language);
    expect(pillText(dueIn(MINUTE), NOW)).toBe(minute);
    expect(pillText(dueIn(30 * SECOND), NOW)).toBe(under);
    expect(pillText(dueIn(-30 * SECOND), NOW)).toBe(just);
    expect(pillText(dueIn(-MINUTE), NOW)).toBe(past);
    expect(pillText(limitedIn(-30 * SECOND), NOW)).toBe(just);
    expect(pillText(limitedIn(-MINUTE), NOW)).toBe(past);
  });
});

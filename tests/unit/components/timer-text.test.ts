import { describe, expect, it } from 'vitest';
import { StatePill } from '../../../components/StatePill';
import { clockedText, fullText, pillText } from '../../../components/timer-text';
import type { Missed } from '../../../utils/domain/deadlines/judgement';
import type { RunningTimer } from '../../../utils/domain/deadlines/timer';
import type { Language } from '../../../utils/platform/i18n';
import { aTimer, HOUR, MINUTE } from '../../support/timers';
import { all, draw, NOW, say } from './support';

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

describe('a row of which only the hour or the day is known', () => {
  const row = (precision: 'minute' | 'hour' | 'day', waitingSince: number) =>
    aTimer(NOW, HOUR, { basis: 'row', precision, waitingSince, dueAt: null, limitAt: null, observedAt: NOW });

  it('is not "just now" while nothing is left to bound', () => {
    say('uk');
    expect(pillText(row('minute', NOW - 30 * SECOND), NOW)).toBe('щойно');
    expect(pillText(row('hour', NOW - 30 * SECOND), NOW)).toBe('?');
    expect(pillText(row('day', NOW), NOW)).toBe('?');
    expect(fullText(row('day', NOW), 'Prom', NOW)).toBe('не видно, відколи чекає: відкрийте чат');
    expect(pillText(row('hour', NOW - 5 * MINUTE), NOW)).toBe('5+ хв');
  });
});

describe('a thread that prints only the hour or the day', () => {
  const thread = (precision: 'hour' | 'day', ago: number, more: object = {}) =>
    aTimer(NOW, HOUR, { ...{ basis: 'thread', precision, waitingSince: NOW - ago, observedAt: NOW }, ...more });

  // A day may have 25 hours: of a message of 27 hours ago at the earliest, two are sure.
  it.each([
    ['uk', 'hour', 3 * HOUR, '2+ год', 'чекає щонайменше 2 год'],
    ['ru', 'hour', 3 * HOUR, '2+ ч', 'ждёт не меньше 2 ч'],
    ['uk', 'day', 27 * HOUR, '2+ год', 'чекає щонайменше 2 год'],
    ['uk', 'hour', 30 * MINUTE, '?', 'точного часу не видно'],
    ['uk', 'day', 17 * HOUR, '?', 'точного часу не видно'],
    ['ru', 'day', 17 * HOUR, '?', 'точного времени не видно'],
    ['en', 'day', 17 * HOUR, '?', 'the exact time is not shown'],
  ] as [Language, 'hour' | 'day', number, string, string][])(
    '%s %s %d ms ago: %s',
    (language, precision, ago, pill, full) => {
      say(language);
      for (const dueAt of [NOW - HOUR, NOW + HOUR]) {
        expect(pillText(thread(precision, ago, { dueAt, limitAt: null }), NOW)).toBe(pill);
        expect(fullText(thread(precision, ago, { dueAt, limitAt: null }), 'Prom', NOW)).toBe(full);
      }
      expect(pillText(thread(precision, ago, { dueAt: null, limitAt: NOW - MINUTE }), NOW)).toBe(pill);
    },
  );

  it('is drawn as what is not filled', () => {
    draw(StatePill({ timer: thread('day', 27 * HOUR), now: NOW }));
    expect(all('.pill')[0]?.className).toContain('bound');
  });

  it('takes nothing from a time that the seller named', () => {
    say('uk');
    const owed = thread('hour', HOUR, { owed: 'promise', policy: null, dueAt: NOW + HOUR, limitAt: null });
    expect(pillText(owed, NOW)).toBe('ще 1 год');
    expect(fullText(owed, 'Prom', NOW)).toMatch(/^обіцяли відповісти до /u);
  });
});

describe('a conversation in which nobody waits', () => {
  it.each([
    ['uk', 'відповіли із запізненням: 40 хв'],
    ['ru', 'ответили с опозданием: 40 мин'],
    ['en', 'answered late, by 40 min'],
    ['uk', 'відповіли на 40 хв пізніше, ніж радить Prom', 'target.marketplace'],
    ['ru', 'ответили на 40 мин позже, чем советует Prom', 'target.marketplace'],
    ['en', 'answered 40 min later than Prom advises', 'target.marketplace'],
    ['uk', 'відповіли на 40 хв пізніше, ніж за вашим правилом', 'target.seller'],
    ['ru', 'ответили на 40 мин позже, чем по вашему правилу', 'target.seller'],
    ['uk', "відповіли на 40 хв пізніше за обов'язковий строк", 'limit.marketplace'],
    ['ru', 'ответили на 40 мин позже обязательного срока', 'limit.marketplace'],
    ['uk', 'відповіли на 40 хв пізніше за вашу межу', 'limit.seller'],
    ['ru', 'ответили на 40 мин позже вашего предела', 'limit.seller'],
    ['en', 'answered 40 min after your own limit', 'limit.seller'],
  ] as [Language, string, Missed?][])(
    'says in %s that the answer was late, and than what: %s',
    (language, late, lateFor) => {
      say(language);
      const timer = { kind: 'idle', lateBy: 40 * MINUTE, ...(lateFor && { lateFor }), observedAt: NOW } as const;
      expect(fullText(timer, 'Prom', NOW)).toBe(late);
    },
  );
});

describe('a row whose time has surely passed', () => {
  const row = (more: object) => aTimer(NOW, 3 * HOUR, { basis: 'row', observedAt: NOW, ...more });
  const own = { ...row({}).policy, targetOwner: 'seller', targetClock: 'calendar' };

  it.each([
    ['uk', {}, 'чекає щонайменше 3 год, довше, ніж радить Prom (2 год робочого часу)'],
    ['uk', { policy: own }, 'чекає щонайменше 3 год, довше за ваше правило (2 год)'],
    ['uk', { limitAt: NOW - HOUR }, 'чекає щонайменше 3 год, строк минув'],
    ['ru', {}, 'ждёт не меньше 3 ч, дольше, чем советует Prom (2 ч рабочего времени)'],
    ['ru', { limitAt: NOW - HOUR }, 'ждёт не меньше 3 ч, срок вышел'],
    ['uk', { dueAt: NOW + HOUR }, 'чекає щонайменше 3 год'],
    ['uk', { old: true }, 'чекає щонайменше 3 год, ще до встановлення Takt'],
  ] as [Language, object, string][])('%s %o says so, and not by how much', (language, more, words) => {
    say(language);
    expect(fullText(row(more), 'Prom', NOW)).toBe(words);
    expect(pillText(row(more), NOW)).toBe(language === 'uk' ? '3+ год' : '3+ ч');
  });

  it('is drawn as what is not filled', () => {
    const classesOf = (timer: RunningTimer) => {
      draw(StatePill({ timer, now: NOW }));
      return all('.pill')[0]?.className;
    };
    expect(classesOf(row({}))).toBe('pill pill-past-target bound');
    expect(classesOf(aTimer(NOW, 3 * HOUR))).toBe('pill pill-past-target');
  });
});

describe('a clock that stands still', () => {
  it.each([
    ['uk', 'пауза', 'пауза: тривога; чекає 30 хв', 'пауза: тривога; чекає щонайменше 30 хв'],
    ['ru', 'пауза', 'пауза: тревога; ждёт 30 мин', 'пауза: тревога; ждёт не меньше 30 мин'],
    ['en', 'paused', 'paused: air raid; waiting for 30 min', 'paused: air raid; waiting for at least 30 min'],
  ] as [Language, string, string, string][])(
    'says in %s why, and never the days to a limit',
    (language, pill, full, least) => {
      say(language);
      const paused = { dueAt: null, atRiskAt: null, limitAt: NOW + 9 * 24 * HOUR, pausedBy: 'air-raid' } as const;
      const timer = aTimer(NOW, 30 * MINUTE, paused);
      expect(pillText(timer, NOW)).toBe(pill);
      expect(fullText(timer, 'Wildberries', NOW)).toBe(full);
      expect(fullText({ ...timer, basis: 'row' }, 'Wildberries', NOW)).toBe(least);
    },
  );
});

describe('a length of working time', () => {
  it.each([
    [24 * HOUR, '24 год робочого часу'],
    [25.5 * HOUR, '25 год 30 хв робочого часу'],
    [2 * HOUR, '2 год робочого часу'],
    [20 * MINUTE, '20 хв робочого часу'],
  ])('is never in days: %s', (duration, text) => {
    say('uk');
    expect(clockedText(duration, 'working')).toBe(text);
  });

  it('in calendar time a day is a day', () => {
    say('uk');
    expect(clockedText(24 * HOUR, 'calendar')).toBe('1 д цілодобово');
  });
});

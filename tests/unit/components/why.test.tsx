import { describe, expect, it } from 'vitest';
import { Why } from '../../../components/why/Why';
import type { WhyClock, Why as WhyData, WhyPart } from '../../../utils/domain/deadlines/why';
import { DAY, HOUR, MINUTE } from '../../support/timers';
import { all, draw, NOW, say, seen } from './support';

const nothing = { intervals: 0, length: 0 };
const target: WhyClock = {
  ...{ which: 'target', duration: HOUR, clock: 'working', owner: 'marketplace', isOwn: false },
  ...{ policyId: 'wildberries-chat', source: 'as written there', date: '2024-06-20', at: NOW + 20 * MINUTE },
  counted: {
    listed: [
      { from: NOW - 60 * MINUTE, to: NOW - 50 * MINUTE },
      { from: NOW - 30 * MINUTE, to: NOW + 20 * MINUTE },
    ],
    ...{ before: nothing, after: nothing },
  },
  leftOut: { closed: 0, daysOff: [], interrupted: [{ reason: 'air-raid', length: 20 * MINUTE }] },
};
const limit: WhyClock = {
  ...{ which: 'limit', duration: DAY, clock: 'calendar', owner: 'seller', isOwn: true },
  ...{ policyId: 'own-1', source: '', date: '2026-11-20', at: NOW + 23 * HOUR },
  counted: { listed: [{ from: NOW - HOUR, to: NOW + 23 * HOUR }], before: nothing, after: nothing },
  leftOut: { closed: 0, daysOff: [], interrupted: [] },
};
const waits: WhyPart = {
  ...{ kind: 'waits', basis: 'thread', since: NOW - HOUR, old: false, namedAt: null, clocks: [target, limit] },
  message: { author: 'buyer', sentAt: NOW - HOUR, precision: 'minute', text: 'Добрий день! А є синя?' },
};
const show = (part: Partial<WhyPart> = {}, now = NOW, more: Partial<WhyData> = {}) =>
  draw(<Why why={{ parts: [{ ...waits, ...part }], observedAt: now, ...more }} marketplace="Wildberries" now={now} />);

describe('why a timer says what it says', () => {
  it('what started it, whose rule it is and by which clock, each stretch, and what is left', () => {
    say('uk');
    show();
    expect(seen('[data-testid=why-waits] > p')).toBe('Відлік почався з повідомлення покупця');
    expect(seen('[data-testid=why-message]')).toBe('11:05 Добрий день! А є синя?');
    const said = seen('[data-testid=why-target]');
    expect(said).toContain('порада Wildberries: 1 год робочого часу, до 12:25');
    expect(said).toContain('Пораховано 40 хв');
    expect(said).toContain('Лишилося 20 хв');
    expect(said).toContain('Не рахуємо: тривога 20 хв');
    expect(said).toContain('Урок Wildberries про чат: відповідати за годину, де це можливо, 20 червня 2024');
    expect(all('[data-testid=why-target] li').map((one) => one.textContent)).toEqual([
      '11:05–11:15 (10 хв)',
      '11:35–12:05 (30 хв)',
      '12:05–12:25 (20 хв)',
    ]);
    expect(seen('[data-testid=why-limit]')).toContain('ваша межа: 1 д цілодобово');
    expect(seen('[data-testid=why-limit]')).toContain('Так поставили ви: 20 листопада 2026');
    expect(all('[data-testid=why-limit] li')).toEqual([]);
  });

  it.each([
    ['ru', 'Время вышло 10 мин назад', 'Посчитано 1 ч', 'Осталось'],
    ['en', 'The time passed 10 min ago', 'Counted so far: 1 h', ' left'],
  ] as const)('past its time says how long ago, %s', (language, past, counted, left) => {
    say(language);
    show({ clocks: [target] }, NOW + 30 * MINUTE);
    expect(seen('[data-testid=why-target]')).toContain(past);
    expect(seen('[data-testid=why-target]')).toContain(counted);
    expect(seen('[data-testid=why-target]')).not.toContain(left);
  });

  it('a limit ends, and a recommended time only passes', () => {
    say('uk');
    show({ clocks: [limit] }, NOW + DAY);
    expect(seen('[data-testid=why-limit]')).toContain('Строк минув 1 год тому');
  });

  it('of a row only bounds are said', () => {
    say('uk');
    show({ basis: 'row', clocks: [target] });
    expect(seen('.why')).toContain('покупець міг чекати й довше');
    expect(seen('[data-testid=why-target]')).toContain('Пораховано щонайменше 40 хв');
    expect(seen('[data-testid=why-target]')).toContain('Лишилося щонайбільше 20 хв');
    expect(seen('[data-testid=why-target]')).not.toContain('до 12:25');
  });

  it('what is not listed is said as a sum', () => {
    say('uk');
    const sums = { before: { intervals: 3, length: 5 * HOUR }, after: { intervals: 5, length: 7 * HOUR } };
    show({ clocks: [{ ...target, counted: { ...target.counted, ...sums } }] });
    const lines = all('[data-testid=why-target] li').map((one) => one.textContent);
    expect(lines[0]).toBe('до того ще 3 проміжки, 5 год');
    expect(lines.at(-1)).toBe('далі ще 5 проміжків, 7 год');
    expect(seen('[data-testid=why-target]')).toContain('Пораховано 5 год 40 хв');
  });

  it('nights and days off are named', () => {
    say('uk');
    const leftOut = { closed: 40 * HOUR, daysOff: ['2026-11-22', '2026-11-23'], interrupted: [] };
    show({ clocks: [{ ...target, leftOut }] });
    expect(seen('.why')).toContain('Не рахуємо: зачинено 1 д 16 год (вихідні: 22–23 листопада)');
  });

  it('a clock that stands still says so', () => {
    say('uk');
    show({ clocks: [{ ...target, at: null, counted: { listed: [], before: nothing, after: nothing } }] });
    expect(seen('[data-testid=why-target]')).toContain('Ще нічого не пораховано');
    expect(seen('[data-testid=why-target]')).toContain('Час стоїть');
    expect(seen('[data-testid=why-target]')).not.toContain('Лишилося');
  });

  it.each<[string, Partial<WhyPart>, string]>([
    ['a promise to a time', { kind: 'promise', namedAt: NOW + HOUR, clocks: [] }, 'Час ви назвали самі: 13:05'],
    ['a reminder', { kind: 'seller', message: null, clocks: [] }, 'Ви просили нагадати'],
    ['what is old', { old: true, clocks: [] }, 'ще до встановлення Takt'],
    ['no rule', { clocks: [] }, 'немає правила'],
  ])('%s', (_, part, words) => {
    say('uk');
    show(part);
    expect(seen('.why')).toContain(words);
  });

  it.each([
    ['hour', '11:05–12:05'],
    ['day', '21 листопада'],
  ] as const)('a message known to the %s is shown as such', (precision, words) => {
    say('uk');
    show({ message: { author: 'buyer', sentAt: NOW - HOUR, precision, text: '?' } });
    expect(seen('.why-message .why-quiet')).toBe(words);
  });

  it('of a chat that was not read lately it is said as of when', () => {
    say('uk');
    show({}, NOW, { observedAt: NOW - HOUR });
    expect(seen('.why')).toContain('прочитано о 11:05');
  });

  it.each([
    ['read before it passed', NOW + 19 * MINUTE, true],
    ['read as it passed', NOW + 20 * MINUTE, false],
    ['read after it', NOW + 29 * MINUTE, false],
  ] as const)('a time that passed unseen is to be checked, and is not past: %s', (_, observedAt, check) => {
    say('uk');
    const why = { parts: [{ ...waits, clocks: [target] }], observedAt };
    draw(<Why marketplace="Wildberries" why={why} now={NOW + 30 * MINUTE} />);
    expect(seen('[data-testid=why-target]').includes('перевірте: читали о')).toBe(check);
    expect(seen('[data-testid=why-target]').includes('Час минув')).toBe(!check);
  });

  it('where no tab shows it any more that is so at once', () => {
    say('uk');
    const why = { parts: [{ ...waits, clocks: [target] }], observedAt: NOW + 20 * MINUTE - 1 };
    const now = NOW + 20 * MINUTE + 1;
    draw(<Why marketplace="Wildberries" {...{ why, now }} />);
    expect(seen('[data-testid=why-target]')).toContain('Час минув');
    draw(<Why marketplace="Wildberries" isUnwatched={true} {...{ why, now }} />);
    expect(seen('[data-testid=why-target]')).toContain('перевірте: читали о 12:24');
  });

  it('a message is text', () => {
    show({ message: { author: 'buyer', sentAt: NOW, precision: 'exact', text: '<img src=x onerror=alert(1)>{at}' } });
    expect(seen('.why-message')).toContain('<img src=x onerror=alert(1)>{at}');
    expect(all('img')).toEqual([]);
  });
});

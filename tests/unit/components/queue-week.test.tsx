/** The week, behind the line of the day. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { QueueActions, QueueWeekData } from '../../../components/queue/queue-data';
import { TaktError } from '../../../utils/domain/errors';
import { HOUR, MINUTE } from '../../support/timers';
import { IDLE, item, show, WEEK } from './queue-support';
import { all, byTestId, faults, say, seen, settled } from './support';

const late = (...counts: readonly (readonly [hour: number, count: number])[]) => {
  const byHour = Array<number>(24).fill(0);
  for (const [hour, count] of counts) byHour[hour] = count;
  return byHour;
};
const week: QueueWeekData = {
  ...{ answers: 312, onTime: 290, median: 12 * MINUTE, lateByHour: late([9, 4], [18, 18]) },
  promises: { answers: 5, onTime: 4 },
  interrupted: {
    today: [{ reason: 'air-raid', length: 70 * MINUTE }],
    week: [
      { reason: 'power', length: 2 * HOUR },
      { reason: 'air-raid', length: 3 * HOUR },
    ],
  },
};
const day = { answers: 58, onTime: 55, median: 14 * MINUTE };
const showing = (answer: QueueWeekData = week) => {
  const ask = vi.fn<QueueActions['week']>(async () => answer);
  show([item('onTime')], { day }, { ...IDLE, week: ask });
  return ask;
};
const open = async () => {
  const group = byTestId('queue-day').parentElement as HTMLDetailsElement;
  await act(async () => {
    group.open = true;
    group.dispatchEvent(new Event('toggle'));
  });
  await settled();
};

describe('The week', () => {
  it('is asked for when the line of the day is opened, and not before', async () => {
    say('uk');
    const ask = showing();
    await settled();
    expect(seen('[data-testid=queue-day]')).toBe('Сьогодні: 58 відповідей, 55 вчасно, зазвичай за 14 хв');
    expect(ask).not.toHaveBeenCalled();
    await open();
    expect(ask).toHaveBeenCalledOnce();
    expect(seen('[data-testid=queue-week] > p')).toBe('Тиждень: 312 відповідей, 290 вчасно, зазвичай за 12 хв');
  });

  it.each([
    ['uk', 'Перерви сьогодні: тривога 1 год 10 хв', 'Перерви за тиждень: без світла 2 год · тривога 3 год'],
    ['ru', 'Перерывы сегодня: тревога 1 ч 10 мин', 'Перерывы за неделю: без света 2 ч · тревога 3 ч'],
    ['en', 'Interruptions today: air raid 1 h 10 min', 'Interruptions this week: no power 2 h · air raid 3 h'],
  ] as const)('names what interrupted it, %s', async (language, today, whole) => {
    say(language);
    showing();
    await open();
    expect(seen('[data-testid=queue-week]')).toContain(today);
    expect(seen('[data-testid=queue-week]')).toContain(whole);
  });

  it('shows late answers by the hour, with numbers, and as a table for who does not see them', async () => {
    say('uk');
    showing();
    await open();
    expect(all('.late-bar').map((bar) => bar.textContent)).toEqual(
      late([9, 4], [18, 18]).map((n) => (n ? `${n}` : '')),
    );
    expect(all('.late-fill').map(({ style }) => style.height)).toEqual([`${(4 / 18) * 100}%`, '100%']);
    expect(all('.late-hours tbody tr').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['9:00–10:00', '4'],
      ['18:00–19:00', '18'],
    ]);
    expect(await faults()).toEqual([]);
  });

  it('says that nothing was late, and draws nothing then', async () => {
    say('uk');
    showing({ ...week, onTime: 312, lateByHour: late() });
    await open();
    expect(seen('[data-testid=queue-week]')).toContain('Пізніх відповідей за тиждень немає');
    expect(all('.late-hours')).toEqual([]);
  });

  it('says that nothing was answered', async () => {
    say('uk');
    showing(WEEK);
    await open();
    expect(seen('[data-testid=queue-week]')).toBe('За останні сім днів відповідей не було');
  });

  it.each([
    ['uk', 5, 'Обіцянок 5, вчасно 4'],
    ['ru', 5, 'Обещаний 5, вовремя 4'],
    ['en', 5, 'Promises: 5, on time 4'],
    ['uk', 0, undefined],
  ] as const)('counts promises apart, and only where there were any: %s %i', async (language, answers, words) => {
    say(language);
    showing({ ...week, promises: { answers, onTime: 4 } });
    await open();
    expect(seen('[data-testid=queue-week]').includes(words ?? 'Обіц')).toBe(words !== undefined);
  });

  it('is asked for anew when the day is another', async () => {
    const ask = showing();
    await open();
    show([item('onTime')], { day: { ...day, answers: 59 } }, { ...IDLE, week: ask });
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('a background that does not answer is said', async () => {
    show([item('onTime')], { day }, { ...IDLE, week: () => Promise.reject(new TaktError('unreachable')) });
    await open();
    expect(seen('[role=alert]')).toContain('Takt does not answer.');
  });
});

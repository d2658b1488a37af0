import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { TaktError } from '../../../utils/domain/errors';
import { hoursData, NOON, ofKyiv, shops, showHours, USUAL, weekOf } from './hours-support';
import { all, byTestId, choose, click, faults, leave, say, seen, write } from './support';

const time = async (id: string, value: string) => {
  await write(id, value);
  await leave(id);
};

describe('The week', () => {
  it('is nine to eight every day to begin with, and says when it closes', () => {
    say('uk');
    showHours();
    expect(seen('[data-testid=opening]')).toBe('Зараз відкрито до 20:00');
    expect(all('.hours-name').map(({ textContent }) => textContent)).toEqual([
      ...['Понеділок', 'Вівторок', 'Середа', 'Четвер', 'Пʼятниця', 'Субота', 'Неділя'],
    ]);
  });

  it.each([
    ['9', '09:00'],
    ['8.30', '08:30'],
    ['1015', '10:15'],
    [' 7:05 ', '07:05'],
    ['0:00', '00:00'],
  ])('takes «%s» for %s', async (written, from) => {
    const { actions } = showHours({
      ...hoursData,
      schedule: { ...ofKyiv, week: weekOf([{ from: '12:00', to: '20:00' }]) },
    });
    await time('from-1-0', written);
    const week = weekOf([{ from: '12:00', to: '20:00' }]).with(1, [{ from, to: '20:00' }]);
    expect(actions.saveSchedule).toHaveBeenLastCalledWith(null, { week });
    expect(byTestId<HTMLInputElement>('from-1-0').value).toBe(from);
    expect(seen('[data-testid=week-card]')).toContain('Saved');
  });

  it.each(['25:00', '9:60', 'ввечері', '', '24:00', '-1'])(
    'refuses «%s» beside its field, and the old time stays',
    async (written) => {
      say('uk');
      const { actions } = showHours();
      await time('from-1-0', written);
      expect(seen('[data-testid=day-1]')).toContain('Це не час: напишіть, наприклад, 9:00. Лишилося 09:00.');
      expect(byTestId('from-1-0').getAttribute('aria-invalid')).toBe('true');
      expect(actions.saveSchedule).not.toHaveBeenCalled();
      await time('from-1-0', '9:00');
      expect(seen('[data-testid=day-1]')).not.toContain('Це не час');
    },
  );

  it('a shift over midnight is shown as such; midnight is the end of the day', async () => {
    say('uk');
    const { data } = showHours();
    await time('to-1-0', '2:00');
    expect(seen('[data-testid=day-1]')).toContain('до 2:00 наступного дня');
    await time('to-1-0', '00:00');
    expect(seen('[data-testid=day-1]')).not.toContain('наступного');
    expect(data().schedule.week[1]).toEqual([{ from: '09:00', to: '24:00' }]);
    await time('to-1-0', '9');
    expect(seen('[data-testid=day-1]')).toContain('24 години');
  });

  it('a break parts the day, another span follows it, and each can be removed', async () => {
    const { data } = showHours();
    expect(seen('[data-testid=add-1]')).toBe('Add a break');
    await click('add-1');
    expect(data().schedule.week[1]).toEqual([
      { from: '09:00', to: '13:00' },
      { from: '14:00', to: '20:00' },
    ]);
    await click('add-1');
    expect(data().schedule.week[1]?.[2]).toEqual({ from: '21:00', to: '23:00' });
    await click('remove-1-0');
    expect(data().schedule.week[1]).toEqual([
      { from: '14:00', to: '20:00' },
      { from: '21:00', to: '23:00' },
    ]);
    expect(document.activeElement).toBe(byTestId('open-1'));
  });

  it('a day is closed and opened again as it was, and copied from Monday', async () => {
    const { data } = showHours();
    await time('from-2-0', '10');
    await click('open-2');
    expect(data().schedule.week[2]).toEqual([]);
    expect(seen('[data-testid=day-2]')).toContain('closed');
    await click('open-2');
    expect(data().schedule.week[2]).toEqual([{ from: '10:00', to: '20:00' }]);
    await click('copy-2');
    expect(data().schedule.week[2]).toEqual(USUAL);
    expect(all('[data-testid=copy-2]')).toEqual([]);
  });

  it('overlapping spans count once, and that is said; also those of a shift from the day before', async () => {
    say('uk');
    showHours();
    await click('add-1');
    await time('to-1-0', '15:00');
    expect(seen('[data-testid=day-1]')).toContain('спільний час рахується один раз');
    await time('to-2-0', '10:00');
    await time('from-2-0', '12:00');
    expect(seen('[data-testid=day-3]')).toContain('спільний час рахується один раз');
  });

  it('without one open hour it says what follows', async () => {
    say('uk');
    showHours({ ...hoursData, schedule: { ...ofKyiv, week: weekOf([]).with(3, USUAL) } });
    expect(all('[data-testid=never-open]')).toEqual([]);
    await click('open-3');
    expect(seen('[data-testid=never-open]')).toContain('строків у робочому часі не буде');
    expect(seen('[data-testid=opening]')).toBe('Зачинено: за цим графіком робочих годин немає');
  });

  it('what could not be kept is said, and the field says what is in force', async () => {
    showHours(hoursData, [], new TaktError('disk-full'));
    await time('from-1-0', '10');
    expect(seen('[data-testid=week-card] [role=alert]')).toContain('The disk is full');
    expect(byTestId<HTMLInputElement>('from-1-0').value).toBe('09:00');
  });
});

describe('The line on the door', () => {
  it.each([
    ['2026-11-21T18:30:00Z', 'Зачинено, відкриється завтра о 9:00'],
    ['2026-11-21T05:00:00Z', 'Зачинено, відкриється о 9:00'],
    ['2026-11-22T12:00:00Z', 'Зараз відкрито до 20:00'],
  ])('at %s', async (at, words) => {
    say('uk');
    const { now } = showHours();
    await act(() => {
      now.value = Date.parse(at);
    });
    expect(seen('[data-testid=opening]')).toBe(words);
  });

  it('says «об» before eleven, and names the day where it is not tomorrow', async () => {
    say('uk');
    const week = weekOf([]).with(5, [{ from: '11:00', to: '13:00' }]);
    const { now } = showHours({ ...hoursData, schedule: { ...ofKyiv, week } });
    await act(() => {
      now.value = Date.parse('2026-11-20T12:00:00Z');
    });
    expect(seen('[data-testid=opening]')).toBe('Зачинено, відкриється завтра об 11:00');
    await act(() => {
      now.value = NOON;
    });
    expect(seen('[data-testid=opening]')).toBe('Зачинено. Відкриється: субота, 28 листопада 2026 р., 11:00');
  });

  it('ticks in no live region', () => {
    showHours();
    expect(byTestId('opening').closest('[aria-live], [role=status]')).toBeNull();
  });
});

describe('Interruptions', () => {
  it('begin and end at one press each, and are kept with how long they took', async () => {
    say('uk');
    const { actions, now } = showHours();
    await click('begin-power');
    expect(actions.beginInterruption).toHaveBeenCalledWith('power');
    expect(seen('[data-testid=opening]')).toMatch(/^Пауза з \d\d:05: Світла немає$/u);
    expect(all('[data-testid=begin-power]')).toEqual([]);
    await act(() => {
      now.value = NOON + 95 * 60_000;
    });
    await click('stop-power');
    expect(seen('[data-testid=interruption-log]')).toMatch(/Світла немає: \d\d:05–\d\d:40 \(1 год 35 хв\)/u);
    expect(seen('[data-testid=opening]')).toBe('Зараз відкрито до 20:00');
  });

  it.each(['power', 'air-raid'])(
    '%s: the focus stays on the button that takes the place of the pressed one',
    async (one) => {
      showHours();
      byTestId(`begin-${one}`).focus();
      await click(`begin-${one}`);
      expect(document.activeElement).toBe(byTestId(`stop-${one}`));
      await click(`stop-${one}`);
      expect(document.activeElement).toBe(byTestId(`begin-${one}`));
    },
  );

  it('one is removed, and put back', async () => {
    const past = { from: '2026-11-20T10:00:00Z', to: '2026-11-20T11:00:00Z', reason: 'air-raid' } as const;
    const { actions, data } = showHours({ ...hoursData, interruptions: [past] });
    await click('remove-interruption');
    expect(actions.removeInterruption).toHaveBeenCalledWith(past);
    expect(seen('[data-testid=interruptions]')).toContain('Removed: Air raid');
    await click('restore-interruption');
    expect(data().interruptions).toEqual([past]);
    expect(all('[data-testid=restore-interruption]')).toEqual([]);
  });

  it('only the last few are listed until all are asked for', async () => {
    const log = Array.from({ length: 9 }, (_, index) => {
      const from = new Date(NOON - (index + 1) * 86_400_000);
      return {
        from: from.toISOString(),
        to: new Date(from.getTime() + 60_000).toISOString(),
        reason: 'power',
      } as const;
    });
    showHours({ ...hoursData, interruptions: log });
    expect(all('[data-testid=interruption-log] li')).toHaveLength(5);
    await click('interruptions-all');
    expect(all('[data-testid=interruption-log] li')).toHaveLength(9);
  });
});

describe('For one shop', () => {
  it('is not offered where there is only one', () => {
    showHours(hoursData, shops.slice(0, 1));
    expect(all('[data-testid=hours-whose]')).toEqual([]);
  });

  it('hours of its own begin as the common ones, are changed alone, and can be given up', async () => {
    say('uk');
    const { actions, data } = showHours(hoursData, shops);
    await choose('hours-whose', 'rozetka 2');
    expect(seen('main')).toContain('Цей магазин працює за спільним графіком');
    expect(all('[data-testid=week-card]')).toEqual([]);
    await click('own-begin');
    await time('from-0-0', '12');
    const of = { marketplace: 'rozetka', id: '2' };
    expect(actions.saveSchedule).toHaveBeenLastCalledWith(of, {
      week: weekOf(USUAL).with(0, [{ from: '12:00', to: '20:00' }]),
    });
    expect(data().schedule).toEqual(ofKyiv);
    await click('own-remove');
    expect(actions.removeSchedule).toHaveBeenCalledWith(of);
    expect(data().own).toEqual([]);
  });
});

describe('Quiet hours', () => {
  it('are changed, switched off, and begin anew as they were at first', async () => {
    const { data } = showHours();
    await time('quiet-from', '22');
    expect(data().quiet).toEqual({ from: '22:00', to: '08:00' });
    await click('quiet-on');
    expect(data().quiet).toBeNull();
    await click('quiet-on');
    expect(data().quiet).toEqual({ from: '21:00', to: '08:00' });
  });

  it('that begin and end at once are refused', async () => {
    const { data } = showHours();
    await time('quiet-from', '8:00');
    expect(data().quiet).toEqual({ from: '21:00', to: '08:00' });
    expect(seen('[data-testid=quiet]')).toContain('The same time twice');
  });
});

it('has names for all of it', async () => {
  say('uk');
  const past = { from: '2026-11-20T10:00:00Z', to: '2026-11-20T11:00:00Z', reason: 'power' } as const;
  showHours({ ...hoursData, interruptions: [past], schedule: { ...ofKyiv, daysOff: ['2026-12-24'] } }, shops);
  expect(await faults()).toEqual([]);
}, 20_000);

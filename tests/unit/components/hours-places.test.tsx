import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { hoursData, ofKyiv, showHours } from './hours-support';
import { all, byTestId, click, leave, press, say, seen, settled, write } from './support';

describe('The zone', () => {
  it('is sought by its place in the seller’s language, with the time there', async () => {
    say('uk');
    const { actions } = showHours();
    expect(byTestId<HTMLInputElement>('zone').value).toBe('Київ (Europe/Kyiv)');
    expect(seen('.zone-field')).toContain('Там зараз 14:05 (UTC+2) · як у браузері');
    await write('zone', 'алма');
    expect(all('[role=option]').map(({ textContent }) => textContent)).toEqual(['Алмати Asia/Almaty17:05, UTC+5']);
    byTestId('zone').focus();
    await press('Enter');
    expect(actions.saveSchedule).toHaveBeenLastCalledWith(null, { zone: 'Asia/Almaty' });
    expect(byTestId<HTMLInputElement>('zone').value).toBe('Алмати (Asia/Almaty)');
    expect(seen('[data-testid=opening]')).toBe('Зараз відкрито до 20:00');
  });

  it('lists the browser’s first, goes by arrows, and Escape changes nothing', async () => {
    const { actions } = showHours();
    byTestId('zone').focus();
    await press('ArrowDown');
    expect(all('[role=option]').map(({ dataset }) => dataset.zone)).toEqual([
      ...['Europe/Kyiv', 'Asia/Almaty', 'Europe/Moscow', 'Europe/Warsaw', 'America/New_York'],
    ]);
    await press('ArrowUp');
    expect(seen('[aria-selected=true]')).toContain('America/New_York');
    await press('Escape');
    expect(byTestId('zone').getAttribute('aria-expanded')).toBe('false');
    expect(actions.saveSchedule).not.toHaveBeenCalled();
  });

  it('that nobody knows changes nothing, and is said', async () => {
    say('uk');
    const { actions } = showHours();
    await write('zone', 'Атлантида');
    expect(seen('.zone-field')).toContain('Такого поясу не знайшлося');
    await leave('zone');
    expect(seen('.zone-field')).toContain('Поясу «Атлантида» Takt не знає');
    expect(actions.saveSchedule).not.toHaveBeenCalled();
  });

  it('that this browser does not know is said, and the page stands', () => {
    say('uk');
    showHours({ ...hoursData, schedule: { ...ofKyiv, zone: 'Mars/Olympus' } });
    expect(seen('.zone-field')).toContain('Цей браузер не знає поясу «Mars/Olympus»');
    expect(all('[data-testid=opening]')).toEqual([]);
    expect(all('[data-testid^=day-]')).toHaveLength(7);
  });
});

describe('Days off', () => {
  const name = () => seen('[data-testid=month-name]');

  it('are pressed in a calendar by keys alone', async () => {
    say('uk');
    const { data } = showHours();
    byTestId('date-2026-11-21').focus();
    expect(all('.month-day[tabindex="0"]')).toHaveLength(1);
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home']) await press(key);
    expect(document.activeElement).toBe(byTestId('date-2026-11-23'));
    await press('PageDown');
    expect(name()).toBe('грудень 2026 р.');
    expect(document.activeElement).toBe(byTestId('date-2026-12-23'));
    for (const key of ['ArrowDown', 'ArrowDown']) await press(key);
    expect(name()).toBe('січень 2027 р.');
    await act(() => (document.activeElement as HTMLElement).click());
    await settled();
    expect(data().schedule.daysOff).toEqual(['2027-01-06']);
    expect(byTestId('date-2027-01-06').getAttribute('aria-pressed')).toBe('true');
  });

  it('months go on and back by their buttons', async () => {
    showHours();
    await click('month-previous');
    expect(name()).toBe('October 2026');
    await click('month-next');
    await click('month-next');
    expect(name()).toBe('December 2026');
  });

  it('that follow each other are one, removed at once; those that are over are kept', async () => {
    say('uk');
    const dates = ['2026-08-24', '2026-12-24', '2026-12-25', '2026-12-31'];
    const { data } = showHours({ ...hoursData, schedule: { ...ofKyiv, daysOff: dates } });
    expect(all('[data-testid=days-off] li > span').map(({ textContent }) => textContent)).toEqual([
      '24–25 грудня',
      'чт, 31 грудня',
    ]);
    await click('remove-off-2026-12-24');
    expect(data().schedule.daysOff).toEqual(['2026-08-24', '2026-12-31']);
  });

  it('close the shop', async () => {
    say('uk');
    showHours();
    await click('date-2026-11-21');
    expect(seen('[data-testid=opening]')).toBe('Зачинено, відкриється завтра о 9:00');
  });
});

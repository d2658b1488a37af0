import { describe, expect, it, vi } from 'vitest';
import { NoticesPanel } from '../../../components/options/NoticesPanel';
import type { NoticesData } from '../../../components/options/notices-data';
import { OptionsShell } from '../../../components/options/OptionsShell';
import { NOTICE_SETTINGS } from '../../../utils/domain/deadlines/notices';
import { MINUTE } from '../../support/timers';
import { all, byTestId, click, draw, faults, leave, say, seen, write } from './support';

const usual = ['10:00', '14:00', '18:00'];

function show(sweeps: readonly string[] | null = usual) {
  let data: NoticesData = { notices: NOTICE_SETTINGS, sweepTimes: usual };
  const onSave = vi.fn(async (change: Partial<NoticesData>) => {
    data = { ...data, ...change };
    redraw();
  });
  const redraw = () =>
    draw(
      <OptionsShell section="general">
        <NoticesPanel data={data} usualSweeps={sweeps} quiet="#hours" onSave={onSave} />
      </OptionsShell>,
    );
  redraw();
  return { onSave, data: () => data };
}

describe('Notifications', () => {
  it('say how seldom they are, and lead to the quiet hours', () => {
    say('uk');
    show();
    expect(seen('[data-testid=notices-card]')).toContain('Не частіше ніж раз на десять хвилин');
    expect(all('[data-testid=notices-card] a')[0]?.getAttribute('href')).toBe('#hours');
  });

  it('come ahead of limits, and of targets only when that is chosen', async () => {
    const { data } = show();
    expect(byTestId<HTMLInputElement>('limitAhead').value).toBe('15 min');
    expect(all('[data-testid=targetAhead]')).toEqual([]);
    await click('targetAhead-on');
    await write('targetAhead', '5 min');
    await leave('targetAhead');
    await click('limitAhead-on');
    expect(data().notices).toEqual({ on: true, targetAhead: 5 * MINUTE, limitAhead: null });
  });

  it('a time that is none is refused beside its field', async () => {
    say('uk');
    const { onSave } = show();
    await write('limitAhead', '15');
    await leave('limitAhead');
    expect(seen('[data-testid=notices-card]')).toContain('Хвилин, годин чи днів?');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are switched off, and nothing more is asked then', async () => {
    const { data } = show();
    await click('notices-on');
    expect(data().notices.on).toBe(false);
    expect(all('[data-testid=limitAhead-on]')).toEqual([]);
  });
});

describe('Rounds', () => {
  it('have their times changed, added and removed, always in order', async () => {
    const { data } = show();
    await write('sweep-0', '20');
    await leave('sweep-0');
    expect(data().sweepTimes).toEqual(['14:00', '18:00', '20:00']);
    await click('sweep-add');
    expect(data().sweepTimes).toEqual(['14:00', '18:00', '20:00', '21:00']);
    await click('sweep-remove-1');
    expect(data().sweepTimes).toEqual(['14:00', '20:00', '21:00']);
    await click('sweeps-usual');
    expect(data().sweepTimes).toEqual(usual);
    await click('sweeps-on');
    expect(data().sweepTimes).toEqual([]);
    expect(all('[data-testid^=sweep-]')).toEqual([]);
  });

  it('are not at the same time twice', async () => {
    say('uk');
    const { onSave } = show();
    await write('sweep-0', '14');
    await leave('sweep-0');
    expect(seen('[data-testid=sweeps-card]')).toContain('О 14:00 обхід уже є: не збережено');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are not spoken of where no marketplace advises them', () => {
    show(null);
    expect(all('[data-testid=sweeps-card]')).toEqual([]);
  });

  it('have names for all of it', async () => {
    show();
    expect(await faults()).toEqual([]);
  });
});

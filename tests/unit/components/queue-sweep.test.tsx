import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { QueueActions, QueueItem, QueueSweep } from '../../../components/queue/queue-data';
import { TaktError } from '../../../utils/domain/errors';
import { aTimer, HOUR } from '../../support/timers';
import { IDLE, item, names, openers, PROM, queueData, show } from './queue-support';
import { all, byTestId, click, faults, NOW, press, say, seen, write } from './support';

const three = ['pastLimit', 'pastTarget', 'onTime'].map((id) => item(id));
const standing = (id: string, differences: object = {}): QueueSweep => ({
  ...{ kind: 'on', place: 2, count: 3, at: { id, marketplace: 'wildberries', buyerName: id }, outcome: 'shown' },
  ...differences,
});

/** A background that leads a round through these; what it is asked is noted in that order. */
function led(items: readonly QueueItem[], from: QueueSweep = { kind: 'off' }) {
  const asked: string[] = [];
  let waiting = items;
  let state = from;
  const drawn = () =>
    void show(waiting, { marketplaces: [...queueData([]).marketplaces, PROM] }, actions, signal(NOW), state);
  const at = (index: number): QueueSweep => {
    const one = waiting[index];
    return one
      ? standing(one.id, { place: index + 1, count: waiting.filter(({ id }) => id !== 'old').length })
      : { kind: 'off' };
  };
  const becomes = async (what: string, next: QueueSweep) => {
    asked.push(what);
    state = next;
    drawn();
    return next;
  };
  const actions: QueueActions = {
    ...IDLE,
    dismiss: async ([id], reason) => {
      asked.push(`${reason} ${id}`);
      waiting = waiting.filter((one) => one.id !== id);
      drawn();
      return ['event'];
    },
    say: async (id, word) => {
      asked.push(`${word.kind} ${id}`);
      return ['event'];
    },
    sweep: {
      start: () => becomes('start', at(0)),
      next: () => becomes('next', at(1)),
      stop: () => becomes('stop', { kind: 'off' }),
    },
  };
  drawn();
  return asked;
}
const strip = () => seen('[data-testid=sweep-state]');

describe('A round', () => {
  it.each([
    ['uk', 'Обхід (3)', 'Обхід: 1 з 3 · pastLimit, Wildberries'],
    ['ru', 'Обход (3)', 'Обход: 1 из 3 · pastLimit, Wildberries'],
    ['en', 'Round (3)', 'Round: 1 of 3 · pastLimit, Wildberries'],
  ] as const)('begins at its button, %s', async (language, button, words) => {
    say(language);
    const asked = led([...three, item('old')]);
    expect(seen('[data-testid=sweep-start]')).toBe(button);
    await click('sweep-start');
    expect(asked).toEqual(['start']);
    expect(strip()).toBe(words);
    expect(all('[data-testid=sweep-start]')).toEqual([]);
  });

  it('is led by keys alone, in whatever layout', async () => {
    const asked = led(three);
    await press('к', { code: 'KeyR' });
    expect(document.activeElement).toBe(byTestId('sweep-next'));
    await press('ArrowRight', { code: 'ArrowRight' });
    await press(',', { code: 'Comma', ctrlKey: true });
    await press('Escape', { code: 'Escape' });
    expect(asked).toEqual(['start', 'next', 'next', 'stop']);
    expect(strip()).toBe('');
  });

  it('marks the row at which it stands', () => {
    led(three, standing('pastTarget'));
    expect(all('[aria-current=step] .row-name').map((name) => name.textContent)).toEqual(['pastTarget']);
  });

  it.each([
    ['E', 'KeyE', 'answered-elsewhere'],
    ['N', 'KeyN', 'no-reply-needed'],
  ])('%s lets the one at which it stands go, once, and goes on', async (key, code, reason) => {
    const asked = led(three, standing('pastTarget'));
    await act(async () => {
      for (let press = 0; press < 2; press++) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
      }
    });
    await press('Shift');
    expect(asked).toEqual([`${reason} pastTarget`, 'next']);
    expect(names()).toEqual(['pastLimit', 'onTime']);
  });

  it('E pressed twice at once lets nobody go at whom the round has only come', async () => {
    const asked = led(three, standing('pastLimit'));
    await press('e', { code: 'KeyE' });
    await press('e', { code: 'KeyE', after: 300 });
    expect(asked).toEqual(['answered-elsewhere pastLimit', 'next']);
    await press('e', { code: 'KeyE', after: 300 });
    expect(asked.slice(2)).toEqual(['answered-elsewhere onTime', 'next']);
  });

  it('S asks until when the one at which it stands is put off, and goes on then', async () => {
    const asked = led(three, standing('pastTarget'));
    await press('s', { code: 'KeyS' });
    await click('row-snooze-hour');
    expect(asked).toEqual(['snoozed pastTarget', 'next']);
    expect(all('[data-testid=row-menu]')).toEqual([]);
  });

  it('Escape in that question leaves the round as it was', async () => {
    const asked = led(three, standing('pastTarget'));
    await press('s', { code: 'KeyS' });
    await press('Escape', { code: 'Escape' });
    expect(all('[data-testid=row-menu]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('sweep-next'));
    expect(asked).toEqual([]);
  });

  it('F reminds of the one at which it stands, and stays there', async () => {
    const asked = led(three, standing('pastTarget'));
    await press('а', { code: 'KeyF' });
    await click('row-remind-hour');
    expect(asked).toEqual(['follow-up pastTarget']);
    expect(all('[data-testid=row-menu]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('sweep-next'));
  });

  it('M notes something on the one at which it stands, and stays there', async () => {
    const asked = led(three, standing('pastTarget'));
    await press('ь', { code: 'KeyM' });
    await write('note-field', 'подзвонити');
    await press('Enter');
    expect(asked).toEqual(['noted pastTarget']);
    expect(document.activeElement).toBe(byTestId('sweep-next'));
  });

  it.each([
    ['F', 'KeyF', 'row-menu'],
    ['W', 'KeyW', 'row-why'],
    ['M', 'KeyM', 'note-field'],
  ])('Escape closes what %s opens, and does not end the round', async (key, code, opened) => {
    const asked = led(three, standing('pastTarget'));
    await press(key, { code });
    expect(all(`[data-testid=${opened}]`)).toHaveLength(1);
    await press('Escape', { code: 'Escape' });
    expect(all(`[data-testid=${opened}]`)).toEqual([]);
    expect(document.activeElement).toBe(byTestId('sweep-next'));
    expect(asked).toEqual([]);
  });

  it('Escape closes a note and ends no round also when the focus is elsewhere', async () => {
    const asked = led(three, standing('pastTarget'));
    await press('m', { code: 'KeyM' });
    await act(async () => byTestId('sweep-stop').focus());
    await press('Escape', { code: 'Escape' });
    expect(all('[data-testid=note-field]')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('Escape closes a row’s note, and does not end the round', async () => {
    const asked = led(three, standing('pastTarget'));
    openers()[2]?.focus();
    await press('m', { code: 'KeyM' });
    await act(async () => openers()[2]?.focus());
    await press('Escape', { code: 'Escape' });
    expect(all('[data-testid=note-field]')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('leaves keys on a row to the row', async () => {
    const asked = led(three, standing('pastTarget'));
    openers()[2]?.focus();
    await press('e', { code: 'KeyE' });
    expect(asked).toEqual(['answered-elsewhere onTime']);
  });

  it('does not go on where the one could not be let go', async () => {
    const next = vi.fn(IDLE.sweep.next);
    const dismiss = () => Promise.reject(new TaktError('disk-full'));
    show(three, {}, { ...IDLE, dismiss, sweep: { ...IDLE.sweep, next } }, signal(NOW), standing('pastTarget'));
    await press('e', { code: 'KeyE' });
    expect(next).not.toHaveBeenCalled();
    expect(seen('[role=alert]')).toContain('The disk is full');
  });

  it('says that nobody waits any more where it stands, and offers nothing but to go on', async () => {
    const asked = led(three, standing('answered'));
    expect(strip()).toBe('Round: 2 of 3 · answered, Wildberries: waits no more');
    await press('e', { code: 'KeyE' });
    expect(asked).toEqual([]);
    expect(all('.queue-sweep button').map(({ dataset }) => dataset.testid)).toEqual(['sweep-next', 'sweep-stop']);
  });

  it.each([
    ['closed', 'The Wildberries cabinet is not open'],
    ['not-shown', 'The Wildberries tab is in front now'],
  ])('says where the tab is %s, and stands there', async (outcome, words) => {
    const asked = led(three, standing('pastTarget', { outcome }));
    expect(strip()).toContain(words);
    await click('sweep-again');
    expect(asked).toEqual(['start']);
  });

  it.each([
    ['uk', 2, 'Обхід закінчено: 7, у черзі лишилось 2'],
    ['uk', 0, 'Обхід закінчено: 7, без відповіді ніхто не лишився'],
    ['ru', 2, 'Обход закончен: 7, в очереди осталось 2'],
    ['en', 2, 'Round over: 7, still in the queue: 2'],
  ] as const)('says at its end how it went, %s', async (language, left, words) => {
    say(language);
    const asked = led(three, { kind: 'ended', count: 7, left });
    expect(strip()).toBe(words);
    await click('sweep-close');
    expect(asked).toEqual(['stop']);
  });

  it('is not begun where nobody waits, and says so', async () => {
    const asked = led([item('old'), item('late', aTimer(NOW, HOUR, { snoozedUntil: NOW + HOUR }))]);
    expect(all('[data-testid=sweep-start]')).toEqual([]);
    show([], {}, IDLE);
    await press('r', { code: 'KeyR' });
    expect(strip()).toBe('Nobody to go round: nobody is waiting now.');
    expect(asked).toEqual([]);
  });

  it('that could not be led on says why', async () => {
    const next = () => Promise.reject(new TaktError('unreachable'));
    show(three, {}, { ...IDLE, sweep: { ...IDLE.sweep, next } }, signal(NOW), standing('pastTarget'));
    await click('sweep-next');
    expect(all('.queue-sweep [role=alert]')).toHaveLength(1);
  });

  it('takes no letters that are typed into the search', async () => {
    const asked = led(three, standing('pastTarget'));
    byTestId('queue-search').focus();
    for (const code of ['KeyR', 'KeyE', 'ArrowRight', 'Escape']) await press('x', { code });
    expect(asked).toEqual([]);
  });

  it('has no fault of accessibility', async () => {
    led(three, standing('pastTarget', { outcome: 'closed' }));
    await press('s', { code: 'KeyS' });
    expect(await faults()).toEqual([]);
  });
});

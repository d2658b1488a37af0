import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { QueuePage } from '../../../components/queue/QueuePage';
import type { PauseActions } from '../../../components/queue/queue-data';
import type { Interruption } from '../../../utils/domain/deadlines/business-hours';
import { TaktError } from '../../../utils/domain/errors';
import { MINUTE } from '../../support/timers';
import { IDLE, item, queueData } from './queue-support';
import { all, byTestId, click, draw, faults, NOW, press, say, seen } from './support';

const iso = (at: number) => new Date(at).toISOString();
const since = (minutes: number, reason: Interruption['reason'] = 'air-raid', lasted: number | null = null) => ({
  ...{ from: iso(NOW - minutes * MINUTE), reason },
  to: lasted === null ? null : iso(NOW - (minutes - lasted) * MINUTE),
});

/** A background that keeps the log; what it is asked is noted. It is 12:05. */
function working(begun: readonly Interruption[] = [], failing = false) {
  let log = begun;
  const asked: string[] = [];
  const act = (what: string, change: (log: readonly Interruption[]) => readonly Interruption[]) => async () => {
    if (failing) throw new TaktError('disk-full');
    asked.push(what);
    log = change(log);
    drawn();
  };
  const without = (one: Interruption) => (all: readonly Interruption[]) => all.filter((each) => each !== one);
  const pause: PauseActions = {
    begin: (reason) => act(`begin ${reason}`, (all) => [...all, since(0, reason)])(),
    end: (one) => act(`end ${one.reason}`, (all) => [...without(one)(all), { ...one, to: iso(NOW) }])(),
    remove: (one) => act(`remove ${one.reason}`, without(one))(),
    restore: (one) => act(`restore ${one.reason}`, (all) => [...all, one])(),
  };
  const data = { state: 'ready', value: queueData([item('onTime')]) } as const;
  const nothing = () => undefined;
  const drawn = () =>
    draw(
      <QueuePage
        data={data}
        now={signal(NOW)}
        interruptions={log}
        actions={{ ...IDLE, pause }}
        onRetry={nothing}
        onOptions={nothing}
      />,
    );
  drawn();
  return { asked, log: () => log };
}
const P = () => press('з', { code: 'KeyP' });
/** Whether Enter, so long (ms) after the key before, is kept from the button that has the focus. */
async function isTaken(after: number): Promise<boolean> {
  let taken = false;
  const note = (event: Event) => {
    taken = event.defaultPrevented;
  };
  document.addEventListener('keydown', note);
  await press('Enter', { after });
  document.removeEventListener('keydown', note);
  return taken;
}
const state = () => seen('[data-testid=pause-state]');

describe('What interrupts the work', () => {
  it.each([
    ['uk', 'Повітряна тривога', 'Пауза: тривога з 12:05', 'Відбій тривогиP'],
    ['ru', 'Воздушная тревога', 'Пауза: тревога с 12:05', 'Отбой тревогиP'],
    ['en', 'Air raid', 'Paused: air raid since 12:05', 'All clearP'],
  ] as const)('is begun and ended by one key, in whatever layout, %s', async (language, choice, words, end) => {
    say(language);
    const { asked } = working();
    await P();
    expect(all('[role=menuitem]').map((one) => one.textContent)).toHaveLength(2);
    expect(document.activeElement).toBe(byTestId('pause-air-raid'));
    expect(document.activeElement?.textContent).toBe(choice);
    await click('pause-air-raid');
    expect(state()).toContain(words);
    expect(seen('[data-testid=pause-end]')).toBe(end);
    await P();
    expect(asked).toEqual(['begin air-raid', 'end air-raid']);
    expect(all('[data-testid=pause-end]')).toEqual([]);
  });

  it('leads to its end once it was begun, and at once after a press nothing more is', async () => {
    working();
    await P();
    await press('Enter');
    await click('pause-power');
    expect(document.activeElement).toBe(byTestId('pause-end'));
    expect(await isTaken(300)).toBe(true);
    expect(await isTaken(300)).toBe(false);
  });

  it('that is being begun keeps the focus, and so does one that could not be kept', async () => {
    working([], true);
    await P();
    await click('pause-power');
    expect(document.activeElement).toBe(byTestId('pause'));
  });

  it('begun by a slip of the finger is taken back without a trace', async () => {
    const { asked, log } = working();
    await click('queue-pause');
    await click('pause-power');
    await click('pause-withdraw');
    expect(asked).toEqual(['begin power', 'remove power']);
    expect(log()).toEqual([]);
    expect(state()).toBe('');
  });

  it('ended by a slip of the finger goes on as if it had not been', async () => {
    const begun = since(25);
    const { asked, log } = working([begun]);
    expect(state()).toBe('Paused: air raid since 11:40All clearP');
    await P();
    expect(state()).toBe('Pause over: air raid, 11:40–12:05 (25 min)Still going onclose');
    await click('pause-resume');
    expect(asked).toEqual(['end air-raid', 'restore air-raid', 'remove air-raid']);
    expect(log()).toEqual([begun]);
    expect(state()).toBe('Paused: air raid since 11:40All clearP');
  });

  it.each([
    ['uk', 'Скасувати паузу', 'Ще триває'],
    ['ru', 'Отменить паузу', 'Ещё идёт'],
    ['en', 'Cancel the pause', 'Still going on'],
  ] as const)('names what each way back does, and its last sentence can be closed, %s', async (language, off, on) => {
    say(language);
    const { asked } = working();
    await P();
    await click('pause-power');
    expect(seen('[data-testid=pause-withdraw]')).toBe(off);
    await P();
    expect(seen('[data-testid=pause-resume]')).toBe(on);
    await click('pause-close');
    expect(state()).toBe('');
    expect(asked).toEqual(['begin power', 'end power']);
  });

  it('that was begun elsewhere is shown, each with its end, and what is over is not', async () => {
    const { asked } = working([since(90, 'power'), since(10), since(300, 'power', 60)]);
    expect(all('.pause-line p').map((one) => one.textContent)).toEqual([
      'Paused: air raid since 11:55',
      'Paused: power cut since 10:35',
    ]);
    expect(all('[data-testid=pause-withdraw]')).toEqual([]);
    await P();
    expect(asked).toEqual(['end air-raid']);
  });

  it('is not begun where the question is left', async () => {
    const { asked } = working();
    await P();
    await press('Escape', { code: 'Escape' });
    expect(all('[role=menuitem]')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('that could not be kept says why', async () => {
    working([], true);
    await P();
    await click('pause-power');
    expect(seen('[role=alert]')).toContain('The disk is full');
  });

  it('takes no letters that are typed into the search', async () => {
    working();
    byTestId('queue-search').focus();
    await P();
    expect(all('[role=menuitem]')).toEqual([]);
  });

  it('has no fault of accessibility', async () => {
    working([since(25)]);
    expect(await faults()).toEqual([]);
  });
});

import { signal } from '@preact/signals';
import { describe, expect, it, test, vi } from 'vitest';
import { BarMenu } from '../../../components/overlay/BarMenu';
import { ThreadActs } from '../../../components/overlay/ThreadActs';
import type { Timer } from '../../../utils/domain/deadlines/timer';
import { aTimer, HOUR } from '../../support/timers';
import { all, byTestId, click, draw, faults, NOW, press, say, seen, write } from './support';

const menu = (timer: Timer, note: string | null = null, first: 'more' | 'why' = 'more') => {
  const on = { onDismiss: vi.fn(), onSay: vi.fn(), onClose: vi.fn(), ask: vi.fn(async () => null) };
  draw(<BarMenu {...{ timer, note, first, marketplace: 'Rozetka', now: signal(NOW), ...on }} />);
  return on;
};
const offered = () => all('[role=menuitem]').map((one) => one.dataset.testid);

describe('the menu of an open chat', () => {
  test.each<[what: string, timer: Timer, offered: string[]]>([
    ['somebody waits', aTimer(NOW, HOUR), ['row-no-reply', 'row-snooze', 'row-remind', 'row-note', 'row-why']],
    ['nobody waits', { kind: 'idle', observedAt: NOW }, ['row-remind', 'row-note']],
    [
      'thanks have closed the talk',
      { kind: 'no-reply-needed', by: 'closing', observedAt: NOW },
      ['row-reply-needed', 'row-remind', 'row-note'],
    ],
    [
      'an answer was promised',
      aTimer(NOW, HOUR, { owed: 'promise' }),
      ['row-no-reply', 'row-snooze', 'row-remind', 'row-no-remind', 'row-note', 'row-why'],
    ],
  ])('offers where %s what makes sense there', (_, timer, choices) => {
    menu(timer);
    expect(offered()).toEqual(choices);
  });

  it('names no keys, for the page has none of them', () => {
    menu(aTimer(NOW, HOUR));
    expect(all('kbd')).toEqual([]);
  });

  it('is gone through by keys: put off for an hour', async () => {
    const { onSay, onClose } = menu(aTimer(NOW, HOUR));
    expect(document.activeElement).toBe(byTestId('row-no-reply'));
    await press('ArrowDown');
    await click((document.activeElement as HTMLElement).dataset.testid ?? '');
    expect(offered()).toEqual(['row-snooze-hour', 'row-snooze-evening', 'row-snooze-opening']);
    expect(document.activeElement).toBe(byTestId('row-snooze-hour'));
    await click('row-snooze-hour');
    expect(onSay).toHaveBeenCalledExactlyOnceWith({ kind: 'snoozed', until: 'hour' });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('shows what was put off again', async () => {
    const { onSay } = menu(aTimer(NOW, HOUR, { snoozedUntil: NOW + 1 }));
    await click('row-snooze');
    await click('row-wake');
    expect(onSay).toHaveBeenCalledExactlyOnceWith({ kind: 'woken' });
  });

  it('says that no reply is needed', async () => {
    const { onDismiss, onSay } = menu(aTimer(NOW, HOUR));
    await click('row-no-reply');
    expect(onDismiss).toHaveBeenCalledTimes(1);
    expect(onSay).not.toHaveBeenCalled();
  });

  it('keeps a note of one line', async () => {
    const { onSay } = menu(aTimer(NOW, HOUR), 'синій');
    await click('row-note');
    expect((byTestId('note-field') as HTMLInputElement).value).toBe('синій');
    await write('note-field', ' синій,  передзвонити ');
    await press('Enter');
    expect(onSay).toHaveBeenCalledExactlyOnceWith({ kind: 'noted', text: 'синій, передзвонити' });
  });

  it('says why the buyer waits so long', async () => {
    const { ask } = menu(aTimer(NOW, HOUR));
    await click('row-why');
    expect(ask).toHaveBeenCalledTimes(1);
    // Nobody knows more than the bar says.
    expect(seen('[data-testid=row-why]')).toContain('1 h');
  });

  it.each(['Escape', 'Tab'])('is left by %s as it was', async (key) => {
    const { onSay, onDismiss, onClose } = menu(aTimer(NOW, HOUR));
    await press(key);
    expect([onClose, onSay, onDismiss].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
  });

  it('has nothing that a screen reader stumbles over', async () => {
    menu(aTimer(NOW, HOUR));
    expect((await faults()).filter((fault) => !fault.startsWith('region'))).toEqual([]);
  });
});

describe('on the bar', () => {
  const acts = (differences: Partial<Parameters<typeof ThreadActs>[0]> = {}) => {
    const on = { onMenu: vi.fn(), onUndo: vi.fn() };
    draw(<ThreadActs {...{ note: null, said: undefined, failed: false, open: false, ...on, ...differences }} />);
    return on;
  };

  it('three dots say what they are, and whether they are open', async () => {
    say('uk');
    const { onMenu } = acts({ open: true });
    const dots = byTestId('acts');
    expect(dots.getAttribute('aria-label')).toBe('Що ще можна зробити');
    expect(dots.getAttribute('aria-expanded')).toBe('true');
    await click('acts');
    expect(onMenu).toHaveBeenCalledExactlyOnceWith(dots);
  });

  it('what was said is said in words, with the way back', async () => {
    say('uk');
    const { onUndo } = acts({ said: 'snoozed' });
    expect(seen('[role=status]')).toBe('Відкладено');
    await click('acts-undo');
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('the note is there to be read, and nothing else is', async () => {
    acts({ note: '<b>синій</b>' });
    expect(seen('[data-testid=own-note]')).toBe('<b>синій</b>');
    expect(all('[role=status], [role=alert]')).toEqual([]);
    expect((await faults()).filter((fault) => !fault.startsWith('region'))).toEqual([]);
  });

  it('what failed is said', () => {
    acts({ failed: true });
    expect(seen('[role=alert]')).toBe('That did not work, try again');
  });
});

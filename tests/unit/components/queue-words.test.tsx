/** What is said of a row by key and by menu: no reply needed, put off, remind me, a note. */
import { act } from 'preact/test-utils';
import { describe, expect, it, test, vi } from 'vitest';
import { TaktError } from '../../../utils/domain/errors';
import { aTimer, HOUR } from '../../support/timers';
import { aBackground, IDLE, item, names, openers, show } from './queue-support';
import { all, byTestId, click, faults, NOW, press, seen, settled, say as speak } from './support';

const three = ['pastLimit', 'pastTarget', 'onTime'].map((id) => item(id));
const key = (code: string) => press('ж', { code: `Key${code}` });
const choices = () => all('[role=menuitem]').map((one) => one.dataset.testid);
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.testid;
const onSecond = () => act(async () => openers()[1]?.focus());

describe('No reply needed', () => {
  it('N takes the row away in whatever layout, says whose, and brings it back', async () => {
    speak('uk');
    const { dismiss, undo } = aBackground(three);
    await onSecond();
    await key('N');
    expect(dismiss).toHaveBeenCalledWith(['pastTarget'], 'no-reply-needed');
    expect(names()).toEqual(['pastLimit', 'onTime']);
    expect(seen('[role=status]')).toBe('pastTarget: відповідь не потрібна.');
    await press('я', { code: 'KeyZ', ctrlKey: true });
    expect(undo).toHaveBeenCalledWith(['event of pastTarget']);
    expect(names()).toHaveLength(3);
  });
});

describe('Put off', () => {
  it('S, an arrow, Enter: and the focus goes on to the next row, as after E', async () => {
    const { say } = aBackground(three);
    await onSecond();
    await key('S');
    expect(choices()[0]).toBe('row-snooze-hour');
    expect(focused()).toBe('row-snooze-hour');
    await press('End');
    expect(focused()).toBe('row-snooze-opening');
    await press('ArrowDown');
    expect(focused()).toBe('row-snooze-hour');
    await click('row-snooze-hour');
    expect(say).toHaveBeenCalledExactlyOnceWith('pastTarget', { kind: 'snoozed', until: 'hour' });
    expect(all('[role=menu]')).toEqual([]);
    expect(document.activeElement).toBe(openers()[2]);
    expect(seen('[role=status]')).toBe('pastTarget: snoozed.');
  });

  it('the row goes to the end without the focus, and the last one leads to the one before it', async () => {
    const off = (id: string) => item(id, aTimer(NOW, 5 * HOUR, { snoozedUntil: NOW + HOUR }));
    aBackground(three);
    await onSecond();
    await key('S');
    await click('row-snooze-hour');
    show([...three.filter(({ id }) => id !== 'pastTarget'), off('pastTarget')]);
    expect(names()).toEqual(['pastLimit', 'onTime', 'pastTarget']);
    expect(document.activeElement?.textContent).toBe('onTime');
    await press('End');
    await key('S');
    await click('row-snooze-opening');
    expect(document.activeElement?.textContent).toBe('onTime');
  });

  it('can be undone', async () => {
    const { undo } = aBackground(three);
    await onSecond();
    await key('S');
    await click('row-snooze-opening');
    await press('z', { code: 'KeyZ', ctrlKey: true });
    expect(undo).toHaveBeenCalledWith(['event of pastTarget']);
    expect(seen('[role=status]')).toBe('Restored: pastTarget');
  });

  it('a row that is put off says until when, and is shown again at a choice', async () => {
    speak('uk');
    const off = aTimer(NOW, 5 * HOUR, { snoozedUntil: NOW + HOUR });
    const say = vi.fn(async () => []);
    show([item('onTime', off)], {}, { ...IDLE, say });
    expect(seen('.pill')).toMatch(/^до \d\d:\d\d$/u);
    expect(seen('.row-details')).toContain('відкладено до');
    await act(async () => openers()[0]?.focus());
    await key('S');
    await click('row-wake');
    expect(say).toHaveBeenCalledExactlyOnceWith('onTime', { kind: 'woken' });
    expect(seen('[role=status]')).toBe('Повернуто: onTime');
    expect(all('[data-testid=queue-undo]')).toEqual([]);
  });

  it('that evening is no choice when it has come', async () => {
    const evening = new Date(NOW);
    evening.setHours(18, 0, 0, 0);
    const now = show(three);
    act(() => {
      now.value = evening.getTime() - 1;
    });
    await onSecond();
    await key('S');
    expect(choices()).toContain('row-snooze-evening');
    act(() => {
      now.value = evening.getTime();
    });
    expect(choices()).not.toContain('row-snooze-evening');
  });
});

describe('Remind me', () => {
  it.each([
    ['uk', ['за годину', 'о 18:00', 'завтра з відкриттям', 'за вашим правилом']],
    ['ru', ['через час', 'в 18:00', 'завтра с открытием', 'по вашему правилу']],
    ['en', ['in an hour', 'at 18:00', 'when we open tomorrow', 'by your own rule']],
  ] as const)('F offers the soonest first, %s', async (language, words) => {
    speak(language);
    aBackground(three);
    await onSecond();
    await key('F');
    expect(all('[role=menuitem]').map((one) => one.textContent)).toEqual(words);
    expect(focused()).toBe('row-remind-hour');
  });

  it('F: by the rule, or at a time', async () => {
    const { say } = aBackground(three);
    await onSecond();
    await key('F');
    await click('row-remind-rule');
    expect(say).toHaveBeenLastCalledWith('pastTarget', { kind: 'follow-up', dueAt: null });
    await key('F');
    await click('row-remind-opening');
    expect(say).toHaveBeenLastCalledWith('pastTarget', { kind: 'follow-up', dueAt: 'opening' });
  });

  test.each([
    ['uk', 'promise', HOUR, 'обіцяли відповісти до'],
    ['ru', 'promise', HOUR, 'обещали ответить до'],
    ['uk', 'promise', -HOUR, 'минуло 1 год'],
    ['en', 'seller', HOUR, 'a reminder to write at'],
    ['ru', 'seller', -HOUR, 'вы хотели написать в'],
  ] as const)('%s, by %s: is told on the row', (language, owed, left, words) => {
    speak(language);
    const timer = aTimer(NOW, 5 * HOUR, { metric: 'follow-up', owed, dueAt: NOW + left, limitAt: null, policy: null });
    show([item('onTime', timer)]);
    expect(seen('.row-details')).toContain(words);
  });

  it('of what was promised, no more at a choice', async () => {
    const timer = aTimer(NOW, 5 * HOUR, { metric: 'follow-up', owed: 'promise' });
    const say = vi.fn(async () => ['e']);
    show([item('onTime', timer)], {}, { ...IDLE, say });
    await click('queue-more');
    await click('row-no-remind');
    expect(say).toHaveBeenCalledExactlyOnceWith('onTime', { kind: 'no-follow-up' });
  });
});

describe('A note', () => {
  const write = async (text: string) => {
    const field = byTestId('note-field') as HTMLInputElement;
    await act(async () => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  };

  it('M, a line, Enter', async () => {
    const { say } = aBackground(three);
    await onSecond();
    await key('M');
    await write('  подзвонити вранці ');
    await press('Enter');
    expect(say).toHaveBeenCalledExactlyOnceWith('pastTarget', { kind: 'noted', text: 'подзвонити вранці' });
    expect(document.activeElement).toBe(openers()[1]);
  });

  it('stands on its row, as text', () => {
    show([item('onTime', undefined, { note: '<img src=x>' })]);
    expect(seen('[data-testid=queue-note]')).toBe('<img src=x>');
    expect(all('img')).toEqual([]);
  });

  it('letters typed in it are keys of nothing else', async () => {
    const { say, dismiss } = aBackground(three);
    await onSecond();
    await key('M');
    for (const code of ['N', 'E', 'S', 'F', 'M']) await key(code);
    await press('ArrowDown');
    expect(byTestId('note-field')).toBeTruthy();
    expect([...say.mock.calls, ...dismiss.mock.calls]).toEqual([]);
  });

  it('Escape leaves it as it was, and the same one is not kept again', async () => {
    const say = vi.fn(async () => []);
    show([item('onTime', undefined, { note: 'стара' })], {}, { ...IDLE, say });
    await act(async () => openers()[0]?.focus());
    for (const leave of ['Escape', 'Enter']) {
      await key('M');
      if (leave === 'Escape') await write('нова');
      await press(leave);
      expect(all('[data-testid=note-field]')).toEqual([]);
    }
    expect(say).not.toHaveBeenCalled();
  });

  it('of 201 signs is not kept, and it is said why', async () => {
    speak('uk');
    const { say } = aBackground(three);
    await onSecond();
    await key('M');
    await write('я'.repeat(201));
    await press('Enter');
    expect(say).not.toHaveBeenCalled();
    expect(seen('.field-fault')).toBe('Задовга: 201 знак, поміщається 200');
  });

  it('what could not be kept is said', async () => {
    show(three, {}, { ...IDLE, say: () => Promise.reject(new TaktError('disk-full')) });
    await onSecond();
    await key('M');
    await write('x');
    await press('Enter');
    await settled();
    expect(seen('[role=alert]')).toContain('The disk is full');
    expect(all('[data-testid=queue-undo]')).toEqual([]);
  });
});

describe('The menu', () => {
  it('of a row offers all of it, and Escape leads back', async () => {
    aBackground(three);
    await onSecond();
    await act(async () => all('[data-testid=queue-more]')[1]?.click());
    expect(choices()).toEqual(['row-no-reply', 'row-snooze', 'row-remind', 'row-note', 'row-why']);
    await click('row-snooze');
    expect(focused()).toBe('row-snooze-hour');
    await press('Escape');
    expect(all('[role=menu]')).toEqual([]);
    expect(document.activeElement).toBe(openers()[1]);
  });

  it('is gone when the focus goes elsewhere', async () => {
    aBackground(three);
    await onSecond();
    await key('S');
    await act(async () => byTestId('queue-search').focus());
    expect(all('[role=menu]')).toEqual([]);
    expect(document.activeElement).toBe(byTestId('queue-search'));
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])(
    'keys with %o are not ours',
    async (modifier) => {
      const { dismiss } = aBackground(three);
      await onSecond();
      for (const code of ['KeyN', 'KeyS', 'KeyF', 'KeyM']) await press('x', { code, ...modifier });
      expect(dismiss).not.toHaveBeenCalled();
      expect(all('[role=menu], [data-testid=note-field]')).toEqual([]);
    },
  );

  it('has no fault of accessibility, nor has the line for a note', async () => {
    aBackground([item('onTime', undefined, { note: 'нотатка' }), ...three.slice(0, 2)]);
    await onSecond();
    await key('S');
    expect(await faults()).toEqual([]);
    await press('Escape');
    await key('M');
    expect(await faults()).toEqual([]);
  });
});

describe('What was said before the page was opened', () => {
  it.each([
    ['uk', 'snoozed', 'О 12:00: Олена: відкладено.'],
    ['ru', 'no-reply-needed', 'В 12:00: Олена: ответ не нужен.'],
    ['en', 'noted', 'At 12:00: Олена: the note is saved.'],
  ] as const)('is offered to be taken back, %s', async (language, done, words) => {
    speak(language);
    const one = { events: ['e'], buyerName: 'Олена', count: 1, act: done, at: NOW - 5 * 60_000 };
    show(three, {}, { ...IDLE, recent: async () => [one] });
    await settled();
    expect(seen('[data-testid=queue-earlier] p')).toBe(words);
  });
});

/** The keys that choose among suggestions: none before an arrow down. */
import { expect, test, vi } from 'vitest';
import type { TemplateId } from '../../../../utils/domain/templates/template';
import { createSuggestions } from '../../../../utils/features/reply/open-suggestions';
import type { TemplateChoice } from '../../../../utils/messaging/protocol';

const choice = (id: string): TemplateChoice => ({
  ...{ id: id as TemplateId, title: id, trigger: `=${id}`, language: 'uk', outside: false, others: [], preview: '' },
});

function three() {
  const suggest = vi.fn();
  const [onPick, onClose] = [vi.fn(), vi.fn()];
  const choices = ['a', 'b', 'c'].map(choice);
  const { hears } = createSuggestions({ suggest })({ about: {} as never, choices, onPick, onClose });
  const press = (key: string, more: KeyboardEventInit = {}) => hears(new KeyboardEvent('keydown', { key, ...more }));
  const active = () => suggest.mock.lastCall?.[1].props.active as number;
  return { press, active, onPick, onClose };
}

test('before an arrow down every other key is the page’s', () => {
  const { press, active, onPick, onClose } = three();
  expect(['Enter', 'Tab', 'ArrowUp', 'Escape', 'a'].map((key) => press(key))).toEqual(Array(5).fill(false));
  expect([active(), onPick.mock.calls, onClose.mock.calls]).toEqual([-1, [], []]);
});

test.each(['Enter', 'Tab'])('%s takes what the arrows have chosen', (key) => {
  const { press, active, onPick } = three();
  expect([press('ArrowDown'), active()]).toEqual([true, 0]);
  expect([press('ArrowDown'), active()]).toEqual([true, 1]);
  expect(press(key)).toBe(true);
  expect(onPick).toHaveBeenCalledExactlyOnceWith('b');
});

test('below the last comes the first, and above the first none', () => {
  const { press, active } = three();
  for (const _ of 'abcd') press('ArrowDown');
  expect(active()).toBe(0);
  expect([press('ArrowUp'), active()]).toEqual([true, -1]);
  expect(press('Enter')).toBe(false);
});

test('Escape closes it once something was chosen', () => {
  const { press, onClose } = three();
  press('ArrowDown');
  expect(press('Escape')).toBe(true);
  expect(onClose).toHaveBeenCalledOnce();
});

test.each(['shiftKey', 'ctrlKey', 'altKey', 'metaKey'])('with %s a key is the page’s', (modifier) => {
  const { press, active } = three();
  expect([press('ArrowDown', { [modifier]: true }), active()]).toEqual([false, -1]);
});

import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Page } from '../../../utils/features/page';
import { sweepNext } from '../../../utils/features/sweep-next';

/** A page with a shortcut of its own; what is pressed there, and what came of it. */
function aPage(isOn = true) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const sweepOn = vi.fn(async () => undefined);
  const sweeping = signal(isOn);
  sweepNext.start({ page: { sweeping, sweepOn } as unknown as Page, signal: stop.signal, draw: () => undefined });
  const own = vi.fn();
  document.addEventListener('keydown', own, { signal: stop.signal });
  const press = (differences: KeyboardEventInit = {}, isTrusted = true) => {
    const init = { code: 'Comma', key: 'б', ctrlKey: true, bubbles: true, cancelable: true, ...differences };
    const event = new KeyboardEvent('keydown', init);
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.body.dispatchEvent(event);
    return { asked: sweepOn.mock.calls.length, heard: own.mock.calls.length, prevented: event.defaultPrevented };
  };
  return { press, sweeping, stop };
}

test('leads on, in whatever layout, and the page hears nothing of it', () => {
  expect(aPage().press()).toEqual({ asked: 1, heard: 0, prevented: true });
});

test('held down leads on once', () => {
  const { press } = aPage();
  press();
  expect(press({ repeat: true })).toEqual({ asked: 1, heard: 0, prevented: true });
});

test('is the page’s own while no round is on', () => {
  const { press, sweeping } = aPage(false);
  expect(press()).toEqual({ asked: 0, heard: 1, prevented: false });
  sweeping.value = true;
  expect(press()).toMatchObject({ asked: 1, heard: 1 });
});

test.each<[string, KeyboardEventInit]>([
  ['without Ctrl', { ctrlKey: false }],
  ['with Shift', { shiftKey: true }],
  ['with Alt', { altKey: true }],
  ['with the system’s own key', { metaKey: true }],
  ['in the middle of a word that is composed', { isComposing: true }],
  ['of another place', { code: 'Period' }],
])('%s it is the page’s own', (_, differences) => {
  expect(aPage().press(differences)).toEqual({ asked: 0, heard: 1, prevented: false });
});

test('what the page presses itself leads nowhere', () => {
  expect(aPage().press({}, false)).toEqual({ asked: 0, heard: 1, prevented: false });
});

test('ends with the feature', () => {
  const { press, stop } = aPage();
  stop.abort();
  expect(press()).toMatchObject({ asked: 0, prevented: false });
});

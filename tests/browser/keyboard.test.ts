import { expect, onTestFinished, test, vi } from 'vitest';
import { createKeyboard } from '../../utils/features/reply/keyboard';

function aFrame() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument as Document;
  const field = page.body.appendChild(page.createElement('textarea'));
  const press = () => (frame.contentWindow as Window).dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  return { field, press, view: frame.contentWindow as Window };
}

function aKeyboard() {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  return { keyboard: createKeyboard(stop.signal), stop };
}

test('keys in a frame are heard from when its field is met, also by whoever listens later, and once', () => {
  const { keyboard } = aKeyboard();
  const { field, press } = aFrame();
  const [before, after] = [vi.fn(), vi.fn()];
  keyboard.on('keydown', before);
  press();
  expect(before).not.toHaveBeenCalled();
  keyboard.meet(field);
  keyboard.meet(field);
  keyboard.on('keydown', after);
  press();
  expect(before).toHaveBeenCalledOnce();
  expect(after).toHaveBeenCalledOnce();
});

test('whoever has stopped listening hears nothing of a frame that is met later', () => {
  const { keyboard } = aKeyboard();
  const { field, press } = aFrame();
  const mine = new AbortController();
  const heard = vi.fn();
  keyboard.on('keydown', heard, { signal: mine.signal });
  mine.abort();
  keyboard.meet(field);
  press();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(heard).not.toHaveBeenCalled();
});

test('whoever listens until a time of his own hears nothing after the end of all either', () => {
  const { keyboard, stop } = aKeyboard();
  const heard = vi.fn();
  keyboard.on('keydown', heard, { signal: new AbortController().signal });
  stop.abort();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(heard).not.toHaveBeenCalled();
});

test('a frame that is closed is touched no more', () => {
  const { keyboard } = aKeyboard();
  const { field, view } = aFrame();
  keyboard.meet(field);
  view.dispatchEvent(new Event('pagehide'));
  const touched = vi.spyOn(view, 'addEventListener');
  keyboard.on('keydown', () => undefined);
  expect(touched).not.toHaveBeenCalled();
});

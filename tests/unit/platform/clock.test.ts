import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nowSignal } from '../../../utils/platform/clock';

const START = Date.UTC(2026, 10, 21, 12);
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  see(true);
  vi.useRealTimers();
});

function see(visible: boolean): void {
  Object.defineProperty(document, 'hidden', { value: !visible, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

it('ticks once a second', () => {
  const now = nowSignal(stop.signal);
  vi.advanceTimersByTime(3_000);
  expect(now.value).toBe(START + 3_000);
});

it('stands still in a hidden tab, and is right at once when that is seen again', () => {
  const now = nowSignal(stop.signal);
  see(false);
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime(START + 3_600_000);
  expect(now.value).toBe(START);
  see(true);
  expect(now.value).toBe(START + 3_600_000);
  expect(vi.getTimerCount()).toBe(1);
});

it('ends when told to', () => {
  const now = nowSignal(stop.signal);
  stop.abort();
  see(true);
  vi.advanceTimersByTime(5_000);
  expect(now.value).toBe(START);
  expect(vi.getTimerCount()).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { createWakefulness } from '../../../utils/features/wakefulness';
import { instant } from '../../support/a-conversation';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const T = instant('12:00');

describe('a page is sure to have missed nothing', () => {
  const awake = () => {
    const page = createWakefulness(45 * SECOND);
    page.beat(T, true);
    return page;
  };

  test('until now, while it is awake', () => {
    const page = awake();
    expect(page.completeUntil(T + 44 * SECOND, true)).toBe(T + 44 * SECOND);
    page.beat(T + 45 * SECOND, true);
    expect(page.completeUntil(T + 60 * SECOND, true)).toBe(T + 60 * SECOND);
  });

  test('until it fell asleep, for half a minute after waking', () => {
    const page = awake();
    const woken = T + 180 * MINUTE;
    page.beat(woken, true);
    expect(page.completeUntil(woken + SECOND, true)).toBe(T);
    page.beat(woken + 29 * SECOND, true);
    expect(page.completeUntil(woken + 29 * SECOND, true)).toBe(T);
    expect(page.completeUntil(woken + 31 * SECOND, true)).toBe(woken + 31 * SECOND);
  });

  test('also when it is read before it beats', () => {
    expect(awake().completeUntil(T + 180 * MINUTE, true)).toBe(T);
  });

  test('until it went offline, and for half a minute after it came back', () => {
    const page = awake();
    page.beat(T + 45 * SECOND, false);
    page.beat(T + 90 * SECOND, false);
    expect(page.completeUntil(T + 100 * SECOND, false)).toBe(T);
    expect(page.completeUntil(T + 110 * SECOND, true)).toBe(T);
    page.beat(T + 135 * SECOND, true);
    expect(page.completeUntil(T + 140 * SECOND, true)).toBe(T + 140 * SECOND);
  });

  test('until now, where the browser never was online: its word means nothing there', () => {
    const page = createWakefulness(45 * SECOND);
    page.beat(T, false);
    expect(page.completeUntil(T + 10 * SECOND, false)).toBe(T + 10 * SECOND);
  });
});

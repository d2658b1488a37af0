import { effect, signal } from '@preact/signals-core';
import type { ComponentChild } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { Page } from '../../../utils/features/page';
import { rowTimer } from '../../../utils/features/row-timer';
import { speak } from '../../../utils/platform/i18n';

afterEach(() => speak('en', {}));

/** A page with one row that waits; what stands on it. */
function aPage() {
  const rows = signal([{ key: 'k', isDoubtful: false, names: { channel: 'chat' } }]);
  const timer = signal<object>({ kind: 'running', waitingSince: 1 });
  const overlay = signal('full');
  let shown: ComponentChild;
  const page = {
    ...{ rows, trouble: signal(undefined), marketplace: 'Prom', now: signal(0) },
    overlay: () => overlay.value,
    live: (one: object) => one,
    verdict: () => ({ kind: 'known', timer: timer.value }),
    onRow: (_: unknown, __: string, content: ComponentChild) => {
      shown = content;
    },
  };
  rowTimer.start({
    ...{ page: page as unknown as Page, signal: new AbortController().signal },
    draw: (work) => void effect(work),
  });
  return { timer, overlay, read: () => Object.assign(rows, { value: [...rows.value] }), shown: () => shown };
}

test('a row is drawn anew only where it says something else', () => {
  const { timer, overlay, read, shown } = aPage();
  const first = shown();
  read();
  expect(shown()).toBe(first);
  overlay.value = 'dots';
  expect(shown()).toMatchObject({ props: { dot: true } });
  timer.value = { kind: 'running', waitingSince: 2 };
  expect(shown()).toMatchObject({ props: { timer: { waitingSince: 2 } } });
});

test('a row is drawn anew in the language that the seller has chosen since', () => {
  const { shown } = aPage();
  const first = shown();
  speak('uk', {});
  expect(shown()).not.toBe(first);
});

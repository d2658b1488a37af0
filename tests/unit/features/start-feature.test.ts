import { signal } from '@preact/signals-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Feature, Page } from '../../../utils/features/page';
import { startFeature } from '../../../utils/features/start-feature';
import { language, speak } from '../../../utils/platform/i18n';

/** A feature that draws that, until it is ended. */
function drawing(work: () => void) {
  const until = new AbortController();
  onTestFinished(() => {
    until.abort();
    speak('en', {});
  });
  const log = vi.fn(async () => null);
  const feature: Feature = { id: 'some', start: ({ draw }) => draw(work) };
  startFeature(feature, {} as Page, { log } as never, until.signal);
  return { until, log };
}

test('what a feature draws is drawn anew in the language that the seller has chosen since', () => {
  const drawn: string[] = [];
  // It reads no words itself: what it draws does, once it is drawn.
  drawing(() => void drawn.push('drawn'));
  speak('ru', {});
  expect(drawn).toEqual(['drawn', 'drawn']);
  expect(language()).toBe('ru');
});

test('a feature that throws is switched off alone, and the log says which', () => {
  const now = signal(0);
  const work = vi.fn(() => {
    if (now.value === 1) throw new TypeError('x');
  });
  const { log } = drawing(work);
  now.value = 1;
  now.value = 2;
  expect(work).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledOnce();
});

test('one that is ended draws nothing any more', () => {
  const now = signal(0);
  const work = vi.fn(() => void now.value);
  const { until } = drawing(work);
  until.abort();
  now.value = 1;
  expect(work).toHaveBeenCalledOnce();
});

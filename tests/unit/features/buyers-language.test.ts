import { effect, signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { buyersLanguage } from '../../../utils/features/buyers-language';
import type { Page } from '../../../utils/features/page';
import { speak } from '../../../utils/platform/i18n';

/** A page with one row that waits; what stands on it. */
function aPage() {
  const row = { key: 'k', isDoubtful: false, names: { channel: 'chat' } };
  const overlay = signal('full');
  const rows = signal([row]);
  const language = signal('uk');
  let shown: ComponentChild;
  const page = {
    ...{ rows, trouble: signal(undefined), thread: signal(undefined) },
    overlay: () => overlay.value,
    verdict: () => ({
      ...{ kind: 'known', timer: { kind: 'running' } },
      language: { language: language.value, confidence: 0.9, source: 'detected', letters: [], words: [] },
    }),
    onRow: (_: unknown, __: string, content: ComponentChild) => {
      shown = content;
    },
    onThread: () => undefined,
  };
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  buyersLanguage.start({
    ...{ page: page as unknown as Page, signal: stop.signal },
    draw: (work) => void effect(work),
  });
  return { rows, language, overlay, read: () => Object.assign(rows, { value: [{ ...row }] }), shown: () => shown };
}

test('a row is drawn anew only where its language is another one', () => {
  const { rows, read, language, shown } = aPage();
  const first = shown();
  expect(first).toMatchObject({ props: { language: 'uk' } });
  read();
  expect(shown()).toBe(first);
  language.value = 'ru';
  expect(shown()).toMatchObject({ props: { language: 'ru' } });
  rows.value = [];
  language.value = 'uk';
  read();
  expect(shown()).toMatchObject({ props: { language: 'uk' } });
});

test('a row is drawn anew in the language that the seller has chosen since', () => {
  const { shown } = aPage();
  const first = shown();
  speak('ru', {});
  onTestFinished(() => speak('en', {}));
  expect(shown()).not.toBe(first);
});

test('letters have no room beside a dot', () => {
  const { overlay, shown } = aPage();
  overlay.value = 'dots';
  expect(shown()).toBeUndefined();
  overlay.value = 'full';
  expect(shown()).toMatchObject({ props: { language: 'uk' } });
});

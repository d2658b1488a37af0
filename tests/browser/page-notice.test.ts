/** What was typed and not sent is offered for copying after an update, in whatever kind of field it stands. */
import { effect, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import type { Notice } from '../../components/overlay/Notice';
import { editorFor } from '../../utils/editors';
import { provide } from '../../utils/features/needed';
import type { Page } from '../../utils/features/page';
import { pageNotice } from '../../utils/features/page-notice';

/** What the corner says after an update, and what is copied there. */
function afterUpdate(reply: Element) {
  const copied: string[] = [];
  const now = signal(0);
  let shown: Parameters<typeof Notice>[0] | undefined;
  const page = {
    ...{ now, status: signal('read'), line: signal(undefined), missed: signal(undefined) },
    ...{ trouble: signal('updated'), reply: signal(reply) },
    inCorner: (content: VNode<Parameters<typeof Notice>[0]> | null) => {
      shown = content?.props;
    },
    copy: async (text: string) => void copied.push(text),
  } as unknown as Page;
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  pageNotice.start({
    page,
    signal: stop.signal,
    draw: (work) => stop.signal.addEventListener('abort', effect(work)),
  });
  shown?.onCopyDraft?.();
  return { says: () => shown?.text, copied, now };
}

function aFrame() {
  const frame = document.body.appendChild(document.createElement('iframe'));
  onTestFinished(() => frame.remove());
  return { frame, body: (frame.contentDocument as Document).body };
}

const withText = (body: HTMLElement): Record<string, () => Element> => ({
  textarea: () => {
    const field = body.appendChild(body.ownerDocument.createElement('textarea'));
    field.value = ' Добрий день! ';
    return field;
  },
  contenteditable: () => {
    const field = body.appendChild(body.ownerDocument.createElement('div'));
    field.contentEditable = 'true';
    field.textContent = 'Добрий день!';
    return field;
  },
});

test.each(['textarea', 'contenteditable'] as const)('in a %s of the page or of a frame', (kind) => {
  for (const body of [document.body, aFrame().body]) {
    const field = withText(body)[kind]?.() as Element;
    onTestFinished(() => field.remove());
    for (const editors of [undefined, editorFor]) {
      provide('editors', editors as typeof editorFor);
      const { says, copied } = afterUpdate(field);
      expect(says()).toBe('page.updated.draft');
      expect(copied).toEqual(['Добрий день!']);
    }
  }
});

test.each(['textarea', 'contenteditable'] as const)('a %s whose frame was closed since breaks nothing', (kind) => {
  provide('editors', editorFor);
  const { frame, body } = aFrame();
  const { now, says } = afterUpdate(withText(body)[kind]?.() as Element);
  frame.remove();
  now.value = 1000;
  expect(says()).toMatch(/^page\.updated/u);
});

test('a field that may be touched no more, as in a closed frame of Firefox, has no draft', () => {
  const gone = new Proxy({} as Element, {
    get: () => {
      throw new TypeError("can't access dead object");
    },
  });
  expect(afterUpdate(gone).says()).toBe('page.updated');
});

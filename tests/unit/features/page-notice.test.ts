import { effect, signal } from '@preact/signals';
import type { VNode } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Notice } from '../../../components/overlay/Notice';
import type { ErrorCode } from '../../../utils/domain/errors';
import type { Line } from '../../../utils/features/guide/guide-host';
import type { Page, PageStatus, Unmet } from '../../../utils/features/page';
import { pageNotice } from '../../../utils/features/page-notice';

const SECOND = 1000;

/** The feature on a page of which only status, trouble, thread and time matter. No catalogue: texts are their keys. */
function started() {
  const now = signal(0);
  const status = signal<PageStatus>('loading');
  const trouble = signal<ErrorCode | 'updated' | undefined>(undefined);
  const reply = signal<Element | undefined>(undefined);
  const line = signal<Line | undefined>(undefined);
  const unmet = signal<Unmet | undefined>(undefined);
  const copied: string[] = [];
  let shown: Parameters<typeof Notice>[0] | undefined;
  const page = {
    ...{ now, status, trouble, line, reply, unmet },
    inCorner: (content: VNode<Parameters<typeof Notice>[0]> | null) => {
      shown = content?.props;
    },
    copy: async (text: string) => {
      copied.push(text);
    },
  } as unknown as Page;
  pageNotice.start({ page, signal: new AbortController().signal, draw: (work) => void effect(work) });
  return { now, status, trouble, line, reply, unmet, copied, shown: () => shown };
}

const draft = (value: string): HTMLTextAreaElement => {
  const reply = document.createElement('textarea');
  reply.value = value;
  return reply;
};

describe('a chat that the queue asked for and that is not here', () => {
  test('is said for a while, once the tab has come forward', () => {
    const { now, unmet, shown } = started();
    unmet.value = { at: 100 * SECOND, says: 'page.not-shown' };
    expect(shown()).toBeUndefined();
    now.value = 100.5 * SECOND;
    expect(shown()?.text).toBe('page.not-shown');
    now.value = 112 * SECOND;
    expect(shown()?.text).toBe('page.not-shown');
    now.value = 113 * SECOND;
    expect(shown()).toBeUndefined();
  });

  test('is said to be of another shop where the page shows another', () => {
    const { now, unmet, shown } = started();
    unmet.value = { at: 100 * SECOND, says: 'page.other-shop' };
    now.value = 100.5 * SECOND;
    expect(shown()?.text).toBe('page.other-shop');
  });

  test('is not said in a tab that is only looked at later', () => {
    const { now, unmet, shown } = started();
    unmet.value = { at: 100 * SECOND, says: 'page.not-shown' };
    now.value = 160 * SECOND;
    expect(shown()).toBeUndefined();
  });

  test('does not hide what keeps Takt from working', () => {
    const { now, unmet, trouble, shown } = started();
    trouble.value = 'disk-full';
    unmet.value = { at: 100 * SECOND, says: 'page.not-shown' };
    now.value = 100 * SECOND;
    expect(shown()?.text).toBe('page.disk-full');
  });
});

describe('the notice in the corner', () => {
  test('says what the guide says of a page, and lets the seller act', () => {
    const { line, shown } = started();
    const act = vi.fn();
    line.value = { says: 'page.guide.not-recognised', acts: [{ label: 'page.guide.teach', act }] };
    expect(shown()).toMatchObject({ text: 'page.guide.not-recognised', acts: [{ label: 'page.guide.teach' }] });
    shown()?.acts?.[0]?.act();
    expect(act).toHaveBeenCalledOnce();
    line.value = undefined;
    expect(shown()).toBeUndefined();
  });

  test('first says what keeps Takt from working', () => {
    const { line, trouble, shown } = started();
    line.value = { says: 'page.guide.by-structure' };
    trouble.value = 'disk-full';
    expect(shown()?.text).toBe('page.disk-full');
    expect(shown()?.acts).toBeUndefined();
  });

  test('says where a page is too long to be read', () => {
    const { status, shown } = started();
    status.value = 'too-long';
    expect(shown()?.text).toBe('page.too-long');
  });

  test.each([
    ['disk-full', 'page.disk-full'],
    ['database-newer', 'page.database-newer'],
    ['database-broken', 'page.database-broken'],
    ['failed', 'page.failed'],
    ['unreachable', 'page.failed'],
    ['invalid', 'page.failed'],
    ['updated', 'page.updated'],
  ] as const)('%s at once: %s', (code, key) => {
    const { trouble, shown } = started();
    trouble.value = code;
    expect(shown()).toEqual({ text: key, onCopyDraft: undefined });
    trouble.value = undefined;
    expect(shown()).toBeUndefined();
  });

  test('after an update offers to copy what was typed and not sent', () => {
    const { trouble, reply, shown, copied } = started();
    reply.value = draft('  Добрий день! ');
    trouble.value = 'updated';
    expect(shown()?.text).toBe('page.updated.draft');
    shown()?.onCopyDraft?.();
    expect(copied).toEqual(['Добрий день!']);
  });

  test('also what was begun after the update', () => {
    const { trouble, reply, now, shown } = started();
    const field = draft('');
    reply.value = field;
    trouble.value = 'updated';
    expect(shown()?.text).toBe('page.updated');
    field.value = 'Вітаю';
    now.value += 1000;
    expect(shown()?.text).toBe('page.updated.draft');
  });

  test('and not when nothing was', () => {
    const { trouble, reply, shown } = started();
    reply.value = draft(' ');
    trouble.value = 'updated';
    expect(shown()).toEqual({ text: 'page.updated', onCopyDraft: undefined });
  });
});

/** A page on which a draft's language is judged. */

import { effect, signal } from '@preact/signals';
import { onTestFinished, vi } from 'vitest';
import type { WrongLanguage } from '../../../utils/domain/language/draft';
import { editorFor } from '../../../utils/editors';
import { draftLanguage } from '../../../utils/features/draft-language';
import { provide } from '../../../utils/features/needed';
import type { Page, PageThread } from '../../../utils/features/page';
import type { Warning } from '../../../utils/features/reply/aside-host';
import { judgeDrafts } from '../../../utils/features/reply/judge-drafts';
import { createKeyboard } from '../../../utils/features/reply/keyboard';
import type { Landed } from '../../../utils/features/reply/landed';
import { aConversation } from '../../support/a-conversation';
import { aThread } from '../../support/a-reading';

provide('editors', editorFor);
provide('draftLanguage', judgeDrafts);

export const UKRAINIAN = 'Добрий день, відправимо сьогодні';
export const WRONG: WrongLanguage = { draft: 'uk', buyers: 'ru', wanted: ['ru'] };

/** The feature on a page with one reply field. */
export function aPage(answer: WrongLanguage | null = WRONG) {
  const field = document.body.appendChild(document.createElement('textarea'));
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    field.remove();
  });
  const chatOf = (buyer: string): PageThread => ({
    kind: 'thread',
    reading: aThread(aConversation({ threadId: buyer, buyer }).buyer('10:00')),
    key: buyer as never,
  });
  const thread = signal<PageThread | undefined>(chatOf('Олег'));
  const language = signal<string | null>('ru');
  const landed = signal<Landed | undefined>(undefined);
  const now = signal(0);
  const bar = signal('full');
  let shown: Warning | undefined;
  let close: (() => void) | undefined;
  let isAway = false;
  const aim = () => {
    if (isAway) return undefined;
    const { names } = (thread.peek() as { reading: ReturnType<typeof aThread> }).reading;
    const head = { account: null, threadId: names.threadId, buyer: names.buyer, orderNumber: null, productTitle: null };
    return {
      ...{ field, isCertain: true, shown: { ...head, reply: field } },
      facts: { names, orderNumber: null, productTitle: null },
    };
  };
  const page = {
    ...{ thread, now, bar, trouble: signal(undefined) },
    verdict: () => ({ kind: 'known', language: language.value && { language: language.value, source: 'detected' } }),
    judgeDraft: vi.fn(async () => answer),
    acceptAnyLanguage: vi.fn(async () => null),
    desk: {
      used: Promise.resolve(),
      ...{ landed, aim, say: vi.fn(), keyboard: createKeyboard(stop.signal) },
      candidate: vi.fn((..._: unknown[]) => Promise.resolve('candidate')),
      put: vi.fn(async () => undefined),
      warn: (_: unknown, warning: Warning | null, onClose: () => void) => {
        shown = warning ?? undefined;
        close = onClose;
      },
    },
  };
  draftLanguage.start({
    page: page as unknown as Page,
    signal: stop.signal,
    draw: (work) => void effect(work),
  });
  const type = (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const rest = (ms = 600) => vi.advanceTimersByTimeAsync(ms);
  const put = (value: string, others: readonly string[]) => {
    type(value);
    const place = { range: { start: 0, end: value.length }, text: value, whole: value };
    landed.value = { id: 't', thread: thread.peek(), aim: aim(), others, place } as never;
  };
  const open = (buyer: string) => {
    thread.value = chatOf(buyer);
  };
  /** The page takes its field away for a moment, as one that draws it anew does. */
  const flicker = (away: boolean) => {
    isAway = away;
    now.value += 1000;
  };
  return {
    ...{ page, bar, field, flicker, language, now, stop, type, rest, put, open },
    shown: () => shown,
    close: () => close?.(),
  };
}

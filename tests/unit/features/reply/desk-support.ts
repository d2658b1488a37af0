/** A desk over one field of a page, and what it says beside that. */
import { signal } from '@preact/signals';
import { onTestFinished, vi } from 'vitest';
import type { MarketplaceId } from '../../../../utils/domain/conversation/ids';
import type { TemplateId } from '../../../../utils/domain/templates/template';
import { editorFor } from '../../../../utils/editors';
import { provide } from '../../../../utils/features/needed';
import type { PageThread } from '../../../../utils/features/page';
import type { Aim } from '../../../../utils/features/reply/aim';
import { createReplyDesk, type DeskParts } from '../../../../utils/features/reply/desk';
import { createWriting } from '../../../../utils/features/reply/writing';
import type { Candidate } from '../../../../utils/messaging/protocol';
import { aConversation } from '../../../support/a-conversation';
import { aThread } from '../../../support/a-reading';

provide('editors', editorFor);
provide('writing', createWriting);

export const made = (more: Partial<Candidate> = {}): Candidate => ({
  ...{ templateId: 't' as TemplateId, title: 'Подяка', language: 'uk', outside: false, others: [], missing: [] },
  ...{ text: 'Дякуємо!', preview: 'Дякуємо!', stops: [] },
  ...more,
});

/** A desk over one field of a page; no catalogue: sentences are their keys. */
export function aDesk(limits: DeskParts['marketplace']['limits'] = {}) {
  const field = document.body.appendChild(document.createElement('textarea'));
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    field.remove();
  });
  const told = aConversation({ threadId: '7', buyer: 'Олена' }).buyer('10:00');
  const thread = signal<PageThread | undefined>({ kind: 'thread', reading: aThread(told), key: 'k' as never });
  const shown = { reply: field as Element, buyer: 'Олена' };
  const said: { beside: Element; text: string; canCopy: boolean }[] = [];
  const about: (string | null | undefined)[] = [];
  /** Shortens what was said last to be too long. */
  let shorten: (() => void) | undefined;
  const onSilent = vi.fn();
  provide('aside', () => ({
    say: (told) => {
      said.push({ beside: told.field, text: told.text, canCopy: told.onCopy !== undefined });
      about.push(told.about?.shown.buyer);
      shorten = told.onShorten;
    },
    unsay: () => undefined,
    warn: () => undefined,
    suggest: () => ({ hears: () => false, close: () => undefined }),
    look: () => undefined,
    menu: () => ({ tick: () => undefined, close: () => undefined }),
  }));
  const client = { need: vi.fn(async () => null), choices: vi.fn(async () => []), inserted: vi.fn(async () => null) };
  const desk = createReplyDesk({
    marketplace: { id: 'prom' as MarketplaceId, limits },
    client: client as never,
    ...{
      thread,
      now: signal(0),
      signal: stop.signal,
      triggers: signal({}),
      prefix: signal('=' as const),
      paletteKey: signal('Period' as const),
    },
    threadNow: () => ({
      ...{ channel: 'chat', account: null, threadId: '7', orderNumber: null, productTitle: null },
      ...shown,
    }),
    copy: async () => undefined,
    onSilent,
  });
  const write = (value: string) => {
    field.value = value;
    field.setSelectionRange(value.length, value.length);
  };
  return {
    shorten: () => shorten,
    desk,
    field,
    thread,
    shown,
    said,
    about,
    client,
    onSilent,
    stop,
    write,
    aim: () => desk.aim() as Aim,
  };
}

/** Until what stands aside of the field has come, and said it. */
export const settled = async () => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

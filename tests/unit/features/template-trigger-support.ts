/** Typing into a page with a reply field, and a desk that answers when it is told to. */
import { effect, signal } from '@preact/signals';
import { onTestFinished, vi } from 'vitest';
import type { Prefix } from '../../../utils/domain/templates/prefix';
import type { TemplateId } from '../../../utils/domain/templates/template';
import { triggerKey } from '../../../utils/domain/templates/trigger';
import { editorFor } from '../../../utils/editors';
import { provide } from '../../../utils/features/needed';
import type { Page } from '../../../utils/features/page';
import type { Aim } from '../../../utils/features/reply/aim';
import { createKeyboard } from '../../../utils/features/reply/keyboard';
import { templateTrigger } from '../../../utils/features/template-trigger';
import type { Candidate, TemplateChoice } from '../../../utils/messaging/protocol';

provide('editors', editorFor);

export const THANKS = 'thanks' as TemplateId;
export const TEXT = 'Дякуємо за звернення!';

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A page with a reply field, another field, and a desk that answers when it is told to. */
export function aDesk() {
  const reply = document.body.appendChild(document.createElement('textarea'));
  const other = document.body.appendChild(document.createElement('textarea'));
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    reply.remove();
    other.remove();
  });
  const shown = { account: null, threadId: '7', buyer: 'Олена', orderNumber: null, productTitle: null, reply };
  const aim = { field: reply, facts: {}, shown, isCertain: true } as unknown as Aim;
  const answers: ((candidate: Candidate | Error) => void)[] = [];
  const desk = {
    // Nothing is suggested.
    aside: { with: () => undefined },
    choices: async (): Promise<readonly TemplateChoice[]> => [],
    triggers: signal({ [triggerKey('дякую')]: THANKS }),
    prefix: signal<Prefix>('='),
    paletteKey: signal('Period'),
    aim: () => aim,
    keyboard: createKeyboard(stop.signal),
    wake: vi.fn(),
    touch: vi.fn(),
    candidate: vi.fn(
      () =>
        new Promise<Candidate>((resolve, reject) => {
          answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
        }),
    ),
    say: vi.fn(),
    put: vi.fn(async (candidate: Promise<Candidate>) => {
      const made = await candidate.catch(() => undefined);
      return typeof made?.text === 'string';
    }),
    takeBack: vi.fn((_: Element) => true),
    hears: vi.fn((_field: Element, _event: KeyboardEvent) => false),
  };
  const now = signal(0);
  const language = { now: 'uk' };
  const verdict = () => ({ kind: 'known', language: { language: language.now } });
  const thread = signal({ kind: 'thread', key: 'k' });
  const page = { ...{ desk, now, verdict }, thread } as unknown as Page;
  const off = new AbortController();
  templateTrigger.start({ page, signal: off.signal, draw: (work) => void effect(work) });

  /** What is in the field now, the caret at `|`. */
  const type = (text: string, field = reply) => {
    const caret = text.indexOf('|');
    field.value = text.replace('|', '');
    field.focus();
    field.setSelectionRange(caret, caret);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  /** Whether the page may act on the key. */
  const press = (key: string, more: KeyboardEventInit & { keyCode?: number } = {}, field = reply): boolean => {
    const event = new KeyboardEvent('keydown', {
      key,
      code: key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    return field.dispatchEvent(event);
  };
  const answer = async (candidate: Partial<Candidate> | Error = { text: TEXT }) => {
    const whole = { templateId: THANKS, title: 'Подяка', language: 'uk', others: [], missing: [], text: null };
    for (const give of answers.splice(0))
      give(candidate instanceof Error ? candidate : ({ ...whole, ...candidate } as Candidate));
    await settled();
  };
  return { thread, reply, other, desk, aim, now, language, off, type, press, answer };
}

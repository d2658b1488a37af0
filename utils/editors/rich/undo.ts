/** Where the caret was, once a seller's own undo has brought the text of before back. */
import type { Span } from '../editor';
import { richText } from './rich-text';
import { select } from './selection';

interface Before {
  readonly value: string;
  readonly selection: Span;
}

const remembered = new WeakMap<HTMLElement, AbortController>();

/** Editors select what was replaced, and the seller had the caret behind it. Some tell nobody of an undo, so keys do. */
export function rememberRichUndo(root: HTMLElement, { value, selection }: Before, signal?: AbortSignal): void {
  remembered.get(root)?.abort();
  const memory = new AbortController();
  remembered.set(root, memory);
  const onKeyUp = ({ code, isTrusted, shiftKey }: KeyboardEvent) => {
    if (code !== 'KeyZ' || shiftKey || !isTrusted || richText(root).value !== value) return;
    memory.abort();
    select(root, selection);
  };
  // The key itself comes before the undo.
  root.addEventListener('keyup', onKeyUp, {
    capture: true,
    signal: signal ? AbortSignal.any([memory.signal, signal]) : memory.signal,
  });
}

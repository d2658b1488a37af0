/** What the browser's own undo does not bring back: where the caret was. */
import type { Span } from './editor';
import type { TextField } from './text-field';

interface Before {
  readonly value: string;
  readonly selection: Span;
}

/** What ends the memory of the last insertion into a field; goes with the field. */
const remembered = new WeakMap<TextField, AbortController>();

/**
 * When the browser undoes the last insertion it selects what was replaced; the seller had the caret behind it. Seen in
 * Chromium 156 and Firefox 153: when they tell of an undo they have set their selection already, and do not set it again.
 */
export function rememberForUndo(field: TextField, { value, selection }: Before, signal?: AbortSignal): void {
  remembered.get(field)?.abort();
  const memory = new AbortController();
  remembered.set(field, memory);
  const onInput = (event: Event) => {
    if ((event as InputEvent).inputType !== 'historyUndo' || field.value !== value) return;
    field.setSelectionRange(selection.start, selection.end);
  };
  field.addEventListener('input', onInput, {
    signal: signal ? AbortSignal.any([memory.signal, signal]) : memory.signal,
  });
}

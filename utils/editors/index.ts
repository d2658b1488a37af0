/** One way of writing for each kind of field. */
import type { Editor } from './editor';
import { isTextField, textFieldEditor } from './text-field';

export type { Editor, Landing, Refusal, ReplaceOptions, Span } from './editor';

/**
 * `undefined` for what cannot be written to: what is disabled or read-only, and, as yet, rich editors.
 * @param signal ends what is remembered for undo
 */
export function editorFor(element: Element, signal?: AbortSignal): Editor | undefined {
  return isTextField(element) ? textFieldEditor(element, signal) : undefined;
}

/** Whether a key belongs to a word that is still being composed, as with Asian and some accented input. */
export function isComposing(event: KeyboardEvent): boolean {
  // Chromium gives the key that begins a composition this code, before `isComposing` is true.
  return event.isComposing || event.keyCode === 229;
}

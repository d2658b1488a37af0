/** One way of writing for each kind of field; a script of its own brings them once a field is used. */
import type { Editor } from './editor';
import { richEditorFor } from './rich';
import { isTextField, textFieldEditor } from './text-field';

export type { Editor, Landing, Refusal, ReplaceOptions, Span } from './editor';

/**
 * `undefined` for what cannot be written to: what is disabled or read-only, and what is no field.
 * @param signal ends what is remembered for undo
 */
export function editorFor(element: Element, signal?: AbortSignal): Editor | undefined {
  return isTextField(element) ? textFieldEditor(element, signal) : richEditorFor(element, signal);
}

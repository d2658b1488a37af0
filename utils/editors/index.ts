/**
 * One way of writing for each kind of field; a script of its own brings them: for the browser's own fields when one is
 * first entered, for those that a page draws as blocks when a thread is first read.
 */
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

/** Editors of fields that the browser, or a page's framework, draws as blocks. */
import type { Editor } from '../editor';
import { KINDS } from './kinds';
import { richEditor } from './rich-editor';

/** `undefined` for what cannot be written to. @param signal ends what is remembered for undo */
export function richEditorFor(element: Element, signal?: AbortSignal): Editor | undefined {
  const root = element as HTMLElement;
  if (!root.isContentEditable || root.getAttribute('aria-readonly') === 'true') return undefined;
  const kind = KINDS.find(({ selector }) => root.matches(selector));
  return kind && richEditor(root, kind, signal);
}

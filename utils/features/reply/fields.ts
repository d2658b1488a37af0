/** The fields of a page that one types into. What writes into them is a script of its own, and comes on need. */
import type { Editor, editorFor, Span } from '../../editors';
import type { NeededScript } from '../../messaging/protocol';
import { fetched, provided } from '../needed';

/** `undefined` for what cannot be written to, and as long as nobody has brought what writes there. */
export function editorOf(field: Element, signal?: AbortSignal): Editor | undefined {
  return provided('editors')?.(field, signal);
}

export const fetchEditors = (need: (name: NeededScript) => Promise<unknown>): Promise<typeof editorFor | undefined> =>
  fetched('editors', need);

/** What stands in a field, and is selected in it. */
export interface Draft {
  readonly value: string;
  readonly selection: Span;
}

/** Of the browser's own fields also before that, for nobody waits with his trigger. */
export function readIn(field: Element): Draft | undefined {
  const editor = editorOf(field);
  if (editor) return { value: editor.value(), selection: editor.selection() };
  const { value, selectionStart: start, selectionEnd: end } = field as Partial<HTMLTextAreaElement>;
  return typeof start === 'number' && typeof end === 'number' && value !== undefined
    ? { value, selection: { start, end } }
    : undefined;
}

/** What stands in it, as near as it can be told before that. */
export function textIn(field: Element): string {
  const { value, innerText } = field as Partial<HTMLTextAreaElement>;
  return editorOf(field)?.value() ?? value ?? innerText ?? '';
}

/**
 * Whether what is typed into an element goes into the field: whoever listens outside of a closed shadow root is told of
 * its host alone.
 */
export function isTypedInto(field: Element, target: EventTarget | undefined): boolean {
  let inner = field;
  while (inner !== target) {
    const root = inner.getRootNode();
    if (!('host' in root) || (root as ShadowRoot).activeElement !== inner) return false;
    inner = (root as ShadowRoot).host;
  }
  return true;
}

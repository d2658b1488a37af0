/** What is selected in a rich field, by offsets of its text, and selecting it. */
import type { Span } from '../editor';
import { type RichText, richText } from './rich-text';

export interface Selected {
  readonly text: RichText;
  /** The end of the text where the field has no caret. */
  readonly span: Span;
  readonly hasCaret: boolean;
}

/** In a shadow root the document's selection is the host alone; Chromium gives each root its own. */
export function selectionOf(root: HTMLElement): Selection | null {
  const inside = root.getRootNode() as Document & { getSelection?: () => Selection | null };
  return inside.getSelection?.() ?? root.ownerDocument.getSelection();
}

export function selectedIn(root: HTMLElement): Selected {
  const selection = selectionOf(root);
  const points =
    selection && selection.rangeCount > 0
      ? [
          { node: selection.anchorNode as Node, offset: selection.anchorOffset },
          { node: selection.focusNode as Node, offset: selection.focusOffset },
        ]
      : [];
  const text = richText(root, points);
  const [anchor = text.value.length, focus = text.value.length] = text.offsets;
  const hasCaret = text.offsets.length > 0 && !text.offsets.includes(undefined);
  return { text, span: { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }, hasCaret };
}

/**
 * Selects a range, and tells the page at once: the browser tells it a moment later, and an editor with a model of its own
 * would write where the caret was before.
 * @returns whether the field has the keyboard, and that is selected
 */
export function select(root: HTMLElement, { start, end }: Span): boolean {
  root.focus({ preventScroll: true });
  if ((root.getRootNode() as Document | ShadowRoot).activeElement !== root) return false;
  const selection = selectionOf(root);
  if (!selection) return false;
  const { text, span } = selectedIn(root);
  if (selection.rangeCount === 0 || span.start !== start || span.end !== end) {
    const [from, to] = [text.pointAt(start), text.pointAt(end)];
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  }
  root.ownerDocument.dispatchEvent(new Event('selectionchange'));
  const now = selectedIn(root);
  return now.text.value === text.value && now.span.start === start && now.span.end === end;
}

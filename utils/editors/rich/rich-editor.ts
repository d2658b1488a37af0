/** Writes into a field that the browser or a page's framework draws as blocks, as if it had been typed or pasted. */
import type { Editor, Landing, Refusal, ReplaceOptions, Span } from '../editor';
import { type Written, watchLanding } from '../landing';
import { offsetIn } from '../offset-in';
import type { RichKind } from './kinds';
import { richText } from './rich-text';
import { select, selectedIn } from './selection';
import { rememberRichUndo } from './undo';

export function richEditor(root: HTMLElement, kind: RichKind, signal?: AbortSignal): Editor {
  return {
    element: root,
    value: () => richText(root).value,
    selection: () => selectedIn(root).span,
    maxLength: () => null,
    replace: (range, text, options) => replace(root, kind, range, text, options, signal),
    stand: (at) => standAt(root, at),
  };
}

async function replace(
  root: HTMLElement,
  kind: RichKind,
  range: Span,
  asked: string,
  { caret = range.end, stop }: ReplaceOptions = {},
  signal?: AbortSignal,
): Promise<Landing> {
  if (!root.isConnected) return refused('gone');
  if (!root.isContentEditable) return refused('changed-nothing');
  const text = asked.replace(/\r\n?/gu, '\n').toWellFormed();
  const before = selectedIn(root);
  const { value } = before.text;
  const start = Math.min(range.start, range.end, value.length);
  const end = Math.min(Math.max(range.start, range.end), value.length);
  if (start === end && text === '') return { kind: 'landed', value, joinedLines: false };
  kind.apart?.(root);
  // Where that has left something else behind, nothing is written on top of it.
  if (richText(root).value !== value) return refused('unsure');
  if (!select(root, { start, end })) return refused('changed-nothing');

  const written: Written = { before: value, head: value.slice(0, start) + asRead(text), tail: value.slice(end) };
  const landing = watchLanding({ element: root, value: () => richText(root).value }, written);
  kind.write(root, text);
  const stands = () => {
    const stopsAt = stop?.();
    if (stopsAt === undefined) return;
    const now = selectedIn(root);
    // Where the caret is elsewhere, or more is typed, that is the seller's own.
    const isAtEnd = now.span.start === written.head.length && now.span.end === now.span.start;
    if (isAtEnd && now.text.value === written.head + written.tail)
      standAt(root, start + offsetIn(asRead(text), asked, stopsAt));
  };
  // At once, for who types on types there; and once more, for an editor may put the caret where it left it.
  stands();
  // Where the seller has gone elsewhere, that is what they had selected here.
  rememberRichUndo(root, { value, selection: before.hasCaret ? before.span : { start, end } }, signal);
  const outcome = await landing.outcome();
  if (outcome !== 'landed') {
    // What is selected still would be lost to the next key.
    const now = selectedIn(root);
    const isAsBefore = now.text.value === value && now.span.start === start && now.span.end === end;
    if (isAsBefore && before.hasCaret && root.isConnected) select(root, before.span);
    return refused(outcome);
  }
  stands();
  const landed = richText(root).value;
  const behind = written.head.length + (before.hasCaret ? Math.max(caret, end) - end : 0);
  if (behind > written.head.length && landed === written.head + written.tail)
    select(root, { start: behind, end: behind });
  return { kind: 'landed', value: landed, joinedLines: false };
}

function standAt(root: HTMLElement, at: number): boolean {
  const end = Math.min(at, richText(root).value.length);
  return select(root, { start: end, end });
}

const refused = (reason: Refusal): Landing => ({ kind: 'refused', reason });

/** As `richText` tells it. */
const asRead = (text: string): string => text.replace(/[\u200B\u2060\uFEFF]/gu, '').replaceAll('\u00A0', ' ');

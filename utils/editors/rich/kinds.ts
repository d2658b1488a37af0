/**
 * Rich editors that a page may hold, each with the one way in which it takes a text. Editors with a model of their own are
 * told by what they write on their element: another way than theirs leaves them with a text that they do not know, or dead.
 * Seen with the versions in `package.json`, in Chromium 156 and Firefox 153.
 */
import { select, selectedIn, selectionOf } from './selection';

export interface RichKind {
  /** On the element itself. */
  readonly selector: string;
  /** Ends the step of undo in which the seller's typing is: else one Ctrl+Z would take that away, too. */
  readonly apart?: (root: HTMLElement) => void;
  /** Writes at the selection. */
  readonly write: (root: HTMLElement, text: string) => void;
}

/** As the browser itself types: one step of its undo, however many lines there are. */
function type(root: HTMLElement, text: string): void {
  if (text === '') root.ownerDocument.execCommand('delete');
  else root.ownerDocument.execCommand('insertText', false, text);
  standApart(root);
}

/** Line by line: told of the whole, a field that is to have no blocks makes some. Still one step of undo. */
function typeLines(root: HTMLElement, text: string): void {
  const page = root.ownerDocument;
  if (text === '') page.execCommand('delete');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) page.execCommand('insertLineBreak');
    if (line !== '') page.execCommand('insertText', false, line);
  }
  standApart(root);
}

/** What is typed next would be undone together with it: seen in Chromium 156, unless the caret has been elsewhere. */
function standApart(root: HTMLElement): void {
  const selection = selectionOf(root);
  if (!selection?.focusNode) return;
  const { focusNode, focusOffset } = selection;
  selection.collapse(root, 0);
  selection.collapse(focusNode, focusOffset);
}

/** As if the seller had pasted it; whoever has a model of his own takes it from there. */
function paste(root: HTMLElement, text: string, html = ''): void {
  const told = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== '') clipboardData.setData('text/html', html);
  const event = new ClipboardEvent('paste', { ...told, clipboardData });
  const isHeld = event.clipboardData?.getData('text/plain') === text;
  // Firefox has its own two words for it, and leaves ours out.
  const [dataType, data] = html === '' ? ['text/plain', text] : ['text/html', html];
  const own = { ...told, dataType, data } as ClipboardEventInit;
  root.dispatchEvent(isHeld ? event : new ClipboardEvent('paste', own));
}

/** A block for each line: of text alone these editors make one break of several, and the empty lines would be lost. */
function pasteBlocks(root: HTMLElement, text: string): void {
  const hasEmpty = /\n\n/u.test(text);
  paste(root, text, hasEmpty ? blocksOf(text) : '');
}

function blocksOf(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  const lines = text.replace(/[&<>]/gu, (sign) => signs[sign] ?? sign).split('\n');
  // As ProseMirror marks what it has copied itself: then it keeps spaces as they are.
  return lines.map((line, at) => `<p${at === 0 ? ' data-pm-slice="1 1 []"' : ''}>${line}</p>`).join('');
}

/** As a spelling checker of the browser's does: what is selected has this in its place. */
function replace(root: HTMLElement, data: string): void {
  const range = selectionOf(root)?.getRangeAt(0);
  // Slate asks for the range, for it learns of a selection late.
  const targetRanges = range ? [new StaticRange(range)] : [];
  before(root, 'insertReplacementText', { data, targetRanges });
}

function before(root: HTMLElement, inputType: string, more: InputEventInit = {}): void {
  root.dispatchEvent(
    new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, ...more }),
  );
}

/** Their histories begin a new step after an undo and a redo; where there is nothing to take back, nothing is brought back. */
function undoAndRedo(root: HTMLElement): void {
  const { span } = selectedIn(root);
  const drawn = root.innerHTML;
  before(root, 'historyUndo');
  if (root.innerHTML !== drawn) before(root, 'historyRedo');
  select(root, span);
}

/** The first whose selector fits. */
export const KINDS: readonly RichKind[] = [
  { selector: '[data-lexical-editor]', write: replace },
  { selector: '[data-slate-editor]', write: replace },
  { selector: '.public-DraftEditor-content', write: paste },
  { selector: '.ck-editor__editable', write: pasteBlocks },
  { selector: '.ProseMirror', apart: undoAndRedo, write: pasteBlocks },
  { selector: '.ql-editor', apart: undoAndRedo, write: paste },
  { selector: '[contenteditable="plaintext-only"]', write: typeLines },
  { selector: '*', write: type },
];

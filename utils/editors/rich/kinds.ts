/**
 * Rich editors that a page may hold, each with the one way in which it takes a text. Editors with a model of their own are
 * told by what they write on their element: another way than theirs leaves them with a text that they do not know, or dead.
 * Seen with the versions in `package.json`, in Chromium 156 and Firefox 153.
 */
import { toldOnce } from '../told-once';
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
  toldOnce(root, () => {
    if (text === '') root.ownerDocument.execCommand('delete');
    else root.ownerDocument.execCommand('insertText', false, text);
  });
  standApart(root);
}

/** Line by line: told of the whole, a field that is to have no blocks makes some. Still one step of undo. */
function typeLines(root: HTMLElement, text: string): void {
  const page = root.ownerDocument;
  const steps: [command: string, value?: string][] = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [['insertLineBreak'] as [string]] : []),
      ...(line === '' ? [] : [['insertText', line] as [string, string]]),
    ]);
  if (text === '') steps.push(['delete']);
  toldOnce(root, (isHeard) => {
    for (const [at, [command, value]] of steps.entries()) {
      isHeard(at === steps.length - 1);
      page.execCommand(command, false, value);
    }
  });
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
  paste(root, text, /\n\n/u.test(text) ? `<p>${linesOf(text).map(spacesKept).join('</p><p>')}</p>` : '');
}

/** Marked as ProseMirror marks what it has copied itself: then it keeps spaces as they are. */
function pasteSlice(root: HTMLElement, text: string): void {
  const html = `<p data-pm-slice="1 1 []">${linesOf(text).join('</p><p>')}</p>`;
  paste(root, text, /\n\n/u.test(text) ? html : '');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const linesOf = (text: string): string[] => text.replace(/[&<>]/gu, (sign) => SIGNS[sign] ?? sign).split('\n');

const spacesKept = (line: string): string => line.replace(/^ | $/gu, '&nbsp;').replaceAll('  ', ' &nbsp;');

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
  { selector: '.ProseMirror', apart: undoAndRedo, write: pasteSlice },
  { selector: '.ql-editor', apart: undoAndRedo, write: paste },
  { selector: '[contenteditable="plaintext-only"]', write: typeLines },
  { selector: '*', write: type },
];

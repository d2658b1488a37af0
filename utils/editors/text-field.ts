/** Writes into a textarea or a line of text, whoever controls it, as if it had been typed. */
import type { Editor, Landing, Refusal, ReplaceOptions, Span } from './editor';
import { type Written, watchLanding } from './landing';
import { offsetIn } from './offset-in';
import { toldOnce } from './told-once';
import { rememberForUndo } from './undo';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

const LINES_OF_TEXT = ['text', 'search'];

export function isTextField(element: Element): element is TextField {
  // By name, for an element of another frame is an instance of that frame's classes.
  const { localName } = element;
  if (localName !== 'textarea' && localName !== 'input') return false;
  const field = element as TextField;
  return (localName === 'textarea' || LINES_OF_TEXT.includes(field.type)) && isWritable(field);
}

function isWritable(field: TextField): boolean {
  return !field.readOnly && !field.matches(':disabled');
}

export function textFieldEditor(field: TextField, signal?: AbortSignal): Editor {
  return {
    element: field,
    value: () => field.value,
    selection: () => selectionOf(field),
    maxLength: () => (field.maxLength < 0 ? null : field.maxLength),
    replace: (range, text, options) => replace(field, range, text, options, signal),
    stand(at) {
      field.setSelectionRange(at, at);
      return field.selectionStart === Math.min(at, field.value.length);
    },
  };
}

function selectionOf({ selectionStart, selectionEnd, value }: TextField): Span {
  return { start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

async function replace(
  field: TextField,
  range: Span,
  asked: string,
  { caret = range.end, stop }: ReplaceOptions = {},
  signal?: AbortSignal,
): Promise<Landing> {
  if (!field.isConnected) return refused('gone');
  if (!isWritable(field)) return refused('changed-nothing');
  const lines = asked.replace(/\r\n?/gu, '\n');
  const text = field.localName === 'input' ? inOneLine(lines) : lines;
  const joinedLines = text !== lines && lines.trim().includes('\n');
  const before = field.value;
  const start = Math.min(range.start, range.end, before.length);
  const end = Math.min(Math.max(range.start, range.end), before.length);
  const written: Written = { before, head: before.slice(0, start) + text, tail: before.slice(end) };
  const after = written.head + written.tail;
  if (start === end && text === '') return { kind: 'landed', value: before, joinedLines };
  if (field.maxLength >= 0 && after.length > field.maxLength) return refused('too-long');

  const selection = selectionOf(field);
  const landing = watchLanding({ element: field, value: () => field.value }, written);
  const behind = Math.max(caret, end) - end + written.head.length;
  const stopsAt = stop?.();
  const caretAfter = stopsAt === undefined ? behind : start + offsetIn(text, asked, stopsAt);
  type(field, before, { start, end }, text);
  // What is taken for reading only when it gets focus stays so.
  if (!landing.hasBegun() && isWritable(field)) set(field, after, text);
  if (field.value === after) field.setSelectionRange(caretAfter, caretAfter);
  rememberForUndo(field, { value: before, selection }, signal);
  const outcome = await landing.outcome();
  return outcome === 'landed' ? { kind: 'landed', value: field.value, joinedLines } : refused(outcome);
}

const refused = (reason: Refusal): Landing => ({ kind: 'refused', reason });

/** Line by line: a pattern for the spaces around a break would look anew from each of a long run of them. */
function inOneLine(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === last ? line : line.trimEnd()))
    .join(' ');
}

/** As the browser itself types: the page hears of it, and it can be undone. */
function type(field: TextField, before: string, { start, end }: Span, text: string): void {
  field.focus({ preventScroll: true });
  // The command goes to whatever has focus, which a page's dialog may hold fast.
  if ((field.getRootNode() as Document | ShadowRoot).activeElement !== field) return;
  // A page may fill or empty its field as soon as it has focus; then the range is another text's.
  if (field.value !== before) return;
  field.setSelectionRange(start, end);
  toldOnce(field, () => {
    if (text === '') field.ownerDocument.execCommand('delete');
    else field.ownerDocument.execCommand('insertText', false, text);
  });
}

/** Past whatever a framework has put before the field's own setter; the browser cannot undo it. */
function set(field: TextField, value: string, data: string): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  Reflect.set(Object.getPrototypeOf(field), 'value', value, field);
  const inputType = data === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

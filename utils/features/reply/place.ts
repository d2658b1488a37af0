/** Where in a field a text goes, and where it stands afterwards. */
import type { Span } from '../../editors';
import { editorOf } from './fields';

/** A range of the field's value, and what stood there: somebody may have typed before it since. */
export interface Place {
  readonly range: Span;
  readonly text: string;
  /** The whole value, where nothing may have been typed since: a caret alone is the same everywhere. */
  readonly whole?: string;
}

/** What is selected; the end of the value where the field cannot say, or cannot be read yet. */
export function placeIn(field: Element): Place {
  const editor = editorOf(field);
  if (!editor) return { range: { start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER }, text: '' };
  const range = editor.selection();
  const whole = editor.value();
  return { range, whole, text: whole.slice(range.start, range.end) };
}

/** `undefined` where something else stands there: a page may trim, and the seller types on meanwhile. */
export function placed(whole: string, start: number, text: string): Required<Place> | undefined {
  const end = start + text.length;
  return whole.slice(start, end) === text ? { range: { start, end }, whole, text } : undefined;
}

/** With a space where it would stick to a word before or after it. */
export function apart(value: string, { start, end }: Span, text: string): string {
  const before = /\S$/u.test(value.slice(0, start)) ? ' ' : '';
  const after = /^[\p{L}\p{N}]/u.test(value.slice(end)) ? ' ' : '';
  return before + text + after;
}

export function standsIn(field: Element | null | undefined, text: string): boolean {
  return (field && editorOf(field)?.value().includes(text)) ?? false;
}

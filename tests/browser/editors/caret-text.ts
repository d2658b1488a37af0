/** Fields as text: `W|O` has the caret in the middle, `A{B}C` has B selected, `[=x]` is what is to be replaced. */
import type { TextField } from '../../../utils/editors/text-field';

export interface Marked {
  readonly value: string;
  readonly selection: readonly [number, number];
  /** What is to be replaced; without brackets the selection. */
  readonly range: { readonly start: number; readonly end: number };
}

export function marked(text: string): Marked {
  const at = (mark: string) => {
    const place = text.indexOf(mark);
    return place < 0 ? undefined : [...text.slice(0, place)].filter((one) => !'|{}[]'.includes(one)).join('').length;
  };
  const start = at('|') ?? at('{') ?? 0;
  const end = at('|') ?? at('}') ?? start;
  const value = text.replace(/[|{}[\]]/gu, '');
  return { value, selection: [start, end], range: { start: at('[') ?? start, end: at(']') ?? end } };
}

export function shownIn({ value, selectionStart, selectionEnd }: TextField): string {
  const start = selectionStart ?? 0;
  const end = selectionEnd ?? 0;
  if (start === end) return `${value.slice(0, start)}|${value.slice(start)}`;
  return `${value.slice(0, start)}{${value.slice(start, end)}}${value.slice(end)}`;
}

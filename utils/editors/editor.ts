/** What can be written into, and what became of a text that was. */

/** Offsets in the value, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Editor {
  readonly element: Element;
  value(): string;
  /** What it is when the field has lost focus is the browser's memory of it. */
  selection(): Span;
  /** How long (UTF-16 units) the field lets its value be; `null`: as long as one likes. */
  maxLength(): number | null;
  /**
   * Puts a text in the place of a range, once, and looks whether it stays. Undone by one Ctrl+Z, which brings back the
   * value and the selection of before. Nothing is cut: what would be too long is not written at all.
   */
  replace(range: Span, text: string, options?: ReplaceOptions): Promise<Landing>;
  /** Puts the caret there; the end of the value where that is further on. @returns whether it stands there */
  stand(at: number): boolean;
}

export interface ReplaceOptions {
  /**
   * Where the caret is, in the value of before, when that is behind the range: it stays behind what was typed there.
   * Without it the caret goes to the end of the text.
   */
  readonly caret?: number | undefined;
  /**
   * Where in the text (an offset in it) the caret goes instead of its end, as long as nobody types on; `undefined`: no
   * more. An editor may put it to the end late, so it is asked twice.
   */
  readonly stop?: (() => number | undefined) | undefined;
}

export type Landing =
  | {
      readonly kind: 'landed';
      readonly value: string;
      /** The field has one line: line breaks became spaces. */
      readonly joinedLines: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/**
 * - `changed-nothing`: neither way of writing did anything; the field is as it was.
 * - `sprang-back`: the page has put the old value back.
 * - `gone`: the field left the page. The text may stand in the one that came in its place: look before writing again.
 * - `too-long`: nothing was written.
 * - `unsure`: something else stands there now than what was written, or the page cut or changed it.
 */
export type Refusal = 'changed-nothing' | 'sprang-back' | 'gone' | 'too-long' | 'unsure';

/** The text to learn from: lines of a language. */

export interface Line {
  /** BCP 47; `xx` with a script for languages outside the market, `brand` for names of goods. */
  readonly label: string;
  readonly text: string;
  /** Whose collection it is from; `own` is ours. */
  readonly source: string;
}

/**
 * @param tsv `label<TAB>text<TAB>source`, a line each; empty ones are left out
 * @param name what the file is called, for the error
 * @throws Error that names the first line which is none of these
 */
export function linesOf(tsv: string, name: string): Line[] {
  return tsv.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [label = '', text = '', source = '', ...more] = line.replace(/\r$/u, '').split('\t');
    if (label === '' || text.trim() === '' || source === '' || more.length > 0) {
      throw new Error(`${name}:${index + 1}: a line is label, text and source, with a tab between them`);
    }
    return [{ label, text, source }];
  });
}

/** Of our own lines every twentieth is never learned from: tests ask for those. */
const HELD_OUT_EVERY = 20;

/** @param lines of one file, in its order */
export function apart(lines: readonly Line[]): { readonly learned: Line[]; readonly heldOut: Line[] } {
  const isHeldOut = (index: number) => index % HELD_OUT_EVERY === HELD_OUT_EVERY - 1;
  return {
    learned: lines.filter((_, index) => !isHeldOut(index)),
    heldOut: lines.filter((_, index) => isHeldOut(index)),
  };
}

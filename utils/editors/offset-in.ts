/** A place in a text that was written, in the text as a field shows it. */

/**
 * Where a place of the text that was written is in the text that stands there: a field may join lines, show other
 * spaces, or take away marks that no eye sees.
 * @param offset in `written`
 */
export function offsetIn(shown: string, written: string, offset: number): number {
  let signs = written.slice(0, offset).replace(BLANK, '').length;
  let at = 0;
  while (at < shown.length && signs > 0) if (!isBlank(shown[at++])) signs--;
  let spaces = /\s*$/u.exec(written.slice(0, offset).replace(UNSEEN, ''))?.[0].length ?? 0;
  while (at < shown.length && spaces-- > 0 && isBlank(shown[at])) at++;
  return at;
}

const BLANK = /[\s\u200B\u2060]/gu;
const UNSEEN = /[\u200B\u2060\uFEFF]/gu;

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /[\s\u200B\u2060]/u.test(sign);

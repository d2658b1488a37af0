/** As much as one reads of it: where it is cut is what one looks for. */
const LONGEST = 100;

/** What would be lost of a text where no more than so many characters (UTF-16 units) go; an emoji goes whole. */
export function lostOf(text: string, most: number): string {
  const isSplit = /^[\uDC00-\uDFFF]/u.test(text.slice(most));
  const lost = text.slice(isSplit ? most - 1 : most);
  const shown = lost.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '');
  return shown === lost ? lost : `${shown}…`;
}

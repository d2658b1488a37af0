/** Slips of whoever types fast: a letter too many, too few, another one, or two that changed places. */

/** From so many letters on one slip is forgiven, and two: of a shorter word too many others begin nearly so. */
const ONE_FROM = 4;
const TWO_FROM = 8;

/** How many slips are forgiven in a word of so many UTF-16 units. */
export function slipsForgiven(length: number): number {
  return length < ONE_FROM ? 0 : length < TWO_FROM ? 1 : 2;
}

/**
 * Tells of words, one after the other, whether they begin as was meant: with `typed` after so many slips at most, of
 * which a swap of neighbours is one (optimal string alignment, with the word's end for free).
 * @param slips at least one
 */
export function nearlyBegins(typed: string, slips: number): (word: string) => boolean {
  const wanted = lettersOf(typed);
  // Rows of the table, and the ones of before and of before that.
  let [above, row, below] = [0, 1, 2].map(() => new Uint8Array(typed.length + 1)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];

  return (word) => {
    if (word.length < typed.length - slips || lacking(wanted, lettersOf(word)) > slips) return false;
    for (let at = 0; at <= typed.length; at++) row[at] = at;
    let before = '';
    // Beyond these letters of the word nothing is nearer.
    for (let letter = 0; letter < Math.min(word.length, typed.length + slips); letter++) {
      const here = word.charAt(letter);
      below[0] = letter + 1;
      let least = letter + 1;
      for (let at = 1; at <= typed.length; at++) {
        const meant = typed.charAt(at - 1);
        let cost = Math.min((row[at - 1] ?? 0) + Number(meant !== here), (row[at] ?? 0) + 1, (below[at - 1] ?? 0) + 1);
        const isSwapped = at > 1 && letter > 0 && meant === before && typed.charAt(at - 2) === here;
        if (isSwapped) cost = Math.min(cost, (above[at - 2] ?? 0) + 1);
        below[at] = cost;
        least = Math.min(least, cost);
      }
      if ((below[typed.length] ?? 0) <= slips) return true;
      if (least > slips) return false;
      before = here;
      [above, row, below] = [row, below, above];
    }
    return false;
  };
}

/** Which of the letters are in it, thirty-two of them told apart: one bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many of the first are not among the second. */
function lacking(first: number, second: number): number {
  let bits = first & ~second;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count++;
  }
  return count;
}

/**
 * Words → where they stand, to look words up by their beginnings. Own, because templates have an order of their own and
 * nothing is scored: of 10,000 templates MiniSearch took 40 ms for a common beginning, and 2.7 s to index them.
 */
import { nearlyBegins, slipsForgiven } from './slips';

/** The fields of a text, the best first. */
type Fields = readonly string[];

export interface WordIndex {
  /**
   * For every text how many of its fields, from the first on, it takes to find all beginnings in them; 0: they are not
   * all in it, or there are none.
   * @param slipped where words that begin nearly so are meant as well
   */
  fieldsNeeded(beginnings: readonly string[], slipped?: boolean): Uint8Array;
}

/** @param texts as `plainOf` leaves them; at most eight fields each */
export function wordIndex(texts: readonly Fields[]): WordIndex {
  const places = new Map<string, number[]>();
  texts.forEach((fields, text) => {
    fields.forEach((field, index) => {
      const place = text * 8 + index;
      for (const word of wordsOf(field)) {
        const known = places.get(word);
        if (!known) places.set(word, [place]);
        else if (known[known.length - 1] !== place) known.push(place);
      }
    });
  });
  const words = [...places.keys()].sort();

  function* begunWith(beginning: string): Iterable<string> {
    for (let at = firstFrom(words, beginning); words[at]?.startsWith(beginning); at++) yield words[at] ?? '';
  }

  const wordsLike = (beginning: string, slipped: boolean): Iterable<string> => {
    const slips = slipped ? slipsForgiven(beginning.length) : 0;
    return slips > 0 ? words.filter(nearlyBegins(beginning, slips)) : begunWith(beginning);
  };

  /** For every text its best field with such a word, from 1; 0: none. */
  const bestField = (like: Iterable<string>): Uint8Array => {
    const best = new Uint8Array(texts.length);
    for (const word of like) {
      for (const place of places.get(word) ?? []) {
        const field = (place & 7) + 1;
        const known = best[place >> 3];
        if (!known || field < known) best[place >> 3] = field;
      }
    }
    return best;
  };

  return {
    fieldsNeeded(beginnings, slipped = false) {
      const [first, ...others] = beginnings.map((beginning) => bestField(wordsLike(beginning, slipped)));
      const needed = first ?? new Uint8Array(texts.length);
      for (const other of others) {
        for (let text = 0; text < needed.length; text++) {
          const [one, two] = [needed[text] ?? 0, other[text] ?? 0];
          needed[text] = one && two && Math.max(one, two);
        }
      }
      return needed;
    },
  };
}

/** Where the first word stands that is not before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As texts are compared: without case, ё as е, ґ as г, without apostrophes. */
export function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г')
    .replace(/['’ʼ`´‘]/gu, '')
    .trim();
}

export function wordsOf(plain: string): readonly string[] {
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

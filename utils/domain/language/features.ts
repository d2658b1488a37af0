/** What the linear model sees of a text: the pieces of its words, as numbers of buckets. */

/** Pieces of one to so many characters; a word's own edges are characters of it too. */
const LONGEST = 4;
/** Of a longer word the beginning says enough. */
const WORD_LENGTH = 24;
const EDGE = 0x5f;

/** FNV-1a: its start and its prime. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A bucket for every piece of every word, in their order; equal pieces are counted each time.
 * @param words in lower case
 * @param bits there are 2^bits buckets, 32 bits at most
 */
export function bucketsOf(words: readonly string[], bits: number): number[] {
  const buckets: number[] = [];
  const codes: number[] = [];
  for (const word of words) {
    const length = Math.min(word.length, WORD_LENGTH);
    codes.length = 0;
    codes.push(EDGE);
    for (let at = 0; at < length; at++) codes.push(word.charCodeAt(at));
    codes.push(EDGE);
    for (let from = 0; from < codes.length; from++) {
      const end = Math.min(codes.length, from + LONGEST);
      let hash = START;
      for (let at = from; at < end; at++) {
        hash = Math.imul(hash ^ (codes[at] as number), PRIME);
        // An edge alone says nothing.
        if (at > from || codes[at] !== EDGE) buckets.push(spread(hash, at - from) >>> (32 - bits));
      }
    }
  }
  return buckets;
}

/** The last bits of such a hash are better than its first, which are taken; the length keeps pieces apart. */
function spread(hash: number, length: number): number {
  let mixed = Math.imul(hash ^ (length + 1), 0x2c1b3c6d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

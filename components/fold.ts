/** Text as it is searched: in no case, without the marks that people leave out when they type. */

/** ё is е and ї is і without its two dots, once the letter is taken apart. */
const DOTS = /\u0308/gu;
const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/gu;
/** ґ does not come apart. */
const UPTURNED = /\u0491/gu;
const PLAIN = String.fromCharCode(0x0433);

/** «Ґанок Олёны» is «ганок олены». */
export function folded(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(DOTS, '').normalize('NFC');
  return bare.replace(UPTURNED, PLAIN).replace(APOSTROPHES, "'");
}

/** Whether every word that is sought stands in the text, in whatever order. Both are folded already. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** The words of what was typed into a search field, folded. */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

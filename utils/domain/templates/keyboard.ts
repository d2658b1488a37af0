/** The keys under the fingers, and what they type in Ukrainian, Russian and English. */

/** A QWERTY keyboard, row by row, and the same keys in the other layouts. */
export const KEYS = "`qwertyuiop[]\\asdfghjkl;'zxcvbnm,.";
export const UKRAINIAN = "'йцукенгшщзхїґфівапролджєячсмитьбю";
export const RUSSIAN = 'ёйцукенгшщзхъ\\фывапролджэячсмитьбю';
/** What they type in English with Shift, where that is no letter. */
const SHIFTED = '~{}|:"<>?';
const UNSHIFTED = "`[]\\;',./";

/** Cyrillic letters, and English signs with Shift → keys. */
const KEY_OF = new Map([
  ...pairs(UKRAINIAN, KEYS).filter(([typed]) => typed !== "'"),
  ...pairs(RUSSIAN, KEYS),
  ...pairs(SHIFTED, UNSHIFTED),
]);
/**
 * Signs that lie elsewhere in the Cyrillic layouts. They are read so in a text without a Latin letter only: the stop of
 * `lzre.` is the key of ю, the one of `так.` is beside it.
 */
const CYRILLIC_SIGNS = new Map([...pairs('.,', '//'), ...pairs("'’ʼ", '```')]);

const LATIN = /[a-z]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The keys that type the text in any of the layouts, as a QWERTY keyboard names them. Capitals are the same keys. */
export function keysOf(text: string): string {
  const typed = text.normalize('NFC').toLowerCase();
  const signs = CYRILLIC.test(typed) && !LATIN.test(typed) ? CYRILLIC_SIGNS : undefined;
  let keys = '';
  for (const char of typed) keys += signs?.get(char) ?? KEY_OF.get(char) ?? char;
  return keys;
}

/** Each sign with the one on the same key. */
export function pairs(from: string, to: string): [string, string][] {
  return [...from].map((char, index) => [char, to.charAt(index)]);
}

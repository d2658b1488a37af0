/** Which name a greeting may use. A wrong one costs more than none, so what is doubtful is no name. */
import { normaliseText } from '../conversation/text-key';
import { FIRST_NAMES, NOT_OF_A_NAME } from './first-names';

/** One alphabet, and nothing that is not of a name. */
const NAME = /^(?:[\p{Script=Cyrillic}'’ʼ -]+|[\p{Script=Latin}'’ʼ -]+)$/u;
/** More than a letter: an initial is no name. A name comes from the page: nothing in it may be tried twice. */
const WORD = /^(?!\p{L}$)\p{L}+(?:['’ʼ-]\p{L}+)*$/u;
const HIS_PATRONYMIC = /(?:[оеє]вич|лліч|льич|кич|мич|тич)$/u;
const HER_PATRONYMIC = /(?:[іїое]вна|[иі]чна)$/u;

/**
 * The buyer's first name, as a greeting begins it: a known one, and it has to be certain which of the words it is. A
 * single word is it or not, of two words exactly one may be it, of three a patronymic says which.
 */
export function firstNameOf(name: string): string | undefined {
  const text = normaliseText(name);
  if (!NAME.test(text)) return undefined;
  const words = text.split(' ');
  if (words.length > 3 || !words.every((word) => WORD.test(word)) || words.some(isOther)) return undefined;
  const first = words.length < 3 ? onlyKnown(words) : beforePatronymic(words);
  return first && titled(first);
}

function onlyKnown(words: readonly string[]): string | undefined {
  const known = words.filter(isKnown);
  return new Set(known.map(plain)).size === 1 ? known[0] : undefined;
}

/** «Олена Іванівна Коваленко», «Коваленко Олена Іванівна»: the first name stands before the patronymic. */
function beforePatronymic(words: readonly string[]): string | undefined {
  const isHers = (word: string | undefined) => word !== undefined && HER_PATRONYMIC.test(plain(word));
  const isHis = (word: string | undefined) => word !== undefined && HIS_PATRONYMIC.test(plain(word));
  const at = words.findIndex((word, index) => isKnown(word) && (isHers(words[index + 1]) || isHis(words[index + 1])));
  const first = words[at];
  // «Анна Марія Мицкевич»: surnames end so too, and the name is double.
  const doubtful = at === 1 && isHis(words[2]) && onlyKnown(words) === undefined && /[ая]$/iu.test(words[1] ?? '');
  return doubtful ? undefined : first;
}

/** A double name has two known parts. */
function isKnown(word: string): boolean {
  return plain(word)
    .split('-')
    .every((part) => FIRST_NAMES.has(part));
}

function isOther(word: string): boolean {
  return plain(word)
    .split('-')
    .some((part) => NOT_OF_A_NAME.has(part));
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/gu, "'");
}

function titled(word: string): string {
  return word
    .toLowerCase()
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('-');
}

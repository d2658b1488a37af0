/** What of a text is words, and in which script: without addresses, numbers, marks, and letters of the wrong alphabet. */

export interface CleanText {
  /** Words in lower case, in the order of the text. */
  readonly cyrillic: readonly string[];
  readonly latin: readonly string[];
  /** How many letters are of other scripts, and of which. */
  readonly armenian: number;
  readonly georgian: number;
  readonly foreign: number;
  /** The tokens that the words were taken from, as they were written. */
  readonly tokens: readonly string[];
}

/** Of what is longer (UTF-16 units) the rest is not looked at; of what is left without tags and quotes so much is enough. */
const LONGEST = 40_000;
const ENOUGH = 4000;

/** Soft hyphens, direction marks, zero-width characters, variation selectors, lone surrogates. */
const HIDDEN = /\p{Default_Ignorable_Code_Point}|\p{Surrogate}/gu;
const TAG = /<\/?[a-z][^<>]{0,200}>|&[a-z]{2,8};/giu;
/** Words of someone else: lines quoted in an answer, names of goods. */
const QUOTED = /(?<![^\n])[^\S\n]*>.*$|«[^«»\n]*»|“[^“”\n]*”|(?<![\p{N}\p{L}])"[^"\n]*"/gmu;
/** Numbers, models, phones, e-mails, addresses. */
const NO_WORD = /\p{N}|@|:\/\/|^www\./iu;
const DOMAIN = /\p{L}\.(?:ua|com|ru|net|org|kz|by|shop|me)(?!\p{L})/iu;
const SPACE = /\s+/gu;
/** Marks after which the next word begins, though nobody left a space. */
const JOINED = /[,;!?](?=[\p{L}\p{N}])/gu;
/** One key, struck again and again. */
const ONE_LETTER = /^(.)\1+$/u;
const WORD = /[\p{L}\p{M}]+(?:['’ʼ`ʻ‘][\p{L}\p{M}]+)*['’ʼ`ʻ‘]?/gu;
/** Units and currencies, as they stand beside a number in any language here. */
const UNITS = new Set(
  'грн руб тг тенге uah rub kzt usd eur шт кг гр мл см мм км м л г kg gr g ml l cm mm pcs sq xs xl xxl xxxl'.split(' '),
);
/** A capital, and a small letter after it. */
const NAME = /^\p{Lu}\p{Ll}/u;
const SENTENCE_END = /[.!?…:)"»]$/u;
const APOSTROPHE = /['’ʼ`ʻ‘]/gu;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const ARMENIAN = /\p{Script=Armenian}/u;
const GEORGIAN = /\p{Script=Georgian}/u;

/** Latin letters that are typed among Cyrillic ones unseen, capitals by their own looks. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('aceiopxykmtïë', 'асеіорхукмтїё'),
  ...pairs('ABCEHIKMOPTXY', 'авсенікмортху'),
]);
const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(pairs('асеіорху', 'aceiopxy'));
/** Words of one letter, in Ukrainian and Russian. */
const SINGLE = /^[aAiIoOcCyY]$/u;

/** @param names whether those of people and towns are kept, as far as capitals tell them; a text of nothing else keeps them */
export function cleanText(text: string, names: 'with-names' | 'without-names' = 'with-names'): CleanText {
  const whole = text.slice(0, LONGEST).normalize('NFC').replace(HIDDEN, '').replace(TAG, ' ');
  const own = whole.replace(QUOTED, ' ');
  // Who quotes only says it with those words.
  const tokens = tokensOf((/\p{L}/u.test(own) ? own : whole).replace(SPACE, ' ').slice(0, ENOUGH));
  const isCyrillic = tokens.some((token) => CYRILLIC.test(token));
  const cyrillic: string[] = [];
  const latin: string[] = [];
  const others = { armenian: 0, georgian: 0, foreign: 0 };
  for (const found of names === 'with-names' ? wordsOf(tokens) : withoutNames(tokens)) {
    const word = inOneAlphabet(found, isCyrillic).toLowerCase().replace(APOSTROPHE, "'").replace(/'$/u, '');
    if (UNITS.has(word) || ONE_LETTER.test(word)) continue;
    if (CYRILLIC.test(word)) cyrillic.push(word);
    else if (LATIN.test(word)) latin.push(word);
    else if (ARMENIAN.test(word)) others.armenian += word.length;
    else if (GEORGIAN.test(word)) others.georgian += word.length;
    else others.foreign += word.length;
  }
  return { cyrillic, latin, ...others, tokens };
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => token.match(WORD) ?? []);
}

/** One that begins with a capital where no sentence does is a name, and has the letters of its own language. */
function withoutNames(tokens: readonly string[]): string[] {
  const common: string[] = [];
  let isStart = true;
  for (const token of tokens) {
    for (const word of token.match(WORD) ?? []) {
      if (isStart || !NAME.test(word)) common.push(word);
      isStart = false;
    }
    if (SENTENCE_END.test(token)) isStart = true;
  }
  return common.length > 0 ? common : wordsOf(tokens);
}

/** With the letters that look alike put into the alphabet of the word. */
function inOneAlphabet(word: string, amongCyrillic: boolean): string {
  const letters = [...word];
  const cyrillic = letters.filter((letter) => CYRILLIC.test(letter)).length;
  const latin = letters.filter((letter) => LATIN.test(letter));
  if (latin.length === 0) return word;
  if (cyrillic === 0) return amongCyrillic && SINGLE.test(word) ? (LOOKALIKES.get(word) ?? word) : word;
  const isCyrillic = cyrillic >= latin.length || latin.every((letter) => LOOKALIKES.has(letter));
  const alike = isCyrillic ? LOOKALIKES : LATIN_LOOKALIKES;
  return letters.map((letter) => alike.get(letter) ?? letter).join('');
}

function tokensOf(text: string): string[] {
  return text
    .replace(JOINED, '$& ')
    .split(' ')
    .filter((token) => /\p{L}/u.test(token) && !NO_WORD.test(token) && !DOMAIN.test(token));
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((char, index) => [char, [...to][index] ?? char]);
}

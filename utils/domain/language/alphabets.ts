/** Which letters a language in Cyrillic has: a word with another one is hardly of it. */
import type { CyrillicLanguage } from './languages';

const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/** Those that only Kazakh, Kyrgyz, Tajik and Uzbek lack are left in: people write Russian words among their own. */
const ALPHABETS: Readonly<Record<CyrillicLanguage, string>> = {
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'",
  ru: RUSSIAN,
  be: "абвгґдеёжзійклмнопрстуўфхцчшыьэюя'",
  kk: `${RUSSIAN}әғқңөұүһі`,
  ky: `${RUSSIAN}ңөү`,
  tg: `${RUSSIAN}ғӣқӯҳҷ`,
  'uz-Cyrl': `${RUSSIAN}ўқғҳ`,
};
const LETTERS = new Map(Object.entries(ALPHABETS).map(([language, letters]) => [language, new Set(letters)]));

/** Letters by which Ukrainian, Russian and Belarusian are told apart, and Kazakh from Russian. */
const TELLING: Readonly<Partial<Record<string, string>>> = {
  uk: 'іїєґ',
  ru: 'ыэъё',
  be: 'ўі',
  kk: 'әғқңөұүһі',
  ky: 'ңөү',
  tg: 'ғӣқӯҳҷ',
  'uz-Cyrl': 'ўқғҳ',
};

/** Whether a word (in lower case) has a letter that the language has not. */
export function isForeignTo(language: string, word: string): boolean {
  const letters = LETTERS.get(language);
  if (letters === undefined) return false;
  for (const letter of word) if (!letters.has(letter)) return true;
  return false;
}

/** The letters of the words that speak for the language, each once, in the order of its alphabet. */
export function tellingLetters(language: string, words: readonly string[]): string[] {
  const all = words.join('');
  return [...(TELLING[language] ?? '')].filter((letter) => all.includes(letter));
}

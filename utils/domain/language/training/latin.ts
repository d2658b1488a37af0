/** Ukrainian and Russian in Latin letters: as people write them who have no Cyrillic keyboard, and as keys left in English. */
import { keysOf } from '../../templates/keyboard';
import { pick, type Random } from './random';

type Table = Readonly<Record<string, string>>;

const SHARED: Table = table('абвдежзклмнопрстуфцчш', 'a b v d e zh z k l m n o p r s t u f ts ch sh');
const UKRAINIAN: Table = { ...SHARED, ...table("гґєиіїйхщьюя'", 'h g ie y i i i kh shch  iu ia ') };
const RUSSIAN: Table = { ...SHARED, ...table('гёийхщъыьэюя', 'g e i y kh shch  y  e yu ya') };

/** Habits, the first that of the passports. */
const UKRAINIAN_HABITS: readonly Table[] = [
  UKRAINIAN,
  { ...UKRAINIAN, ...table('гєиїйхщюяц', 'g ye i yi y h sch yu ya c') },
  { ...UKRAINIAN, ...table('гєиїйхюя', 'h ye y yi y h yu ya') },
  { ...UKRAINIAN, ...table('єїйхюяц', 'je ji j h ju ja c') },
];
const RUSSIAN_HABITS: readonly Table[] = [
  RUSSIAN,
  { ...RUSSIAN, ...table('йхщыцю', 'i h sch i c u') },
  { ...RUSSIAN, ...table('жйхюяцщ', 'j j h ju ja c sh') },
  { ...RUSSIAN, ...table('йхыёщюяь', "y h y yo sch iu ia '") },
];

/** The words in the habit of one writer. */
export function transliterated(words: readonly string[], language: 'uk' | 'ru', random: Random): string[] {
  const habit = pick(language === 'uk' ? UKRAINIAN_HABITS : RUSSIAN_HABITS, random);
  return words.map((word) => [...word].map((letter) => habit[letter] ?? letter).join(''));
}

/** What the keys of the words type in English: only what is letters there, for the rest is cleaned away. */
export function typedInEnglish(words: readonly string[]): string[] {
  return words.flatMap((word) => keysOf(word).match(/[a-z]+(?:'[a-z]+)*/gu) ?? []);
}

function table(letters: string, latin: string): Record<string, string> {
  const parts = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, index) => [letter, parts[index] ?? '']));
}

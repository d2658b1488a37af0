/** What typing does to words: letters that a keyboard lacks, marks left out, keys missed and struck twice. */
import { pick, type Random } from './random';

interface Habit {
  /** How many words in a hundred are typed so. */
  readonly percent: number;
  readonly typed: (word: string) => string;
}

const NO_MARKS = (word: string) =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('ə', 'e');

const HABITS: Readonly<Record<string, Habit>> = {
  uk: { percent: 6, typed: replacing('іїєґ', 'ииег') },
  be: { percent: 5, typed: replacing('іў', 'иу') },
  ru: { percent: 90, typed: replacing('ё', 'е') },
  kk: { percent: 20, typed: replacing('әғқңөұүһі', 'агкноуухи') },
  ky: { percent: 12, typed: replacing('ңөү', 'ноу') },
  tg: { percent: 12, typed: replacing('ғқҳҷӣӯ', 'гкхчиу') },
  'uz-Cyrl': { percent: 12, typed: replacing('ғқҳў', 'гкху') },
  pl: { percent: 40, typed: NO_MARKS },
  ro: { percent: 40, typed: NO_MARKS },
  az: { percent: 40, typed: NO_MARKS },
};

/** A letter of so many words in a hundred is missed or struck twice. */
const SLIPS = 3;
const LONG_ENOUGH = 4;

export function withNoise(words: readonly string[], label: string, random: Random): string[] {
  const habit = HABITS[label];
  return words.map((word) => {
    const typed = habit && random() * 100 < habit.percent ? habit.typed(word) : word;
    return typed.length >= LONG_ENOUGH && random() * 100 < SLIPS ? withSlip(typed, random) : typed;
  });
}

function withSlip(word: string, random: Random): string {
  const at = Math.floor(random() * word.length);
  return word.slice(0, at) + pick(['', word.charAt(at).repeat(2)], random) + word.slice(at + 1);
}

function replacing(letters: string, by: string): (word: string) => string {
  const typed = new Map([...letters].map((letter, index) => [letter, by.charAt(index)]));
  return (word) => [...word].map((letter) => typed.get(letter) ?? letter).join('');
}

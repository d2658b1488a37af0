/** What a model is shown while it learns: slices of lines, as short as chat lines are, in languages as they are met. */
import { cleanText } from '../clean';
import { transliterated, typedInEnglish } from './latin';
import type { Line } from './lines';
import { withNoise } from './noise';
import { pick, type Random } from './random';

export interface Sample {
  /** Index of the label. */
  readonly label: number;
  readonly words: readonly string[];
}

/** One label of a model: which lines are its, and how often it is shown beside the others. */
export interface Subject {
  readonly label: string;
  /** Labels of its lines. */
  readonly lines: readonly string[];
  readonly share: number;
  /** How often its lines are ours, where there are others too: 0 to 1. */
  readonly own: number;
  /** How its words are put into Latin letters. */
  readonly as?: 'transliterated' | 'typed-in-english';
}

/** The source of lines that were written for it. */
const OWN = 'own';

/** Letters that no line of a language has: it is of another one. */
const MISLABELLED: Readonly<Record<string, RegExp>> = { uk: /[ыэъ]/u, ru: /[іїєґў]/u, be: /[їєґщъ]/u };

/** Words of lines, by the collection they are from. */
type Pool = Map<string, (readonly string[])[]>;

/** @throws Error when a subject has no line at all */
export function sampler(
  lines: readonly Line[],
  script: 'cyrillic' | 'latin',
  subjects: readonly Subject[],
  random: Random,
): () => Sample {
  const words = wordsByLabel(lines);
  const draws = subjects.map((subject) => drawFrom(poolOf(subject, script, words), subject.own, random));
  const upTo = subjects.map((_, index) => sumOf(subjects.slice(0, index + 1).map(({ share }) => share)));
  return () => {
    const drawn = random() * (upTo.at(-1) ?? 0);
    const label = upTo.findIndex((end) => drawn < end);
    const subject = subjects[label] as Subject;
    const slice = sliceOf(pick((draws[label] as Draw)(), random), random);
    return { label, words: written(slice, subject, random) };
  };
}

type Draw = () => readonly (readonly string[])[];

/** A large collection is drawn from more often than a small one, but not as much more as it is larger. */
function drawFrom(pool: Pool, own: number, random: Random): Draw {
  const mine = pool.get(OWN) ?? [];
  const others = [...pool].filter(([source]) => source !== OWN).map(([, lines]) => lines);
  const weights = others.map(({ length }) => Math.sqrt(length));
  const upTo = weights.map((_, index) => sumOf(weights.slice(0, index + 1)));
  return () => {
    if (mine.length > 0 && (others.length === 0 || random() < own)) return mine;
    const drawn = random() * sumOf(weights);
    return others[upTo.findIndex((end) => drawn < end)] ?? mine;
  };
}

function written(words: readonly string[], { label, lines: [language = ''], as }: Subject, random: Random): string[] {
  if (as === 'typed-in-english') return typedInEnglish(words);
  if (as === 'transliterated' && !/^[a-z']*$/u.test(words.join(''))) {
    return transliterated(words, language === 'uk' ? 'uk' : 'ru', random);
  }
  return withNoise(words, label, random);
}

/** One word of four times one, one to three, else as many as ten. */
function sliceOf(words: readonly string[], random: Random): readonly string[] {
  const kind = random();
  const length = kind < 0.25 ? 1 : 1 + Math.floor(random() * (kind < 0.6 ? 3 : 10));
  const from = Math.floor(random() * Math.max(1, words.length - length + 1));
  return words.slice(from, from + length);
}

function poolOf(
  { label, lines, as }: Subject,
  script: 'cyrillic' | 'latin',
  words: ReadonlyMap<string, readonly CleanLine[]>,
): Pool {
  const pool: Pool = new Map();
  for (const line of lines.flatMap((name) => words.get(name) ?? [])) {
    const found = as && line.cyrillic.length > 0 ? line.cyrillic : line[script];
    if (found.length === 0) continue;
    const known = pool.get(line.source) ?? [];
    known.push(found);
    pool.set(line.source, known);
  }
  if (pool.size === 0) throw new Error(`no line to learn ${label} from`);
  return pool;
}

interface CleanLine {
  readonly cyrillic: readonly string[];
  readonly latin: readonly string[];
  readonly source: string;
}

function wordsByLabel(lines: readonly Line[]): Map<string, CleanLine[]> {
  const byLabel = new Map<string, CleanLine[]>();
  for (const { label, text, source } of lines) {
    const { cyrillic, latin } = cleanText(text);
    if (source !== OWN && cyrillic.some((word) => MISLABELLED[label]?.test(word))) continue;
    const known = byLabel.get(label) ?? [];
    known.push({ cyrillic, latin, source });
    byLabel.set(label, known);
  }
  return byLabel;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

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

/** Letters that no line of a language has: it is of another one. */
const MISLABELLED: Readonly<Record<string, RegExp>> = { uk: /[ыэъ]/u, ru: /[іїєґў]/u, be: /[їєґщъ]/u };

interface Pool {
  readonly own: (readonly string[])[];
  readonly far: (readonly string[])[];
}

/** @throws Error when a subject has no line at all */
export function sampler(
  lines: readonly Line[],
  script: 'cyrillic' | 'latin',
  subjects: readonly Subject[],
  random: Random,
): () => Sample {
  const words = wordsByLabel(lines);
  const pools = subjects.map((subject) => poolOf(subject, script, words));
  const upTo = subjects.map((_, index) => subjects.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0));
  return () => {
    const drawn = random() * (upTo.at(-1) ?? 0);
    const label = upTo.findIndex((end) => drawn < end);
    const subject = subjects[label] as Subject;
    const { own, far } = pools[label] as Pool;
    const isOwn = own.length > 0 && (far.length === 0 || random() < subject.own);
    const slice = sliceOf(pick(isOwn ? own : far, random), random);
    return { label, words: written(slice, subject, random) };
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
  const pool: Pool = { own: [], far: [] };
  for (const line of lines.flatMap((name) => words.get(name) ?? [])) {
    const found = as && line.cyrillic.length > 0 ? line.cyrillic : line[script];
    if (found.length > 0) pool[line.isOwn ? 'own' : 'far'].push(found);
  }
  if (pool.own.length + pool.far.length === 0) throw new Error(`no line to learn ${label} from`);
  return pool;
}

interface CleanLine {
  readonly cyrillic: readonly string[];
  readonly latin: readonly string[];
  readonly isOwn: boolean;
}

function wordsByLabel(lines: readonly Line[]): Map<string, CleanLine[]> {
  const byLabel = new Map<string, CleanLine[]>();
  for (const { label, text, source } of lines) {
    const { cyrillic, latin } = cleanText(text);
    const isOwn = source === 'own';
    if (!isOwn && cyrillic.some((word) => MISLABELLED[label]?.test(word))) continue;
    const known = byLabel.get(label) ?? [];
    known.push({ cyrillic, latin, isOwn });
    byLabel.set(label, known);
  }
  return byLabel;
}

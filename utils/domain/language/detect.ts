/**
 * In which language a text is written. Layer by layer: words (`clean.ts`), letters that a language has not, common
 * words, a linear model over pieces of words, and franc for what lies outside the market's languages. Without the model's
 * weights letters and words go on alone.
 */
import { layoutsOf } from '../templates/keyboard-layouts';
import { isForeignTo, tellingLetters } from './alphabets';
import { type CleanText, cleanText } from './clean';
import { CYRILLIC_LANGUAGES, type DetectedLanguage } from './languages';
import { evidenceOf, unpackModels } from './model';
import { outsideLanguageOf } from './outside';
import { COMMON_WORDS } from './words';

export interface TextLanguage {
  readonly language: DetectedLanguage;
  /** 0 to 1: of answers given at 0.9 about nine in ten are right. 0 where there is none. */
  readonly confidence: number;
  /** What speaks for it: letters, and common words, in lower case; there may be neither. */
  readonly letters: readonly string[];
  readonly words: readonly string[];
}

export interface Detector {
  readonly detect: (text: string) => TextLanguage;
  /** Whether there is a model: without one it is silent more often. */
  readonly isWhole: boolean;
}

/** What a common word, and a letter that a language has not, add to the natural logarithm of its odds. */
const WORD = 2;
const FOREIGN = -2.5;
/** So many words with foreign letters are foreign; more of them say no more. */
const FOREIGN_WORDS = 3;
/** Who types these has a keyboard on which Azerbaijani has its own letter too. */
const TURKISH = /[ışğ]/u;
const TURKISH_WEIGHT = -6;
/** Of keys that were left in English: what has no vowel in Cyrillic either is no word. */
const VOWEL = /[аеєиіїоуюяыэё]/u;

/** How much rarer than Ukrainian and Russian a language is met than the model was shown it, in natural logarithms of odds. */
const RARER: Readonly<Record<string, number>> = { be: 0.6, kk: 0.8, ky: 1, tg: 1.5, 'uz-Cyrl': 1.4, xx: 1 };

/** Below it nothing is said: a chance, by the number of words, the last for all above. Tuned on the developers' set. */
const SILENCE = { cyrillic: [1, 0.72, 0.58, 0.58, 0.5], latin: [1, 0.9, 0.75, 0.75, 0.75] };
/** A text is in two languages when the lesser has at least this share of the telling words. */
const MIXED = 0.25;
/** How often a text taken for both is; counted on the developers' set. */
const MIXED_CONFIDENCE = 0.9;

const NOTHING: TextLanguage = { language: 'und', confidence: 0, letters: [], words: [] };

/** @param weights the file made by `npm run train:language` */
export function createDetector(weights?: Uint8Array): Detector {
  const [cyrillic, latin] = (weights && unpackModels(weights)) ?? [];

  /** What people and towns are called is looked at where the rest says nothing. */
  function detect(text: string): TextLanguage {
    const found = detectIn(cleanText(text, 'without-names'));
    return found.language === 'und' ? detectIn(cleanText(text)) : found;
  }

  function detectIn(clean: CleanText): TextLanguage {
    const script = scriptOf(clean);
    if (script === 'armenian') return { ...NOTHING, language: 'hy', confidence: 1 };
    if (script === 'georgian') return { ...NOTHING, language: 'ka', confidence: 1 };
    if (script === 'foreign') return outside(clean.tokens.join(' '));
    if (script === 'cyrillic') return inCyrillic(clean.cyrillic, clean.tokens);
    return script === 'latin' ? inLatin(clean) : NOTHING;
  }

  function inCyrillic(words: readonly string[], tokens: readonly string[]): TextLanguage {
    const labels = cyrillic?.labels ?? CYRILLIC_LANGUAGES;
    const known = cyrillic ? evidenceOf(cyrillic, words) : new Float64Array(labels.length);
    const evidence = known.map(
      (sum, index) => sum + said(labels[index] as string, words) - (RARER[labels[index] as string] ?? 0),
    );
    const { label, chance } = best(labels, evidence);
    if (label === 'xx') return outside(tokens.join(' '));
    if ((label === 'uk' || label === 'ru') && isMixed(words))
      return { ...NOTHING, language: 'mul', confidence: MIXED_CONFIDENCE };
    if (chance < least(SILENCE.cyrillic, words)) return NOTHING;
    return reasoned(label as DetectedLanguage, chance, words);
  }

  function inLatin({ latin: all, tokens }: CleanText): TextLanguage {
    const words = all.filter((word) => word.length > 1);
    if (!latin || words.length === 0) return NOTHING;
    const known = evidenceOf(latin, words);
    const evidence = known.map((sum, index) => sum + saidInLatin(latin.labels[index] as string, words));
    const { label, chance } = best(latin.labels, evidence);
    if (label === 'keys') return typedElsewhere(tokens);
    if (label === 'xx') return outside(tokens.join(' '));
    if (label === 'brand' || chance < least(SILENCE.latin, words)) return NOTHING;
    return { ...NOTHING, language: label as DetectedLanguage, confidence: chance };
  }

  /** `ghbdsn`: the keys of «привіт», left in the English layout. */
  function typedElsewhere(tokens: readonly string[]): TextLanguage {
    const [, ukrainian = '', russian = ''] = layoutsOf(tokens.join(' '));
    const [first = NOTHING] = [ukrainian, russian]
      .map((text) => cleanText(text).cyrillic.filter((word) => VOWEL.test(word)))
      .map((words) => ({ words, read: inCyrillic(words, []) }))
      // A single word that nobody often writes may be a name of goods.
      .filter(({ words, read }) => read.language !== 'mul' && (words.length > 1 || read.words.length > 0))
      .map(({ read }) => read)
      .sort((a, b) => b.confidence - a.confidence);
    return first;
  }

  return { detect, isWhole: cyrillic !== undefined && latin !== undefined };
}

function outside(text: string): TextLanguage {
  const found = outsideLanguageOf(text);
  return found ? { ...NOTHING, ...found } : NOTHING;
}

function reasoned(language: DetectedLanguage, confidence: number, words: readonly string[]): TextLanguage {
  const common = commonWords(language, words);
  return { language, confidence, letters: tellingLetters(language, words), words: [...new Set(common)] };
}

type Script = 'cyrillic' | 'latin' | 'armenian' | 'georgian' | 'foreign';

/** That of most letters; Latin words among Cyrillic ones are names of goods. */
function scriptOf({ cyrillic, latin, armenian, georgian, foreign }: CleanText): Script | undefined {
  const counts: Record<Script, number> = {
    cyrillic: 2 * cyrillic.join('').length,
    latin: latin.join('').length,
    ...{ armenian: 4 * armenian, georgian: 4 * georgian, foreign },
  };
  const [most] = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return most && most[1] > 0 ? (most[0] as Script) : undefined;
}

/** What letters and common words say for a language, or against it. */
function said(language: string, words: readonly string[]): number {
  const foreign = words.filter((word) => isForeignTo(language, word)).length;
  return WORD * commonWords(language, words).length + FOREIGN * Math.min(FOREIGN_WORDS, foreign);
}

/** Turkish has all of Azerbaijani's letters but one, which few Azerbaijani words are without. */
function saidInLatin(language: string, words: readonly string[]): number {
  const text = words.join('');
  return language === 'az' && TURKISH.test(text) && !text.includes('ə') ? TURKISH_WEIGHT : 0;
}

function commonWords(language: string, words: readonly string[]): string[] {
  const common = COMMON_WORDS[language as keyof typeof COMMON_WORDS];
  return words.filter((word) => common?.has(word));
}

/**
 * Whether some words can only be Ukrainian, of the two, and some only Russian, and neither are few. A word that only its
 * letters tell may be a name: «Сколько стоит доставка в Львів?»
 */
function isMixed(words: readonly string[]): boolean {
  const only = (language: 'uk' | 'ru', other: 'uk' | 'ru') => {
    const byLetters = words.filter((word) => isForeignTo(other, word) && !isForeignTo(language, word)).length;
    const common = commonWords(language, words).length;
    return common > 0 || byLetters > 1 ? Math.max(common, byLetters) : 0;
  };
  const [uk, ru] = [only('uk', 'ru'), only('ru', 'uk')];
  return Math.min(uk, ru) > 0 && Math.min(uk, ru) >= MIXED * (uk + ru);
}

function least(chances: readonly number[], words: readonly string[]): number {
  return chances[Math.min(words.length, chances.length - 1)] ?? 1;
}

function best(labels: readonly string[], evidence: Float64Array): { readonly label: string; readonly chance: number } {
  const top = evidence.reduce((most, sum, index) => (sum > (evidence[most] as number) ? index : most), 0);
  const odds = evidence.reduce((sum, one) => sum + Math.exp(one - (evidence[top] as number)), 0);
  return { label: labels[top] as string, chance: 1 / odds };
}

/** Languages outside the market, by franc: right about three in five times, so only where nothing else is known. */
import { francAll } from 'franc';
import { OUTSIDE_LANGUAGES, type OutsideLanguage, SCRIPT_LANGUAGES } from './languages';

export interface Outside {
  readonly language: OutsideLanguage;
  readonly confidence: number;
}

/** Fewer letters than that are guessed, not read. */
const LETTERS = 25;
const A_FEW = 4;
const BY_SCRIPT_CONFIDENCE = 0.95;
/** How much farther, in franc's own measure, the next best language must be. */
const AHEAD = 0.1;
/** franc says how the best compares with the others, not how sure it is; this is how often it is right on the developers' set. */
const CONFIDENCE = 0.6;

const BY_SCRIPT = new Map<string, OutsideLanguage>(Object.entries(SCRIPT_LANGUAGES));
const NAMED = new Map<string, OutsideLanguage>([...Object.entries(OUTSIDE_LANGUAGES), ...BY_SCRIPT]);

/** @returns undefined when it cannot be told which */
export function outsideLanguageOf(text: string): Outside | undefined {
  const [best, next] = francAll(text, { only: [...NAMED.keys()], minLength: 1 });
  const language = best && NAMED.get(best[0]);
  if (!language) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A letter or two of another script are a sign, or a face.
  if (BY_SCRIPT.has(best[0])) return letters < A_FEW ? undefined : { language, confidence: BY_SCRIPT_CONFIDENCE };
  if (letters < LETTERS || (next && best[1] - next[1] < AHEAD)) return undefined;
  return { language, confidence: CONFIDENCE };
}

/** Whether a reply that is being written is in a language that this buyer should not be answered in. */
import { type AnswerPolicy, wantedLanguages } from './answer-policy';
import type { ConversationLanguage } from './conversation-language';
import type { TextLanguage } from './detect';
import type { AnswerLanguage, DetectedLanguage } from './languages';

export interface WrongLanguage {
  /** In which the draft is. */
  readonly draft: DetectedLanguage;
  /** In which the buyer writes; `und` where the shop's policy alone forbids the draft's. */
  readonly buyers: DetectedLanguage;
  /** In which it should be, the best first; at least one. */
  readonly wanted: readonly AnswerLanguage[];
}

/** Fewer words are a name or a greeting. */
const WORDS = 2;
const WORD = /\p{L}{2,}/gu;

/** Whether it has as many words as are ever judged. */
export function isJudged(text: string): boolean {
  return (text.match(WORD)?.length ?? 0) >= WORDS;
}

/**
 * How sure both sides have to be; less where two of the buyer's messages or more, or the seller, say the same. Tuned on the
 * developers' set, so that of two hundred drafts in the buyer's language at most one is warned of.
 */
const SURE = 0.8;
const SURE_WITH_SEVERAL = 0.6;

/**
 * @param able the languages in which the shop can answer
 * @returns undefined wherever it is not certain
 */
export function wrongLanguageOf(
  draft: { readonly text: string; readonly told: TextLanguage },
  buyers: ConversationLanguage,
  policy: AnswerPolicy,
  able: readonly AnswerLanguage[],
): WrongLanguage | undefined {
  const { text, told } = draft;
  const sure = buyers.source === 'set' || buyers.messages > 1 ? SURE_WITH_SEVERAL : SURE;
  if (told.confidence < sure || told.language === 'und' || told.language === 'mul') return undefined;
  if (!isJudged(text)) return undefined;
  const isSure = buyers.source === 'set' || buyers.confidence >= sure;
  const language = isSure ? buyers.language : 'und';
  const wanted = wantedLanguages(policy, language, able);
  if (wanted.length === 0 || wanted.some((one) => one === told.language)) return undefined;
  return { draft: told.language, buyers: language, wanted };
}

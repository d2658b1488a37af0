/** In which language a shop answers: its own decision, whatever the detector says. */
import type { AnswerLanguage, DetectedLanguage } from './languages';

/**
 * `buyers`: in the buyer's language (Rozetka's standard). `uk-first`: in Ukrainian, and in the buyer's language at the
 * buyer's wish (law on the state language, art. 30). `uk-always`: in Ukrainian.
 */
export const ANSWER_POLICIES = ['buyers', 'uk-first', 'uk-always'] as const;
export type AnswerPolicy = (typeof ANSWER_POLICIES)[number];

/**
 * The languages to answer in, the best first: the first for which a template has a variant is taken.
 * @param able the languages in which the shop can answer, the best known first; at least one
 */
export function answerLanguages(
  policy: AnswerPolicy,
  buyers: DetectedLanguage,
  able: readonly AnswerLanguage[],
): readonly AnswerLanguage[] {
  const wished: readonly DetectedLanguage[] = policy === 'buyers' ? [buyers] : ['uk'];
  const next: readonly DetectedLanguage[] = policy === 'uk-first' ? [buyers] : [];
  const ranked = [...wished, ...next, ...able];
  return [...new Set(ranked)].filter((language): language is AnswerLanguage =>
    able.some((known) => known === language),
  );
}

/**
 * Those of them in which the shop answers by its policy: under `uk-always` Russian is nobody's second choice. All of them
 * where it cannot answer as its policy wants.
 */
export function spokenLanguages(
  policy: AnswerPolicy,
  buyers: DetectedLanguage,
  able: readonly AnswerLanguage[],
): readonly AnswerLanguage[] {
  const allowed = (language: AnswerLanguage) =>
    policy === 'buyers' || language === 'uk' || (policy === 'uk-first' && language === buyers);
  const spoken = able.filter(allowed);
  return spoken.length > 0 ? spoken : able;
}

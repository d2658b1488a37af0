/** In which language a shop answers: its own decision, whatever the detector says. */
import type { AnswerLanguage, DetectedLanguage } from './languages';

/**
 * `buyers`: in the buyer's language (Rozetka's standard). `uk-first`: in Ukrainian, and in the buyer's language at the
 * buyer's wish (law on the state language, art. 30). `uk-always`: in Ukrainian.
 */
export const ANSWER_POLICIES = ['buyers', 'uk-first', 'uk-always'] as const;
export type AnswerPolicy = (typeof ANSWER_POLICIES)[number];

/** The policy towards a buyer whose language the seller set by hand: where Ukrainian comes first, that is the buyer's wish. */
export function policyTowards(policy: AnswerPolicy, languageIs: 'detected' | 'set' | 'none'): AnswerPolicy {
  return policy === 'uk-first' && languageIs === 'set' ? 'buyers' : policy;
}

/** Of who writes in other letters, or in two languages. */
const SPOKEN: Readonly<Partial<Record<DetectedLanguage, readonly DetectedLanguage[]>>> = {
  'uk-Latn': ['uk'],
  'ru-Latn': ['ru'],
  'uz-Cyrl': ['uz'],
  mul: ['uk', 'ru'],
};

/**
 * The languages to answer in, the best first: the first for which a template has a variant is taken.
 * @param able the languages in which the shop can answer, the best known first; at least one
 */
export function answerLanguages(
  policy: AnswerPolicy,
  buyers: DetectedLanguage,
  able: readonly AnswerLanguage[],
): readonly AnswerLanguage[] {
  const own = spokenBy(buyers);
  const wished: readonly DetectedLanguage[] = policy === 'buyers' ? own : ['uk'];
  const next: readonly DetectedLanguage[] = policy === 'uk-first' ? own : [];
  return amongAble([...wished, ...next, ...able], able);
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
  const own = spokenBy(buyers);
  const allowed = (language: AnswerLanguage) =>
    policy === 'buyers' || language === 'uk' || (policy === 'uk-first' && own.includes(language));
  const spoken = able.filter(allowed);
  return spoken.length > 0 ? spoken : able;
}

/**
 * Those in which this buyer should be answered, the best first, as far as it is certain: none where the policy goes by
 * the buyer and the buyer's language is not known, or is none of the shop's.
 * @param buyers `und` where it is not certain
 */
export function wantedLanguages(
  policy: AnswerPolicy,
  buyers: DetectedLanguage,
  able: readonly AnswerLanguage[],
): readonly AnswerLanguage[] {
  const own = spokenBy(buyers);
  if (policy === 'uk-always') return amongAble(['uk'], able);
  if (buyers === 'und') return [];
  return amongAble(policy === 'uk-first' ? ['uk', ...own] : own, able);
}

function spokenBy(language: DetectedLanguage): readonly DetectedLanguage[] {
  return SPOKEN[language] ?? [language];
}

function amongAble(languages: readonly DetectedLanguage[], able: readonly AnswerLanguage[]): readonly AnswerLanguage[] {
  return [...new Set(languages)].filter((language): language is AnswerLanguage =>
    able.some((known) => known === language),
  );
}

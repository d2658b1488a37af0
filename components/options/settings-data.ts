/** What the seller can choose for all of Takt, and for one shop. */
import type { AnswerPolicy } from '../../utils/domain/language/answer-policy';
import type { AnswerLanguage } from '../../utils/domain/language/languages';

export interface Marketplace {
  readonly id: string;
  /** As sellers say it. */
  readonly name: string;
}

/** What is saved as soon as it is chosen. */
export interface Choices {
  readonly sellerName: string | null;
  readonly shopName: string | null;
  /** By the marketplace's id. */
  readonly answerPolicies: Readonly<Record<string, AnswerPolicy>>;
  /** The best known first; at least one. */
  readonly answerLanguages: readonly AnswerLanguage[];
  readonly unusedMarketplaces: readonly string[];
}

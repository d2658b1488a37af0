/** What the seller can choose for all of Takt, and for one shop. */
import type { Channel } from '../../utils/domain/conversation/ids';
import type { AnswerPolicy } from '../../utils/domain/language/answer-policy';
import type { AnswerLanguage } from '../../utils/domain/language/languages';
import type { OverlayOfChannels } from '../../utils/domain/overlay/overlay-mode';

export interface Marketplace {
  readonly id: string;
  /** As sellers say it. */
  readonly name: string;
}

/** With the channels that are read there. */
export interface PlacedMarketplace extends Marketplace {
  readonly channels: readonly Channel[];
}

/** By the marketplace's id, where it is not all of it. */
export type ShownOverlay = Readonly<Record<string, OverlayOfChannels>>;

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

/** What the first page does not ask for, too. */
export interface GeneralChoices extends Choices {
  readonly overlay: ShownOverlay;
}

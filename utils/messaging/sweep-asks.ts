/** What is asked about a round through all that waits. Part of the protocol. */
import type { ConversationId, MarketplaceId } from '../domain/conversation/ids';
import type { RevealAnswer } from './protocol';

export type SweepView =
  /** None, or none any more. */
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      /** From 1. */
      readonly place: number;
      readonly count: number;
      readonly at: SweepStop;
      /** What came of bringing it forward; `null`: that is not known yet. */
      readonly outcome: RevealAnswer['kind'] | null;
    }
  /** It went through so many, of whom so many still wait. */
  | { readonly kind: 'ended'; readonly count: number; readonly left: number };

/** The conversation at which a round stands. */
export interface SweepStop {
  readonly id: ConversationId;
  readonly marketplace: MarketplaceId;
  readonly buyerName: string | null;
}

/** What a page hears of a step: nobody's name, for it may be of another marketplace. */
export type SweepStep = 'off' | 'ended' | RevealAnswer['kind'];

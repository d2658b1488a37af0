/** Within what time whom has to answer, and who says so. */
import type { Channel, MarketplaceId } from '../conversation/ids';

/** Runs through nights and days off (`calendar`), or only while the shop is open (`working`). */
export type Clock = 'calendar' | 'working';

/** How far the marketplace itself stands behind a figure: its own text; reliable others; nobody (the seller's own rule). */
export type Confidence = 'A' | 'B' | 'C';

export interface Norm {
  /** In ms. */
  readonly duration: number;
  readonly clock: Clock;
  /** Where the figure is from, in a few words, and the date of that text (ISO 8601, as far as it is known). */
  readonly source: string;
  readonly date: string;
  readonly confidence: Confidence;
}

export interface Policy {
  readonly id: string;
  readonly version: number;
  readonly marketplace: MarketplaceId;
  readonly channel: Channel;
  /** Recommended. */
  readonly target: Norm;
  /** Obligatory. */
  readonly limit: Norm | null;
}

/** Whose figure it is: a figure that no source stands behind is never shown as the marketplace's. */
export function ownerOf(norm: Norm): 'marketplace' | 'seller' {
  return norm.confidence === 'C' ? 'seller' : 'marketplace';
}

/** The first policy that fits; without one a conversation has no deadline. */
export function policyFor(
  policies: readonly Policy[],
  { marketplace, channel }: { marketplace: MarketplaceId; channel: Channel },
): Policy | undefined {
  return policies.find((policy) => policy.marketplace === marketplace && policy.channel === channel);
}

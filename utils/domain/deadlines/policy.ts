/** Within what time whom has to answer, and who says so. */
import type { Channel, MarketplaceId } from '../conversation/ids';
import type { Metric } from '../conversation/stretches';
import type { Calendar } from './business-hours';

/** Runs through nights and days off (`calendar`), or only while the shop is open (`working`). */
export const CLOCKS = ['calendar', 'working'] as const;
export type Clock = (typeof CLOCKS)[number];

/** How far the marketplace itself stands behind a figure: its own text; reliable others; nobody (the seller's own rule). */
export const CONFIDENCES = ['A', 'B', 'C'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Norm {
  /** In ms. */
  readonly duration: number;
  readonly clock: Clock;
  /** Where the figure is from, in a few words, and the date of that text (ISO 8601, as far as it is known). */
  readonly source: string;
  readonly date: string;
  readonly confidence: Confidence;
}

/** What a policy can be for. */
export const POLICY_KINDS = [
  'first-response',
  'next-response',
  'first-contact',
  'follow-up',
] as const satisfies readonly Metric[];
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** For what a policy is; `null` is any. */
export interface PolicyScope {
  readonly marketplace: MarketplaceId;
  readonly account: string | null;
  readonly channel: Channel | null;
  readonly kind: PolicyKind | null;
}

export interface Policy extends PolicyScope {
  readonly id: string;
  /** Grows with every change of what it says; what was judged by an earlier one names that. */
  readonly version: number;
  /** Recommended. */
  readonly target: Norm;
  /** Obligatory. */
  readonly limit: Norm | null;
}

/** Whose figure it is: a figure that no source stands behind is never shown as the marketplace's. */
export function ownerOf(norm: Norm): 'marketplace' | 'seller' {
  return norm.confidence === 'C' ? 'seller' : 'marketplace';
}

/** What a policy is looked up for. `account: null`: the page did not tell which. */
export interface PolicyQuestion {
  readonly marketplace: MarketplaceId;
  readonly account: string | null;
  readonly channel: Channel;
  readonly metric: Metric;
}

/** The first policy that fits; without one there is no deadline. @param policies the seller's own first */
export function policyFor(policies: readonly Policy[], asked: PolicyQuestion): Policy | undefined {
  return policies.find(
    ({ marketplace, account, channel, kind }) =>
      marketplace === asked.marketplace &&
      (account === null || account === asked.account) &&
      (channel === null || channel === asked.channel) &&
      (kind === null || kind === asked.metric),
  );
}

/** When (epoch ms) that much time has passed by the clock of the norm; `null`: never, as long as nothing is open. */
export function deadlineOf(norm: Pick<Norm, 'duration' | 'clock'>, since: number, calendar: Calendar): number | null {
  return norm.clock === 'calendar' ? since + norm.duration : calendar.dueAt(since, norm.duration);
}

/** What Takt needs to know of a marketplace: one value per folder, listed in `registry.ts`. */
import type { Channel, MarketplaceId } from '../domain/conversation/ids';
import type { Confidence } from '../domain/deadlines/policy';
import type { FieldParser } from '../domain/pages/page-map';

declare const document: never;

export interface MarketplaceAdapter {
  readonly id: MarketplaceId;
  /** As sellers say it. */
  readonly name: string;
  /** Becomes the manifest's hosts. */
  readonly matches: readonly string[];
  /** In which zone the cabinet prints its times: the browser's, or a named one (IANA). */
  readonly timeZone: 'browser' | (string & {});
  /** Another one in which it may print them as well: where the two differ, times are ranges. */
  readonly otherTimeZone?: string;
  readonly parsers?: Readonly<Record<string, FieldParser>>;
  /** How long a reply may be. A channel that is not there has no limit that anybody knows. */
  readonly limits: Readonly<Partial<Record<Channel, LengthLimit>>>;
  /** Whether a greeting names the time of day: where buyers live in many zones, nobody knows it. */
  readonly greets: 'by-hour' | 'neutral';
}

/** Where it comes from and since when stands beside it in a comment: a page need not carry that. */
export interface LengthLimit {
  /** In characters. */
  readonly length: number;
  /** As in a policy: with `C` nobody but the seller stands behind it. */
  readonly confidence: Confidence;
}

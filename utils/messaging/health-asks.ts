/** What went wrong, and what was read when. Part of the protocol. */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { PageStatus } from './protocol';

export interface Health {
  readonly build: string;
  /** Some message is dated later than this computer's clock allows. */
  readonly clockWrong: boolean;
  /** Whether languages are told by all that there is, and not by letters and common words alone. */
  readonly languageModel: boolean;
  /** This browser's zones are of before March 2024, and those of Kazakhstan an hour off. */
  readonly oldZoneData: boolean;
  readonly pages: readonly (PageStatus & { readonly marketplace: MarketplaceId; readonly at: number })[];
  readonly log: readonly (LogLine & { readonly at: number; readonly build: string })[];
}

/** Never a text, a name or an address: codes only. */
export interface LogLine {
  readonly code: string;
  readonly feature: string;
  readonly field: string;
}

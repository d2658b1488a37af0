/** What went wrong, and what was read when. Part of the protocol. */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { PageMap } from '../domain/pages/page-map';
import type { DayCount } from '../domain/pages/tally';
import type { WayNow } from '../domain/pages/ways';
import type { PageStatus } from './protocol';

export interface Health {
  readonly build: string;
  /** When a message was read that is dated later than this computer's clock allows (epoch ms); `null`: there is none. */
  readonly clockWrongAt: number | null;
  /** By how much later (minutes) the latest of them is dated: the clock is that much slow, or more. */
  readonly clockWrongBy: number | null;
  /** Whether languages are told by all that there is, and not by letters and common words alone. */
  readonly languageModel: boolean;
  /** This browser's zones are of before March 2024, and those of Kazakhstan an hour off. */
  readonly oldZoneData: boolean;
  readonly pages: readonly PageHealth[];
  readonly log: readonly (LogLine & { readonly at: number; readonly build: string })[];
}

/** How the pages of one map go, of one shop. */
export interface PageHealth extends Pick<PageStatus, 'mapId' | 'channel' | 'result' | 'field'> {
  readonly marketplace: MarketplaceId;
  /** The shop as the seller knows it; `null`: the pages do not say. */
  readonly account: string | null;
  readonly layer: PageMap['origin'];
  /** Under which such pages live; `null`: nobody knows. */
  readonly path: string | null;
  /** When it was last seen, and when it was last read (epoch ms). */
  readonly at: number;
  readonly readAt: number | null;
  /** The last seven, today the last of them. */
  readonly days: readonly DayCount[];
  /** By which candidate each field is found; none where nothing was noted. */
  readonly ways: readonly WayNow[];
}

/** Never a text, a name or an address: codes only. */
export interface LogLine {
  readonly code: string;
  readonly feature: string;
  readonly field: string;
}

/** What services need of the outside; `platform/` implements it over the browser, `tests/support/` in memory. */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { BadgeState } from '../domain/deadlines/badge';

export interface Clock {
  /** Epoch ms. */
  now(): number;
}

export interface Badge {
  show(state: BadgeState): Promise<void>;
}

export interface Alarms {
  /** Rings once at that instant (epoch ms), whatever was set before; `undefined` sets nothing. */
  ringAt(at: number | undefined): Promise<void>;
}

export interface Tabs {
  /** Which marketplaces have a tab open. */
  open(): Promise<ReadonlySet<MarketplaceId>>;
}

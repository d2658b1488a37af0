/** In which zones a cabinet prints its times. */
import type { MarketplaceAdapter } from './adapter';

declare const document: never;

export interface Zones {
  /** IANA. */
  readonly timeZone: string;
  /** Another one in which it may print them as well. */
  readonly otherZone?: string;
}

/** @param browserZone the browser's own (IANA) */
export function zonesOf(
  { timeZone, otherTimeZone }: Pick<MarketplaceAdapter, 'timeZone' | 'otherTimeZone'>,
  browserZone: string,
): Zones {
  return {
    timeZone: timeZone === 'browser' ? browserZone : timeZone,
    ...(otherTimeZone !== undefined && { otherZone: otherTimeZone }),
  };
}

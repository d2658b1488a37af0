/** Whether an answer in a cabinet would be seen. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { type Timer, unwatched } from '../domain/deadlines/timer';

interface Timed {
  readonly marketplace: MarketplaceId;
  readonly timer: Timer;
}

/** The timer of a conversation as it can be told, @param open the marketplaces that have a tab open */
export function timerSeenFrom(open: ReadonlySet<MarketplaceId>): (timed: Timed) => Timer {
  return ({ marketplace, timer }) => (open.has(marketplace) ? timer : unwatched(timer));
}

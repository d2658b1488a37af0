/** What a queue is drawn from. */
import type { Timer } from '../../utils/domain/deadlines/timer';

export interface QueueData {
  readonly items: readonly QueueItem[];
  readonly marketplaces: readonly QueueMarketplace[];
}

export interface QueueItem {
  readonly id: string;
  readonly marketplace: string;
  readonly buyerName: string | null;
  readonly subject: string | null;
  readonly timer: Timer;
}

export interface QueueMarketplace {
  readonly id: string;
  /** As sellers say it. */
  readonly name: string;
  /** Whether a tab of it is open now. */
  readonly open: boolean;
  /** How its page was last read; `null`: never. */
  readonly result: 'read' | 'empty' | 'page-changed' | null;
}

/** In which order the queue stands, and until when. */
import { isPending, nextChange, timerState } from '../../utils/domain/deadlines/timer';
import { compareUrgency } from '../../utils/domain/deadlines/urgency';
import type { QueueItem } from './queue-data';

export interface Order {
  readonly waiting: readonly QueueItem[];
  /** They waited before Takt was installed. */
  readonly old: readonly QueueItem[];
  /** The next instant (epoch ms) at which the order may be another one, for the same items. */
  readonly until: number;
}

/** Most urgent first; who waits for nothing is left out. */
export function orderOf(items: readonly QueueItem[], now: number): Order {
  const sorted = items.filter(({ timer }) => isPending(timer)).sort((a, b) => compareUrgency(a.timer, b.timer, now));
  return {
    waiting: sorted.filter(({ timer }) => timerState(timer, now) !== 'old'),
    old: sorted.filter(({ timer }) => timerState(timer, now) === 'old'),
    until: sorted.reduce((soonest, { timer }) => Math.min(soonest, nextChange(timer, now) ?? soonest), Infinity),
  };
}

import { useRef } from 'preact/hooks';
import { type Order, orderOf } from './order';
import type { QueueItem } from './queue-data';

/** The order of the items at `now`, sorted again only when it may have changed: thousands of rows, a tick a second. */
export function useOrder(items: readonly QueueItem[], now: number): Order {
  const kept = useRef<{ items: readonly QueueItem[]; from: number; order: Order } | null>(null);
  const { current } = kept;
  // A clock that was set back makes the order uncertain too.
  if (current?.items === items && current.from <= now && now < current.order.until) return current.order;
  const order = orderOf(items, now);
  kept.current = { items, from: now, order };
  return order;
}

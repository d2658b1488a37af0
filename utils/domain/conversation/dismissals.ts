/** What the seller says of a conversation that no page can show: nobody waits in it any more. */
import type { TaktEvent } from './events';
import type { Message } from './message';
import { latestOf } from './moment';

/** `answered-elsewhere`: by phone, by a colleague. `old`: it waited before Takt was installed, and is let go. */
export const DISMISS_REASONS = ['answered-elsewhere', 'old'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** When the seller said so (epoch ms), oldest first; what was taken back is left out. */
export function dismissalsIn(events: readonly TaktEvent[]): number[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.payload.event] : [])));
  const standing = events.filter((event) => event.kind === 'dismissed' && !undone.has(event.id));
  return [...new Set(standing.map(({ at }) => at))].sort((a, b) => a - b);
}

/** What came after every dismissal. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * For each message the first dismissal that was meant for it too (epoch ms): it was written or shown by then, or comes
 * before one that was.
 * @param dismissals oldest first
 */
export function dismissedBy(messages: readonly Message[], dismissals: readonly number[]): number[] {
  const by: number[] = new Array(messages.length).fill(NEVER);
  if (dismissals.length === 0) return by;
  let first = NEVER;
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index] as Message;
    const shownBy = Math.min(latestOf(message), message.observedAt);
    first = Math.min(first, dismissals.find((at) => at >= shownBy) ?? NEVER);
    by[index] = first;
  }
  return by;
}

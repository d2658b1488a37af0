/** What the seller says of a conversation that no page can show: nobody waits in it any more. */
import type { TaktEvent } from './events';
import type { Message } from './message';
import { latestOf } from './moment';

/** `answered-elsewhere`: by phone, by a colleague. `old`: it waited before Takt was installed, and is let go. */
export const DISMISS_REASONS = ['answered-elsewhere', 'old'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** Epoch ms. */
export interface Dismissal {
  /** When the seller said so. */
  readonly at: number;
  /** Of what the seller said it: the conversation as it had been read by then. */
  readonly upTo: number;
}

/** In the order of what they were said of; what was taken back is left out. */
export function dismissalsIn(events: readonly TaktEvent[]): Dismissal[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.payload.event] : [])));
  const standing = events.flatMap((event) =>
    event.kind === 'dismissed' && !undone.has(event.id) ? [{ at: event.at, upTo: event.payload.upTo }] : [],
  );
  return standing.sort((a, b) => a.upTo - b.upTo || a.at - b.at);
}

/** What came after every dismissal. */
export const NEVER = Number.POSITIVE_INFINITY;

/**
 * For each message up to when (epoch ms) the first dismissal goes that was meant for it too: it had been shown by then, or
 * comes before one that had. What a buyer wrote unseen is not meant: nobody had read it, and a clock may be wrong. What the
 * seller had written by then is, wherever it comes to light.
 * @param dismissals as `dismissalsIn` orders them
 */
export function dismissedBy(messages: readonly Message[], dismissals: readonly Dismissal[]): number[] {
  const by: number[] = new Array(messages.length).fill(NEVER);
  if (dismissals.length === 0) return by;
  let first = NEVER;
  for (let index = messages.length - 1; index >= 0; index--) {
    const message = messages[index] as Message;
    const meant = dismissals.find(({ at, upTo }) => message.observedAt <= upTo || wasSaid(message, at));
    first = Math.min(first, meant?.upTo ?? NEVER);
    by[index] = first;
  }
  return by;
}

function wasSaid(message: Message, by: number): boolean {
  return message.author === 'seller' && latestOf(message) <= by;
}

/** What the seller says of a conversation that no page can show: nobody waits in it any more. */
import { standingOf, type TaktEvent } from './events';
import type { Message } from './message';
import { latestOf } from './moment';

/** `answered-elsewhere`: by phone, by a colleague. `old`: it waited before Takt was installed, and is let go. */
export const DISMISS_REASONS = ['answered-elsewhere', 'no-reply-needed', 'old'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** Something that the seller says of a conversation. Epoch ms. */
export interface Saying {
  /** When the seller said so. */
  readonly at: number;
  /** Of what the seller said it: the conversation as it had been read by then. */
  readonly upTo: number;
}

export interface Dismissal extends Saying {
  readonly reason: DismissReason;
}

/** In the order of what they were said of; what was taken back is left out. */
export function dismissalsIn(events: readonly TaktEvent[]): Dismissal[] {
  const standing = standingOf(events).flatMap((event) =>
    event.kind === 'dismissed' ? [{ at: event.at, ...event.payload }] : [],
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
export function dismissedBy(messages: readonly Message[], dismissals: readonly Saying[]): number[] {
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

/** The last message (its index) that something the seller said was meant for; -1: it was meant for none of them. */
export function lastMeant(messages: readonly Message[], saying: Saying): number {
  return dismissedBy(messages, [saying]).findLastIndex((upTo) => upTo < NEVER);
}

/** For what reason nobody waits since the last message; the last word counts. */
export function dismissedAs(messages: readonly Message[], dismissals: readonly Dismissal[]): DismissReason | undefined {
  const meant = dismissals.filter((dismissal) => lastMeant(messages, dismissal) === messages.length - 1);
  return meant.sort((a, b) => a.at - b.at).at(-1)?.reason;
}

function wasSaid(message: Message, by: number): boolean {
  return message.author === 'seller' && latestOf(message) <= by;
}

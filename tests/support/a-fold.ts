/** A told conversation as the fold makes it of a thread that was read to its end, and of what the seller says of it. */
import {
  dismissedEvent,
  followUpEvent,
  messageEvent,
  noFollowUpEvent,
  notedEvent,
  replyNeededEvent,
  type Sighting,
  snoozedEvent,
  type TaktEvent,
  undoneEvent,
} from '../../utils/domain/conversation/events';
import { type Conversation, foldConversation } from '../../utils/domain/conversation/fold';
import type { ConversationId, ConversationKey } from '../../utils/domain/conversation/ids';
import { type ConversationBuilder, instant } from './a-conversation';

export const KEY = 'wildberries/unknown/chat/id%3A1' as ConversationKey;

/** Said at that time (UTC, on the day told) of all that had been read until then. */
export const said = {
  dismissed: (time: string, reason: 'no-reply-needed' | 'answered-elsewhere' = 'no-reply-needed') =>
    dismissedEvent(KEY, reason, instant(time), instant(time)),
  replyNeeded: (time: string) => replyNeededEvent(KEY, instant(time), instant(time)),
  snoozed: (time: string, until: string) => snoozedEvent(KEY, instant(until), instant(time), instant(time)),
  followUp: (time: string, due: string | null) =>
    followUpEvent(KEY, due === null ? null : instant(due), instant(time), instant(time)),
  noFollowUp: (time: string) => noFollowUpEvent(KEY, instant(time), instant(time)),
  noted: (time: string, text: string) => notedEvent(KEY, text, instant(time)),
  undone: (event: TaktEvent, time: string) => undoneEvent(KEY, event.id, instant(time)),
};

/** Each message read when it came. */
export function eventsOf(told: ConversationBuilder): TaktEvent[] {
  return told.claims().map((claim) => messageEvent(KEY, claim));
}

export function sightingOf(readAt: string): Sighting {
  const at = instant(readAt);
  return { key: KEY, observedAt: at, threadSeenAt: at, spans: [{ from: 0, to: at, thread: true }], rows: {} };
}

export function folded(
  told: ConversationBuilder,
  words: readonly TaktEvent[] = [],
  readAt = '23:00',
  zone = 'UTC',
): Conversation {
  return foldConversation(KEY as string as ConversationId, [...eventsOf(told), ...words], [sightingOf(readAt)], zone);
}

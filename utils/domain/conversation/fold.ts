/** Events and sightings → the conversation as it stands. Thrown away and made again at will. */
import { attributed } from './attribution';
import { unionOf } from './coverage';
import { dismissalsIn } from './dismissals';
import type { Description, Sighting, TaktEvent } from './events';
import { partsOf } from './identity';
import type { Channel, ConversationId, ConversationKey, MarketplaceId } from './ids';
import { type LanguageChoices, languageChoicesIn } from './language-choices';
import type { Message } from './message';
import { type Stretch, stretchesOf, type Waiting } from './stretches';
import { timelineOf } from './timeline';

export interface Conversation {
  readonly id: ConversationId;
  /** Every key under which it was seen, the strongest (its id) included. */
  readonly keys: readonly ConversationKey[];
  readonly marketplace: MarketplaceId;
  readonly account: string | null;
  readonly channel: Channel;
  readonly threadId: string | null;
  readonly buyerName: string | null;
  readonly subject: string | null;
  readonly messages: readonly Message[];
  readonly closed: readonly Stretch[];
  readonly open: Stretch | undefined;
  readonly tail: Waiting['tail'];
  readonly chosen: LanguageChoices;
  /** When a page last showed it (epoch ms). */
  readonly observedAt: number;
}

/** @param events all events of all keys of the conversation, in any order */
export function foldConversation(
  id: ConversationId,
  events: readonly TaktEvent[],
  sightings: readonly Sighting[],
): Conversation {
  const lastSeenAt = new Map(sightings.flatMap((sighting) => Object.entries(sighting.rows)));
  const threadSeenAt = sightings.flatMap((sighting) => sighting.threadSeenAt ?? []);
  const claims = events.flatMap((event) =>
    event.kind === 'message'
      ? [{ ...event.payload, observedAt: event.observedAt, lastSeenAt: lastSeenAt.get(event.id) ?? event.observedAt }]
      : [],
  );
  const timeline = timelineOf(
    id,
    claims.filter((claim) => claim.source === 'thread'),
    claims.filter((claim) => claim.source === 'row'),
    threadSeenAt.length > 0 ? Math.max(...threadSeenAt) : undefined,
  );
  const insertions = events.flatMap((event) => (event.kind === 'inserted' ? [{ ...event.payload, at: event.at }] : []));
  const messages = insertions.length > 0 ? attributed(timeline, insertions) : timeline;
  const observedAt = Math.max(0, ...sightings.map((sighting) => sighting.observedAt));
  const coverage = unionOf(sightings.flatMap((sighting) => sighting.spans));
  const waiting = stretchesOf(messages, coverage, observedAt, dismissalsIn(events));
  const keys = new Set([id as string as ConversationKey, ...events.map((event) => event.conversationId)]);
  return {
    ...partsOf(id),
    id,
    keys: [...keys].sort(),
    ...describe(events, lastSeenAt),
    messages,
    ...waiting,
    chosen: languageChoicesIn(events),
    observedAt,
  };
}

/** What a page said last of each field; a page that shows less takes nothing back. */
function describe(events: readonly TaktEvent[], lastSeenAt: ReadonlyMap<string, number>): Description {
  const seenAt = (event: TaktEvent) => lastSeenAt.get(event.id) ?? event.observedAt;
  const described = events
    .filter((event) => event.kind === 'described')
    .sort((a, b) => seenAt(b) - seenAt(a) || (a.id < b.id ? -1 : 1))
    .map((event) => event.payload);
  return {
    buyerName: described.find((payload) => payload.buyerName !== null)?.buyerName ?? null,
    subject: described.find((payload) => payload.subject !== null)?.subject ?? null,
  };
}

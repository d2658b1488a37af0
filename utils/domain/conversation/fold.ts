/** Events and sightings → the conversation as it stands. Thrown away and made again at will. */
import { attributed } from './attribution';
import { closingsIn } from './closings';
import { unionOf } from './coverage';
import { type Dismissal, dismissalsIn, dismissedAs, lastMeant, type Saying } from './dismissals';
import { type Description, type JudgedPayload, type Sighting, standingOf, type TaktEvent } from './events';
import { type FollowUp, followUpsOf, type KeptPromise } from './follow-ups';
import { partsOf } from './identity';
import type { Channel, ConversationId, ConversationKey, MarketplaceId } from './ids';
import { type LanguageChoices, languageChoicesIn } from './language-choices';
import type { Message } from './message';
import { noteIn } from './notes';
import { snoozedUntil } from './snoozes';
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
  /** Nobody waits, for the buyer has only closed the talk, or the seller says that no reply is needed. */
  readonly noReplyNeeded: 'closing' | 'seller' | null;
  /** The seller has put it off until then (epoch ms), which may be over. */
  readonly snoozedUntil: number | null;
  readonly followUp: FollowUp | null;
  /** Promises of answers that came, judged apart from what buyers waited for. */
  readonly kept: readonly KeptPromise[];
  /** The seller's own. */
  readonly note: string | null;
  readonly chosen: LanguageChoices;
  /** What became of stretches by the rules of their time, where the rules have changed since. */
  readonly judged: readonly JudgedPayload[];
  /** When a page last showed it (epoch ms). */
  readonly observedAt: number;
}

/**
 * @param events all events of all keys of the conversation, in any order
 * @param zone in which the seller's clock goes: «до 18:00» is a time on it
 */
export function foldConversation(
  id: ConversationId,
  events: readonly TaktEvent[],
  sightings: readonly Sighting[],
  zone: string,
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
  const said = standingOf(events);
  const needed = said.flatMap(({ kind, at, payload }) => (kind === 'reply-needed' ? [{ at, ...payload }] : []));
  const dismissals = dismissalsIn(events).filter((dismissal) => !isTakenBack(dismissal, needed, messages));
  const { isClosed, ...waiting } = stretchesOf(
    ...([messages, coverage, observedAt, dismissals] as const),
    closingsIn(messages, needed),
  );
  const { owed, kept } = followUpsOf(messages, coverage, said, zone);
  const isIdle = waiting.tail === 'none';
  const isSaid = isIdle && dismissedAs(messages, dismissals) === 'no-reply-needed';
  // Of another account it was judged by rules of another; of one that was not known yet, by those for all.
  const judgedAs = (account: string | null) =>
    events.flatMap((event) =>
      event.kind === 'judged' && partsOf(event.conversationId).account === account ? [event.payload] : [],
    );
  const { account } = partsOf(id);
  const keys = new Set([id as string as ConversationKey, ...events.map((event) => event.conversationId)]);
  return {
    ...partsOf(id),
    id,
    keys: [...keys].sort(),
    ...describe(events, lastSeenAt),
    messages,
    ...waiting,
    noReplyNeeded: isSaid ? 'seller' : isClosed ? 'closing' : null,
    snoozedUntil: snoozedUntil(messages, said),
    followUp: owed,
    kept,
    note: noteIn(said),
    chosen: languageChoicesIn(events),
    judged: [...judgedAs(account), ...(account === null ? [] : judgedAs(null))],
    observedAt,
  };
}

/** Said of the same messages, the last word counts. */
function isTakenBack(dismissal: Dismissal, needed: readonly Saying[], messages: readonly Message[]): boolean {
  if (dismissal.reason !== 'no-reply-needed') return false;
  const meant = lastMeant(messages, dismissal);
  return needed.some((saying) => saying.at > dismissal.at && lastMeant(messages, saying) === meant);
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

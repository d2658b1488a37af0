/**
 * What is stored of a conversation. Events are only ever added; an event's id is made of its content, so writing what
 * is already there changes nothing, and the order in which tabs report does not matter.
 */

import type { Judgement } from '../deadlines/judgement';
import type { SettableLanguage } from '../language/languages';
import type { TemplateId } from '../templates/template';
import type { Span } from './coverage';
import { TOLERANCE, unionOf } from './coverage';
import type { DismissReason } from './dismissals';
import type { ConversationKey } from './ids';
import type { MessageClaim } from './message';
import type { Stretch } from './stretches';
import { hashText, normaliseText } from './text-key';

/** The version of the events' shape. */
export const EVENT_VERSION = 1;

/** What a page shows of a conversation beside its messages. */
export interface Description {
  readonly buyerName: string | null;
  readonly subject: string | null;
}

interface EventBase {
  readonly id: string;
  /** The key under which it was seen; which conversation that is, the joins say. */
  readonly conversationId: ConversationKey;
  /** When it happened, and when a page first showed it (epoch ms). */
  readonly at: number;
  readonly observedAt: number;
  readonly source: 'page' | 'seller' | 'takt';
  readonly v: typeof EVENT_VERSION;
}

export type TaktEvent = EventBase &
  (
    | { readonly kind: 'message'; readonly payload: Omit<MessageClaim, 'observedAt'> }
    | { readonly kind: 'described'; readonly payload: Description }
    /** The weak key was seen as another name of this conversation. */
    | { readonly kind: 'joined'; readonly payload: { readonly weak: ConversationKey } }
    /** Two different rows were seen under this key at once. */
    | { readonly kind: 'ambiguous'; readonly payload: Record<string, never> }
    /** The seller says that nobody waits in it any more, as it had been read up to then (epoch ms). */
    | { readonly kind: 'dismissed'; readonly payload: { readonly reason: DismissReason; readonly upTo: number } }
    /** The seller takes back what an event says. */
    | { readonly kind: 'undone'; readonly payload: { readonly event: string } }
    /** What only seemed to close the talk needs an answer, as it had been read up to then (epoch ms). */
    | { readonly kind: 'reply-needed'; readonly payload: { readonly upTo: number } }
    /** The seller wants to see it again then (epoch ms), unless the buyer writes before. */
    | { readonly kind: 'snoozed'; readonly payload: { readonly until: number; readonly upTo: number } }
    /** The seller wants to write again by then (epoch ms); `null`: soon. */
    | { readonly kind: 'follow-up'; readonly payload: { readonly dueAt: number | null; readonly upTo: number } }
    /** Nothing is left of what was promised up to then. */
    | { readonly kind: 'no-follow-up'; readonly payload: { readonly upTo: number } }
    /** The seller's own note, of one line; an empty one takes it away. */
    | { readonly kind: 'noted'; readonly payload: { readonly text: string } }
    /** A template's text was put into the page's field. */
    | { readonly kind: 'inserted'; readonly payload: { readonly templateId: TemplateId; readonly text: string } }
    /** In which language the buyer writes, by the seller; `null`: the messages say it. */
    | { readonly kind: 'language-set'; readonly payload: { readonly language: SettableLanguage | null } }
    /** The seller wants no warning of a draft's language, until the buyer's is set anew. */
    | { readonly kind: 'any-language'; readonly payload: Record<string, never> }
    /** What became of a stretch, by the rules of then: noted before they change. The first one stands. */
    | { readonly kind: 'judged'; readonly payload: JudgedPayload }
  );

/** Which stretch, by its first message's time and its answer's (epoch ms), and what became of it. */
export interface JudgedPayload extends Pick<Stretch, 'metric' | 'since' | 'basis'> {
  readonly answeredAt: number;
  readonly judgement: Judgement;
}

/** What names a buyer, says what language one speaks, or holds words written by or to one. */
export function isOfBuyer({ kind }: TaktEvent): boolean {
  return OF_BUYER.includes(kind);
}

const OF_BUYER: readonly TaktEvent['kind'][] = [
  ...(['message', 'described', 'inserted', 'language-set', 'any-language', 'noted'] as const),
];

/** What the seller says with one key, and takes back with another. */
const REVERSIBLE = ['dismissed', 'reply-needed', 'snoozed', 'follow-up', 'no-follow-up', 'noted'] as const;
export type ReversibleEvent = Extract<TaktEvent, { readonly kind: (typeof REVERSIBLE)[number] }>;

export function isReversible(event: TaktEvent): event is ReversibleEvent {
  return REVERSIBLE.some((kind) => kind === event.kind);
}

/** When (epoch ms) something is said after all of these: the last word counts, also where the clock was set back. */
export function saidAfter(before: readonly ReversibleEvent[], now: number): number {
  return Math.max(now, ...before.map((event) => event.at + 1));
}

/** What of it was not taken back, in the order in which it was said. */
export function standingOf(events: readonly TaktEvent[]): ReversibleEvent[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.payload.event] : [])));
  const standing = events.filter(isReversible).filter(({ id }) => !undone.has(id));
  return standing.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** When and how far a conversation was read. Beside the events, because it only ever moves on. */
export interface Sighting {
  readonly key: ConversationKey;
  /** Last read (epoch ms). */
  readonly observedAt: number;
  readonly threadSeenAt: number | null;
  readonly spans: readonly Span[];
  /** Id of a row's claim or of a description → when a page was last seen to say so (epoch ms). */
  readonly rows: Readonly<Record<string, number>>;
}

/** The later of both in everything, as far as `setRight` believes it; merging is idempotent and has no order. */
export function mergeSightings(known: Sighting | undefined, added: Sighting, now: number): Sighting {
  if (!known) return { ...added, spans: unionOf(added.spans) };
  const [a, b] = setRight([known, added], now) as [Sighting, Sighting];
  const rows: Record<string, number> = { ...a.rows };
  for (const [id, seenAt] of Object.entries(b.rows)) rows[id] = Math.max(rows[id] ?? seenAt, seenAt);
  return {
    key: a.key,
    observedAt: Math.max(a.observedAt, b.observedAt),
    threadSeenAt: a.threadSeenAt === null ? b.threadSeenAt : Math.max(a.threadSeenAt, b.threadSeenAt ?? 0),
    spans: unionOf([...a.spans, ...b.spans]),
    rows,
  };
}

/**
 * Of one conversation: a sighting clearly later than `now` (epoch ms) was dated by a clock that was wrong, and gives way
 * to one that was not. What it saw was seen by now.
 */
export function setRight(sightings: readonly Sighting[], now: number): readonly Sighting[] {
  const isBelieved = ({ observedAt }: Sighting) => observedAt <= now + TOLERANCE;
  const believed = sightings.filter(isBelieved);
  if (believed.length === 0 || believed.length === sightings.length) return sightings;
  const observedAt = Math.max(...believed.map((sighting) => sighting.observedAt));
  return sightings.map((sighting) => {
    if (isBelieved(sighting)) return sighting;
    const { threadSeenAt, spans, rows } = sighting;
    return {
      ...sighting,
      observedAt,
      threadSeenAt: threadSeenAt && Math.min(threadSeenAt, now),
      spans: spans.filter(({ from }) => from <= now).map((span) => ({ ...span, to: Math.min(span.to, now) })),
      rows: Object.fromEntries(Object.entries(rows).map(([id, seenAt]) => [id, Math.min(seenAt, now)])),
    };
  });
}

/** The event that a claim becomes. */
export function messageEvent(key: ConversationKey, { observedAt, ...claim }: MessageClaim): TaktEvent {
  const content = [
    claim.source,
    claim.author,
    claim.at,
    claim.precision,
    claim.ordinal,
    claim.sequence,
    claim.pageId ?? '',
    normaliseText(claim.text),
  ].join('\n');
  return { ...base(key, 'message', content, observedAt), at: claim.at, kind: 'message', payload: claim };
}

export function describedEvent(key: ConversationKey, description: Description, observedAt: number): TaktEvent {
  const content = `${description.buyerName ?? ''}\n${description.subject ?? ''}`;
  return { ...base(key, 'described', content, observedAt), kind: 'described', payload: description };
}

export function joinedEvent(key: ConversationKey, weak: ConversationKey, observedAt: number): TaktEvent {
  return { ...base(key, 'joined', weak, observedAt), kind: 'joined', payload: { weak } };
}

export function ambiguousEvent(key: ConversationKey, observedAt: number): TaktEvent {
  return { ...base(key, 'ambiguous', '', observedAt), kind: 'ambiguous', payload: {} };
}

/** @param upTo when it had been read last (epoch ms) */
export function dismissedEvent(key: ConversationKey, reason: DismissReason, upTo: number, at: number): TaktEvent {
  return { ...said(key, 'dismissed', `${reason}\n${upTo}`, at), kind: 'dismissed', payload: { reason, upTo } };
}

/** @param event the id of what is taken back */
export function undoneEvent(key: ConversationKey, event: string, at: number): TaktEvent {
  return { ...said(key, 'undone', event, at), kind: 'undone', payload: { event } };
}

export function replyNeededEvent(key: ConversationKey, upTo: number, at: number): TaktEvent {
  return { ...said(key, 'reply-needed', `${upTo}`, at), kind: 'reply-needed', payload: { upTo } };
}

export function snoozedEvent(key: ConversationKey, until: number, upTo: number, at: number): TaktEvent {
  return { ...said(key, 'snoozed', `${until}\n${upTo}`, at), kind: 'snoozed', payload: { until, upTo } };
}

export function followUpEvent(key: ConversationKey, dueAt: number | null, upTo: number, at: number): TaktEvent {
  return { ...said(key, 'follow-up', `${dueAt ?? ''}\n${upTo}`, at), kind: 'follow-up', payload: { dueAt, upTo } };
}

export function noFollowUpEvent(key: ConversationKey, upTo: number, at: number): TaktEvent {
  return { ...said(key, 'no-follow-up', `${upTo}`, at), kind: 'no-follow-up', payload: { upTo } };
}

export function notedEvent(key: ConversationKey, text: string, at: number): TaktEvent {
  return { ...said(key, 'noted', text, at), kind: 'noted', payload: { text } };
}

export function insertedEvent(key: ConversationKey, templateId: TemplateId, text: string, at: number): TaktEvent {
  const content = `${templateId}\n${normaliseText(text)}`;
  return { ...said(key, 'inserted', content, at), kind: 'inserted', payload: { templateId, text } };
}

export function languageSetEvent(key: ConversationKey, language: SettableLanguage | null, at: number): TaktEvent {
  return { ...said(key, 'language-set', language ?? '', at), kind: 'language-set', payload: { language } };
}

export function anyLanguageEvent(key: ConversationKey, at: number): TaktEvent {
  return { ...said(key, 'any-language', '', at), kind: 'any-language', payload: {} };
}

/** The same stretch gives the same event, whatever became of it. */
export function judgedEvent(key: ConversationKey, payload: JudgedPayload): TaktEvent {
  const { metric, since, basis, answeredAt } = payload;
  const judged = base(key, 'judged', `${metric}\n${since}\n${basis}\n${answeredAt}`, answeredAt);
  return { ...judged, source: 'takt', kind: 'judged', payload };
}

/** What the seller does: at another moment it is another event. */
function said(key: ConversationKey, kind: string, content: string, at: number): EventBase {
  return { ...base(key, kind, `${content}\n${at}`, at), source: 'seller' };
}

function base(key: ConversationKey, kind: string, content: string, observedAt: number): EventBase {
  const id = hashText(`${key}\n${kind}\n${content}`);
  return { id, conversationId: key, at: observedAt, observedAt, source: 'page', v: EVENT_VERSION };
}

/** Between what the database holds (epoch ms) and what a file holds (ISO 8601). */
import {
  ambiguousEvent,
  anyLanguageEvent,
  describedEvent,
  dismissedEvent,
  EVENT_VERSION,
  followUpEvent,
  insertedEvent,
  type JudgedPayload,
  joinedEvent,
  judgedEvent,
  languageSetEvent,
  messageEvent,
  noFollowUpEvent,
  notedEvent,
  replyNeededEvent,
  type Sighting,
  snoozedEvent,
  type TaktEvent,
  undoneEvent,
} from '../conversation/events';
import type { Conversation } from '../conversation/fold';
import type { ConversationKey } from '../conversation/ids';
import type { Message, MessageClaim } from '../conversation/message';
import type { Stretch } from '../conversation/stretches';
import type { Judgement } from '../deadlines/judgement';
import { type Timer, timerState } from '../deadlines/timer';
import type { ConversationLanguage } from '../language/conversation-language';
import type { TemplateId } from '../templates/template';
import type { ExportedConversation, ExportedEvent, ExportedSighting } from './format';

/** A conversation with all that was worked out about it. */
export interface ConversationToExport {
  readonly conversation: Conversation;
  readonly language: ConversationLanguage;
  readonly timer: Timer;
  readonly stretches: readonly (Stretch & { readonly judgement: Judgement | null })[];
}

/** @param now for the timer's state (epoch ms) */
export function exportedConversation(
  { conversation, language, timer, stretches }: ConversationToExport,
  now: number,
): ExportedConversation {
  const { id, keys, marketplace, account, channel, threadId, buyerName, subject, messages } = conversation;
  return {
    ...{ id, keys: [...keys], marketplace, account, channel, threadId, buyerName, subject },
    language: { code: language.language, confidence: inThousandths(language.confidence), source: language.source },
    timer: exportedTimer(timer, now),
    ...exportedState(conversation),
    messages: messages.map(exportedMessage),
    stretches: stretches.map((stretch) => ({
      ...stretch,
      since: iso(stretch.since),
      answeredAt: isoOrNull(stretch.answeredAt),
    })),
  };
}

function exportedState({ noReplyNeeded, snoozedUntil, followUp, note }: Conversation) {
  const owed = followUp && {
    since: iso(followUp.since),
    promisedAt: iso(followUp.promisedAt),
    precision: followUp.precision,
    dueAt: isoOrNull(followUp.dueAt),
    by: followUp.by,
  };
  return { noReplyNeeded, snoozedUntil: isoOrNull(snoozedUntil), followUp: owed, note };
}

function inThousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function exportedTimer(timer: Timer, now: number): ExportedConversation['timer'] {
  const running = timer.kind === 'running' ? timer : undefined;
  return {
    state: timerState(timer, now),
    metric: running?.metric ?? null,
    basis: running?.basis ?? null,
    waitingSince: isoOrNull(running?.waitingSince),
    precision: running?.precision ?? null,
    dueAt: isoOrNull(running?.dueAt),
    limitAt: isoOrNull(running?.limitAt),
    observedAt: iso(timer.observedAt),
  };
}

function exportedMessage(message: Message): ExportedConversation['messages'][number] {
  const { id, author, precision, text, operator, templateId, editedAfterInsert, sentFromThisBrowser } = message;
  return {
    ...{ id, author, sentAt: iso(message.at), precision, text },
    ...{ preview: message.dim, observedAt: iso(message.observedAt) },
    ...{ operator, templateId, editedAfterInsert, sentFromThisBrowser },
  };
}

export function exportedEvent(event: TaktEvent): ExportedEvent {
  const { id, conversationId, source, v } = event;
  const base = { id, conversationId, at: iso(event.at), observedAt: iso(event.observedAt), source, v };
  switch (event.kind) {
    case 'message': {
      // Its time is the event's own: said once. In an order of its own, so that equal databases give equal files.
      const { source, author, precision, until, text, ordinal, sequence, pageId } = event.payload;
      const payload = {
        ...{ source, author, precision, text, ordinal, sequence },
        ...(until !== undefined && { until: iso(until) }),
        ...(pageId !== undefined && { pageId }),
      };
      return { ...base, kind: 'message', payload };
    }
    case 'described':
      return { ...base, kind: 'described', payload: event.payload };
    case 'joined':
      return { ...base, kind: 'joined', payload: event.payload };
    case 'ambiguous':
      return { ...base, kind: 'ambiguous', payload: {} };
    case 'dismissed':
      return { ...base, kind: 'dismissed', payload: { ...event.payload, upTo: iso(event.payload.upTo) } };
    case 'undone':
      return { ...base, kind: 'undone', payload: event.payload };
    case 'reply-needed':
    case 'no-follow-up':
      return { ...base, kind: event.kind, payload: { upTo: iso(event.payload.upTo) } };
    case 'snoozed': {
      const { until, upTo } = event.payload;
      return { ...base, kind: 'snoozed', payload: { until: iso(until), upTo: iso(upTo) } };
    }
    case 'follow-up': {
      const { dueAt, upTo } = event.payload;
      return { ...base, kind: 'follow-up', payload: { dueAt: isoOrNull(dueAt), upTo: iso(upTo) } };
    }
    case 'noted':
      return { ...base, kind: 'noted', payload: event.payload };
    case 'inserted':
      return { ...base, kind: 'inserted', payload: event.payload };
    case 'language-set':
      return { ...base, kind: 'language-set', payload: event.payload };
    case 'any-language':
      return { ...base, kind: 'any-language', payload: {} };
    case 'judged':
      return { ...base, kind: 'judged', payload: exportedJudged(event.payload) };
  }
}

/** The event with the id that its content gives; whether the file said the same is for the caller to compare. */
export function eventFrom(exported: ExportedEvent): TaktEvent {
  const key = exported.conversationId as ConversationKey;
  const observedAt = Date.parse(exported.observedAt);
  return { ...remade(exported, key, Date.parse(exported.at), observedAt), source: exported.source, v: EVENT_VERSION };
}

function remade(exported: ExportedEvent, key: ConversationKey, at: number, observedAt: number): TaktEvent {
  switch (exported.kind) {
    case 'message':
      return messageEvent(key, claimFrom(exported.payload, at, observedAt));
    case 'described':
      return describedEvent(key, exported.payload, observedAt);
    case 'joined':
      return joinedEvent(key, exported.payload.weak as ConversationKey, observedAt);
    case 'ambiguous':
      return ambiguousEvent(key, observedAt);
    case 'dismissed':
      return dismissedEvent(key, exported.payload.reason, Date.parse(exported.payload.upTo), at);
    case 'undone':
      return undoneEvent(key, exported.payload.event, at);
    case 'reply-needed':
      return replyNeededEvent(key, Date.parse(exported.payload.upTo), at);
    case 'no-follow-up':
      return noFollowUpEvent(key, Date.parse(exported.payload.upTo), at);
    case 'snoozed':
      return snoozedEvent(key, Date.parse(exported.payload.until), Date.parse(exported.payload.upTo), at);
    case 'follow-up': {
      const { dueAt, upTo } = exported.payload;
      return followUpEvent(key, dueAt === null ? null : Date.parse(dueAt), Date.parse(upTo), at);
    }
    case 'noted':
      return notedEvent(key, exported.payload.text, at);
    case 'inserted':
      return insertedEvent(key, exported.payload.templateId as TemplateId, exported.payload.text, at);
    case 'language-set':
      return languageSetEvent(key, exported.payload.language, at);
    case 'any-language':
      return anyLanguageEvent(key, at);
    case 'judged':
      return judgedEvent(key, judgedFrom(exported.payload));
  }
}

/** In an order of its own, so that equal databases give equal files. */
function exportedJudged({ metric, basis, since, answeredAt, judgement }: JudgedPayload) {
  const { policyId, policyVersion, target, targetClock, limit, limitClock, result, lateBy } = judgement;
  return {
    ...{ metric, basis, since: iso(since), answeredAt: iso(answeredAt) },
    judgement: { policyId, policyVersion, target, targetClock, limit, limitClock, result, lateBy },
  };
}

function judgedFrom({ since, answeredAt, ...payload }: ReturnType<typeof exportedJudged>): JudgedPayload {
  return { ...payload, since: Date.parse(since), answeredAt: Date.parse(answeredAt) };
}

type ExportedClaim = Extract<ExportedEvent, { kind: 'message' }>['payload'];

function claimFrom({ until, ...payload }: ExportedClaim, at: number, observedAt: number): MessageClaim {
  return { ...payload, at, observedAt, ...(until !== undefined && { until: Date.parse(until) }) };
}

export function exportedSighting(sighting: Sighting): ExportedSighting {
  return {
    key: sighting.key,
    observedAt: iso(sighting.observedAt),
    threadSeenAt: isoOrNull(sighting.threadSeenAt),
    spans: sighting.spans.map(({ from, to, thread }) => ({ from: from === 0 ? null : iso(from), to: iso(to), thread })),
    rows: Object.entries(sighting.rows)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([event, seenAt]) => ({ event, seenAt: iso(seenAt) })),
  };
}

export function sightingFrom({ key, observedAt, threadSeenAt, spans, rows }: ExportedSighting): Sighting {
  return {
    key: key as ConversationKey,
    observedAt: Date.parse(observedAt),
    threadSeenAt: threadSeenAt === null ? null : Date.parse(threadSeenAt),
    spans: spans.map(({ from, to, thread }) => ({
      from: from === null ? 0 : Date.parse(from),
      to: Date.parse(to),
      thread,
    })),
    rows: Object.fromEntries(rows.map(({ event, seenAt }) => [event, Date.parse(seenAt)])),
  };
}

/** Epoch ms → ISO 8601 in UTC. */
export function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: number | null | undefined): string | null {
  return at === null || at === undefined ? null : iso(at);
}

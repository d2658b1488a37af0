/**
 * The export format `takt-export`, version 1. Public: `assets/takt-export.schema.json` is made from this schema by
 * `npm run schema`. Instants are ISO 8601 in UTC to the millisecond, durations are milliseconds, `null` is "unknown" or
 * "none". What counts on import is `events`, `sightings`, `templates`, `accounts`, `policies`, `hours`,
 * `pageMaps` and `settings`; the rest is worked out from them. What is optional was added later: a file without it is a file of before.
 */
import * as v from 'valibot';
import { DISMISS_REASONS } from '../conversation/dismissals';
import { EVENT_VERSION } from '../conversation/events';
import { CHANNELS } from '../conversation/ids';
import { AUTHORS } from '../conversation/message';
import { PRECISIONS } from '../conversation/moment';
import { NOTE_LENGTH, noteText } from '../conversation/notes';
import { METRICS } from '../conversation/stretches';
import { CLOCKS } from '../deadlines/policy';
import { TIMER_STATES } from '../deadlines/timer';
import { SETTABLE_LANGUAGES } from '../language/languages';
import { MAPS_KEPT } from '../pages/kept-map';
import { exportedMap } from './format-maps';
import { exportedHours, exportedPolicy } from './format-rules';
import { exportedAccount, exportedSettings, exportedTemplate } from './format-seller';
import { changedInstant, duration, instant, label, seenInstant } from './format-shapes';
import { isConversationKey } from './key-check';

export const EXPORT_FORMAT = 'takt-export';
export const EXPORT_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const text = v.pipe(v.string(), v.maxLength(20_000));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
/** marketplace / account / channel / what it is called there, each percent-encoded. */
const key = v.pipe(v.string(), v.maxLength(8000), v.regex(/^[^/]+(?:\/[^/]+){3}$/), v.check(isConversationKey));

/** One line; empty: it was taken away. */
const note = v.pipe(
  v.string(),
  v.maxLength(NOTE_LENGTH),
  v.check((text) => noteText(text) === text),
);

const channel = v.picklist(CHANNELS);
const precision = v.picklist(PRECISIONS);
const author = v.picklist(AUTHORS);
const metric = v.picklist(METRICS);
const basis = v.picklist(['thread', 'row']);

const timer = v.strictObject({
  state: v.picklist(TIMER_STATES),
  metric: v.nullable(metric),
  basis: v.nullable(basis),
  waitingSince: v.nullable(instant),
  precision: v.nullable(precision),
  dueAt: v.nullable(instant),
  limitAt: v.nullable(instant),
  observedAt: instant,
});

const message = v.strictObject({
  id: hash,
  author,
  sentAt: instant,
  precision,
  text,
  /** Seen only as a row's preview: perhaps cut. */
  preview: v.boolean(),
  observedAt: instant,
  operator: v.nullable(label),
  templateId: v.nullable(label),
  editedAfterInsert: v.nullable(v.boolean()),
  sentFromThisBrowser: v.nullable(v.boolean()),
});

/** `target`, `limit`: each by its clock; without one by the calendar's. */
const judgement = v.strictObject({
  policyId: label,
  policyVersion: count,
  target: duration,
  targetClock: v.exactOptional(v.picklist(CLOCKS)),
  limit: v.nullable(duration),
  limitClock: v.exactOptional(v.nullable(v.picklist(CLOCKS))),
  result: v.picklist(['on-time', 'past-target', 'past-limit']),
  lateBy: duration,
});

const stretch = v.strictObject({
  metric,
  basis,
  startedBy: hash,
  since: instant,
  precision,
  answeredAt: v.nullable(instant),
  judgement: v.nullable(judgement),
});

const conversation = v.strictObject({
  id: key,
  keys: v.array(key),
  marketplace: label,
  account: v.nullable(label),
  channel,
  threadId: v.nullable(label),
  buyerName: v.nullable(label),
  subject: v.nullable(label),
  language: v.strictObject({
    /** BCP 47; `und` where it is not known, `mul` for Ukrainian and Russian at once. */
    code: label,
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    source: label,
  }),
  timer,
  /** Why nobody waits: the buyer has only closed the talk, or the seller says that no reply is needed. */
  noReplyNeeded: v.exactOptional(v.nullable(v.picklist(['closing', 'seller']))),
  snoozedUntil: v.exactOptional(v.nullable(instant)),
  /** What the seller has promised, or wants to be reminded of; without `dueAt` no time was named. */
  followUp: v.exactOptional(
    v.nullable(
      v.strictObject({
        since: instant,
        promisedAt: instant,
        precision,
        dueAt: v.nullable(instant),
        by: v.picklist(['promise', 'seller']),
      }),
    ),
  ),
  note: v.exactOptional(v.nullable(note)),
  /** Oldest first. */
  messages: v.array(message),
  /** Those in which nobody waits any more, oldest first; without `answeredAt` the answer was given elsewhere. */
  stretches: v.array(stretch),
});

/** What events of every kind have. `id` is made of the content, and a file in which it is not is refused. */
const eventBase = {
  id: hash,
  conversationId: key,
  at: seenInstant,
  observedAt: seenInstant,
  source: v.picklist(['page', 'seller', 'takt']),
  v: v.literal(EVENT_VERSION),
};

const event = v.variant('kind', [
  v.strictObject({
    ...eventBase,
    kind: v.literal('message'),
    payload: v.strictObject({
      source: v.picklist(['thread', 'row']),
      author,
      precision,
      until: v.exactOptional(instant),
      text,
      ordinal: count,
      sequence: count,
      pageId: v.exactOptional(label),
    }),
  }),
  v.strictObject({
    ...eventBase,
    kind: v.literal('described'),
    payload: v.strictObject({ buyerName: v.nullable(label), subject: v.nullable(label) }),
  }),
  v.strictObject({ ...eventBase, kind: v.literal('joined'), payload: v.strictObject({ weak: key }) }),
  v.strictObject({ ...eventBase, kind: v.literal('ambiguous'), payload: v.strictObject({}) }),
  v.strictObject({
    ...eventBase,
    kind: v.literal('dismissed'),
    /** Of the conversation as it had been read up to then. */
    payload: v.strictObject({ reason: v.picklist(DISMISS_REASONS), upTo: changedInstant }),
  }),
  v.strictObject({ ...eventBase, kind: v.literal('reply-needed'), payload: v.strictObject({ upTo: changedInstant }) }),
  v.strictObject({
    ...eventBase,
    kind: v.literal('snoozed'),
    payload: v.strictObject({ until: seenInstant, upTo: changedInstant }),
  }),
  v.strictObject({
    ...eventBase,
    kind: v.literal('follow-up'),
    /** `dueAt: null`: soon. */
    payload: v.strictObject({ dueAt: v.nullable(seenInstant), upTo: changedInstant }),
  }),
  v.strictObject({ ...eventBase, kind: v.literal('no-follow-up'), payload: v.strictObject({ upTo: changedInstant }) }),
  v.strictObject({ ...eventBase, kind: v.literal('noted'), payload: v.strictObject({ text: note }) }),
  v.strictObject({ ...eventBase, kind: v.literal('undone'), payload: v.strictObject({ event: hash }) }),
  v.strictObject({ ...eventBase, kind: v.literal('inserted'), payload: v.strictObject({ templateId: label, text }) }),
  v.strictObject({
    ...eventBase,
    kind: v.literal('language-set'),
    /** In which the buyer writes, by the seller; `null`: the messages say it. */
    payload: v.strictObject({ language: v.nullable(v.picklist(SETTABLE_LANGUAGES)) }),
  }),
  v.strictObject({ ...eventBase, kind: v.literal('any-language'), payload: v.strictObject({}) }),
  v.strictObject({
    ...eventBase,
    kind: v.literal('judged'),
    /** What became of a stretch by the rules of then; stretches without it are judged by those of the file. */
    payload: v.strictObject({
      ...{ metric, basis, since: seenInstant, answeredAt: seenInstant },
      judgement: v.strictObject({
        ...judgement.entries,
        targetClock: v.picklist(CLOCKS),
        limitClock: v.nullable(v.picklist(CLOCKS)),
      }),
    }),
  }),
]);

/** When and how far a conversation was read. */
const sighting = v.strictObject({
  key,
  observedAt: seenInstant,
  threadSeenAt: v.nullable(seenInstant),
  /** Within these no message escaped us; `from: null` reaches back to the conversation's start. */
  spans: v.array(v.strictObject({ from: v.nullable(seenInstant), to: seenInstant, thread: v.boolean() })),
  /** When a row was last seen to say what the event says. */
  rows: v.array(v.strictObject({ event: hash, seenAt: seenInstant })),
});

export const taktExport = v.strictObject({
  format: v.literal(EXPORT_FORMAT),
  version: v.literal(EXPORT_VERSION),
  exportedAt: instant,
  /** Names, texts and ids are stand-ins: a file to show to others, which cannot be imported. */
  masked: v.boolean(),
  conversations: v.array(conversation),
  events: v.array(event),
  sightings: v.array(sighting),
  templates: v.array(exportedTemplate),
  accounts: v.exactOptional(v.array(exportedAccount)),
  policies: v.pipe(
    v.array(exportedPolicy),
    v.check((policies) => new Set(policies.map(({ id }) => id)).size === policies.length),
  ),
  /** Those that the seller has set. */
  hours: v.pipe(
    v.array(exportedHours),
    v.check((hours) => new Set(hours.map(({ of }) => JSON.stringify([of?.marketplace, of?.id]))).size === hours.length),
  ),
  /** Those of the seller; the build's come with it. */
  pageMaps: v.pipe(v.array(exportedMap), v.maxLength(MAPS_KEPT)),
  settings: exportedSettings,
});

export type TaktExport = v.InferOutput<typeof taktExport>;
export type ExportedConversation = TaktExport['conversations'][number];
export type ExportedEvent = TaktExport['events'][number];
export type ExportedSighting = TaktExport['sightings'][number];

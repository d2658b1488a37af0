/** What a content script may send. A page can make it say anything, so nothing is taken unchecked. */
import * as v from 'valibot';
import { partsOf } from '../domain/conversation/identity';
import { CHANNELS, type ConversationKey } from '../domain/conversation/ids';
import { AUTHORS, MESSAGE_LENGTH } from '../domain/conversation/message';
import { PRECISIONS } from '../domain/conversation/moment';
import { TaktError } from '../domain/errors';
import { SETTABLE_LANGUAGES } from '../domain/language/languages';
import { marketplaceOf, outsideMap, pointedAt } from '../domain/pages/kept-map-schema';
import { FIELD_NAMES, mapId, ORIGINS } from '../domain/pages/page-map-schema';
import { isKindPath, TOPICS } from '../domain/pages/quiet-line';
import { sharedPath } from '../domain/pages/shared-path';
import { namedByPath } from '../domain/pages/taught-name';
import { PLACEHOLDERS } from '../domain/templates/placeholders';
import {
  type CandidateAsk,
  type ChoicesAsk,
  type ContentProtocol,
  type DraftAsk,
  type InsertedNote,
  type LogLine,
  NEEDED_SCRIPTS,
  type Report,
} from './protocol';
import type { Checks, SpeaksFor } from './server';
import { answerLanguage, eventIds, instant, label, marketplace, templateId, word, writtenKey } from './shapes';

/** What errors are called, Firefox's own among them, and what Takt says of others. */
const ERROR_NAME = /^(?:(?:[A-Z][A-Za-z]*)?Error|NS_[A-Z\d_]+|thrown|slow)$/u;

/** Of a line of the log: what is called otherwise is logged as that, and nothing of it. */
const code = v.pipe(
  v.string(),
  v.maxLength(80),
  v.transform((name) => (ERROR_NAME.test(name) ? name : 'other')),
);
const part = v.pipe(v.string(), v.regex(/^[A-Za-z\d-]{0,80}$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const key = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.maxLength(1000),
  v.transform((value) => value as ConversationKey),
);

const names = v.strictObject({
  marketplace,
  account: v.nullable(label),
  channel: v.picklist(CHANNELS),
  threadId: v.nullable(label),
  buyer: v.nullable(label),
  subject: v.nullable(label),
});

const claim = v.strictObject({
  source: v.picklist(['thread', 'row']),
  author: v.picklist(AUTHORS),
  at: instant,
  precision: v.picklist(PRECISIONS),
  until: v.exactOptional(instant),
  text: v.pipe(v.string(), v.maxLength(MESSAGE_LENGTH)),
  ordinal: count,
  sequence: count,
  pageId: v.exactOptional(label),
});

const pageStatus = v.strictObject({
  mapId,
  channel: v.picklist(CHANNELS),
  result: v.picklist(['read', 'empty', 'page-changed']),
  untimed: v.exactOptional(v.literal(true)),
  field: v.nullable(v.picklist(FIELD_NAMES)),
  early: v.exactOptional(v.literal(true)),
  layer: v.exactOptional(v.picklist(ORIGINS)),
  // Only words of cabinets stay of it: any other may name somebody.
  path: v.exactOptional(v.pipe(v.string(), v.startsWith('/'), v.maxLength(200), v.transform(sharedPath))),
  ways: v.exactOptional(
    v.strictObject({
      revision: v.pipe(count, v.minValue(1)),
      found: v.record(v.picklist(FIELD_NAMES), v.pipe(count, v.minValue(1), v.maxValue(100))),
    }),
  ),
});

const report = v.strictObject({
  marketplace,
  account: v.nullable(v.strictObject({ id: label, name: v.nullable(label) })),
  observedAt: instant,
  page: pageStatus,
  lost: v.exactOptional(pageStatus),
  threads: v.pipe(
    v.array(
      v.strictObject({
        names,
        description: v.strictObject({ buyerName: v.nullable(label), subject: v.nullable(label) }),
        source: v.picklist(['thread', 'row']),
        claims: v.pipe(v.array(claim), v.maxLength(1000)),
        last: v.nullable(claim),
        span: v.nullable(v.strictObject({ from: v.union([v.literal(0), instant]), to: instant, thread: v.boolean() })),
      }),
    ),
    v.maxLength(5000),
  ),
  twins: v.pipe(v.array(names), v.maxLength(1000)),
});

const line = v.strictObject({ code, feature: part, field: part });

/** What a seller types or a page shows of one thing. */
const value = v.pipe(v.string(), v.maxLength(1000));
const thread = v.strictObject({ names, orderNumber: v.nullable(value), productTitle: v.nullable(value) });

const candidate = v.strictObject({
  templateId,
  thread,
  given: v.strictObject(v.entriesFromList(PLACEHOLDERS, v.exactOptional(value))),
  language: v.nullable(answerLanguage),
});

const choices = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(200)),
  thread: v.nullable(thread),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});

const inserted = v.strictObject({
  ...{ names, templateId, language: answerLanguage, at: instant },
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MESSAGE_LENGTH)),
});

/** A page may hold half a surrogate pair. */
const draft = v.strictObject({
  names,
  text: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(MESSAGE_LENGTH),
    v.transform((text) => text.toWellFormed()),
  ),
});

/** A page hands on what was pointed at in it, and nothing that was brought from elsewhere or stands in for the build's. */
const taughtMap = v.pipe(
  outsideMap,
  v.check(({ id, origin }) => origin === 'taught' && /^[^/]+\/taught(?:-|$)/u.test(id)),
);

const keptBefore = v.strictObject({ map: taughtMap, addedAt: instant, isReplyShown: v.boolean() });
/** What was in its place had its name, was kept before it, and names nobody by its address, as nothing that is kept does. */
const keptAnswer = v.pipe(
  v.strictObject({ id: mapId, addedAt: instant, before: v.nullable(keptBefore) }),
  v.check(({ id, addedAt, before }) => !before || (before.map.id === id && before.addedAt < addedAt)),
  v.check(({ before }) => !before || before.map.paths.every((path) => path === sharedPath(path))),
);

/** A path that holds an unknown word may hold a name: none is kept. */
const pageKind = v.strictObject({ marketplace, path: v.pipe(v.string(), v.check(isKindPath)) });
const topics = v.pipe(v.array(v.picklist(TOPICS)), v.minLength(1), v.maxLength(TOPICS.length));

/** @throws TaktError `refused` where a page speaks of another marketplace than its own */
function own(speaksFor: SpeaksFor, marketplaces: readonly string[], name: string): void {
  if (!marketplaces.every(speaksFor)) throw new TaktError('refused', name);
}

export const contentChecks: Checks<ContentProtocol> = {
  hello: (args) => v.parse(v.strictTuple([]), args),
  report: (args, speaksFor) => {
    const [told] = v.parse(v.strictTuple([report]), args) as [Report];
    const spokenOf = [told, ...told.threads.map((thread) => thread.names), ...told.twins];
    own(
      speaksFor,
      spokenOf.map((each) => each.marketplace),
      'report',
    );
    return [told];
  },
  verdicts: (args, speaksFor) => {
    const [keys] = v.parse(v.strictTuple([v.pipe(v.array(key), v.maxLength(5000))]), args);
    own(
      speaksFor,
      keys.map((each) => partsOf(each).marketplace),
      'verdicts',
    );
    return [keys];
  },
  left: (args) => v.parse(v.strictTuple([]), args),
  log: (args) => v.parse(v.strictTuple([line]), args) as [LogLine],
  wake: (args) => v.parse(v.strictTuple([]), args),
  candidate: (args, speaksFor) => {
    const [ask] = v.parse(v.strictTuple([candidate]), args) as [CandidateAsk];
    own(speaksFor, [ask.thread.names.marketplace], 'candidate');
    return [ask];
  },
  choices: (args, speaksFor) => {
    const [ask] = v.parse(v.strictTuple([choices]), args) as [ChoicesAsk];
    own(speaksFor, ask.thread ? [ask.thread.names.marketplace] : [], 'choices');
    return [ask];
  },
  need: (args) => v.parse(v.strictTuple([v.picklist(NEEDED_SCRIPTS)]), args),
  inserted: (args, speaksFor) => {
    const [note] = v.parse(v.strictTuple([inserted]), args) as [InsertedNote];
    own(speaksFor, [note.names.marketplace], 'inserted');
    return [note];
  },
  dismiss: (args, speaksFor) => {
    const reason = v.picklist(['answered-elsewhere', 'no-reply-needed']);
    const [dismissed, why] = v.parse(v.strictTuple([writtenKey, reason]), args);
    own(speaksFor, [partsOf(dismissed).marketplace], 'dismiss');
    return [dismissed, why];
  },
  say: (args, speaksFor) => {
    const [of, said] = v.parse(v.strictTuple([writtenKey, word]), args);
    own(speaksFor, [partsOf(of).marketplace], 'say');
    return [of, said];
  },
  undo: (args) => v.parse(v.strictTuple([eventIds]), args),
  why: (args, speaksFor) => {
    const [of] = v.parse(v.strictTuple([writtenKey]), args);
    own(speaksFor, [partsOf(of).marketplace], 'why');
    return [of];
  },
  setBuyersLanguage: (args, speaksFor) => {
    const [of, language] = v.parse(v.strictTuple([writtenKey, v.nullable(v.picklist(SETTABLE_LANGUAGES))]), args);
    own(speaksFor, [partsOf(of).marketplace], 'setBuyersLanguage');
    return [of, language];
  },
  acceptAnyLanguage: (args, speaksFor) => {
    const [of] = v.parse(v.strictTuple([writtenKey]), args);
    own(speaksFor, [partsOf(of).marketplace], 'acceptAnyLanguage');
    return [of];
  },
  judgeDraft: (args, speaksFor) => {
    const [ask] = v.parse(v.strictTuple([draft]), args) as [DraftAsk];
    own(speaksFor, [ask.names.marketplace], 'judgeDraft');
    return [ask];
  },
  sweepNext: (args) => v.parse(v.strictTuple([instant]), args),
  keepMap: (args, speaksFor) => {
    const [map, isReplyShown, readBy] = v.parse(v.strictTuple([taughtMap, v.boolean(), v.nullable(mapId)]), args);
    own(speaksFor, [marketplaceOf(map)], 'keepMap');
    // What its address and its id name besides is not kept.
    return [namedByPath(map), isReplyShown, readBy];
  },
  unkeepMap: (args, speaksFor) => {
    const [kept] = v.parse(v.strictTuple([keptAnswer]), args);
    own(speaksFor, [marketplaceOf(kept)], 'unkeepMap');
    return [kept];
  },
  showReply: (args, speaksFor) => {
    const [id, reply] = v.parse(v.strictTuple([mapId, v.nullable(pointedAt)]), args);
    own(speaksFor, [marketplaceOf({ id })], 'showReply');
    return [id, reply];
  },
  silence: (args, speaksFor) => {
    const [of, about] = v.parse(v.strictTuple([pageKind, topics]), args);
    own(speaksFor, [of.marketplace], 'silence');
    return [of, about];
  },
  hear: (args, speaksFor) => {
    const [of] = v.parse(v.strictTuple([pageKind]), args);
    own(speaksFor, [of.marketplace], 'hear');
    return [of];
  },
  openOptions: (args) => v.parse(v.strictTuple([v.picklist(['templates'])]), args),
};

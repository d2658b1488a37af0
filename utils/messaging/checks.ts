/** What a content script may send. A page can make it say anything, so nothing is taken unchecked. */
import * as v from 'valibot';
import { partsOf } from '../domain/conversation/identity';
import { CHANNELS, type ConversationKey, type MarketplaceId } from '../domain/conversation/ids';
import { AUTHORS } from '../domain/conversation/message';
import { PRECISIONS } from '../domain/conversation/moment';
import { TaktError } from '../domain/errors';
import type { ContentProtocol, LogLine, Report } from './protocol';
import type { Checks } from './server';

/** Between 2001 and 2100, in ms: anything else is no time that a cabinet would show. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(978_307_200_000), v.maxValue(4_102_444_800_000));
const label = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const code = v.pipe(v.string(), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const marketplace = v.pipe(
  label,
  v.transform((id) => id as MarketplaceId),
);
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
  text: v.pipe(v.string(), v.maxLength(20_000)),
  ordinal: count,
  sequence: count,
  pageId: v.exactOptional(label),
});

const report = v.strictObject({
  marketplace,
  observedAt: instant,
  page: v.strictObject({
    mapId: code,
    channel: v.picklist(CHANNELS),
    result: v.picklist(['read', 'empty', 'page-changed']),
    field: v.nullable(code),
  }),
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

const line = v.strictObject({ code, feature: code, field: code });

export const contentChecks: Checks<ContentProtocol> = {
  hello: (args) => v.parse(v.strictTuple([]), args),
  report: (args, speaksFor) => {
    const [told] = v.parse(v.strictTuple([report]), args) as [Report];
    const spokenOf = [told, ...told.threads.map((thread) => thread.names), ...told.twins];
    if (!spokenOf.every((each) => speaksFor(each.marketplace))) throw new TaktError('refused', 'report');
    return [told];
  },
  verdicts: (args, speaksFor) => {
    const [keys] = v.parse(v.strictTuple([v.pipe(v.array(key), v.maxLength(5000))]), args);
    if (!keys.every((each) => speaksFor(partsOf(each).marketplace))) throw new TaktError('refused', 'verdicts');
    return [keys];
  },
  left: (args) => v.parse(v.strictTuple([]), args),
  log: (args) => v.parse(v.strictTuple([line]), args) as [LogLine],
};

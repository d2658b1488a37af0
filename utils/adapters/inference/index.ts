/** The structural reader: what a page shows that no map knows, told from the page alone, as a map. */
import type { Channel } from '../../domain/conversation/ids';
import { PAGE_MAP_SCHEMA, type PageMap } from '../../domain/pages/page-map';
import type { MarketplaceAdapter } from '../adapter';
import type { Steps } from '../reader';
import type { PageReading } from '../reading';
import { candidate, type Fields, seenOn } from './candidate';
import { headOver, pathsOf, titleOf } from './context';
import { type Group, groupsIn, singlesIn } from './groups';
import { type InferenceContext, type Inferred, SURE } from './inferred';
import { lackOn } from './lacking';
import { isOrders, type ListFind, listIn } from './list';
import type { ReplyFind } from './reply';
import { sampleOf } from './selectors';
import { holds, type Place, type Survey, surveyOf } from './survey';
import type { ThreadFind } from './thread';
import { isOfBuyers, isOther, ORDER, QUESTION, REVIEW, TALK, TICKET } from './words';

declare const document: never;

export type { InferenceContext, Inferred } from './inferred';
export { SURE } from './inferred';

const NOTHING: Inferred = { map: undefined, confidence: { list: 0, thread: 0, reply: 0 }, mayBeMessages: false };
/** From this on it is worth asking. */
const MAY_BE = 0.5;
/** So many answers, at most, stand under one question. */
const FEW = 4;
/** Of all repeated blocks only the largest are looked at. */
const GROUPS = 24;

/**
 * A map for the page as it stands. In steps: whoever calls it lets the page do something in between.
 * Rows that have shadow roots of their own are found; that something changes inside of them nobody is told.
 */
export function* infer(page: Document, context: InferenceContext): Steps<Inferred> {
  const { cardIn, joinedIn, replyBy, threadIn } = context.threads;
  const survey = yield* surveyOf(page, context);
  if (!survey) return NOTHING;
  const groups = (yield* groupsIn(survey)).sort((a, b) => b.rows.length - a.rows.length).slice(0, GROUPS);
  yield;
  const lists: ListFind[] = [];
  for (const group of groups) {
    const list = yield* listIn(survey, group);
    yield;
    if (list && !lists.some((other) => areAmong(list.rows, other.rows))) lists.push(list);
  }
  for (const group of lists.some(({ score }) => score >= MAY_BE) ? [] : singlesIn(survey)) {
    const list = yield* listIn(survey, group);
    if (list) lists.push(list);
  }
  // Who is named over messages is not a buyer because of that.
  const namesBut = ({ holder }: Group) =>
    new Set(
      lists.flatMap((list) => (list.sums || list.holder === holder ? [] : list.names.flatMap((name) => name ?? []))),
    );
  const found: ThreadFind[] = [];
  const find = function* (among: readonly Group[]): Steps<void> {
    for (const group of among) {
      const thread = yield* threadIn(survey, group, namesBut(group), rowsBut(lists, group));
      if (thread) found.push(thread);
    }
  };
  const others = groups.filter(({ holder }) => !lists.some((list) => list.holder === holder && isOfPeople(list)));
  yield* find(others);
  if (!found.some(isTold)) yield* find(yield* joinedIn(survey, others));
  const threads = found.filter(isTold);
  const several = only(threads);
  yield;
  const severalReply = several && (yield* replyBy(survey, several.holder));
  // Answers to one question are a thread of few by themselves, and without the question.
  const few = severalReply && several.messages.length <= FEW ? several : undefined;
  const single = severalReply && !few ? undefined : yield* cardIn(survey, lists);
  const card = few && !(single && isAround(single, few)) ? undefined : single;
  const nobodys = card || several ? undefined : only(found.filter((one) => !isTold(one) && !isListed(one, lists)));
  const thread = card ?? several ?? nobodys;
  const reply = card?.reply ?? severalReply ?? (nobodys && (yield* replyBy(survey, nobodys.holder)));
  // What is a thread is no list; a name in its head makes a list one of chats.
  const rated = lists
    .filter((list) => !lists.some((other) => isUnder(list, other)))
    .filter((list) => !threads.some(({ messages }) => messages.some((message) => list.rows.includes(message))))
    .map((list) => ({ list, score: list.score + withThread(list, thread) }))
    .sort((a, b) => rank(b) - rank(a));
  const [best, next] = rated;
  const isSure =
    best &&
    best.score >= SURE &&
    !(next && rank(next) >= SURE && rank(next) > rank(best) - 0.05 && next.list.rows.length > 2);
  const list = isSure ? best : undefined;
  const threadScore = card?.score ?? (thread ? threadConfidence(thread, reply, list?.list, titleOf(survey)) : 0);
  // What lies behind an open thread and does not know its buyer is another page.
  const isBehind = list?.list.sums && threadScore >= SURE && reply && !list.list.names.includes(thread?.buyer ?? '');
  const parts = {
    list: isBehind ? undefined : list?.list,
    thread: thread && threadScore >= SURE ? thread : undefined,
    reply: threadScore >= SURE ? reply : undefined,
  };
  const confidence = { list: Math.min(1, best?.score ?? 0), thread: Math.min(1, threadScore), reply: reply?.sure ?? 0 };
  // What says that it is something else is asked about by nobody.
  const mayBeList = best && best.score >= MAY_BE && !isOther(best.list.about) && speaksOfTalk(best.list);
  const mayBeThread = thread && threadScore >= MAY_BE && !isOther(`${headOverAll(survey, thread)} ${titleOf(survey)}`);
  const mayBeMessages = Boolean(parts.list || parts.thread || mayBeList || mayBeThread);
  if (!parts.list && !parts.thread) {
    const lacks = yield* lackOn(survey, best !== undefined && best.score >= SURE && !isSure);
    return { map: undefined, confidence, mayBeMessages, ...(lacks && { lacks }) };
  }
  yield;
  const map = mapOf(page, context, parts, titleOf(survey));
  const checked = yield* verified(map, parts, page, context);
  return { map: checked, confidence, mayBeMessages };
}

/** Names, words and times stand on many a page: in its words, or by marks, it must be one on which people write. */
const speaksOfTalk = ({ about, fields }: ListFind) =>
  TALK.test(about) || isOfBuyers(about) || fields['row.unread'] !== undefined || fields['row.own'] !== undefined;

const headOverAll = (survey: Survey, { about, messages: [first] }: ThreadFind) =>
  `${about} ${first ? headOver(survey, first) : ''}`;

/** What was asked, with all that was said to it: all of these messages, and others before them. */
const isAround = (card: ThreadFind, { messages }: ThreadFind) =>
  card.messages[0] === card.holder &&
  card.messages.length > messages.length &&
  messages.every((message) => card.messages.some((one) => holds(one, message) || holds(message, one)));

/** Some of the same rows, by another of their times. */
function areAmong(these: readonly Place[], all: readonly Place[]): boolean {
  const known = new Set(all);
  return these.every((place) => known.has(place));
}

/** Of which it is known whose messages are the seller's, or the buyer's. */
const isTold = ({ sides }: ThreadFind) => sides.of.some((side) => side === 'own' || side === 'buyer');

const isListed = ({ messages, holder }: ThreadFind, lists: readonly ListFind[]) =>
  lists.some(
    (list) => list.score >= MAY_BE && (list.holder === holder || messages.some((one) => list.rows.includes(one))),
  );

/** Where all rows of another list stand in these, these are its days. */
const isUnder = (list: ListFind, { rows }: ListFind) =>
  list.days &&
  rows.length > list.rows.length &&
  rows.every((row) => list.rows.some((day) => day !== row && holds(day, row)));

/** In a thread the same few names come again and again. */
const isOfPeople = ({ names, score }: ListFind) =>
  score >= SURE && names.length > 4 && new Set(names).size >= 0.5 * names.length;

/** Of the lists that stand apart from a group: an open row may hold its own thread. */
const rowsBut = (lists: readonly ListFind[], { holder }: Group) =>
  lists
    .flatMap(({ rows }) => (rows.some((row) => row.index <= holder.index && holder.index < row.end) ? [] : rows))
    .slice(0, 400);

/** Orders stand beside chats, and never before them. */
const rank = ({ list, score }: { readonly list: ListFind; readonly score: number }) =>
  score - (list.sums ? 0.3 : 0) - (list.fields['list.nameless'] ? 0.1 : 0);

function only(threads: readonly ThreadFind[]): ThreadFind | undefined {
  const [best, ...others] = [...threads].sort((a, b) => b.score - a.score || b.messages.length - a.messages.length);
  const isRival = ({ score, messages }: ThreadFind) =>
    best &&
    score > best.score - 0.03 &&
    messages.length > 0.7 * best.messages.length &&
    // The same messages by another of their times are no other thread.
    !sampleOf(messages, 3).every((one) => best.messages.some((other) => holds(one, other) || holds(other, one)));
  return others.some(isRival) ? undefined : best;
}

function withThread(list: ListFind, thread: ThreadFind | undefined): number {
  if (!thread) return 0;
  return thread.buyer !== undefined && list.names.includes(thread.buyer) ? 0.35 : 0.1;
}

function threadConfidence(
  thread: ThreadFind,
  reply: ReplyFind | undefined,
  list: ListFind | undefined,
  title: string,
): number {
  const isTalk = TALK.test(`${thread.about} ${title}`);
  const beside = list && thread.buyer !== undefined && list.names.includes(thread.buyer);
  return Math.min(
    1,
    thread.score +
      (reply ? 0.1 : beside ? -0.2 : -0.35) +
      (isTalk ? 0.05 : 0) +
      (beside ? 0.1 : 0) +
      (!isTold(thread) && reply?.isAddressed ? 0.1 : 0),
  );
}

interface Parts {
  readonly list: ListFind | undefined;
  readonly thread: ThreadFind | undefined;
  readonly reply: ReplyFind | undefined;
}

function mapOf(
  page: Document,
  { marketplace, channel, now }: InferenceContext,
  { list, thread, reply }: Parts,
  title: string,
): PageMap {
  const about = `${title} ${list?.about ?? ''}`;
  const kind = kindOf(about, list, thread, channel);
  const fields: Fields = {
    ...list?.fields,
    ...thread?.fields,
    ...(reply && { reply: reply.select.map((select) => candidate(select)) }),
  };
  return {
    schema: PAGE_MAP_SCHEMA,
    id: `${marketplace}/inferred-${[list && 'list', thread && 'thread'].filter(Boolean).join('-and-')}`,
    revision: 1,
    origin: 'inferred',
    channel: kind.channel,
    paths: pathsOf(page),
    ...(kind.untimed && { untimed: true as const }),
    ...(thread?.isDrawn && { drawnOrder: true as const }),
    fields: seenOn(fields, now),
  };
}

/** Of orders, reviews and tickets nothing but words says who waits. */
function kindOf(
  about: string,
  list: ListFind | undefined,
  thread: ThreadFind | undefined,
  channel: Channel,
): { channel: Channel; untimed: boolean } {
  if (thread) return { channel, untimed: false };
  if (list && isOrders(list) && ORDER.test(about)) return { channel: 'order', untimed: true };
  if (REVIEW.test(about)) return { channel: 'review', untimed: true };
  if (TICKET.test(about)) return { channel: 'ticket', untimed: true };
  if (QUESTION.test(about)) return { channel: 'question', untimed: false };
  return { channel, untimed: false };
}

/** Nobody writes that: it is when something was written. */
const CLOCK = /^\d{1,2}:\d{2}$/u;

/** Stands for any time. */
const SEEN = { at: 0, precision: 'day' } as const;

/** What the engine reads by the map must be what was seen; else what differs is left out. */
function* verified(
  map: PageMap,
  { list, thread }: Parts,
  page: Document,
  context: InferenceContext,
): Steps<PageMap | undefined> {
  const adapter = { id: map.id.split('/')[0], pages: [] } as unknown as MarketplaceAdapter;
  const address = page.location.href;
  // A path that ends in a thing's own name is not this page's to any other.
  const here = { ...map, paths: [] };
  // Whether it reads a time counts, and not which: that was told before.
  const printed = new Map(
    list?.rows.map(({ element }, index) => [element, { as: [], moment: list.times[index]?.time?.moment ?? SEEN }]),
  );
  const reading: PageReading = yield* context.engine(adapter, [here], page.body, { ...context, address, printed });
  if (reading.kind !== 'read') return undefined;
  const rows = reading.list?.rows ?? [];
  const isListRead =
    !list ||
    (rows.length === list.rows.length &&
      (list.fields['list.nameless'] !== undefined ||
        rows.filter(({ names }) => names.buyer !== null).length >= 0.9 * list.names.filter(Boolean).length) &&
      rows.filter(({ last }) => last).length >= 0.6 * rows.length);
  const read = reading.thread?.kind === 'thread' ? reading.thread.messages : [];
  const wanted = thread ? [...thread.sides.of] : [];
  const isThreadRead =
    !thread ||
    (!read.some(({ text }) => CLOCK.test(text)) &&
      sameCounts(
        read.map(({ author }) => author),
        wanted.map((side) => (side === 'own' ? 'seller' : side)),
      ));
  if (isListRead && isThreadRead) return map;
  if (!isListRead && !isThreadRead) return undefined;
  const kept = Object.entries(map.fields).filter(([field]) =>
    /^(?:row|list)/u.test(field) ? isListRead : isThreadRead,
  );
  return kept.length === 0 ? undefined : { ...map, fields: Object.fromEntries(kept) };
}

function sameCounts(a: readonly string[], b: readonly string[]): boolean {
  const count = (all: readonly string[], one: string) => all.filter((value) => value === one).length;
  return ['seller', 'buyer', 'unknown'].every((one) => count(a, one) === count(b, one));
}

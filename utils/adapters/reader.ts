/** Page map + page → what it shows. One engine for known, inferred and taught maps. */
import type { Moment } from '../domain/conversation/moment';
import { type FieldName, hasOpenPath, isOwn, type PageMap } from '../domain/pages/page-map';
import type { Ways } from '../domain/pages/ways';
import type { MarketplaceAdapter } from './adapter';
import { askedId } from './asked-id';
import { type Finder, finderFor, textOf } from './find';
import { mapsAt } from './maps-at';
import { accountIn } from './read-account';
import { readThread, timeSaid } from './read-thread';
import type {
  KnownRows,
  ListReading,
  PageChanged,
  PageReading,
  ReadingContext,
  RowReading,
  ThreadResult,
} from './reading';
import { inOrder } from './shadow';
import { parseTime } from './time';

declare const document: never;

/** No seller looks through a longer list, and a page that has one waits long enough without us. */
const ROWS_READ = 5000;

/** No list prints more of a message; a page that does is not believed to mean it. */
const PREVIEW_LENGTH = 1000;

/** Reads `root` with `map`. Touches nothing; throws only on a map that cannot be read with, and where nobody is told. */
export function readPage(
  adapter: MarketplaceAdapter,
  map: PageMap,
  root: Element,
  context: ReadingContext,
): PageReading {
  return allOf(pageSteps(adapter, [map], root, context));
}

/**
 * What `root` shows, by the first of the maps that finds in it what it looks for: where a chat lies over a list of orders,
 * its map comes first. In steps, one a row, so that whoever reads a long list can let the page do something in between.
 */
export function* pageSteps(
  adapter: MarketplaceAdapter,
  maps: readonly PageMap[],
  root: Element,
  context: ReadingContext,
): Steps<PageReading> {
  let shown: PageReading = { kind: 'elsewhere' };
  let lost: PageChanged | undefined;
  for (const map of mapsAt(maps, context.address)) {
    const reading = yield* triedBy(adapter, map, root, context);
    if (reading.kind === 'read') return lost && shouldFind(lost.map, reading) ? { ...reading, lost } : reading;
    if (reading.kind === 'empty') return reading;
    if (shown.kind === 'elsewhere') shown = reading;
    if (reading.kind === 'page-changed' && isOwn(map)) lost ??= reading;
  }
  // What was made in its place has not found it either.
  return lost ?? shown;
}

/** Another tab under the same path may show what the seller has never shown: reviews beside questions, a thread alone. */
function shouldFind(
  { channel, fields, shown }: PageMap,
  { map, list, thread }: PageReading & { kind: 'read' },
): boolean {
  if (isOwn(map) || map.untimed || (map.channel !== channel && map.origin === 'known')) return false;
  const has = (part: 'list' | 'thread') => part in fields && (shown ?? part) === part;
  return (list !== undefined && has('list')) || (thread?.kind === 'thread' && has('thread'));
}

export type PageSteps = typeof pageSteps;

/** Yields whenever it may be interrupted. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

function allOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A map that cannot be read with, or not in time, is as good as one that the page has outgrown. */
function* triedBy(
  adapter: MarketplaceAdapter,
  map: PageMap,
  root: Element,
  context: ReadingContext,
): Steps<PageReading> {
  const { leftOut, spent, onError } = context;
  const unread: PageReading = isAway(map, context)
    ? { kind: 'elsewhere' }
    : { kind: 'page-changed', map, field: 'list' };
  if (leftOut?.has(map)) return unread;
  try {
    const find = finderFor(map, adapter, context.address, waysBy(map, context.rows));
    const reading = yield* timed(stepsBy(adapter, map, find, root, context), tellTo(map, spent));
    if (!find.tooLong()) return reading;
    onError?.(new DOMException('', 'slow'), map);
  } catch (error) {
    if (!onError) throw error;
    onError(error, map);
  }
  return unread;
}

/** A page and its frames are read one after the other. */
const tellTo = (map: PageMap, spent: ReadingContext['spent']) => {
  const before = spent?.get(map) ?? 0;
  return (took: number) => void spent?.set(map, before + took);
};

/** @param tell how long (ms) all of the steps have taken so far, without what the page did in between */
function* timed<Result>(steps: Steps<Result>, tell: (took: number) => void): Steps<Result> {
  let took = 0;
  for (;;) {
    const startedAt = performance.now();
    const { done, value } = steps.next();
    took += performance.now() - startedAt;
    tell(took);
    if (done) return value;
    yield;
  }
}

/** What is known of a page besides its path, where that says too little. */
const placeOf = ({ id, revision }: PageMap, address: string): string =>
  `${id} ${revision} ${new URL(address).pathname}`;

/** Whether a page that shows not all of it may be another one: it may live anywhere, and was not seen to live here. */
const isAway = (map: PageMap, { readAt, address }: ReadingContext): boolean =>
  readAt !== undefined && isOwn(map) && hasOpenPath(map) && !readAt.has(placeOf(map, address));

/** By what was found what known rows say: they are not asked again. Forgotten with them. */
const WAYS = new WeakMap<KnownRows, Map<PageMap, Ways>>();

function waysBy(map: PageMap, rows: KnownRows = new WeakMap()): Ways {
  const known = WAYS.get(rows) ?? new Map<PageMap, Ways>();
  const ways = known.get(map) ?? {};
  WAYS.set(rows, known.set(map, ways));
  return ways;
}

function* stepsBy(
  adapter: MarketplaceAdapter,
  map: PageMap,
  find: Finder,
  root: Element,
  context: ReadingContext,
): Steps<PageReading> {
  const changed = (field: FieldName): PageChanged => ({ kind: 'page-changed', map, field });

  const account = accountIn(find, root);
  const rows = yield* readRows(adapter, map, find, root, account?.id ?? null, context);
  const list = rows?.kind === 'list' ? rows.list : undefined;
  const thread = linked(readThread(adapter, map, find, root, { ...context, selected: selectedIn(list) }), list);
  const parts = { list, thread };
  const broken = rows?.kind === 'page-changed' && rows;
  const says = (field: FieldName) => find.one(field, root);
  const read = { kind: 'read', map, account, ways: find.ways } as const;
  const isSure = list !== undefined || thread?.kind === 'thread';
  if ((map.shown ? parts[map.shown] : (list ?? thread)) && (isSure || !isAway(map, context))) {
    if (isSure && isOwn(map) && hasOpenPath(map)) context.readAt?.add(placeOf(map, context.address));
    const isBare = broken && (says('list.empty') ?? says('list.filtered') ?? says('loading'));
    return { ...read, ...parts, ...(broken && !isBare && { broken }) };
  }
  if (says('list.empty')) return { kind: 'empty', map, account };
  if (says('list.filtered')) return { ...read, list: undefined, thread: undefined };
  if (says('loading')) return { kind: 'loading', map };
  if ((rows ?? thread) ? isAway(map, context) : hasOpenPath(map)) return { kind: 'elsewhere' };
  return broken || changed(map.shown ?? (map.fields.list ? 'list' : 'thread'));
}

function* readRows(
  adapter: MarketplaceAdapter,
  map: PageMap,
  find: Finder,
  root: Element,
  account: string | null,
  context: ReadingContext,
): Steps<{ kind: 'list'; list: ListReading } | PageChanged | undefined> {
  const element = find.one('list', root)?.element;
  if (!element) return undefined;
  const found = find.all('row', element);
  if (found.length === 0) return { kind: 'page-changed', map, field: 'row' };
  if (found.length > ROWS_READ) return { kind: 'page-changed', map, field: 'row', tooLong: true };
  const rows: RowReading[] = [];
  const days = find.all('list.date', element);
  let day: string | undefined = days.length > 0 ? '' : undefined;
  for (const row of found) {
    while (days[0] && inOrder(days[0], row) < 0) day = textOf(days.shift() as Element);
    const known = context.rows?.get(row);
    const reading =
      known?.map.id === map.id && known.map.revision === map.revision && known.account === account
        ? known.reading
        : readRow(adapter, map, find, row, account, context, day);
    if (!find.tooLong()) context.rows?.set(row, { map, account, reading });
    rows.push(reading);
    if (reading !== known?.reading) yield;
  }
  const areNamed = rows.some((row) => (row.names.threadId ?? row.names.buyer) !== null);
  if (!areNamed && !find.one('list.nameless', root)) {
    return { kind: 'page-changed', map, field: 'row.buyer' };
  }
  if (rows.every((row) => !row.last)) return { kind: 'page-changed', map, field: 'row.time' };
  return { kind: 'list', list: { element, rows } };
}

function readRow(
  adapter: MarketplaceAdapter,
  map: PageMap,
  find: Finder,
  element: Element,
  account: string | null,
  context: ReadingContext,
  day: string | undefined,
): RowReading {
  const name = find.one('row.buyer', element);
  // A map that nobody has looked at may take a number for a time.
  const isTime = map.origin === 'known' ? undefined : (text: string) => parseTime(text, context) !== undefined;
  const time = find.one('row.time', element, isTime);
  const subject = find.one('row.subject', element)?.value ?? null;
  const preview = find.one('row.preview', element)?.value ?? '';
  const as = [name?.value ?? '', time?.value ?? '', preview];
  const moment = time && timeSaid(element, as, time.value, day || undefined, day !== undefined, context);
  return {
    element,
    nameElement: name?.element,
    timeElement: time?.element,
    names: {
      marketplace: adapter.id,
      account,
      channel: map.channel,
      threadId: find.one('row.id', element)?.value ?? askedId(map, name?.value ?? null, subject, moment),
      buyer: name?.value ?? null,
      subject,
    },
    last: moment && lastSaid(map, find, element, moment, preview, context),
    selected: find.one('row.selected', element) !== undefined,
    ...context.factsIn?.(find, 'row', element),
  };
}

/** What nobody has looked at may take another word for an answer: where the row is unread as well, nobody knows. */
function lastSaid(
  { origin }: PageMap,
  find: Finder,
  row: Element,
  moment: Moment,
  preview: string,
  context: ReadingContext,
): RowReading['last'] {
  const isAnswered = find.one('row.answered', row) !== undefined;
  const isDoubtful = isAnswered && origin === 'inferred' && find.one('row.unread', row) !== undefined;
  if (isAnswered && !isDoubtful) return answerAfter(row, moment, context);
  return { ...lastMessage(find, row, moment, preview), ...(isDoubtful && { author: 'unknown' as const }) };
}

/** A row that shows what was asked, and that it is answered: from then on, before it was first seen to say so. */
function answerAfter(element: Element, { at }: Moment, { now, printed }: ReadingContext): RowReading['last'] {
  const known: { answeredBy?: number } = printed?.get(element) ?? {};
  known.answeredBy ??= Math.max(at, now) + 1;
  return { at, precision: 'day', until: known.answeredBy, author: 'seller', text: '' };
}

/** A preview says who wrote it only by «Вы:» or by being unread; otherwise, or where it says both, nobody knows. */
function lastMessage(find: Finder, element: Element, moment: Moment, preview: string): NonNullable<RowReading['last']> {
  const own = find.one('row.own', element);
  const starts = () =>
    find.candidates('row.own').flatMap((candidate) => ('select' in candidate && candidate.startsWith) || []);
  const prefix = own && starts().find((start) => preview.startsWith(start));
  const unread = find.one('row.unread', element) !== undefined;
  return {
    ...moment,
    author: own && !unread ? 'seller' : unread && !own ? 'buyer' : 'unknown',
    text: (prefix ? preview.slice(prefix.length).trim() : preview).slice(0, PREVIEW_LENGTH),
  };
}

/** The row of the open thread; with several selected nobody can tell. */
function selectedIn(list: ListReading | undefined): RowReading | undefined {
  const selected = list?.rows.filter((row) => row.selected) ?? [];
  return selected.length === 1 ? selected[0] : undefined;
}

/** The selected row has the id of its thread where the address has none yet. Its other names may be another thread's. */
function linked(thread: ThreadResult | undefined, list: ListReading | undefined): ThreadResult | undefined {
  if (thread?.kind !== 'thread' || thread.names.threadId !== null) return thread;
  const row = selectedIn(list);
  if (!row || (thread.names.buyer !== null && row.names.buyer !== null && thread.names.buyer !== row.names.buyer))
    return thread;
  return { ...thread, names: { ...thread.names, threadId: row.names.threadId } };
}

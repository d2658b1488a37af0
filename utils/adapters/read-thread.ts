/** The open thread: its messages, whose they are and when they were written. */
import type { Author, MessageClaim } from '../domain/conversation/message';
import type { Moment } from '../domain/conversation/moment';
import type { Candidate, ElementCandidate, PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { askedId } from './asked-id';
import { type Finder, replyIn, textOf } from './find';
import { accountIn } from './read-account';
import {
  MESSAGES_READ,
  type PageChanged,
  type PrintedTime,
  type ReadingContext,
  type RowReading,
  type ThreadResult,
} from './reading';
import { showsAll } from './scrolling';
import { inOrder } from './shadow';
import { onOneSide } from './sides';
import { namesDay, parseTime, parseTimeOn, todayOrBefore } from './time';
import { type EitherDay, withToday } from './weekdays';

declare const document: never;

/** A text longer than this is not a message of a person; its end is not kept. */
const TEXT_LENGTH = 20_000;

type Claim = Omit<MessageClaim, 'observedAt'>;

interface ThreadContext extends ReadingContext {
  /** The row that is selected in the list. */
  readonly selected: RowReading | undefined;
}

export function readThread(
  adapter: MarketplaceAdapter,
  map: PageMap,
  find: Finder,
  root: Element,
  context: ThreadContext,
): ThreadResult | undefined {
  const element = find.one('thread', root)?.element;
  if (!element) return undefined;
  const changed = (field: PageChanged['field']): PageChanged => ({ kind: 'page-changed', map, field, thread: element });
  const { shown, all } = messagesIn(map, find, element);
  // Of an order nothing need be written: what is known of it is what it is.
  const mayBeSilent = map.channel === 'order';
  if (shown.length === 0 && !mayBeSilent) return undefined;

  const messages: Claim[] = [];
  const sequence = new Map<number, number>();
  const ordinals = new Map<string, number>();
  const buyer = find.one('thread.buyer', root)?.value ?? null;
  const times = timesOf(find, shown, buyer, context);
  for (const [index, { message }] of shown.entries()) {
    const author = authorOf(find, message);
    const text = textIn(map, find, message).slice(0, TEXT_LENGTH);
    const isLast = message === shown.at(-1)?.message && messages.length > 0;
    const moment =
      times[index] ?? (author === 'system' && isLast ? saidByRow(context.selected, buyer, text) : undefined);
    if (!moment) {
      if (author === 'system') continue;
      return changed('message.time');
    }
    const pageId = find.one('message.id', message)?.value;
    messages.push({
      source: 'thread',
      author,
      ...moment,
      text,
      ordinal: count(ordinals, `${author} ${moment.at} ${text}`),
      sequence: count(sequence, moment.at),
      ...(pageId !== undefined && { pageId }),
    });
  }
  const subject = find.one('thread.subject', root)?.value ?? null;
  const asked = beginsHere(find, shown) ? messages[0] : undefined;
  const threadId = find.one('thread.id', root)?.value ?? askedId(map, buyer, subject, asked);
  if (messages.length === 0 && (!mayBeSilent || (threadId ?? buyer) === null)) return undefined;
  if (!messages.some((message) => message.author === 'seller') && !buyersSide(find, element, shown)) {
    return changed('message.own');
  }
  if (knowsSides(find) && isNobodys(messages)) return changed('message.buyer');
  if (isAnswered(map, find, messages)) return changed('message.own');
  const filtered = isFiltered(find, root);
  return {
    kind: 'thread',
    element: find.one('thread.place', element)?.element ?? element,
    names: {
      marketplace: adapter.id,
      account: accountIn(find, root)?.id ?? null,
      channel: map.channel,
      threadId,
      buyer,
      subject,
    },
    messages,
    fromStart: all === shown.length && !filtered && (beginsHere(find, shown) || showsAll(element)),
    filtered,
    cut: all > shown.length,
    orderNumber: find.only('thread.order', root),
    productTitle: find.only('thread.product', root),
    ...context.factsIn?.(find, 'thread', root),
    reply: replyIn(find, root),
  };
}

/** What is inferred finds a message's paragraphs, and nothing beside them. */
function textIn({ origin }: PageMap, find: Finder, message: Element): string {
  const first = find.one('message.text', message)?.value ?? '';
  const all = origin === 'inferred' ? find.all('message.text', message) : [];
  return all.length > 1 ? all.map(textOf).filter(Boolean).join(' ') : first;
}

/** Whether the first message is the one that every conversation begins with. */
function beginsHere(find: Finder, [first]: readonly Shown[]): boolean {
  return first !== undefined && find.one('thread.start', first.message) !== undefined;
}

function isFiltered(find: Finder, root: Element): boolean {
  const field = find.one('thread.filter', root)?.element;
  return field !== undefined && 'value' in field && field.value !== '';
}

interface Shown {
  readonly message: Element;
  /** The text of the date separator above it. */
  readonly date: string | undefined;
}

/** Messages and date separators in the order of the page, the newest messages only. */
function messagesIn(map: PageMap, find: Finder, thread: Element): { shown: Shown[]; all: number } {
  const messages = find.every('message', thread);
  const dates = find.every('date', thread);
  const shown: Shown[] = [];
  let date: string | undefined;
  let elements = [...messages.union(dates)].sort(inOrder);
  if (map.drawnOrder) elements = fromAbove(elements);
  for (const element of elements) {
    if (messages.has(element)) shown.push({ message: element, date });
    else date = element.textContent?.trim();
  }
  return { shown: shown.slice(-MESSAGES_READ), all: shown.length };
}

/** By what is in them: an element may have no box of its own, as `display: contents` has none. */
function fromAbove(elements: readonly Element[]): Element[] {
  const drawn = elements.map((element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return { element, top: range.getBoundingClientRect().top };
  });
  return drawn.sort((a, b) => a.top - b.top).map(({ element }) => element);
}

/** What says that nobody wrote it comes first: it may stand on a side. */
function authorOf(find: Finder, message: Element): Author {
  if (find.one('message.system', message)) return 'system';
  if (find.one('message.own', message)) return 'seller';
  if (find.one('message.buyer', message)) return 'buyer';
  return find.candidates('message.buyer').length > 0 ? 'unknown' : 'buyer';
}

/** Whether the map knows both sides: some know only that of nobody can be said who wrote it. */
const knowsSides = (find: Finder): boolean =>
  find.candidates('message.own').length > 0 && find.candidates('message.buyer').length > 0;

/** Of one message this says little; where it is so of all, the page marks its sides another way by now. */
function isNobodys(messages: readonly Claim[]): boolean {
  const said = messages.filter(({ author }) => author !== 'system');
  return said.length > 1 && said.every(({ author }) => author === 'unknown');
}

/** What was inferred while only the buyer had written knows no answer: what looks otherwise may be one. */
function isAnswered({ origin }: PageMap, find: Finder, messages: readonly Claim[]): boolean {
  const isBuyers = origin === 'inferred' && find.candidates('message.own').length === 0;
  const has = (author: Author) => messages.some((message) => message.author === author);
  return isBuyers && has('buyer') && has('unknown');
}

function timesOf(
  find: Finder,
  shown: readonly Shown[],
  buyer: string | null,
  context: ThreadContext,
): readonly (Moment | undefined)[] {
  const times = shown.map(({ message, date }) => timeOf(find, message, date, context));
  if (!times.includes(undefined)) return times;
  const { selected } = context;
  const isOpen = buyer === null || selected?.names.buyer === buyer;
  const open = shown.map(({ message }, index) => (times[index] ? undefined : find.one('message.time', message)));
  const either = open.map((one) => one && eitherDay(one.element, one.value, context));
  const told = withToday(times, either, isOpen ? selected?.last?.at : undefined);
  // What is understood once stays so: tomorrow the name means another day.
  for (const [index, one] of open.entries()) {
    const known = one?.element && context.printed?.get(one.element);
    if (known && one.element && told[index]) context.printed?.set(one.element, { ...known, moment: told[index] });
  }
  return told;
}

/** As it was when the element first said so. */
function eitherDay(element: Element | undefined, printed: string, context: ReadingContext): EitherDay | undefined {
  const seenAt = (element && context.printed?.get(element)?.seenAt) ?? context.now;
  const [today, before] = todayOrBefore(printed, { ...context, now: seenAt }) ?? [];
  return today && before && { today, before, seenAt };
}

function timeOf(find: Finder, message: Element, date: string | undefined, context: ReadingContext): Moment | undefined {
  const printsDates = find.candidates('date').length > 0;
  for (const [index, candidate] of find.candidates('message.time').entries()) {
    if ('address' in candidate) continue;
    const moment = momentOf(find, candidate, message, date, printsDates, context);
    if (moment) return find.found('message.time', index, moment);
  }
  return undefined;
}

function momentOf(
  find: Finder,
  candidate: Candidate & ElementCandidate,
  message: Element,
  date: string | undefined,
  printsDates: boolean,
  context: ReadingContext,
): Moment | undefined {
  const element = find.by(candidate, message);
  const printed = element && find.valueIn(candidate, element);
  if (!printed) return undefined;
  return timeSaid(element, [date ?? '', printed, message.textContent], printed, date, printsDates, context);
}

/**
 * A printed time under a printed day, as it was understood when the element first said so: a «23:40» that stands there
 * after midnight is not of the new day.
 * @param as all that it is told by
 */
export function timeSaid(
  element: Element,
  as: PrintedTime['as'],
  printed: string,
  date: string | undefined,
  printsDates: boolean,
  context: ReadingContext,
): Moment | undefined {
  const known = context.printed?.get(element);
  if (known?.as.every((text, index) => text === as[index])) return known.moment;
  const moment = timeOn(printed, date, printsDates, context);
  const isOpen = !moment && todayOrBefore(printed, context) !== undefined;
  context.printed?.set(element, { as, moment, ...(isOpen && { seenAt: context.now }) });
  return moment;
}

function timeOn(
  printed: string,
  date: string | undefined,
  printsDates: boolean,
  context: ReadingContext,
): Moment | undefined {
  if (namesDay(printed, context)) return parseTime(printed, context);
  if (date !== undefined) return parseTimeOn(date, printed, context);
  // Where pages print dates between messages, a time of day above the first of them is of an unknown day.
  return printsDates ? undefined : parseTime(printed, context);
}

/** The page's own lines may bear no time; of the last one the list says when it came. */
function saidByRow(row: RowReading | undefined, buyer: string | null, text: string): Moment | undefined {
  if (!row?.last || buyer === null || row.names.buyer !== buyer || text === '' || row.last.text !== text) {
    return undefined;
  }
  const { at, precision, until } = row.last;
  return { at, precision, ...(until !== undefined && { until }) };
}

/** A thread in which nobody is the seller is believed only when all bubbles stand on one side, the buyer's. */
function buyersSide(find: Finder, thread: Element, shown: readonly Shown[]): boolean {
  // Who signs with his name needs no side.
  const isSigned = (one: Candidate) => 'select' in one && one.sameAs === 'thread.buyer';
  const buyers = find.candidates('message.buyer');
  const isTold = shown.every(({ message }) => authorOf(find, message) !== 'unknown');
  if (isTold && buyers.length > 0 && buyers.every(isSigned) && find.candidates('message.bubble').length === 0)
    return true;
  const people = shown.filter(({ message }) => !['system', 'unknown'].includes(authorOf(find, message)));
  const bubbles = people.flatMap(({ message }) => find.one('message.bubble', message)?.element ?? []);
  // Where a message stands that has no bubble, nobody knows.
  return bubbles.length === people.length && onOneSide(bubbles, thread);
}

function count<Key>(counts: Map<Key, number>, key: Key): number {
  const known = counts.get(key) ?? 0;
  counts.set(key, known + 1);
  return known;
}

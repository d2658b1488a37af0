/**
 * What of a reading is believed. While a cabinet goes from one chat to another, its list, head, messages and address
 * contradict each other for seconds; a thread gets its own id, its row is tied to it, and what contradicts is withheld.
 */
import type { ListReading, RowReading, ThreadReading } from '../adapters/reading';
import { ownKey } from '../domain/conversation/identity';
import type { ConversationKey } from '../domain/conversation/ids';
import { latestOf, mayCoincide } from '../domain/conversation/moment';
import { hashText, normaliseText } from '../domain/conversation/text-key';
import { type Pairing, pair, RENAMED_AFTER, SETTLES_AFTER } from '../domain/conversation/thread-identity';
import { NO_SHOP, type ShopSwitch, withoutLeftovers } from './shop-switch';

/** What has to be remembered from one reading to the next. */
export interface Belief {
  readonly pairing: Pairing | undefined;
  /** The selected row, and since when (epoch ms) it is selected beside this thread. */
  readonly selection: { readonly row: string; readonly thread: string; readonly since: number } | undefined;
  /** Since when (epoch ms) rows of one name stand side by side. */
  readonly twinsSince: number | undefined;
  readonly shop: ShopSwitch;
  /** What the list said before a thread took its place. */
  readonly left: readonly Left[];
}

/** A row of a list that is gone; without its element, which the page has thrown away. */
type Left = Pick<RowReading, 'last'> & { readonly names: Pick<RowReading['names'], 'threadId' | 'account'> };

export interface Believed {
  readonly rows: readonly RowReading[];
  readonly thread: ThreadReading | undefined;
  /** When (epoch ms) the list shows a newer message than the thread: how far the thread is complete. */
  readonly threadUntil: number | undefined;
  /** Keys that several rows bear: nobody can tell which is which. */
  readonly doubtful: ReadonlySet<ConversationKey>;
  /** Of these, rows that say different things, and have done so long enough not to be one row redrawn. */
  readonly twins: readonly RowReading[];
}

export const NO_BELIEF: Belief = {
  ...{ pairing: undefined, selection: undefined, twinsSince: undefined },
  ...{ shop: NO_SHOP, left: [] },
};

/** How long (ms) two rows of one name must stand side by side: a page that redraws may show one row twice. */
export const TWINS_AFTER = 2000;

/** @param at epoch ms */
export function believe(
  belief: Belief,
  list: ListReading | undefined,
  shown: ThreadReading | undefined,
  at: number,
): { belief: Belief; believed: Believed } {
  const { shop, content } = withoutLeftovers(belief.shop, { rows: list?.rows ?? [], thread: shown }, at);
  const { rows, thread: read } = content;
  const left = list ? leftBy(rows, read) : belief.left;
  const pairing = read ? pair(belief.pairing, shownBy(read, list ? rows : left, at)) : belief.pairing;
  const torn = read !== undefined && pairing?.tornSince !== null;
  const selection = read && !torn ? selectionOf(belief.selection, rows, read, at) : undefined;
  const thread = read && !torn ? { ...read, names: { ...read.names, threadId: pairing?.threadId ?? null } } : undefined;

  const isTorn = ({ selected, names }: RowReading) =>
    selected || (names.threadId !== null && names.threadId === read?.names.threadId);
  const tied = tie(
    torn ? rows.filter((row) => !isTorn(row)) : rows,
    thread,
    selection !== undefined && at - selection.since >= SETTLES_AFTER,
  );
  const { doubtful, differing } = twinsAmong(tied.rows);
  const own = thread && mayBeSeveral(thread, rows) && ownKey(thread.names);
  if (own) doubtful.add(own);
  const twinsSince = differing.size > 0 ? (belief.twinsSince ?? at) : undefined;
  const areTwins = twinsSince !== undefined && at - twinsSince >= TWINS_AFTER;
  return {
    belief: { pairing, selection, twinsSince, shop, left },
    believed: {
      ...tied,
      thread,
      doubtful,
      twins: areTwins ? tied.rows.filter((row) => differing.has(keyOf(row) ?? ('' as ConversationKey))) : [],
    },
  };
}

/**
 * In how many ms something may be believed that is not yet, on a page that stands still; `undefined`: nothing waits.
 * @param at epoch ms
 */
export function settlesIn({ pairing, selection, twinsSince, shop }: Belief, at: number): number | undefined {
  const since = [pairing?.tornSince, pairing?.candidate?.since, selection?.since].filter(
    (one) => typeof one === 'number',
  );
  const instants = since.flatMap((one) => [one + SETTLES_AFTER, one + RENAMED_AFTER]);
  if (twinsSince !== undefined) instants.push(twinsSince + TWINS_AFTER);
  if (shop.leftovers) instants.push(shop.leftovers.since + RENAMED_AFTER);
  const ahead = instants.filter((instant) => instant > at);
  return ahead.length > 0 ? Math.min(...ahead) - at : undefined;
}

/**
 * Where list and thread take turns, the list that was left is a witness as well as one that stands beside the thread:
 * it names the thread by its id, and what it previews is the thread's newest message. One that says nothing is none.
 */
function leftBy(rows: readonly RowReading[], read: ThreadReading | undefined): Left[] {
  if (read) return [];
  return rows.flatMap(({ names: { threadId, account }, last }) =>
    threadId !== null && last && normaliseText(last.text) !== '' ? [{ names: { threadId, account }, last }] : [],
  );
}

function shownBy({ names, messages }: ThreadReading, rows: readonly (RowReading | Left)[], at: number) {
  const { threadId, buyer, subject } = names;
  const newest = messages.at(-1);
  const isItsRow = (row: RowReading | Left) =>
    row.names.threadId === null
      ? 'selected' in row && row.selected
      : row.names.threadId === threadId && row.names.account === names.account;
  const corroborated = rows.some((row) => isItsRow(row) && newest !== undefined && row.last && agree(row.last, newest));
  return { threadId, buyer, subject, messages: messages.map(signature), corroborated, at };
}

function signature(message: ThreadReading['messages'][number]): string {
  return `${message.author} ${message.at} ${hashText(message.text)}`;
}

function selectionOf(
  before: Belief['selection'],
  rows: readonly RowReading[],
  read: ThreadReading,
  at: number,
): Belief['selection'] {
  const selected = rows.filter((row) => row.selected);
  const [row] = selected;
  const [first] = read.messages;
  if (!row || !first || selected.length > 1) return undefined;
  const now = { row: keyOf(row) ?? '', thread: `${read.names.threadId} ${read.names.buyer} ${read.names.subject}` };
  return before?.row === now.row && before.thread === now.thread ? before : { ...now, since: at };
}

/**
 * The row of the open thread learns the thread's id, and leaves its messages to the thread, which shows them better;
 * unless the row shows a newer one: a search within the thread hides messages, and a thread may be late.
 */
function tie(
  rows: readonly RowReading[],
  thread: ThreadReading | undefined,
  isSettled: boolean,
): Pick<Believed, 'rows' | 'threadUntil'> {
  if (!thread) return { rows, threadUntil: undefined };
  const newest = thread.messages.at(-1);
  let threadUntil: number | undefined;
  const tied = rows.map((row): RowReading => {
    if (!isRowOf(row, thread, isSettled)) return row;
    const names = { ...row.names, threadId: thread.names.threadId };
    const isNewer = row.last && newest && latestOf(row.last) >= newest.at && !agree(row.last, newest);
    if (isNewer) threadUntil = newest.at;
    return { ...row, names, last: isNewer ? row.last : undefined };
  });
  return { rows: tied, threadUntil };
}

/** Without an id of its own a row is the thread's when it is selected, names the same buyer, and agrees or stays. */
function isRowOf(row: RowReading, { names }: ThreadReading, isSettled: boolean): boolean {
  if (row.names.threadId !== null) return row.names.threadId === names.threadId;
  if (!row.selected || names.buyer === null || row.names.buyer !== names.buyer) return false;
  const sameSubject = row.names.subject !== null && row.names.subject === names.subject;
  return sameSubject || (names.threadId !== null && isSettled);
}

/** Whether a row's preview may be this message. A picture has no words, and a list has its own for it. */
function agree(preview: NonNullable<RowReading['last']>, message: ThreadReading['messages'][number]): boolean {
  const authors = preview.author === 'unknown' || message.author === 'unknown' || preview.author === message.author;
  const text = normaliseText(message.text);
  const start = normaliseText(preview.text).replace(/\s*(?:…|\.{3})$/u, '');
  const texts = text === '' || start === '' || text.startsWith(start);
  return (authors || message.author === 'system') && texts && mayCoincide(preview, message);
}

function keyOf(row: RowReading): ConversationKey | undefined {
  return ownKey(row.names);
}

/** Where rows name nobody, of two about one thing either may be the open thread. */
function mayBeSeveral({ names }: ThreadReading, rows: readonly RowReading[]): boolean {
  const alike = rows.filter((row) => row.names.subject === names.subject);
  return names.threadId === null && alike.length > 1 && !rows.some(keyOf);
}

/** The page's own; two who ask in one minute under one name have none. */
const hasOwnId = ({ names: { threadId } }: RowReading) => threadId !== null && !threadId.startsWith('asked-');

/** Rows without an id that bear one name; `differing`: they say different things, so they are two. */
function twinsAmong(rows: readonly RowReading[]) {
  const saying = new Map<ConversationKey, string>();
  const doubtful = new Set<ConversationKey>();
  const differing = new Set<ConversationKey>();
  for (const row of rows) {
    const key = hasOwnId(row) ? undefined : keyOf(row);
    if (key === undefined) continue;
    const says = row.last ? `${row.last.at} ${row.last.text}` : '';
    if (saying.has(key)) doubtful.add(key);
    if (saying.has(key) && saying.get(key) !== says) differing.add(key);
    saying.set(key, says);
  }
  return { doubtful, differing };
}

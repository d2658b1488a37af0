/** What was read of a page, held against the truth. */
import { documentsOf } from '../../utils/adapters/documents';
import type { PageReading, RowReading, ThreadReading } from '../../utils/adapters/reading';
import { latestOf, type Moment } from '../../utils/domain/conversation/moment';
import type { PageScore, Share, Truth } from './page-score';

export type Read = PageReading;

export interface Marks {
  readonly reply: Element | null;
  readonly traps: readonly Element[];
}

/** The fields of the truth, before the marks that only a truth has are taken from the page. */
export function found(truth: Truth): Marks {
  const marks = { reply: truth.reply === null ? null : elementAt(truth.reply), traps: truth.traps.map(elementAt) };
  // Nothing that only a truth has may help.
  for (const page of documentsOf(document)) unmark(page);
  return marks;
}

function unmark(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    element.removeAttribute('data-truth');
    if (element.shadowRoot) unmark(element.shadowRoot);
  }
}

export function scored(reading: Read, truth: Truth, marks: Marks): PageScore {
  const list = reading.kind === 'read' ? (reading.list?.rows ?? []) : [];
  const thread = reading.kind === 'read' && reading.thread?.kind === 'thread' ? reading.thread : undefined;
  const rows = rowsScore(list, truth.rows ?? []);
  const messages = messagesScore(thread, truth.thread);
  return {
    map: 'map' in reading && reading.kind !== 'page-changed' ? reading.map.id : null,
    threads: { right: rows.right, of: truth.rows?.length ?? 0 },
    strangers: list.length - rows.right,
    authors: sum(rows.authors, messages.authors),
    times: sum(rows.times, messages.times),
    wrong: {
      authors: rows.wrong.authors + messages.wrong.authors,
      times: rows.wrong.times + messages.wrong.times,
      messages: messages.wrong.messages,
    },
    reply: replyScore(thread?.reply, marks),
  };
}

const holds = (read: Moment, { at, until = at }: { readonly at: number; readonly until?: number }) =>
  read.at <= until && at <= Math.max(read.at, latestOf(read));

/** A row is right with its buyer and, where the page has one, its id; each of the truth is found once. */
function rowsScore(read: readonly RowReading[], truth: NonNullable<Truth['rows']>) {
  const left = [...read];
  let right = 0;
  const [authors, times]: [Share, Share] = [none(), none()];
  const wrong = { authors: 0, times: 0 };
  for (const row of truth) {
    const index = left.findIndex(({ names }) => isSame(names, row));
    const [one] = index < 0 ? [] : left.splice(index, 1);
    if (one) right++;
    if (row.at === null) continue;
    const at = { at: row.at, ...(row.until !== undefined && { until: row.until }) };
    count(times, one?.last !== undefined && holds(one.last, at));
    if (one?.last && !holds(one.last, at)) wrong.times++;
    if (!one?.last || one.last.author === 'unknown') continue;
    // Not to know is never wrong: whether anybody's row is right shows only where somebody is named.
    count(authors, one.last.author === row.author);
    if (one.last.author !== row.author) wrong.authors++;
  }
  return { right, authors, times, wrong };
}

function isSame(read: RowReading['names'], { buyer, threadId }: NonNullable<Truth['rows']>[number]): boolean {
  return read.buyer === buyer && (threadId === null || read.threadId === null || read.threadId === threadId);
}

function messagesScore(read: ThreadReading | undefined, truth: Truth['thread']) {
  const [authors, times]: [Share, Share] = [none(), none()];
  const wrong = { authors: 0, times: 0 };
  const left = [...(read?.messages ?? [])];
  // Of the page's own lines nobody waits for an answer.
  for (const message of truth?.messages.filter(({ author }) => author !== 'system') ?? []) {
    const index = left.findIndex(({ text, author }) => text === plain(message.text) && author !== 'system');
    const [one] = index < 0 ? [] : left.splice(index, 1);
    count(authors, one?.author === message.author);
    count(times, one !== undefined && holds(one, message));
    if (one && one.author !== 'unknown' && one.author !== message.author) wrong.authors++;
    if (one && !holds(one, message)) wrong.times++;
  }
  const isTrue = ({ text }: { text: string }) => truth?.messages.some((message) => plain(message.text) === text);
  const messages = left.filter((one) => one.author !== 'system' && !isTrue(one)).length;
  return { authors, times, wrong: { ...wrong, messages } };
}

function replyScore(
  read: Element | undefined,
  { reply, traps }: { readonly reply: Element | null; readonly traps: readonly Element[] },
): PageScore['reply'] {
  if (read && traps.includes(read)) return 'trap';
  if (read === (reply ?? undefined)) return reply ? 'right' : 'none';
  return read ? 'wrong' : 'missed';
}

/** «a >>> b»: `b` in the shadow root of `a`, or in the document of the frame `a`; in the page, or in one of its frames. */
function elementAt(selector: string): Element {
  for (const page of documentsOf(document)) {
    let scope: ParentNode | null = page;
    let element: Element | null = null;
    for (const part of selector.split(' >>> ')) {
      element = scope?.querySelector(part) ?? null;
      scope = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    }
    if (element) return element;
  }
  throw new Error(`There is no ${selector}`);
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const none = (): Share => ({ right: 0, of: 0 });
const sum = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });

function count(share: Share, isRight: boolean): void {
  share.of++;
  if (isRight) share.right++;
}

/**
 * A seller with two shops changes from one to the other in the same tab. The page's head says so at once, while list
 * and thread still show the first shop's: those must not become the second shop's conversations.
 */
import type { RowReading, ThreadReading } from '../adapters/reading';
import { RENAMED_AFTER } from '../domain/conversation/thread-identity';

/** What has to be remembered from one reading to the next. */
export interface ShopSwitch {
  /** The shop that was shown last; `null`: none yet. */
  readonly account: string | null;
  /** What was shown under its name. */
  readonly shown: ReadonlySet<string>;
  /** What the shop before it has left on the page, and since when (epoch ms). */
  readonly leftovers: { readonly marks: ReadonlySet<string>; readonly since: number } | undefined;
}

export const NO_SHOP: ShopSwitch = { account: null, shown: new Set(), leftovers: undefined };

interface Content {
  readonly rows: readonly RowReading[];
  readonly thread: ThreadReading | undefined;
}

/**
 * Leaves out what the former shop has left. What stays for long was this shop's after all: it was only renamed.
 * @param at epoch ms
 */
export function withoutLeftovers(
  before: ShopSwitch,
  { rows, thread }: Content,
  at: number,
): { shop: ShopSwitch; content: Content } {
  const account = rows[0]?.names.account ?? thread?.names.account ?? null;
  // A head that is drawn anew names no shop for a moment; whose the rest is, nobody can say meanwhile.
  if (account === null) return { shop: before, content: { rows, thread } };
  const switched = before.account !== null && account !== before.account;
  const leftovers = switched ? { marks: before.shown, since: at } : before.leftovers;
  const waits = leftovers !== undefined && at - leftovers.since < RENAMED_AFTER;
  const isLeft = (mark: string) => waits && leftovers.marks.has(mark);
  const content = {
    rows: rows.filter((row) => !isLeft(rowMark(row))),
    thread: thread && !isLeft(threadMark(thread)) ? thread : undefined,
  };
  const shown = new Set([...content.rows.map(rowMark), ...(content.thread ? [threadMark(content.thread)] : [])]);
  const anyLeft = content.rows.length < rows.length || content.thread !== thread;
  return { shop: { account, shown, leftovers: anyLeft ? leftovers : undefined }, content };
}

/** By itself, without the shop that the page names now. */
function rowMark({ names, last }: RowReading): string {
  return JSON.stringify([names.threadId, names.buyer, names.subject, last?.at, last?.text]);
}

function threadMark({ names, messages }: ThreadReading): string {
  const newest = messages.at(-1);
  return JSON.stringify(['thread', names.threadId, names.buyer, messages.length, newest?.at, newest?.text]);
}

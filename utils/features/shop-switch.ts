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
  /** What shops before it have left on the page, each mark with its shop, and since when (epoch ms). */
  readonly leftovers: Leftovers | undefined;
}

interface Leftovers {
  readonly shops: ReadonlyMap<string, string>;
  readonly since: number;
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
  const leftovers = account === before.account ? before.leftovers : leftAt(before, at);
  const waits = isWaiting(leftovers, at);
  const isLeft = (mark: string) => waits && (leftovers?.shops.get(mark) ?? account) !== account;
  const content = {
    rows: rows.filter((row) => !isLeft(rowMark(row))),
    thread: thread && !isLeft(threadMark(thread)) ? thread : undefined,
  };
  const shown = new Set([...content.rows.map(rowMark), ...(content.thread ? [threadMark(content.thread)] : [])]);
  const anyLeft = content.rows.length < rows.length || content.thread !== thread;
  return { shop: { account, shown, leftovers: anyLeft ? leftovers : undefined }, content };
}

/** What stands on the page as the shop changes; what an earlier one has left may stand there still. */
function leftAt({ account, shown, leftovers }: ShopSwitch, at: number): Leftovers | undefined {
  if (account === null) return undefined;
  const earlier = isWaiting(leftovers, at) ? (leftovers?.shops ?? []) : [];
  return { shops: new Map([...earlier, ...[...shown].map((mark) => [mark, account] as const)]), since: at };
}

function isWaiting(leftovers: Leftovers | undefined, at: number): boolean {
  return leftovers !== undefined && at - leftovers.since < RENAMED_AFTER;
}

/** By itself, without the shop that the page names now; what it says last tells it only from others of one name. */
function rowMark({ names: { threadId, buyer, subject }, last }: RowReading): string {
  return JSON.stringify([threadId, buyer, subject, ...(threadId === null ? [last?.at, last?.text] : [])]);
}

/** A message may come while it stands there. */
function threadMark({ names: { threadId, buyer, subject } }: ThreadReading): string {
  return JSON.stringify(['thread', threadId, buyer, subject]);
}

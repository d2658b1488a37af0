/** What of a reading is told, and what features see of its rows and its thread. */
import type { PageReading, RowReading, ThreadReading } from '../adapters/reading';
import { ownKey } from '../domain/conversation/identity';
import type { ConversationKey } from '../domain/conversation/ids';
import type { Believed } from './believe';
import type { PageRow, PageStatus, PageThread } from './page';
import { missedIn, type PageContent } from './reporter';

/** Where nobody waits nothing is missed: that such a page is not recognised need not be said on it. */
export function shownStatus(reading: PageReading): PageStatus {
  if (reading.kind !== 'page-changed') return reading.kind;
  if (reading.map.untimed) return 'elsewhere';
  return reading.tooLong ? 'too-long' : reading.kind;
}

/** What is told to the background: of pages on which nobody waits, nothing. */
export function contentOf({ rows, thread, threadUntil, doubtful, twins }: Believed, isUntimed: boolean): PageContent {
  if (isUntimed) return { rows: [], thread: undefined, threadUntil: undefined, twins: [] };
  const isClear = ({ names }: RowReading | ThreadReading) => {
    const own = ownKey(names);
    return own !== undefined && !doubtful.has(own);
  };
  return {
    rows: rows.filter(isClear),
    thread: thread && isClear(thread) ? thread : undefined,
    threadUntil,
    twins: twins.map((row) => row.names),
  };
}

/** The row with its key; none where the page shows neither an id nor a name. */
export function keyedRow(row: RowReading, doubtful: ReadonlySet<ConversationKey>): PageRow[] {
  const key = ownKey(row.names);
  if (key === undefined) return [];
  const known = KEYED.get(row);
  const isDoubtful = doubtful.has(key);
  const keyed = known?.isDoubtful === isDoubtful ? known : { ...row, key, isDoubtful };
  KEYED.set(row, keyed);
  return [keyed];
}

/** A row that was not read anew is the same one to whoever draws on it. */
const KEYED = new WeakMap<RowReading, PageRow>();

export function elementOf(thread: PageThread | undefined): Element | undefined {
  return thread?.kind === 'thread' ? thread.reading.element : thread?.element;
}

export function threadShown(reading: PageReading, believed: ThreadReading | undefined): PageThread | undefined {
  const changed = missedIn(reading);
  if (changed?.thread) {
    return { kind: 'page-changed', element: changed.thread, field: changed.field, channel: changed.map.channel };
  }
  const key = believed && ownKey(believed.names);
  return key && { kind: 'thread', reading: believed, key };
}

/** Ties the open thread to its row in the list. */
import type { ListReading, RowReading, ThreadReading } from './reading';

declare const document: never;

/**
 * The row of the open thread learns the thread's id, and leaves the messages to the thread, which shows them better.
 * @param thread with the id that is believed to be its own, not the one that the address happens to show
 */
export function linkRows(list: ListReading, thread: Pick<ThreadReading, 'names'>): ListReading {
  const { threadId, buyer, subject } = thread.names;
  const sameBuyer = (row: RowReading) => buyer !== null && row.names.buyer === buyer;
  const isOpen = (row: RowReading) =>
    row.names.threadId === null
      ? row.selected && sameBuyer(row) && (threadId !== null || row.names.subject === subject)
      : row.names.threadId === threadId;
  return {
    ...list,
    rows: list.rows.map((row) => (isOpen(row) ? { ...row, names: { ...row.names, threadId }, last: undefined } : row)),
  };
}

/** Where on the page a conversation is: its row, else its open thread. The queue asks for it at the seller's click. */
import type { ConversationKey } from '../domain/conversation/ids';
import { outline } from '../overlay/outline';
import type { PageRow, PageThread } from './page';

export type Shown = 'row' | 'thread' | 'none';

/** @param keys all by which the conversation is known */
export function showOnPage(
  keys: readonly ConversationKey[],
  rows: readonly PageRow[],
  thread: PageThread | undefined,
): Shown {
  const row = rows.find(({ key, isDoubtful, element }) => !isDoubtful && element.isConnected && keys.includes(key));
  if (row) {
    whenSeen(() => outline(row.element));
    return 'row';
  }
  if (thread?.kind !== 'thread' || !keys.includes(thread.key)) return 'none';
  whenSeen(() => outline(thread.reading.element));
  return 'thread';
}

/** The tab is brought forward only after it has answered. */
function whenSeen(act: () => void): void {
  if (!document.hidden) act();
  else document.addEventListener('visibilitychange', act, { once: true });
}

/** Where on the page a conversation is: its row, else its open thread. The queue asks for it at the seller's click. */
import type { ConversationKey } from '../domain/conversation/ids';
import { outline } from '../overlay/outline';
import type { PageRow, PageThread } from './page';

export type Shown = 'row' | 'thread' | 'none';

/** What is on the page now. */
export interface OnPage {
  readonly rows: () => readonly PageRow[];
  readonly thread: () => PageThread | undefined;
}

/** The tab comes forward within so many ms of its answer, or another one did. */
const COMES_FORWARD = 3000;

/** @param keys all by which the conversation is known */
export function showOnPage(keys: readonly ConversationKey[], page: OnPage): Shown {
  const found = find(keys, page);
  if (!found) return 'none';
  if (document.hidden) whenSeen(() => outlined(find(keys, page)));
  else outlined(found);
  return found.kind;
}

function find(keys: readonly ConversationKey[], { rows, thread }: OnPage) {
  const row = rows().find(({ key, isDoubtful, element }) => !isDoubtful && element.isConnected && keys.includes(key));
  if (row) return { kind: 'row', element: row.element } as const;
  const open = thread();
  return open?.kind === 'thread' && keys.includes(open.key)
    ? ({ kind: 'thread', element: open.reading.element } as const)
    : undefined;
}

function outlined(found: ReturnType<typeof find>): void {
  if (found) outline(found.element);
}

/** A tab that is looked at much later belongs to whatever the seller does there then. */
function whenSeen(act: () => void): void {
  const options = { once: true, signal: AbortSignal.timeout(COMES_FORWARD) };
  document.addEventListener('visibilitychange', act, options);
}

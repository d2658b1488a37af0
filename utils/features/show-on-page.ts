/** Where on the page a conversation is: its row, else its open thread. The queue asks for it at the seller's click. */
import type { ConversationKey } from '../domain/conversation/ids';
import { OUTLINED_FOR, outline } from '../overlay/outline';
import type { PageRow, PageThread } from './page';

export type Shown = 'row' | 'thread' | 'none';

/** What is on the page now. */
export interface OnPage {
  readonly rows: () => readonly PageRow[];
  readonly thread: () => PageThread | undefined;
}

/** The tab comes forward within so many ms of its answer, or another one did. */
const COMES_FORWARD = 10_000;

export interface ShowOnPage {
  /** @param keys all by which the conversation is known */
  readonly show: (keys: readonly ConversationKey[]) => Shown;
  /** The page was read anew: a row that it has drawn anew meanwhile is outlined where it is now. */
  readonly follow: () => void;
}

export function showOnPage(page: OnPage): ShowOnPage {
  let sought: readonly ConversationKey[] = [];
  let outlined: Element | undefined;
  /** By a clock that is never set. */
  let until = 0;

  const follow = () => {
    const left = until - performance.now();
    const element = left > 0 ? find(sought, page)?.element : undefined;
    if (!element?.isConnected || element === outlined) return;
    outline(element, left, outlined === undefined);
    outlined = element;
  };
  const begin = () => {
    until = performance.now() + OUTLINED_FOR;
    follow();
  };
  return {
    follow,
    show(keys) {
      sought = keys;
      outlined = undefined;
      until = 0;
      const found = find(keys, page);
      if (!found) return 'none';
      if (document.hidden) whenSeen(() => sought === keys && begin());
      else begin();
      return found.kind;
    },
  };
}

/** Also one that the page is just drawing anew. */
function find(keys: readonly ConversationKey[], { rows, thread }: OnPage) {
  const row = rows().find(({ key, isDoubtful }) => !isDoubtful && keys.includes(key));
  if (row) return { kind: 'row', element: row.element } as const;
  const open = thread();
  return open?.kind === 'thread' && keys.includes(open.key)
    ? ({ kind: 'thread', element: open.reading.element } as const)
    : undefined;
}

/** A tab that is looked at much later belongs to whatever the seller does there then. */
function whenSeen(act: () => void): void {
  const options = { once: true, signal: AbortSignal.timeout(COMES_FORWARD) };
  document.addEventListener('visibilitychange', act, options);
}

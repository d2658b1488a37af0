// Keeps the objects whose facts did not change, so that memoised rows and messages are not drawn again: a thousand
// rows in nine tabs take React's development build seconds otherwise.
import type { KitView } from './types';

function reuse<Item extends object>(before: Item[], after: Item[], key: (item: Item) => string): Item[] {
  const known = new Map(before.map((item) => [key(item), item]));
  return after.map((item) => {
    const old = known.get(key(item));
    return old && JSON.stringify(old) === JSON.stringify(item) ? old : item;
  });
}

export function reuseParts<View extends KitView>(before: View | null, after: View): View {
  if (!before) return after;
  return {
    ...after,
    rows: reuse(before.rows, after.rows, ({ chatId }) => chatId),
    thread: after.thread && {
      ...after.thread,
      messages: reuse(before.thread?.messages ?? [], after.thread.messages, ({ id }) => id),
    },
  };
}

/** What is promised of every field. */

/** Columns of the table, in its order. */
export const PROMISES = {
  caret: 'at the caret',
  selection: 'over a selection',
  trigger: 'a trigger replaced',
  lines: 'several lines',
  joined: 'one line: joined, and said',
  emoji: 'emoji',
  model: 'known to the page',
  undo: 'one Ctrl+Z',
  redo: 'redo',
  typing: 'typing on',
  stops: 'stops by Tab and Shift+Tab',
  late: 'committed late: one copy',
  limit: 'over the limit',
} as const;
export type Promised = keyof typeof PROMISES;

/** '' where it is kept; else what happens instead, in words; absent where it cannot be asked of this field. */
export type Found = Partial<Record<Promised, string>>;

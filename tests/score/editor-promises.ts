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
  late: 'committed late: one copy',
  limit: 'over the limit',
} as const;
/** Stops are looked at by the journeys alone: the table was made before there were any. */
export type Promised = keyof typeof PROMISES | 'stops';

/** '' where it is kept; else what happens instead, in words; absent where it cannot be asked of this field. */
export type Found = Partial<Record<Promised, string>>;

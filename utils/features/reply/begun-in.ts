import type { Prefix } from '../../domain/templates/prefix';
import { begunBefore } from '../../domain/templates/trigger';
import type { Draft } from './fields';
import type { Place } from './place';

/** The trigger that is half typed before the caret: a text takes its place. */
export function begunIn(draft: Draft | undefined, prefix: Prefix): Place | undefined {
  if (!draft) return undefined;
  const { value } = draft;
  const { start, end } = draft.selection;
  const from = start === end ? begunBefore(value, start, prefix) : undefined;
  return from === undefined ? undefined : { range: { start: from, end: start }, text: value.slice(from, start) };
}

import type { Prefix } from '../../domain/templates/prefix';
import { begunBefore } from '../../domain/templates/trigger';
import { readIn } from './fields';
import type { Place } from './place';

/** The trigger that is half typed before the caret: a text takes its place. */
export function begunIn(field: Element, prefix: Prefix): Place | undefined {
  const read = readIn(field);
  if (!read) return undefined;
  const { value } = read;
  const { start, end } = read.selection;
  const from = start === end ? begunBefore(value, start, prefix) : undefined;
  return from === undefined ? undefined : { range: { start: from, end: start }, text: value.slice(from, start) };
}

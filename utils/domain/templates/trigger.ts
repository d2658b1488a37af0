/**
 * What is typed for a template, by the keys under the fingers: `=ттн` and `=nny` are one trigger, for the seller forgets
 * to switch the layout and not the movement.
 */
import { keysOf } from './keyboard';
import { PREFIX, type Prefix, signsOf } from './prefix';
import { TRIGGER_LENGTH } from './template';

const OF_A_WORD = /[\p{L}\p{N}]/u;
const OPENING = /[\s\p{Ps}\p{Pi}"']/u;
const MARK = /\p{M}/u;
/** White space, and what no eye sees. */
const BLANK = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** One key for whatever the same movement of the fingers types in Ukrainian, Russian and English. */
export function triggerKey(trigger: string): string {
  return keysOf(trigger);
}

/**
 * The trigger that ends at the caret, and where its prefix begins; of several the longest.
 * @param has whether there is a template of this `triggerKey`
 */
export function triggerBefore(
  value: string,
  caret: number,
  prefix: Prefix,
  has: (key: string) => boolean,
): { start: number; key: string } | undefined {
  return prefixesBefore(value, caret, prefix)
    .filter((start) => start + 1 < caret)
    .map((start) => ({ start, key: triggerKey(value.slice(start + 1, caret)) }))
    .findLast(({ key }) => has(key));
}

/**
 * Where a trigger that may be half typed begins before the caret: with the prefix itself, after a space, or an opening
 * bracket or quotation mark. What is no trigger for sure, such as the end of an address, would be lost to what replaces it.
 */
export function begunBefore(value: string, caret: number, prefix: Prefix): number | undefined {
  return prefixesBefore(value, caret, prefix).find(
    (start) => value.charAt(start) === prefix && (start === 0 || OPENING.test(value.charAt(start - 1))),
  );
}

/** Why a trigger cannot be kept, if it cannot. */
export function checkTrigger(trigger: string): 'empty' | 'too-long' | 'space' | 'prefix' | undefined {
  if (trigger.trim() === '') return 'empty';
  if (trigger.length > TRIGGER_LENGTH) return 'too-long';
  if (BLANK.test(trigger)) return 'space';
  return trigger.includes(PREFIX) ? 'prefix' : undefined;
}

/** Where the prefix may begin that the caret stands behind, the nearest first. Called at every key press. */
function prefixesBefore(value: string, caret: number, prefix: Prefix): number[] {
  const signs = signsOf(prefix);
  const found: number[] = [];
  const first = Math.max(0, caret - TRIGGER_LENGTH - 1);
  for (let index = caret - 1; index >= first; index--) {
    const char = value.charAt(index);
    if (signs.includes(char) && !endsWord(value, index)) found.push(index);
    if (BLANK.test(char)) break;
  }
  return found;
}

/** Whether a letter or digit stands before the index: `a=ттн` is a formula, and no trigger. */
function endsWord(value: string, index: number): boolean {
  let end = index;
  // Letters may be composed of several characters, and emoji too.
  while (end > 0 && MARK.test(value.charAt(end - 1))) end--;
  const last = [...value.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
  return OF_A_WORD.test(last);
}

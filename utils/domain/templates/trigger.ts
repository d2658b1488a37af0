/**
 * What is typed for a template, by the keys under the fingers: `=ттн` and `=nny` are one trigger, for the seller forgets
 * to switch the layout and not the movement.
 */
import { keysOf } from './keyboard';
import { PREFIX, TRIGGER_LENGTH } from './template';

const OF_A_WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
/** White space, and what no eye sees. */
const BLANK = /[\s\u00AD\u200B\u2060\uFEFF]/u;

/** One key for whatever the same movement of the fingers types in Ukrainian, Russian and English. */
export function triggerKey(trigger: string): string {
  return keysOf(trigger);
}

/**
 * The trigger that ends at the caret, and where its prefix begins.
 * @param has whether there is a template of this `triggerKey`
 */
export function triggerBefore(
  value: string,
  caret: number,
  has: (key: string) => boolean,
): { start: number; key: string } | undefined {
  const start = prefixBefore(value, caret);
  if (start === undefined || start + PREFIX.length === caret) return undefined;
  const key = triggerKey(value.slice(start + PREFIX.length, caret));
  return has(key) ? { start, key } : undefined;
}

/** Whether what stands before the caret is a prefix, or began with one and may become a trigger. */
export function isTyping(value: string, caret: number): boolean {
  return prefixBefore(value, caret) !== undefined;
}

/** Why a trigger cannot be kept, if it cannot. */
export function checkTrigger(trigger: string): 'empty' | 'too-long' | 'space' | 'prefix' | undefined {
  if (trigger.trim() === '') return 'empty';
  if (trigger.length > TRIGGER_LENGTH) return 'too-long';
  if (BLANK.test(trigger)) return 'space';
  return trigger.includes(PREFIX) ? 'prefix' : undefined;
}

/** Where the prefix begins that the caret stands behind, with nothing but a trigger between. Called at every key press. */
function prefixBefore(value: string, caret: number): number | undefined {
  const first = Math.max(0, caret - TRIGGER_LENGTH - PREFIX.length);
  for (let index = caret - 1; index >= first; index--) {
    const char = value.charAt(index);
    if (char === PREFIX) return endsWord(value, index) ? undefined : index;
    if (BLANK.test(char)) return undefined;
  }
  return undefined;
}

/** Whether a letter or digit stands before the index: `a=ттн` is a formula, and no trigger. */
function endsWord(value: string, index: number): boolean {
  let end = index;
  // Letters may be composed of several characters, and emoji too.
  while (end > 0 && MARK.test(value.charAt(end - 1))) end--;
  const last = [...value.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
  return OF_A_WORD.test(last);
}

/** Whether a selector from outside may be asked of a page: some CSS takes a page seconds, and none of it is needed. */

import { PIERCE } from './page-map';

/** Parts that are looked for in what is around or below, at each element anew. */
const RELATIONS_ALLOWED = 2;
const COMPOUNDS_ALLOWED = 12;
const PARTS_ALLOWED = 60;

/** Asked of one element only: it holds no such thing. */
const WITHOUT = /^:scope:not\(:has\(([^()]*)\)\)$/u;

/**
 * What hides from whoever looks at the text: a quote that closes nothing or opens nothing, and letters that are written
 * as numbers. A figure may be, for no name begins with one.
 */
const HIDDEN = /\\["']|\/\*|\\(?!3\d )[\da-f]/iu;

/** Asks which place an element has among those that a second selector finds: counted anew for each of them. */
const COUNTED_AMONG = /:nth-[\w-]*\([^)]*\bof\b/iu;

const FUNCTIONS = /^(?:has|is|where|not|nth-(?:last-)?(?:child|of-type)|lang|dir)$/iu;

/** What any of several tells: of the element itself, and not of what stands before or around it. */
const CHOICE = /:(?:is|where|not)\(([^()]*)\)/giu;

/** It may still be no CSS at all: a page refuses that itself. */
export function isCalm(selector: string): boolean {
  if (HIDDEN.test(selector) || selector.split(PIERCE).some((part) => part.includes('>>>'))) return false;
  const bare = selector.replace(/"[^"]*"|'[^']*'/gu, '""').replace(WITHOUT, ':scope:has($1)');
  const relations = bare.match(/:(?:has|is|where|not)\(/giu) ?? [];
  const functions = bare.match(/[\w-]+(?=\()/gu) ?? [];
  const choices = [...bare.matchAll(CHOICE)].flatMap(([, choice = '']) => choice.split(','));
  const compounds = bare.split(/[\s>+~,]+/u).filter((part) => part !== '');
  const parts = bare.match(/[.#:[]/gu) ?? [];
  return (
    relations.length <= RELATIONS_ALLOWED &&
    !isNested(bare) &&
    !COUNTED_AMONG.test(bare) &&
    functions.every((name) => FUNCTIONS.test(name)) &&
    !choices.some((choice) => /[\s>+~]/u.test(choice.trim())) &&
    compounds.length <= COMPOUNDS_ALLOWED &&
    parts.length <= PARTS_ALLOWED &&
    (bare.match(/(?<![\w-])\*/gu) ?? []).length <= 1
  );
}

/** `:has(:has(…))`: each is asked anew for each element of the other. */
function isNested(selector: string): boolean {
  let depth = 0;
  for (const sign of selector) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth > 1) return true;
  }
  return false;
}

/** Whether a selector from outside may be asked of a page: some CSS takes a page seconds, and none of it is needed. */

/** Parts that are looked for in what is around or below, at each element anew. */
const RELATIONS_ALLOWED = 2;
const COMPOUNDS_ALLOWED = 12;
const PARTS_ALLOWED = 60;

/** Asked of one element only: it holds no such thing. */
const WITHOUT = /^:scope:not\(:has\(([^()]*)\)\)$/u;

/** It may still be no CSS at all: a page refuses that itself. */
export function isCalm(selector: string): boolean {
  const bare = selector.replace(/"[^"]*"|'[^']*'/gu, '""').replace(WITHOUT, ':scope:has($1)');
  const relations = bare.match(/:(?:has|is|where|not)\(|:nth-(?:last-)?child\([^)]*\bof\b/giu) ?? [];
  const compounds = bare.split(/[\s>+~,]+/u).filter((part) => part !== '');
  const parts = bare.match(/[.#:[]/gu) ?? [];
  return (
    relations.length <= RELATIONS_ALLOWED &&
    !isNested(bare) &&
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

/** What of a text that is too long fits: whole sentences where it can be, else whole words. */

/** Under so many characters nothing that is worth sending fits. */
const LEAST = 20;

/**
 * Cut behind a sentence or a line, else a word, as long as that leaves half of what fits; else between two signs.
 * @param most UTF-16 units
 * @returns `undefined` where all of it fits, or next to nothing
 */
export function fitIn(text: string, most: number): string | undefined {
  if (text.length <= most || most < LEAST) return undefined;
  const cuts = [ENDS, WORDS].map((behind) => lastOf(text, behind, most));
  const cut = cuts.find((at) => at >= most / 2) ?? lastSign(text, most);
  return text.slice(0, cut).trimEnd() || undefined;
}

/** Of sentences and lines. */
const ENDS = /(?:[.!?…]["»”)]*(?=\s)|(?=\n))/gu;
const WORDS = /(?=\s)/gu;

/** Behind the last of them that fits; 0 where there is none. */
function lastOf(text: string, behind: RegExp, most: number): number {
  let last = 0;
  for (const { index, 0: end } of text.slice(0, most + 1).matchAll(behind)) {
    const at = index + end.length;
    if (at <= most) last = at;
  }
  return last;
}

/** As a person sees them: an emoji goes whole. */
function lastSign(text: string, most: number): number {
  let last = 0;
  for (const { index } of new Intl.Segmenter().segment(text.slice(0, most + SIGN))) if (index <= most) last = index;
  return last;
}

/** Longer (UTF-16 units) than what people see as one. */
const SIGN = 64;

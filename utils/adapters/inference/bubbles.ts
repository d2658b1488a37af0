/** Whose messages are, by the side that their bubbles take. */
import type { Steps } from '../reader';
import type { Guess, Said, Side } from './sides';
import { mapped, type Place } from './survey';

declare const document: never;

/** Edges in line are no farther apart (px), and a side is told by no less. */
const IN_LINE = 14;
const APART = 26;
/** From this share of the thread's width on, lines that are all of one width fill it. */
const FILLED = 0.7;

/** By where the bubbles stand: those on the right are the seller's. */
export function* byPlace(said: readonly Said[]): Steps<Guess | undefined> {
  const chains = yield* mapped(said, ({ row, text }) => (text ? boxesAround(text, row) : []));
  const all = chains.flat();
  const [from, to] = [Math.min(...all.map((box) => box.left)), Math.max(...all.map((box) => box.right))];
  // The largest box that is not as wide as the thread; where there is none, the words.
  const boxes = chains.map((chain) => chain.find((box) => box.width <= 0.9 * (to - from)) ?? chain.at(-1));
  const drawn = boxes.flatMap((box) => (box && box.width > 0 ? [box] : []));
  if (drawn.length < 2) return undefined;
  const left = Math.min(...drawn.map((box) => box.left));
  const right = Math.max(...drawn.map((box) => box.right));
  let astray = 0;
  const sides = boxes.map((box): Side | undefined => {
    if (!box || box.width === 0) return undefined;
    const [before, after] = [box.left - left, right - box.right];
    if (before > IN_LINE && after > IN_LINE && Math.abs(before - after) > 40) astray++;
    if (before <= IN_LINE && after > APART) return 'buyer';
    if (after <= IN_LINE && before > APART) return 'own';
    if (before > APART && after > APART && Math.abs(before - after) <= 40) return 'system';
    return undefined;
  });
  // What is set in by a face or a margin takes no side, and lines that fill the thread do not either.
  const widths = drawn.map(({ width }) => width);
  const isFilled =
    Math.max(...widths) - Math.min(...widths) < 4 &&
    (widths[0] ?? 0) > FILLED * (right - left) &&
    chains.some(([row]) => row && row.width > 0.9 * (to - from));
  return sides.includes('own') && sides.includes('buyer') && astray <= 0.1 * drawn.length && !isFilled
    ? sides
    : undefined;
}

/** Boxes around the words, the largest first; last the words themselves. */
function boxesAround(text: Place, row: Place): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (let at: Place | undefined = text; at; at = at === row ? undefined : at.parent) {
    const box = at.element.getBoundingClientRect();
    if (box.width > 0) boxes.unshift(box);
  }
  const range = text.element.ownerDocument.createRange();
  range.selectNodeContents(text.element);
  return [...boxes, range.getBoundingClientRect()];
}

/** Which side bubbles take. A second witness beside class names: pages rename those, but the seller stays on the right. */

declare const document: never;

/** How far (px) edges may be apart that are meant to be in line. */
const IN_LINE = 24;

/** Whether all bubbles begin at one line on the left. Without a layout (a page not drawn yet) nothing is known: no. */
export function onOneSide(bubbles: readonly Element[]): boolean {
  const boxes = bubbles.map((bubble) => bubble.getBoundingClientRect()).filter((box) => box.width > 0);
  if (boxes.length === 0) return bubbles.length === 0;
  const lefts = boxes.map((box) => box.left);
  return Math.max(...lefts) - Math.min(...lefts) <= IN_LINE && !hugsTheRight(bubbles);
}

/** One bubble alone is in line with itself; then its distance to the edges of what holds it decides. */
function hugsTheRight(bubbles: readonly Element[]): boolean {
  return bubbles.some((bubble) => {
    const holder = bubble.closest('li, [role="listitem"], article') ?? bubble.parentElement;
    if (!holder || holder === bubble) return false;
    const [inner, outer] = [bubble.getBoundingClientRect(), holder.getBoundingClientRect()];
    return inner.left - outer.left > outer.right - inner.right + IN_LINE;
  });
}

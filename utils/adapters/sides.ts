/** Which side bubbles take. A second witness beside class names: pages rename those, but the seller stays on the right. */

declare const document: never;

/** How far (px) edges may be apart that are meant to be in line. */
const IN_LINE = 24;

/** Whether all bubbles of a thread begin at one line on the left. Not drawn yet, nothing is known of them: no. */
export function onOneSide(bubbles: readonly Element[], thread: Element): boolean {
  const boxes = bubbles.map((bubble) => bubble.getBoundingClientRect()).filter((box) => box.width > 0);
  if (boxes.length === 0) return bubbles.length === 0;
  const lefts = boxes.map((box) => box.left);
  return Math.max(...lefts) - Math.min(...lefts) <= IN_LINE && !hugsTheRight(bubbles, thread);
}

/** One bubble alone is in line with itself; then its distance to the edges of what holds it decides. */
function hugsTheRight(bubbles: readonly Element[], thread: Element): boolean {
  return bubbles.some((bubble) => {
    const holder = bubble.closest('li, [role="listitem"], article') ?? bubble.parentElement;
    // Some pages shrink what holds a bubble to it, and put both on the right.
    return [holder, thread].some((around) => around && around !== bubble && isOnTheRight(bubble, around));
  });
}

function isOnTheRight(bubble: Element, around: Element): boolean {
  const [inner, outer] = [bubble.getBoundingClientRect(), around.getBoundingClientRect()];
  // A long word may stick out.
  return inner.left - outer.left > Math.max(0, outer.right - inner.right) + IN_LINE;
}

/** Whether a thread has more than it shows: pages load older messages when one scrolls up, and there must be room for that. */

declare const document: never;

/** Whether everything in what scrolls around an element is in sight: then nothing can be above it. */
export function showsAll(element: Element): boolean {
  const scroller = scrollerOf(element);
  return scroller.clientHeight > 0 && scroller.scrollHeight <= scroller.clientHeight + 1;
}

function scrollerOf(element: Element): Element {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return at;
  }
  return element.ownerDocument.documentElement;
}

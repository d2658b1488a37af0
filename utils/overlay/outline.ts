/** An outline that leaves no trace: an animation changes nothing in the document, so no framework takes offence. */

/** How long (ms) it stays. */
export const OUTLINED_FOR = 4000;

const COLOUR = 'light-dark(#2456b8, #8fb4ff)';

/**
 * Outlines an element and gives it the keyboard, if it can take it.
 * @param time for so long (ms)
 * @param first brings it into view; else it is drawn anew where it was, and the keyboard stays with whoever has it
 */
export function outline(element: Element, time: number, first: boolean): void {
  if (first) element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const shown = { outline: `3px solid ${COLOUR}`, outlineOffset: '-3px' };
  // Still, and gone at once: nothing that moves, for those whom that disturbs.
  element.animate(
    [shown, { ...shown, offset: 0.9 }, { outline: '3px solid transparent', outlineOffset: '-3px' }],
    time,
  );
  if (first || document.activeElement === document.body) focusable(element)?.focus({ preventScroll: true });
}

function focusable(element: Element): HTMLElement | undefined {
  const select = 'a[href], button, [tabindex]';
  const found = element.matches(select) ? element : element.querySelector(select);
  return found && 'focus' in found ? (found as HTMLElement) : undefined;
}

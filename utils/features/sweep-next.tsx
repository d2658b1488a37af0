/** Ctrl+, leads on to the next who waits while a round through all of them is on; else the key is the page's own. */
import { isComposing } from '../editors/composing';
import { isCtrlAnd } from './ctrl-key';
import type { Feature } from './page';

export const sweepNext = {
  id: 'sweep-next',
  start({ page, signal }) {
    const onKey = (event: KeyboardEvent) => {
      // A page that presses keys itself moves no tab of the seller's.
      if (!isCtrlAnd('Comma', event) || !event.isTrusted || isComposing(event) || !page.sweeping.value) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // Held down it would lead past all of them.
      if (!event.repeat) void page.sweepOn();
    };
    window.addEventListener('keydown', onKey, { capture: true, signal });
  },
} satisfies Feature;

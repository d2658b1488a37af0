/** A menu below the bar of an open chat: a part of the script that comes on first need. */
import { signal as state } from '@preact/signals';
import { BarMenu } from '../../../components/overlay/BarMenu';
import { createAnchored } from '../../overlay/anchored';
import type { MenuHost, Opened } from './aside-host';

/** In ms. */
const LONGEST_PRESS = 1000;

/** @param sheet for its shadow root @param until ends it, without a word */
export function openMenu(host: MenuHost, sheet: CSSStyleSheet, until: AbortSignal): Opened {
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, until]);
  const block = createAnchored('takt-menu', sheet, signal, host.first === 'why' ? 'start' : 'end');
  const close = (byKey: boolean) => {
    if (signal.aborted) return;
    closing.abort();
    if (byKey) endOfKey(host.below, until);
    host.onClosed(byKey);
  };
  const outside = ({ target }: Event) => {
    // The bar itself closes it by the button that has opened it.
    if (!block.contains(target) && target !== host.below) close(false);
  };
  document.addEventListener('pointerdown', outside, { capture: true, passive: true, signal });
  const now = state(host.now);
  const { below, now: _, onClosed, ...about } = host;
  block.show(below, <BarMenu {...about} now={now} onClose={() => close(true)} />, () => close(false));
  return {
    tick: (at) => {
      now.value = at;
    },
    close: () => close(false),
  };
}

/** A key that closes it is let go over our bar, and was pressed in here: that is none of the page's either. */
function endOfKey(bar: Element, until: AbortSignal): void {
  const isOver = new AbortController();
  const signal = AbortSignal.any([isOver.signal, until, AbortSignal.timeout(LONGEST_PRESS)]);
  const onKeyUp = (event: KeyboardEvent) => {
    isOver.abort();
    if (event.target === bar) event.stopImmediatePropagation();
  };
  window.addEventListener('keyup', onKeyUp, { capture: true, signal });
}

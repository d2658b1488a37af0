/** One thing of ours that stands before an element of the page, or in a corner of it. */
import { type ComponentChild, render } from 'preact';
import { createHost, dress, groundBehind, type Host, standOn, type Tag } from './host';
import { stopAtWindow } from './own-events';

/** In a column or a grid as wide as it can be, and never squeezed: what it holds gives it no width. */
const BEFORE = 'display:block;flex:none;align-self:stretch;min-width:min(100%,280px);grid-column:1/-1';

/** Above whatever the page stacks. */
const CORNER = 'position:fixed;inset:auto auto 16px 16px;z-index:2147483000;max-width:min(380px,calc(100vw - 32px))';

export interface Block {
  /** `null` takes it away. Puts it back where the page has removed it. */
  show(before: Element | undefined, content: ComponentChild): void;
}

export function createBlock(tag: Tag, sheet: CSSStyleSheet, signal: AbortSignal): Block {
  let host: Host | undefined;
  /** Where its keys are kept from the page: it may go into a frame. */
  let kept: Document | undefined;
  const remove = () => {
    if (host) render(null, host.container);
    host?.element.remove();
    // What went into a frame is not to be touched any more once the frame is gone.
    host = kept = undefined;
  };
  signal.addEventListener('abort', remove);
  return {
    show(before, content) {
      if (content === null || content === undefined) return remove();
      host ??= createHost(tag, sheet);
      if (before === undefined) {
        if (host.element.parentElement !== document.body) document.body.append(host.element);
      } else if (host.element.nextElementSibling !== before) before.before(host.element);
      dress(host, sheet);
      const { ownerDocument } = host.element;
      // Only now, for what of ours listens at the window, too, is to hear first.
      if (kept !== ownerDocument) stopAtWindow(host.element, host.root, signal);
      kept = ownerDocument;
      standOn(host.element, groundBehind(before ?? document.body), before ? BEFORE : CORNER);
      render(content, host.container);
    },
  };
}

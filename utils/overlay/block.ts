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
      let inside = '';
      if (before === undefined) {
        if (host.element.parentElement !== document.body) document.body.append(host.element);
      } else inside = putAbove(before, host.element);
      dress(host, sheet);
      const { ownerDocument } = host.element;
      // Only now, for what of ours listens at the window, too, is to hear first.
      if (kept !== ownerDocument) stopAtWindow(host.element, host.root, signal);
      kept = ownerDocument;
      standOn(host.element, groundBehind(before ?? document.body), before ? BEFORE + inside : CORNER);
      render(content, host.container);
    },
  };
}

/** How something is put there, and what stands there. */
const PLACES = [
  ['after', 'nextElementSibling'],
  ['before', 'previousElementSibling'],
  ['append', 'lastElementChild'],
  ['prepend', 'firstElementChild'],
] as const;

/**
 * Before the element, where what holds it stacks what it holds; where that lays things side by side, or the element is
 * in nobody's flow, at the top in the element, and there it stays when messages are scrolled.
 * @returns more CSS declarations
 */
function putAbove(element: Element, own: Element): string {
  let around = element.parentElement;
  while (around && getComputedStyle(around).display === 'contents') around = around.parentElement;
  const style = getComputedStyle(element);
  // Of what stands between the rows of a table the browser makes a row.
  if (around && /^table-(?!cell)/.test(style.display)) return putAbove(around, own);
  const outer = getComputedStyle(around ?? element);
  const isInside =
    /grid|flexrow/.test(outer.display + outer.flexDirection) ||
    /left|right|absolute|fixed|inline|cell/.test(style.float + style.position + style.display);
  const { flexDirection, paddingTop, paddingRight, paddingLeft } = isInside ? style : outer;
  // Where what stands first is drawn last.
  const isTurned = flexDirection === 'column-reverse';
  const [insert, neighbour] = PLACES[isInside ? (isTurned ? 2 : 3) : isTurned ? 0 : 1];
  if (element[neighbour] !== own) element[insert](own);
  return isInside
    ? `;position:sticky;z-index:1;top:-${paddingTop};margin:-${paddingTop} -${paddingRight} 0 -${paddingLeft}`
    : '';
}

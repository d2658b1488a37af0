/** What happens in our roots is ours: the page must not take it for its own shortcuts, clicks or drafts. */

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

const OTHERS = [
  ...['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy', 'cut'],
  ...['focus', 'focusin', 'focusout', 'blur', 'contextmenu', 'wheel', 'dragstart', 'dragover', 'drop'],
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click', 'auxclick', 'dblclick'],
  ...['mousedown', 'mousemove', 'mouseup', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
];

/** @param clicks also what is not typed; a click on what stands on a row is a click on the row */
export function stopAtRoot(root: ShadowRoot, clicks: boolean): void {
  for (const type of clicks ? [...KEYS, ...OTHERS] : KEYS) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** Nothing of ours listens to these, and what the browser does by itself it does all the same. */
const UNHEARD = ['focus', 'focusin', 'focusout', 'blur', 'beforeinput', 'paste', 'copy', 'cut'];

/**
 * A page that listens on its way down (a shortcut, a dialog that holds the focus) hears before our root could stop it.
 * So, where one types: what is meant for us is stopped at the window, and what we listen to is told inside anew. Only
 * listeners that the page has put there, on the window itself, still come first.
 */
export function stopAtWindow(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  const on = (type: string, tell: (event: Event) => Event | undefined) =>
    view?.addEventListener(
      type,
      (event) => {
        if (event.composedPath()[0] !== host) return;
        event.stopImmediatePropagation();
        const told = tell(event);
        if (told && !(root.activeElement ?? root).dispatchEvent(told)) event.preventDefault();
      },
      { capture: true, signal },
    );
  for (const type of KEYS) on(type, (event) => keyTold(event as KeyboardEvent));
  for (const type of UNHEARD) on(type, () => undefined);
  on('input', () => new Event('input', { bubbles: true }));
}

/** Firefox 153 lets a `KeyboardEvent` out of any root, `composed` or not, and it would come round for ever. */
function keyTold(event: KeyboardEvent): Event {
  const { key, code, location, repeat, isComposing, keyCode, charCode } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  const held = { ctrlKey, shiftKey, altKey, metaKey };
  const told = new Event(event.type, { bubbles: true, cancelable: true });
  return Object.assign(told, { key, code, location, repeat, isComposing, keyCode, charCode, ...held });
}

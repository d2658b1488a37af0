/** While a point is asked for, clicks are the seller's answer and none of the page's business. */
import type { Teacher } from '../../adapters/teaching';

/** What a click is made of, and what pages listen to instead of it. */
const CLICKS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart'],
];

/** What a browser would not make a click of any more. */
const LEFT_TO_THE_BROWSER = /^touch/u;

/** How long (ms) after a point clicks are none of the page's business either: a double click has two. */
const HELD = 500;

export interface Pointing {
  readonly isOn: () => boolean;
  /** Ours, where clicks are ours as well. */
  readonly host: Element;
  readonly onHover: (element: Element | undefined) => void;
  readonly onPoint: (element: Element) => void;
  readonly onEscape: () => void;
  /** Things on the page stand elsewhere now. */
  readonly onScroll: () => void;
}

/** @returns to be called when the page may have other frames than before */
export function createPointing(
  teacher: Pick<Teacher, 'pages' | 'elementAt'>,
  { isOn, host, onHover, onPoint, onEscape, onScroll }: Pointing,
  signal: AbortSignal,
): () => void {
  const known = new WeakSet<Document>();
  let heldUntil = 0;

  function listen(page: Document): void {
    const view = page.defaultView;
    if (!view || known.has(page)) return;
    known.add(page);
    const isOurs = (event: Event) => event.composedPath()[0] === host;
    const at = ({ clientX, clientY }: MouseEvent) => teacher.elementAt(page, clientX, clientY);
    const taken = (event: Event) => {
      if (isOurs(event)) {
        heldUntil = 0;
        return;
      }
      const isAsked = isOn();
      if (!isAsked && performance.now() >= heldUntil) return;
      event.stopImmediatePropagation();
      if (!LEFT_TO_THE_BROWSER.test(event.type)) event.preventDefault();
      // A key makes a click without a place, and a double click means the same place twice.
      const isPoint = isAsked && event.type === 'click' && (event as MouseEvent).detail === 1;
      const element = isPoint ? at(event as MouseEvent) : undefined;
      if (!element) return;
      heldUntil = performance.now() + HELD;
      onPoint(element);
    };
    for (const type of CLICKS) view.addEventListener(type, taken, { capture: true, passive: false, signal });
    view.addEventListener(
      'pointermove',
      (event) => {
        if (isOn()) onHover(isOurs(event) ? undefined : at(event));
      },
      { capture: true, passive: true, signal },
    );
    view.addEventListener(
      'keydown',
      (event) => {
        if (!isOn() || isOurs(event) || event.key !== 'Escape') return;
        event.stopImmediatePropagation();
        event.preventDefault();
        keepRelease(teacher.pages(), event.key);
        onEscape();
      },
      { capture: true, signal },
    );
    view.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  }

  const listenToAll = () => {
    for (const page of teacher.pages()) listen(page);
  };
  listenToAll();
  return listenToAll;
}

/** Of a key that was taken the page hears nothing until it is let go, also when teaching has ended by it. */
export function keepRelease(pages: readonly Document[], key: string): void {
  const released = new AbortController();
  const { signal } = released;
  const hear = (event: KeyboardEvent) => {
    const isHeld = event.key === key && (event.type === 'keyup' || event.repeat);
    if (isHeld) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    if (event.type === 'keyup' ? isHeld : !event.repeat) released.abort();
  };
  for (const { defaultView } of pages)
    for (const type of ['keydown', 'keyup'] as const)
      defaultView?.addEventListener(type, hear, { capture: true, signal });
}

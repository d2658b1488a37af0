/** While a point is asked for, clicks are the seller's answer and none of the page's business. */
import type { Teacher } from '../../adapters/teaching';

/** What a click is made of, and what pages listen to instead of it. */
const CLICKS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart'],
];

/** What a browser would not make a click of any more. */
const LEFT_TO_THE_BROWSER = /^touch/u;

export interface Pointing {
  readonly isOn: () => boolean;
  /** Ours, where clicks are ours as well. */
  readonly host: Element;
  readonly onHover: (element: Element | undefined) => void;
  readonly onPoint: (element: Element) => void;
  readonly onEscape: () => void;
}

/** @returns to be called when the page may have other frames than before */
export function createPointing(
  teacher: Pick<Teacher, 'pages' | 'elementAt'>,
  { isOn, host, onHover, onPoint, onEscape }: Pointing,
  signal: AbortSignal,
): () => void {
  const known = new WeakSet<Document>();

  function listen(page: Document): void {
    const view = page.defaultView;
    if (!view || known.has(page)) return;
    known.add(page);
    const isOurs = (event: Event) => event.composedPath()[0] === host;
    const at = ({ clientX, clientY }: MouseEvent) => teacher.elementAt(page, clientX, clientY);
    const taken = (event: Event) => {
      if (!isOn() || isOurs(event)) return;
      event.stopImmediatePropagation();
      if (!LEFT_TO_THE_BROWSER.test(event.type)) event.preventDefault();
      // A key makes a click without a place.
      const isClick = event.type === 'click' && (event as MouseEvent).detail > 0;
      const element = isClick ? at(event as MouseEvent) : undefined;
      if (element) onPoint(element);
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
        onEscape();
      },
      { capture: true, signal },
    );
  }

  const listenToAll = () => {
    for (const page of teacher.pages()) listen(page);
  };
  listenToAll();
  return listenToAll;
}

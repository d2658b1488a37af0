/** The keys that the seller presses: in the page's own window, and in the frames in which a reply field was met. */

export interface Keyboard {
  /** Before the page's own listeners: theirs stand on what is inside the window. */
  on<Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
    options?: { readonly passive?: boolean; readonly signal?: AbortSignal },
  ): void;
  /** Listens where this field stands, too. */
  meet(field: Element): void;
}

export function createKeyboard(signal: AbortSignal): Keyboard {
  const listeners: ((view: Window) => void)[] = [];
  // A frame that is loaded anew has another document, in the same window.
  const met = new WeakSet<Document>([document]);
  return {
    on(name, listener, options) {
      const listen = (view: Window) => view.addEventListener(name, listener, { signal, ...options, capture: true });
      listeners.push(listen);
      listen(window);
    },
    meet({ ownerDocument }) {
      const view = ownerDocument.defaultView;
      if (!view || met.has(ownerDocument)) return;
      met.add(ownerDocument);
      for (const listen of listeners) listen(view);
    },
  };
}

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
  const listeners = new Set<(view: Window) => void>();
  const views = new Set<Window>([window]);
  // A frame that is loaded anew has another document, in the same window.
  const met = new WeakSet<Document>([document]);
  return {
    on(name, listener, options) {
      // Whoever stops listening later than all others hears nothing after that either.
      const until = options?.signal ? AbortSignal.any([signal, options.signal]) : signal;
      const listen = (view: Window) =>
        view.addEventListener(name, listener, { ...options, signal: until, capture: true });
      listeners.add(listen);
      options?.signal?.addEventListener('abort', () => listeners.delete(listen));
      for (const view of views) listen(view);
    },
    meet({ ownerDocument }) {
      const view = ownerDocument.defaultView;
      if (!view || met.has(ownerDocument)) return;
      met.add(ownerDocument);
      views.add(view);
      // A frame that is closed may be touched no more.
      view.addEventListener('pagehide', () => views.delete(view), { signal });
      for (const listen of listeners) listen(view);
    },
  };
}

// The address: sections change without a reload, as in the cabinets.
const CHANGED = 'replica:route';

const tell = () => dispatchEvent(new Event(CHANGED));

export function visitPath(path: string): void {
  if (location.pathname + location.search !== path) history.pushState(null, '', path);
  tell();
}

export function replacePath(path: string): void {
  history.replaceState(null, '', path);
  tell();
}

/** @returns how to stop listening */
export function onRoute(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('popstate', listener);
  };
}

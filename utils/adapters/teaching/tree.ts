/** What holds what, across shadow roots. */
import { shadowRootOf } from '../shadow';

declare const document: never;

/** Around an element at the top of a shadow root, its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** What is drawn at a point of the window, in open and closed shadow roots as well. */
export function elementAt(page: Document, x: number, y: number): Element | undefined {
  let found = page.elementFromPoint(x, y);
  for (let root = found && shadowRootOf(found); root; root = found && shadowRootOf(found)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found ?? undefined;
}

/** Shadow roots, which a page may have closed for its own scripts; for those of an extension they are open. */

declare const document: never;

/** What only content scripts have: an element's function in Firefox, one of an API in Chromium. */
interface Opening {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface OpeningApi {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** The element's shadow root, open or closed. Without an extension around it closed ones are none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  try {
    return (
      element.shadowRoot ??
      (element as Opening).openOrClosedShadowRoot ??
      (globalThis as OpeningApi).chrome?.dom?.openOrClosedShadowRoot(element) ??
      null
    );
  } catch {
    // Chromium throws for an element that is none of HTML.
    return null;
  }
}

/** For sorting, by where they stand; of what is in different shadow roots by where stands what has these. */
export function inOrder(a: Node, b: Node): number {
  // Asked of the earlier one, for of neighbours that is found at once.
  let at = b.compareDocumentPosition(a);
  if (at & 1) {
    // Of two trees browsers order nothing but their pointers.
    const [ours, theirs] = [waysTo(a), waysTo(b)];
    const level = theirs.findIndex((one, index) => one !== ours[index]);
    const [one, other] = [ours[level], theirs[level]];
    at = other && (!one || other.compareDocumentPosition(one) & 2) ? 2 : 4;
  }
  return at & 2 ? -1 : 1;
}

/** The hosts around it, the outermost first, and itself. */
function waysTo(node: Node): Node[] {
  const root = node.getRootNode();
  return [...('host' in root ? waysTo(root.host as Node) : []), node];
}

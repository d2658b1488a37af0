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

/** Places among what stands beside an element, of which nothing is Takt's: its bar may stand between messages. */

declare const document: never;

/** All that Takt puts on a page. */
export const OWN_ELEMENTS = [
  'takt-row',
  'takt-bar',
  'takt-notice',
  'takt-palette',
  'takt-hint',
  'takt-menu',
  'takt-teaching',
] as const;

const PAGES_OWN = `:not(${OWN_ELEMENTS.join()})`;

/** Beside one another, as the page itself has them. */
export const besideIn = (parent: ParentNode): Element[] =>
  [...parent.children].filter(({ localName }) => !localName.startsWith('takt-'));

/** By selector: a page is asked by the same few a thousand times. */
const KNOWN = new Map<string, string>();
/** What looks for a page's structure tries many that are never asked again. */
const MOST = 4000;

/**
 * The selector, as it is to be asked of this part of a page: where it counts children, and by «> *», it takes none of
 * Takt's elements for the page's. A bare «*» and neighbours («+») are asked as they are.
 */
export function pagesOwn(select: string, scope: Node): string {
  let own = KNOWN.get(select);
  if (own === undefined) {
    own = select
      .replace(/(:nth-(?:last-)?child)\(([^() ]+)\)/gu, `$1($2 of ${PAGES_OWN})`)
      .replace(/(?<=> )\*(?![\w|])/gu, PAGES_OWN);
    if (KNOWN.size >= MOST) KNOWN.clear();
    KNOWN.set(select, own);
  }
  // To count some of what stands side by side takes longer than to count all.
  return own === select || !mayHoldOwn(scope) ? select : own;
}

/** Whether anything of Takt's stands on its page; of what is in shadow roots that is not told so fast. */
function mayHoldOwn(scope: Node): boolean {
  const page = scope.ownerDocument;
  if (!page || scope.getRootNode() !== page) return true;
  return OWN_ELEMENTS.some((name) => page.getElementsByTagName(name).length > 0);
}

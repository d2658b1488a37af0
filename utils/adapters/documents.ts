/** Where a page may show its threads: in itself, or in a frame of its own host. */

declare const document: never;

/** The page, then the documents of its frames that can be looked into, as far as they are pages of the same host. */
export function documentsOf(page: Document): readonly Document[] {
  // Which the browser keeps; to look for them takes as long as the page is.
  const frames = [...page.getElementsByTagName('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  // By the window's origin: a frame that is written into the page has an address without one.
  return [page, ...frames.filter(({ body, defaultView }) => body && defaultView?.origin === page.defaultView?.origin)];
}

/** The address of each. */
export function addressesOf(page: Document): string {
  return documentsOf(page)
    .map(({ location }) => location.href)
    .join(' ');
}

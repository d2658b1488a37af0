/** What an address asks for. */

declare const document: never;

/** Names and values. In a content script of Firefox (153) their iterators cannot be iterated over: the page's are wrapped. */
export function parametersOf(search: URLSearchParams): [name: string, value: string][] {
  const found: [string, string][] = [];
  search.forEach((value, name) => {
    found.push([name, value]);
  });
  return found;
}

/** What a page says of itself around its lists. */
import { pathKind } from '../../domain/pages/path-kind';
import type { Place, Survey } from './survey';

declare const document: never;

/** The page's title and address. */
export function titleOf({ page }: Survey): string {
  const { title, location } = page;
  return `${title} ${location.pathname.replaceAll('/', ' ')} ${location.hash}`;
}

/** The nearest heading over a place, of what is printed before it. */
export function headOver({ places }: Survey, place: Place): string {
  for (let index = place.index - 1; index >= 0; index--) {
    const { element, time } = places[index] as Place;
    // A day over some of the rows says nothing of all.
    if (time) continue;
    if (!/^h[1-6]$|^legend$|^caption$/u.test(element.localName) && element.getAttribute('role') !== 'heading') continue;
    const text = element.textContent?.trim() ?? '';
    if (text !== '') return text.slice(0, 120);
  }
  return '';
}

/** Names that a place and what holds it are given: labels and ids, classes, tags. */
export function namesAround(place: Place, levels = 4): string {
  const names: string[] = [];
  for (let at: Place | undefined = place; at && levels-- > 0; at = at.parent) {
    const { element } = at;
    for (const name of ['aria-label', 'id', 'class', 'role', 'title', 'name', 'placeholder'])
      names.push(element.getAttribute(name) ?? '');
    if (element.localName.includes('-')) names.push(element.localName);
  }
  return names.join(' ');
}

/**
 * A frame that is written into the page has no path. The last of its words may be a buyer's: a map with it lives no
 * longer than the tab, and one that is kept has `sharedPath` instead.
 */
export const pathsOf = ({ location: { protocol, pathname } }: Document): string[] =>
  protocol.startsWith('http') ? [pathKind(pathname)] : [];

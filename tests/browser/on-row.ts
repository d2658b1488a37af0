/** A row as the reader would name it, and what Takt shows on it. */
import type { RowAnchor } from '../../utils/overlay/rows';
import { roots } from './closed-roots';

export const anchor = (key: string, element: Element): RowAnchor => ({
  key,
  element,
  nameElement: element.querySelector('b') ?? undefined,
  timeElement: element.querySelector('i') ?? undefined,
});
export const hostIn = (row: Element) => row.querySelector('takt-row');
export const saidOn = (row: Element) => {
  const host = hostIn(row);
  return host ? (roots.get(host)?.textContent ?? '') : undefined;
};

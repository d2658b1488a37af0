/** Short ways to write candidates of one piece of evidence. */
import type { ElementCandidate, Evidence } from '../domain/pages/page-map';

declare const document: never;

/** A function that makes candidates which all rest on the same evidence. */
export function resting(on: Evidence) {
  return (
    select: string,
    more: Omit<ElementCandidate, 'select' | keyof Evidence> = {},
  ): ElementCandidate & Evidence => ({
    ...on,
    select,
    ...more,
  });
}

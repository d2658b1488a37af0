/** Whether a map from outside the build can be read with at all: one selector that is no CSS would end all reading. */
import type { PageMap } from '../domain/pages/page-map';

declare const document: never;

/** @param page any part of one: it is asked, and nothing of it is looked at */
export function isSound({ origin, fields }: PageMap, page: ParentNode): boolean {
  try {
    if (origin !== 'known')
      // As one list, whose parts stand in one another's roots and around.
      for (const candidate of Object.values(fields).flat())
        if ('select' in candidate)
          page.querySelector(`${candidate.select.replaceAll('>>>', ',')},${candidate.in ?? 'a'}`);
    return true;
  } catch {
    return false;
  }
}

/** Whether a map from outside the build can be read with at all: one selector that is no CSS would end all reading. */
import { type PageMap, PIERCE } from '../domain/pages/page-map';

declare const document: never;

/** @param page any part of one: it is asked, and nothing of it is looked at */
export function isSound({ origin, fields }: PageMap, page: ParentNode): boolean {
  try {
    if (origin !== 'known')
      // One by one: two that are none may be one together.
      for (const candidate of Object.values(fields).flat())
        if ('select' in candidate)
          for (const part of [...candidate.select.split(PIERCE), candidate.in ?? 'a']) page.querySelector(part);
    return true;
  } catch {
    return false;
  }
}

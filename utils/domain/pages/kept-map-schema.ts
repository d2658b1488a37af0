/** What a page map must be like that comes from outside the build: from a file, or from a page on which it was taught. */
import * as v from 'valibot';
import type { PageMap } from './page-map';
import { mapSchema } from './page-map-schema';
import { isCalm } from './selector-check';

/** Teaching makes fewer; more of them only keep a page busy. */
const CANDIDATES_ALLOWED = 200;

export const outsideMap = v.pipe(
  mapSchema(['taught', 'imported'], isCalm),
  v.check(({ fields }) => Object.values(fields).flat().length <= CANDIDATES_ALLOWED),
);

/** An id begins with its marketplace. */
export const marketplaceOf = ({ id }: Pick<PageMap, 'id'>): string => id.slice(0, id.indexOf('/'));

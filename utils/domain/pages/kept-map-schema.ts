/** What a page map must be like that comes from outside the build: from a file, or from a page on which it was taught. */
import * as v from 'valibot';
import { isOpenlyCompared } from './compared';
import { CANDIDATES_ALLOWED } from './kept-map';
import type { PageMap } from './page-map';
import { mapSchema, selectedBy } from './page-map-schema';
import { isCalm } from './selector-check';

export const outsideMap = v.pipe(
  mapSchema(['taught', 'imported'], isCalm, isOpenlyCompared),
  v.check(({ fields }) => Object.values(fields).flat().length <= CANDIDATES_ALLOWED),
);

/** One that is kept already, whatever would be said of it now. */
export const ownMap = mapSchema(
  ['taught', 'imported'],
  () => true,
  () => true,
);

/** Whether it would still be taken: what was kept by an older build may have been looked at less closely. */
export const isFit = (map: PageMap): boolean => v.is(outsideMap, map);
/** How something is found that was pointed at, and nothing else. */
export const pointedAt = v.pipe(v.array(v.strictObject(selectedBy(isCalm))), v.minLength(1), v.maxLength(20));

/** An id begins with its marketplace. */
export const marketplaceOf = ({ id }: Pick<PageMap, 'id'>): string => id.slice(0, id.indexOf('/'));

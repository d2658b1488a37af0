/** What was taught on a page, as it may be kept and handed on: by the address as by the fields nobody is named. */
import { hashText } from '../conversation/text-key';
import type { PageMap } from './page-map';
import { sharedPath } from './shared-path';

/** Of each path and channel one, and without words of a path: the id is logged and stands in files. */
export function namedByPath(map: PageMap): PageMap {
  const paths = map.paths.map(sharedPath);
  const marketplace = map.id.slice(0, map.id.indexOf('/'));
  return { ...map, paths, id: `${marketplace}/taught-${map.channel}-${hashText(paths[0] ?? '')}` };
}

import { hasOpenPath, isOwn, type PageMap } from '../domain/pages/page-map';

declare const document: never;

/**
 * The maps whose kinds of page live at the address, as far as is known, in their order: of the build's with paths the ones
 * with the longest that fits, for a section may lie within another's. What the seller has shown there stays, and shuts
 * none of them out; only where its path is open it may have been another page.
 */
export function mapsAt(maps: readonly PageMap[], address: string): readonly PageMap[] {
  const { pathname } = new URL(address);
  const here = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const fit = (path: string) => {
    const start = `${path}/`.replace(/\/[*.]\/$/, '/');
    return (path.endsWith('/.') ? here === path.slice(0, -1) : here.startsWith(start)) ? start.length : 0;
  };
  const fits = maps.map((map) => ({ map, length: Math.max(0, ...map.paths.map(fit)) }));
  const longest = Math.max(...fits.map(({ map, length }) => (isOwn(map) ? 0 : length)));
  const isClosed = (map: PageMap) => isOwn(map) && !hasOpenPath(map);
  return fits
    .filter(({ map, length }) => map.paths.length === 0 || (length > 0 && (length >= longest || isClosed(map))))
    .map(({ map }) => map);
}

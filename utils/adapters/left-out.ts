/** Maps of the seller's own by which a page is read no more: they cannot be read with, or hold it up. */
import { isOwn, type PageMap } from '../domain/pages/page-map';

declare const document: never;

/** @param onError told once of each map */
export function leavingOut(onError: (error: unknown) => void) {
  const maps = new Set<PageMap>();
  const tried = new Set<PageMap>();
  const told = new Set<string>();
  const suspects = new Set<PageMap>();
  const fault = (error: unknown, map: PageMap) => {
    if (isOwn(map)) {
      maps.add(map);
      // Once may be the machine's fault; what cannot be read with stays so.
      if (error instanceof DOMException && error.name === 'slow') suspects.add(map);
    }
    const name = `${map.id} ${map.revision}`;
    if (told.has(name)) return;
    told.add(name);
    onError(error);
  };
  return {
    ...{ maps, tried, fault },
    /** What a page is asked by a map. */
    asked<Result>(map: PageMap | undefined, ask: (map: PageMap) => Result): Result | undefined {
      try {
        return map && ask(map);
      } catch (error) {
        fault(error, map as PageMap);
        return undefined;
      }
    },
    /** Leaves out those of them that may be, until it is another page. @returns whether there were any */
    suspect(some: Iterable<PageMap>): boolean {
      const own = [...some].filter((map) => isOwn(map) && !maps.has(map));
      for (const map of own) fault(new DOMException('', 'slow'), map);
      return own.length > 0;
    },
    acquit() {
      for (const map of suspects) maps.delete(map);
      suspects.clear();
    },
  };
}

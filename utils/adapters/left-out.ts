/** Maps of the seller's own by which a page is read no more: they cannot be read with, or hold it up. */
import { isOwn, type PageMap } from '../domain/pages/page-map';

declare const document: never;

/** So long (ms) a map takes that has a share in holding a page up. */
const SLOW = 250;

/** @param onError told once of each map */
export function leavingOut(onError: (error: unknown) => void) {
  const maps = new Set<PageMap>();
  const spent = new Map<PageMap, number>();
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
    ...{ maps, spent, fault },
    /** What a page is asked by a map. */
    asked<Result>(map: PageMap | undefined, ask: (map: PageMap) => Result): Result | undefined {
      try {
        return map && ask(map);
      } catch (error) {
        fault(error, map as PageMap);
        return undefined;
      }
    },
    /**
     * Leaves out those of the seller's own that hold the page up, until it is another page.
     * @param alone it is known to be this one
     * @returns whether there were any
     */
    suspect(alone?: PageMap): boolean {
      const own = (alone ? [alone] : [...spent.keys()]).filter((map) => isOwn(map) && !maps.has(map));
      const took = (map: PageMap) => spent.get(map) ?? 0;
      const slow = own.filter((map) => map === alone || took(map) > SLOW);
      const all = own.reduce((sum, map) => sum + took(map), 0);
      // None of many need be slow by itself.
      const found = slow.length > 0 || all <= SLOW ? slow : own;
      for (const map of found) fault(new DOMException('', 'slow'), map);
      return found.length > 0;
    },
    acquit() {
      for (const map of suspects) maps.delete(map);
      suspects.clear();
    },
  };
}

/** Page maps of a backup. Whose word it is that a field for answers was shown, the file alone cannot tell. */
import { freeId, type KeptMap, mergedMaps } from '../pages/kept-map';
import { readingOf } from '../pages/map-file';

/** Those of which the file says that their field for answers was shown, and of which nobody here knows that. */
export function saidToBeShown(here: readonly KeptMap[], brought: readonly KeptMap[]): KeptMap[] {
  const shown = new Set(here.filter(({ isReplyShown }) => isReplyShown).map(({ map }) => readingOf(map)));
  return brought.filter(
    ({ map, isReplyShown }) => isReplyShown && map.fields.reply !== undefined && !shown.has(readingOf(map)),
  );
}

/**
 * With those of a backup. One that reads otherwise than the seller's own of that name takes its place only where the backup
 * is the seller's, too; a newer one of somebody else's stands beside it, as one from a file.
 * @param areOwn the seller says that it was they who have shown those fields
 */
export function withBackedUp(here: readonly KeptMap[], brought: readonly KeptMap[], areOwn: boolean): KeptMap[] {
  const said = saidToBeShown(here, brought);
  const shown = new Set([...here.filter(({ isReplyShown }) => isReplyShown), ...(areOwn ? said : [])].map(readingIn));
  const unshown = brought.map((one) => (said.includes(one) ? { ...one, isReplyShown: false } : one));
  const merged = areOwn ? mergedMaps(here, unshown) : withOthers(here, unshown);
  // Also of those that were brought before it was said.
  return merged.map((one) => (shown.has(readingIn(one)) ? { ...one, isReplyShown: true } : one));
}

const readingIn = ({ map }: KeptMap): string => readingOf(map);

function withOthers(here: readonly KeptMap[], brought: readonly KeptMap[]): KeptMap[] {
  const readings = new Set(here.map(readingIn));
  return brought.reduce<KeptMap[]>(
    (all, one) => {
      const present = here.find(({ map }) => map.id === one.map.id);
      if (!present) return mergedMaps(all, [one]);
      if (readings.has(readingIn(one)) || one.addedAt <= present.addedAt) return all;
      const map = { ...one.map, id: freeId(one.map.id, all), origin: 'imported' as const };
      return mergedMaps(all, [{ ...one, map, isReplyShown: false }]);
    },
    [...here],
  );
}

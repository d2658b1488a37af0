/** Page maps of a backup. Whose word it is that a field for answers was shown, the file alone cannot tell. */
import { type KeptMap, mergedMaps } from '../pages/kept-map';
import { readingOf } from '../pages/map-file';

/** Those of which the file says that their field for answers was shown, and of which nobody here knows that. */
export function saidToBeShown(here: readonly KeptMap[], brought: readonly KeptMap[]): KeptMap[] {
  const shown = new Set(here.filter(({ isReplyShown }) => isReplyShown).map(({ map }) => readingOf(map)));
  return brought.filter(
    ({ map, isReplyShown }) => isReplyShown && map.fields.reply !== undefined && !shown.has(readingOf(map)),
  );
}

/** @param areOwn the seller says that it was they who have shown those fields */
export function withBackedUp(here: readonly KeptMap[], brought: readonly KeptMap[], areOwn: boolean): KeptMap[] {
  const said = saidToBeShown(here, brought);
  const readings = new Set(said.map(({ map }) => readingOf(map)));
  const merged = mergedMaps(
    here,
    brought.map((one) => (said.includes(one) ? { ...one, isReplyShown: false } : one)),
  );
  // Also of those that were brought before it was said.
  return merged.map((one) => (areOwn && readings.has(readingOf(one.map)) ? { ...one, isReplyShown: true } : one));
}

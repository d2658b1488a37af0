/** Which page maps a page is read by. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { TaktError } from '../domain/errors';
import {
  freeId,
  isOfOnePage,
  type KeptMap,
  MAPS_KEPT,
  mapsServed,
  mergedMaps,
  taughtAgain,
  withReplyShown,
} from '../domain/pages/kept-map';
import { isFit } from '../domain/pages/kept-map-schema';
import type { Candidate, PageMap } from '../domain/pages/page-map';
import { wholeMap, withAccount } from '../domain/pages/whole-map';
import type { KeptAnswer } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import type { Clock } from './ports';

/** @param known those of the build */
export function pageMapsService(
  open: OpenRepositories,
  known: (marketplace: MarketplaceId) => readonly PageMap[],
  clock: Clock,
) {
  return {
    /** The seller's own first, what was added last before the others; where they cannot be had or are not fit, those of the build. */
    async forPages(marketplaces: readonly MarketplaceId[]): Promise<PageMap[]> {
      const kept = await open()
        .then(({ settings }) => settings.get('pageMaps'))
        .catch(() => undefined);
      const fit = (kept ?? []).filter(({ map }) => isFit(map));
      return marketplaces.flatMap((id) => {
        const maps = [...mapsServed(fit, id), ...known(id)];
        return maps.map((map, index) => wholeMap(withAccount(map, maps), maps.slice(index + 1)));
      });
    },
    /**
     * Keeps what was taught on a page, in the place of what was taught of that kind of page before.
     * @param readBy the id of the seller's own map that read the page then
     * @returns what undoes it; `null` where nothing does
     * @throws TaktError `maps-too-many` where it is a new one and as many as are kept are there; `invalid` where what it is with
     * that would be refused
     */
    async keep(map: PageMap, isReplyShown: boolean, readBy: string | null): Promise<KeptAnswer | null> {
      const { settings, atomically } = await open();
      return atomically(async () => {
        const kept = (await settings.get('pageMaps')) ?? [];
        const before = kept.find((one) => isOfOnePage(one.map, map, readBy));
        if (!before && kept.length >= MAPS_KEPT) throw new TaktError('maps-too-many');
        const named = { ...map, id: before?.map.id ?? freeId(map.id, kept) };
        // What would be refused now is not kept beside it.
        const sound = before && isFit(before.map) ? before : undefined;
        const taught = taughtAgain(sound, named, isReplyShown, clock.now());
        if (!isFit(taught.map)) throw new TaktError('invalid', 'keepMap');
        const others = kept.filter((one) => one !== before);
        await settings.set('pageMaps', mergedMaps([taught], others));
        const { addedAt } = taught;
        if (!before) return { id: named.id, addedAt, before: null };
        // What would be refused now would not be taken back either.
        return sound ? { id: named.id, addedAt, before: withoutPlace(sound) } : null;
      });
    },
    /** All is as it was before that was kept, unless it was taught anew or removed meanwhile. */
    async unkeep({ id, addedAt, before }: KeptAnswer): Promise<void> {
      const { settings, atomically } = await open();
      await atomically(async () => {
        const kept = (await settings.get('pageMaps')) ?? [];
        const taught = kept.find((one) => one.map.id === id && one.addedAt === addedAt && one.map.origin === 'taught');
        if (!taught) return;
        const others = kept.filter((one) => one !== taught);
        const back = before ? [{ ...before, marketplace: taught.marketplace }] : [];
        await settings.set('pageMaps', mergedMaps(others, back));
      });
    },
    /**
     * The seller has pointed at the field for answers of a map that came from a file.
     * @param reply how it is found then; `null`: as the map has it
     * @throws TaktError `invalid` where there is no such map
     */
    async showReply(id: string, reply: readonly Candidate[] | null): Promise<void> {
      const { settings, atomically } = await open();
      await atomically(async () => {
        const kept = (await settings.get('pageMaps')) ?? [];
        const before = kept.find(({ map }) => map.id === id);
        if (!before?.map.fields.reply) throw new TaktError('invalid', 'showReply');
        if (before.isReplyShown) return;
        const shown = withReplyShown(before, reply);
        await settings.set(
          'pageMaps',
          kept.map((one) => (one === before ? shown : one)),
        );
      });
    },
  };
}

const withoutPlace = ({ map, addedAt, isReplyShown }: KeptMap) => ({ map, addedAt, isReplyShown });

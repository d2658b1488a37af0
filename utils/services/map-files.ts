/** The seller's own page maps: shown, removed and put back, written to files and taken from them. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { TaktError } from '../domain/errors';
import { type KeptMap, MAPS_KEPT, mergedMaps } from '../domain/pages/kept-map';
import { isFit } from '../domain/pages/kept-map-schema';
import {
  type BroughtMap,
  type KnownHere,
  readingOf,
  readMapsFile,
  withBrought,
  writtenMaps,
} from '../domain/pages/map-file';
import { isOpenPath, type PageMap } from '../domain/pages/page-map';
import { isLost, isReadWithout, type Tally } from '../domain/pages/tally';
import type { AddedMaps, CheckupAnswer, FileMapView, KeptMapView, MapAbout } from '../messaging/protocol';
import type { PageRecord } from '../storage/records';
import type { OpenRepositories } from '../storage/repositories';
import type { Clock, Locale } from './ports';

/** Looks with one map at the open tabs of a marketplace. */
export type TryMap = (marketplace: MarketplaceId, map: PageMap) => Promise<CheckupAnswer>;

export function mapFilesService(open: OpenRepositories, here: KnownHere, tryMap: TryMap, clock: Clock, locale: Locale) {
  const kept = async (): Promise<readonly KeptMap[]> => (await (await open()).settings.get('pageMaps')) ?? [];

  return {
    /** Those of the marketplaces of this build, what was added last first. */
    async keptMaps(): Promise<KeptMapView[]> {
      const maps = (await kept()).filter(({ marketplace }) => here.marketplaces.includes(marketplace));
      const pages = await (await open()).pages.all();
      return [...maps].sort((a, b) => b.addedAt - a.addedAt).map((one) => viewOf(one, pages, locale.zone()));
    },

    /** Gives what was removed, to be put back; `null`: it was gone already. */
    async removeMap(id: string): Promise<KeptMap | null> {
      const { settings, atomically } = await open();
      return atomically(async () => {
        const maps = (await settings.get('pageMaps')) ?? [];
        const removed = maps.find(({ map }) => map.id === id);
        if (!removed) return null;
        await settings.set(
          'pageMaps',
          maps.filter((one) => one !== removed),
        );
        return removed;
      });
    },

    /** Unless it was taught anew meanwhile. */
    async putBackMap(removed: KeptMap): Promise<void> {
      const { settings, atomically } = await open();
      await atomically(async () => {
        const maps = (await settings.get('pageMaps')) ?? [];
        if (maps.some(({ map }) => map.id === removed.map.id)) return;
        if (maps.length >= MAPS_KEPT) throw new TaktError('maps-too-many');
        await settings.set('pageMaps', mergedMaps(maps, [removed]));
      });
    },

    /** The text of a file with these, as far as they are still there and would be taken. @throws TaktError `invalid` where none is */
    async exportMaps(ids: readonly string[]): Promise<string> {
      const maps = (await kept()).filter(({ map }) => ids.includes(map.id) && isFit(map));
      if (maps.length === 0) throw new TaktError('invalid', 'exportMaps');
      return writtenMaps(maps, clock.now());
    },

    /** What is in a file; changes nothing. @throws TaktError as `readMapsFile` says */
    async readMaps(text: string): Promise<FileMapView[]> {
      const brought = readMapsFile(text, here);
      const readings = new Set((await kept()).map(({ map }) => readingOf(map)));
      return brought.map((one) => ({ ...aboutOf(one), isHere: readings.has(readingOf(one.map)) }));
    },

    /** What one map of a file finds in the open tabs of its marketplace; changes nothing. */
    async tryMap(text: string, index: number): Promise<CheckupAnswer> {
      const one = readMapsFile(text, here)[index];
      if (!one) throw new TaktError('invalid', 'tryMap');
      return tryMap(one.marketplace, { ...one.map, origin: 'imported' });
    },

    /** Keeps what a file has and nobody here has yet: all of it, or nothing. @throws TaktError as `readMapsFile` says */
    async addMaps(text: string): Promise<AddedMaps> {
      const brought = readMapsFile(text, here);
      const { settings, atomically } = await open();
      return atomically(async () => {
        const maps = (await settings.get('pageMaps')) ?? [];
        const all = withBrought(maps, brought, clock.now());
        const added = all.length - maps.length;
        if (added > 0) await settings.set('pageMaps', all);
        return { added, known: brought.length - added };
      });
    },
  };
}

function viewOf(one: KeptMap, pages: readonly PageRecord[], zone: string): KeptMapView {
  const { map, isReplyShown, addedAt } = one;
  const tallies = pages.find(({ mapId }) => mapId === map.id)?.tallies ?? [];
  return {
    ...{ ...aboutOf(one), id: map.id, origin: map.origin, isReplyShown },
    isLost: isLost(tallies, addedAt, zone) || isReadWithout(tallies, beside(one, pages), addedAt, zone),
    isFit: isFit(map),
    isProven: tallies.some(({ readAt }) => readAt !== null && readAt >= addedAt),
  };
}

/** What is read under the open path of a map by what was made of the page itself, and looks alike. */
function beside({ marketplace, map }: KeptMap, pages: readonly PageRecord[]): readonly Tally[] {
  const isThere = (page: PageRecord) =>
    page.marketplace === marketplace && page.layer === 'inferred' && page.channel === map.channel;
  const isUnder = ({ path }: PageRecord) => path !== undefined && isOpenPath(path) && map.paths.includes(path);
  return pages.filter((page) => isThere(page) && isUnder(page)).flatMap(({ tallies = [] }) => tallies);
}

function aboutOf({ marketplace, map: { channel, fields }, addedAt }: BroughtMap): MapAbout {
  const has = (field: keyof typeof fields) => (fields[field]?.length ?? 0) > 0;
  return {
    ...{ marketplace, channel, addedAt },
    ...{ hasList: has('list'), hasThread: has('thread'), hasReply: has('reply') },
  };
}

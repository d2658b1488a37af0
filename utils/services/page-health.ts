/** How reading goes, page by page: of which shop, by which layer, and how often of late. */
import type { KeptMap } from '../domain/pages/kept-map';
import type { PageMap } from '../domain/pages/page-map';
import { sharedPath } from '../domain/pages/shared-path';
import { lastDays, type Tally, together } from '../domain/pages/tally';
import { waysNow } from '../domain/pages/ways';
import type { PageHealth } from '../messaging/protocol';
import type { AccountRecord, PageRecord } from '../storage/records';
import { accountView } from './accounts';

interface Known {
  readonly pages: readonly PageRecord[];
  readonly accounts: readonly AccountRecord[];
  readonly maps: readonly KeptMap[];
  /** IANA. */
  readonly zone: string;
  readonly now: number;
}

/** The pages of one map, of one shop. */
interface Counted {
  readonly page: PageRecord;
  readonly layer: PageMap['origin'];
  readonly path: string | null;
  readonly tally: Tally;
}

/** By marketplace; within it what was seen last comes first. Two lines that would be called alike are one. */
export function pageHealth({ pages, accounts, maps, zone, now }: Known): PageHealth[] {
  const labelOf = (marketplace: string, account: string | null): string | null => {
    const known = accounts.find((one) => one.marketplace === marketplace && one.account === account);
    return known ? accountView(known).label : account;
  };
  const counted = pages.flatMap((page) => {
    const about = { page, layer: layerOf(page, maps), path: pathOf(page, maps) };
    return talliesOf(page).map((tally): Counted => ({ ...about, tally }));
  });
  const lines = alike(counted).map((same): PageHealth => {
    const { last, readAt, days } = together(same.map(({ tally }) => tally));
    const [{ page, layer, path, tally }] = newestFirst(same);
    const { marketplace, mapId, channel } = page;
    const { result, field, at, account } = last;
    return {
      ...{ marketplace, mapId, channel, layer, path, result, field, at, readAt },
      account: labelOf(marketplace, account),
      days: lastDays({ days }, zone, now),
      ways: tally.ways ? waysNow(tally.ways, zone) : [],
    };
  });
  return lines.sort((a, b) => compare(a.marketplace, b.marketplace) || b.at - a.at);
}

type Same = readonly [Counted, ...Counted[]];

/** By what they would be called: of a page told by its structure list and conversation may be found by different maps. */
function alike(counted: readonly Counted[]): Same[] {
  const groups = new Map<string, Same>();
  for (const one of counted) {
    const { page, layer, path, tally } = one;
    const name = layer === 'known' || path === null ? page.mapId : path;
    const key = JSON.stringify([page.marketplace, page.channel, layer, name, tally.last.account]);
    groups.set(key, [one, ...(groups.get(key) ?? [])]);
  }
  return [...groups.values()];
}

const newestFirst = (same: Same): Same =>
  [...same].sort((a, b) => b.tally.last.at - a.tally.last.at) as [Counted, ...Counted[]];

/** What was read before anything was counted is told of as it was. */
function talliesOf({ tallies = [], result, field, early, at }: PageRecord): readonly Tally[] {
  if (tallies.length > 0 || early) return tallies;
  return [{ last: { account: null, result, field, at }, readAt: result === 'page-changed' ? null : at, days: [] }];
}

const mapOf = ({ mapId }: PageRecord, maps: readonly KeptMap[]) => maps.find(({ map }) => map.id === mapId)?.map;

/** What the page said; else what is known of the map. */
function layerOf(page: PageRecord, maps: readonly KeptMap[]): PageMap['origin'] {
  const [, named] = /\/(inferred|taught)\b/u.exec(page.mapId) ?? [];
  // Of a map that was removed meanwhile only its name is left.
  return page.layer ?? mapOf(page, maps)?.origin ?? ((named ?? 'known') as PageMap['origin']);
}

const pathOf = (page: PageRecord, maps: readonly KeptMap[]): string | null => {
  const path = page.path ?? mapOf(page, maps)?.paths[0];
  return path === undefined ? null : sharedPath(path);
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

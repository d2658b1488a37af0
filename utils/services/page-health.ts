/** How reading goes, page by page: of which shop, by which layer, and how often of late. */
import type { KeptMap } from '../domain/pages/kept-map';
import type { PageMap } from '../domain/pages/page-map';
import { lastDays, type Tally } from '../domain/pages/tally';
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

/** By marketplace; within it what was seen last comes first. */
export function pageHealth({ pages, accounts, maps, zone, now }: Known): PageHealth[] {
  const labelOf = ({ marketplace }: PageRecord, account: string | null): string | null => {
    const known = accounts.find((one) => one.marketplace === marketplace && one.account === account);
    return known ? accountView(known).label : account;
  };
  const lines = pages.flatMap((page) =>
    talliesOf(page).map(({ last, readAt, days, ways }): PageHealth => {
      const { marketplace, mapId, channel } = page;
      const { result, field, at } = last;
      return {
        ...{ marketplace, mapId, channel, result, field, at, readAt },
        account: labelOf(page, last.account),
        layer: layerOf(page, maps),
        days: lastDays({ days }, zone, now),
        ways: ways ? waysNow(ways, zone) : [],
      };
    }),
  );
  return lines.sort((a, b) => compare(a.marketplace, b.marketplace) || b.at - a.at);
}

/** What was read before anything was counted is told of as it was. */
function talliesOf({ tallies = [], result, field, at }: PageRecord): readonly Tally[] {
  if (tallies.length > 0) return tallies;
  return [{ last: { account: null, result, field, at }, readAt: result === 'page-changed' ? null : at, days: [] }];
}

/** What the page said; else what is known of the map. */
function layerOf({ layer, mapId }: PageRecord, maps: readonly KeptMap[]): PageMap['origin'] {
  const kept = maps.find(({ map }) => map.id === mapId);
  const [, named] = /\/(inferred|taught)\b/u.exec(mapId) ?? [];
  // Of a map that was removed meanwhile only its name is left.
  return layer ?? kept?.map.origin ?? ((named ?? 'known') as PageMap['origin']);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

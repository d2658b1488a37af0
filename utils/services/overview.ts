/** What popup, side panel and badge are made of: everything that waits, and what is being read. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { compareUrgency } from '../domain/deadlines/urgency';
import type { Health, MarketplaceStatus, Overview, QueueItem } from '../messaging/protocol';
import type { PageRecord } from '../storage/records';
import type { OpenRepositories } from '../storage/repositories';
import type { Clock, Tabs } from './ports';
import type { MarketplaceName } from './settings';

export type OverviewService = ReturnType<typeof overviewService>;

export function overviewService(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceName[],
  tabs: Tabs,
  clock: Clock,
) {
  return {
    async overview(): Promise<Overview> {
      const from = await open();
      const [records, pages, openTabs] = await Promise.all([
        from.conversations.waiting(),
        from.pages.all(),
        tabs.open(),
      ]);
      const now = clock.now();
      const items = records.map(
        ({ id, marketplace, account, channel, buyerName, subject, timer }): QueueItem => ({
          ...{ id, marketplace, account, channel, buyerName, subject, timer },
        }),
      );
      return {
        now,
        items: items.sort((a, b) => compareUrgency(a.timer, b.timer, now)),
        marketplaces: marketplaces.map((marketplace) => statusOf(marketplace, pages, openTabs)),
        accounts: [],
        day: { answers: 0, onTime: 0, median: null },
      };
    },

    async health(build: string): Promise<Health> {
      const from = await open();
      const waiting = await from.conversations.waiting();
      const clockWrong = waiting.some(({ timer }) => timer.kind === 'unknown' && timer.reason === 'clock-wrong');
      return { build, clockWrong, pages: await from.pages.all(), log: await from.log.all() };
    },
  };
}

function statusOf(
  { id, name }: MarketplaceName,
  pages: readonly PageRecord[],
  open: ReadonlySet<MarketplaceId>,
): MarketplaceStatus {
  const last = pages.filter((page) => page.marketplace === id).sort((a, b) => b.at - a.at)[0];
  return { id, name, open: open.has(id), result: last?.result ?? null };
}

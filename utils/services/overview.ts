/** What popup, side panel and badge are made of: everything that waits, and what is being read. */

import type { TaktEvent } from '../domain/conversation/events';
import type { MarketplaceId } from '../domain/conversation/ids';
import { MINUTE } from '../domain/conversation/moment';
import { dayLine } from '../domain/deadlines/day-line';
import { compareUrgency } from '../domain/deadlines/urgency';
import { hasOldZoneData } from '../domain/deadlines/wall-clock';
import { shownLanguage } from '../domain/language/shown-language';
import { partOf } from '../domain/pages/page-map';
import type { Health, MarketplaceStatus, Overview, OverviewPart, QueueItem } from '../messaging/protocol';
import type { ConversationRecord, PageRecord } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import { accountView } from './accounts';
import { dayAround } from './day';
import type { Languages } from './languages';
import { pageHealth } from './page-health';
import type { Clock, Locale, Tabs } from './ports';
import { rulesOver } from './rules';
import { type MarketplaceName, unusedOf } from './settings';
import { timerSeenFrom } from './watched';

/** More than are drawn at first: of some the seller may not use the marketplace. */
const FIRST = 64;

export type OverviewService = ReturnType<typeof overviewService>;

export function overviewService(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceName[],
  tabs: Tabs,
  clock: Clock,
  locale: Locale,
  languages: Pick<Languages, 'isWhole'>,
) {
  const rulesIn = rulesOver([], locale);
  return {
    /**
     * Of the marketplaces that the seller uses.
     * @param part `first`: of very many only the most urgent, so that a page has something to show at once
     */
    async overview(part: OverviewPart = 'all'): Promise<Overview> {
      const from = await open();
      const now = clock.now();
      const set = await from.settings.all();
      const day = dayAround(now, rulesIn(set).common.zone);
      const [{ records, isWhole }, answered, accounts, pages, openTabs] = await Promise.all([
        waitingOf(from, part),
        from.conversations.answeredSince(day.from),
        from.accounts.all(),
        from.pages.all(),
        tabs.open(),
      ]);
      const unused = unusedOf(set);
      const isUsed = ({ marketplace }: { readonly marketplace: MarketplaceId }) => !unused.has(marketplace);
      const timerOf = timerSeenFrom(openTabs);
      const stretches = answered.filter(isUsed).flatMap((record) => record.stretches);
      return {
        now,
        isWhole,
        items: records
          .filter(isUsed)
          .map((record) => itemOf({ ...record, timer: timerOf(record) }))
          .sort((a, b) => compareUrgency(a.timer, b.timer, now)),
        marketplaces: marketplaces
          .filter(({ id }) => !unused.has(id))
          .map((marketplace) => marketplaceStatus(marketplace, pages, openTabs)),
        accounts: accounts.filter(isUsed).map(accountView),
        day: dayLine(stretches, day, set.installedAt ?? now),
      };
    },

    async health(build: string): Promise<Health> {
      const from = await open();
      const waiting = await from.conversations.waiting();
      const wrong = waiting.filter(({ timer }) => timer.kind === 'unknown' && timer.reason === 'clock-wrong');
      const ofWrong = await from.events.ofKeys(wrong.flatMap(({ keys }) => keys));
      const seenAt = new Map(wrong.flatMap(({ keys, timer }) => keys.map((key) => [key, timer.observedAt])));
      // Each was written before it was seen: by that much the clock is slow, if not by more. Of another day's clock nothing
      // is ahead any more.
      const isAhead = ({ kind, at, conversationId }: TaktEvent) =>
        kind === 'message' && at > (seenAt.get(conversationId) ?? at);
      const ahead = ofWrong.filter(isAhead).map(({ at, observedAt }) => at - observedAt);
      const languageModel = languages.isWhole();
      const oldZoneData = hasOldZoneData();
      return {
        build,
        clockWrongAt: wrong.length > 0 ? Math.max(...wrong.map(({ timer }) => timer.observedAt)) : null,
        clockWrongBy: ahead.length > 0 ? Math.ceil(Math.max(...ahead) / MINUTE) : null,
        languageModel,
        oldZoneData,
        pages: pageHealth({
          pages: await from.pages.all(),
          accounts: await from.accounts.all(),
          maps: (await from.settings.get('pageMaps')) ?? [],
          ...{ zone: locale.zone(), now: clock.now() },
        }),
        log: await from.log.all(),
      };
    },
  };
}

async function waitingOf({ conversations }: Repositories, part: OverviewPart) {
  if (part === 'first') {
    const [count, records] = await Promise.all([conversations.waitingCount(), conversations.mostUrgent(FIRST)]);
    if (count > FIRST) return { records, isWhole: false };
  }
  return { records: await conversations.waiting(), isWhole: true };
}

export function itemOf({ language, note, ...record }: ConversationRecord): QueueItem {
  const { id, marketplace, account, channel, buyerName, subject, timer } = record;
  const shown = shownLanguage(language)?.language ?? null;
  return { id, marketplace, account, channel, buyerName, subject, timer, language: shown, note: note ?? null };
}

function marketplaceStatus(
  { id, name }: MarketplaceName,
  pages: readonly PageRecord[],
  open: ReadonlySet<MarketplaceId>,
): MarketplaceStatus {
  // Of what was told of one page at once that counts by which it was read.
  const isMissed = ({ result }: PageRecord) => Number(result === 'page-changed');
  const [last] = pages
    .filter((page) => page.marketplace === id && !page.untimed)
    .sort((a, b) => b.at - a.at || isMissed(a) - isMissed(b));
  const isListUnseen = last?.result === 'read' && !hasList(last);
  return { id, name, open: open.has(id), result: last?.result ?? null, ...(isListUnseen && { isListUnseen }) };
}

/**
 * Whether by this map a list was ever found, if only one in which a search leaves nobody; where nothing is known of that, it
 * may have been.
 */
function hasList({ tallies = [] }: PageRecord): boolean {
  const ways = tallies.flatMap((tally) => tally.ways?.fields ?? []);
  return ways.length === 0 || ways.some(({ field }) => partOf(field) === 'list');
}

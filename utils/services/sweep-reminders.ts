/** Reminds of rounds at the seller's times: each once, together with nothing else, and kept where no restart loses it. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { MINUTE } from '../domain/conversation/moment';
import { NOTHING_NOTICED, restedAt } from '../domain/deadlines/notices';
import { isQuiet, QUIET_HOURS } from '../domain/deadlines/quiet-hours';
import { sweepsAround } from '../domain/deadlines/sweep-times';
import { isAbandoned, isSweptThrough } from '../domain/deadlines/sweeps';
import { loggedDetail, toTaktError } from '../domain/errors';
import type { LogLine } from '../messaging/protocol';
import type { PageRecord, Settings } from '../storage/records';
import type { OpenRepositories, Repositories } from '../storage/repositories';
import type { Clock, Locale, SweepNotifier, SweepSummary } from './ports';
import { rulesOver } from './rules';
import { type MarketplaceName, sweepTimesOf, unusedOf } from './settings';

/** By so much (ms) a clock is set back from time to time, and what was told by it counts as told. */
const SET_RIGHT = 2 * MINUTE;

/** @param advising the marketplaces that advise rounds */
export function sweepRemindersService(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceName[],
  advising: readonly MarketplaceId[],
  notifier: SweepNotifier,
  clock: Clock,
  locale: Locale,
  note: (line: LogLine) => Promise<void>,
) {
  const rulesIn = rulesOver([], locale);
  return {
    /**
     * Reminds when it is time, somebody waits, or nobody has looked since the round before; a round in quiet hours, or
     * while one is on, passes in silence. @returns when to ask again, if nothing else happens (epoch ms)
     */
    async refresh(): Promise<number | undefined> {
      const from = await open();
      const set = await from.settings.all();
      const unused = unusedOf(set);
      const swept = advising.filter((id) => !unused.has(id));
      const times = sweepTimesOf(set, advising);
      if (swept.length === 0 || times.length === 0) return undefined;
      const now = clock.now();
      const { last, before, next } = sweepsAround(times, rulesIn(set).common.zone, now);
      const settledUpTo = set.sweepsSettledAt ?? set.installedAt ?? now;
      // Settled by a clock that was wrong, which would keep silent until then.
      if (settledUpTo > now + SET_RIGHT) {
        await from.settings.set('sweepsSettledAt', now);
        return next;
      }
      if (last === undefined || last <= settledUpTo) return next;
      const quiet = isQuiet(set.quietHours === undefined ? QUIET_HOURS : set.quietHours, now, locale.zone());
      const summary = quiet || isGoingOn(set, now) ? null : await summaryOf(from, set, swept, before ?? last, now);
      const noticed = set.noticed ?? NOTHING_NOTICED;
      const mayAt = restedAt(noticed.lastAt, now);
      if (summary && mayAt > now) return mayAt;
      // Kept first: told twice is worse than a notification that the browser did not show.
      await from.settings.set('sweepsSettledAt', now);
      if (!summary) return next;
      await from.settings.set('noticed', { ...noticed, lastAt: now });
      await notifier.show(summary).catch((thrown) => {
        const error = toTaktError(thrown);
        return note({ code: error.code, feature: 'notices', field: loggedDetail(error) }).catch(() => undefined);
      });
      return next;
    },

    /** From the screen, if one is there. */
    clear: (): Promise<void> => notifier.clear(),
  };

  /** `null`: there is nothing to remind of. */
  async function summaryOf(
    from: Repositories,
    set: Partial<Settings>,
    swept: readonly MarketplaceId[],
    since: number,
    now: number,
  ): Promise<SweepSummary | null> {
    const unused = unusedOf(set);
    const waiting = (await from.conversations.waiting()).filter(
      ({ marketplace, timer }) => !unused.has(marketplace) && isSweptThrough(timer, now),
    );
    const unread = unreadSince(await from.pages.all(), swept, since);
    if (!unread && !waiting.some(({ marketplace }) => swept.includes(marketplace))) return null;
    const counts = marketplaces
      .map(({ id, name }) => ({ name, count: waiting.filter(({ marketplace }) => marketplace === id).length }))
      .filter(({ count }) => count > 0);
    const name = marketplaces.find(({ id }) => id === unread?.marketplace)?.name;
    return {
      count: waiting.length,
      marketplaces: counts,
      unread: unread && name !== undefined ? { name, readAt: unread.at } : null,
      saidAt: now,
    };
  }
}

function isGoingOn({ sweep }: Partial<Settings>, now: number): boolean {
  return !!sweep?.at && !isAbandoned(sweep, now);
}

/** The page of one of these that was read last, where that was before then. One that was never read is not used. */
function unreadSince(
  pages: readonly PageRecord[],
  swept: readonly MarketplaceId[],
  since: number,
): PageRecord | undefined {
  const last = pages
    .filter(({ marketplace, untimed }) => !untimed && swept.includes(marketplace))
    .sort((a, b) => b.at - a.at)[0];
  return last && last.at < since ? last : undefined;
}

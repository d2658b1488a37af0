/** Tells the seller of deadlines beyond the page, together and seldom; what was told is kept where no restart loses it. */
import type { ConversationId, ConversationKey } from '../domain/conversation/ids';
import { MINUTE } from '../domain/conversation/moment';
import {
  type AllTold,
  NOTHING_NOTICED,
  NOTICE_SETTINGS,
  type Notice,
  noticesOf,
  type Stage,
} from '../domain/deadlines/notices';
import { QUIET_HOURS } from '../domain/deadlines/quiet-hours';
import { isSnoozed } from '../domain/deadlines/timer';
import { loggedDetail, toTaktError } from '../domain/errors';
import { firstNameOf } from '../domain/names/first-name';
import type { LogLine } from '../messaging/protocol';
import type { ConversationRecord } from '../storage/records';
import type { OpenRepositories } from '../storage/repositories';
import { joinsAround } from './joins';
import type { Clock, Locale, NoticeSummary, Notifier, Pages, Tabs } from './ports';
import { type MarketplaceName, unusedOf } from './settings';
import { timerSeenFrom } from './watched';
import type { Words } from './words';

/** As the notification's button says (ms). */
const PUT_OFF_FOR = 30 * MINUTE;

export function noticesService(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceName[],
  notifier: Notifier,
  pages: Pick<Pages, 'inFocus'>,
  tabs: Tabs,
  clock: Clock,
  locale: Locale,
  note: (line: LogLine) => Promise<void>,
) {
  /** It is not shown, and what comes next is asked all the same. */
  const failed = async (thrown: unknown): Promise<void> => {
    const error = toTaktError(thrown);
    await note({ code: error.code, feature: 'notices', field: loggedDetail(error) }).catch(() => undefined);
  };
  return {
    /** Tells what is to be told now. @returns when to ask again, if nothing else happens (epoch ms) */
    async refresh(): Promise<number | undefined> {
      const from = await open();
      const [records, set, openTabs, key] = await Promise.all([
        from.conversations.waiting(),
        from.settings.all(),
        tabs.open(),
        // A page that does not answer is looked at by nobody.
        pages.inFocus().catch(() => null),
      ]);
      const unused = unusedOf(set);
      const timerOf = timerSeenFrom(openTabs);
      const waiting = records
        .filter(({ marketplace }) => !unused.has(marketplace))
        .map((record) => ({ ...record, timer: timerOf(record) }));
      const noticed = set.noticed ?? NOTHING_NOTICED;
      const now = clock.now();
      const { notices, told, nextAt } = noticesOf({
        ...{ waiting, now, told: noticed.told, lastAt: noticed.lastAt },
        inFocus: key === null ? [] : await conversationsOf(key),
        settings: set.notices ?? NOTICE_SETTINGS,
        quiet: set.quietHours === undefined ? QUIET_HOURS : set.quietHours,
        zone: locale.zone(),
      });
      if (notices.length > 0) {
        const shown = notices.map(({ id }) => id);
        // Kept first: told twice is worse than a notification that the browser did not show.
        await from.settings.set('noticed', { lastAt: now, told, shown });
        await notifier.show(summaryOf(notices, waiting, marketplaces, now)).catch(failed);
      } else if (
        noticed.shown.length > 0 &&
        !waiting.some((one) => isAmong(one, noticed.shown) && told[one.id] && !isSnoozed(one.timer, now))
      ) {
        await from.settings.set('noticed', { ...noticed, told, shown: [] });
        await notifier.clear().catch(failed);
      } else if (!sameTold(told, noticed.told)) {
        await from.settings.set('noticed', { ...noticed, told });
      }
      return nextAt;
    },

    /** Whom the notification is about is put off for half an hour, each so that it can be taken back. */
    async putOffShown(words: Pick<Words, 'say'>): Promise<void> {
      const until = clock.now() + PUT_OFF_FOR;
      for (const id of await this.shown()) {
        await words.say(id as string as ConversationKey, { kind: 'snoozed', until }).catch(failed);
      }
    },

    /** What the notification on the screen is about, the most urgent first. */
    async shown(): Promise<readonly ConversationId[]> {
      return (await (await open()).settings.get('noticed'))?.shown ?? [];
    },
  };

  async function conversationsOf(key: ConversationKey): Promise<ConversationId[]> {
    const id = (await joinsAround(await open(), [key])).conversationOf(key);
    return id === undefined ? [] : [id];
  }
}

/** Also when it got its id afterwards. */
function isAmong({ id, keys }: ConversationRecord, shown: readonly ConversationId[]): boolean {
  return [id, ...keys].some((key) => shown.some((one) => (one as string) === key));
}

function sameTold(a: AllTold, b: AllTold): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

/** No text of anybody's, and no surname: a notification lies on the screen for whoever passes by. */
function summaryOf(
  notices: readonly Notice[],
  waiting: readonly ConversationRecord[],
  marketplaces: readonly MarketplaceName[],
  now: number,
): NoticeSummary {
  const records = new Map(waiting.map((record) => [record.id, record]));
  const recordsOf = notices.flatMap(({ id }) => records.get(id) ?? []);
  const counts = marketplaces
    .map(({ id, name }) => ({ name, count: recordsOf.filter(({ marketplace }) => marketplace === id).length }))
    .filter(({ count }) => count > 0);
  const worst = worstOf(notices);
  const readAt = Math.min(...notices.map(({ observedAt }) => observedAt));
  const [only] = recordsOf;
  const name = recordsOf.length === 1 ? only?.buyerName : null;
  return {
    count: notices.length,
    marketplaces: counts,
    firstName: (name && firstNameOf(name)) || null,
    ...{ stage: worst.stage, by: Math.abs(now - worst.at), bound: worst.bound, owner: worst.owner },
    ...{ readAt: now - readAt > MINUTE ? readAt : null, saidAt: now },
  };
}

const WORST: readonly Stage[] = ['past-limit', 'limit-near', 'past-target', 'target-near'];

/**
 * The worst that happened to any, and how long ago at least to the one of the longest. Of one whose deadline may have been
 * later nothing is known at least; it counts only where all are so.
 */
function worstOf(notices: readonly Notice[]): Pick<NoticeSummary, 'stage' | 'bound' | 'owner'> & { at: number } {
  const stage = WORST.find((each) => notices.some((notice) => notice.stage === each)) as Stage;
  const all = notices.filter((notice) => notice.stage === stage);
  const passed = all.filter(({ owner }) => owner !== 'snooze');
  // Whether the time of those that were put off has passed nobody has read.
  const there = passed.length > 0 ? passed : all;
  const sure = there.filter(({ bound }) => bound !== 'earliest');
  const bound = sure.length === 0 ? 'earliest' : there.every((one) => one.bound === 'exact') ? 'exact' : 'latest';
  const owners = new Set(there.map(({ owner }) => owner));
  const [owner = 'seller'] = owners;
  // What was promised to some is not said of all.
  const isOfSome = owner !== 'marketplace' && owner !== 'seller' && notices.some((one) => one.owner !== owner);
  const at = Math.min(...(sure.length > 0 ? sure : there).map((one) => one.at));
  return { stage, at, bound, owner: owners.size > 1 || isOfSome ? 'both' : owner };
}

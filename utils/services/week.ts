/** How the last seven days went: asked for when it is looked at, for it goes through all that was answered in them. */
import { interruptedIn } from '../domain/deadlines/left-out';
import { weekLine } from '../domain/deadlines/week';
import type { WeekView } from '../messaging/protocol';
import type { OpenRepositories } from '../storage/repositories';
import { daysUpTo } from './day';
import type { Clock, Locale } from './ports';
import { rulesOver } from './rules';
import { unusedOf } from './settings';

const DAYS = 7;

export function weekService(open: OpenRepositories, clock: Clock, locale: Locale) {
  const rulesIn = rulesOver([], locale);
  return {
    /** Of the marketplaces that the seller uses; days and hours are those of the shops' clock. */
    async week(): Promise<WeekView> {
      const from = await open();
      const now = clock.now();
      const set = await from.settings.all();
      const { common } = rulesIn(set);
      const [week, today] = [daysUpTo(now, common.zone, DAYS), daysUpTo(now, common.zone, 1)];
      const unused = unusedOf(set);
      const records = (await from.conversations.answeredSince(week.from)).filter(
        ({ marketplace }) => !unused.has(marketplace),
      );
      const stretches = records.flatMap((record) => record.stretches);
      const installedAt = set.installedAt ?? now;
      return {
        ...weekLine(stretches, week, installedAt, common.zone),
        interrupted: {
          today: interruptedIn(common, Math.max(today.from, installedAt), now),
          week: interruptedIn(common, Math.max(week.from, installedAt), now),
        },
      };
    },
  };
}

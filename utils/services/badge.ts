/** Keeps the toolbar badge true, with one alarm for the next instant at which it will say something else. */
import { badgeChangesAt, badgeState } from '../domain/deadlines/badge';
import type { OpenRepositories } from '../storage/repositories';
import type { Alarms, Badge, Clock, Tabs } from './ports';

export function badgeService(open: OpenRepositories, badge: Badge, alarms: Alarms, tabs: Tabs, clock: Clock) {
  return {
    async refresh(): Promise<void> {
      const from = await open();
      const [records, pages] = await Promise.all([from.conversations.waiting(), from.pages.all()]);
      const timers = records.map((record) => record.timer);
      // A page that was not recognised tells nothing of who waits.
      const read = pages.filter((page) => page.result !== 'page-changed');
      const isOpen = (await tabs.open()).size > 0;
      const readAt = isOpen && read.length > 0 ? Math.max(...read.map((page) => page.at)) : null;
      const now = clock.now();
      await badge.show(badgeState(timers, readAt, now));
      await alarms.ringAt(badgeChangesAt(timers, readAt, now));
    },
  };
}

/** Keeps the toolbar badge true, over the marketplaces that the seller uses. */
import { badgeChangesAt, badgeState } from '../domain/deadlines/badge';
import type { OpenRepositories } from '../storage/repositories';
import type { Badge, Clock, Tabs } from './ports';
import { unusedOf } from './settings';
import { timerSeenFrom } from './watched';

export function badgeService(open: OpenRepositories, badge: Badge, tabs: Tabs, clock: Clock) {
  return {
    /** @returns when it will say something else by itself (epoch ms) */
    async refresh(): Promise<number | undefined> {
      const from = await open();
      const [waiting, pages, set, openTabs] = await Promise.all([
        from.conversations.waiting(),
        from.pages.all(),
        from.settings.all(),
        tabs.open(),
      ]);
      const unused = unusedOf(set);
      const timers = waiting.filter(({ marketplace }) => !unused.has(marketplace)).map(timerSeenFrom(openTabs));
      // A page that was not recognised tells nothing of who waits, and neither does one on which nobody does.
      const read = pages.filter(
        ({ result, untimed, marketplace }) => result !== 'page-changed' && !untimed && !unused.has(marketplace),
      );
      const isOpen = [...openTabs].some((marketplace) => !unused.has(marketplace));
      const readAt = isOpen && read.length > 0 ? Math.max(...read.map((page) => page.at)) : null;
      const now = clock.now();
      await badge.show(badgeState(timers, readAt, now));
      return badgeChangesAt(timers, readAt, now);
    },
  };
}

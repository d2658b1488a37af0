/** What has to be done at a start, where something else than the seller or a page has changed how things are worked out. */
import type { Settings } from '../storage/records';
import type { OpenRepositories } from '../storage/repositories';
import type { Conversations } from './conversations';
import type { Locale } from './ports';

/** @param build the name of this build */
export function upkeepService(
  open: OpenRepositories,
  conversations: Pick<Conversations, 'rebuild' | 'recompute'>,
  build: string,
  locale: Locale,
) {
  return {
    /**
     * Works out anew what another build has left, or, in another zone than last time, when those who wait are due. Where
     * it fails the next start tries again. @returns whether anything may be other than before
     */
    async catchUp(): Promise<boolean> {
      const { settings } = await open();
      const by: Settings['workedOutBy'] = { build, zone: locale.zone() };
      const before = await settings.get('workedOutBy');
      if (before?.build === by.build && before.zone === by.zone) return false;
      if (before?.build === by.build) await conversations.recompute();
      else await conversations.rebuild();
      await settings.set('workedOutBy', by);
      return true;
    },
  };
}

/** What the quiet line speaks of, and teaching that is asked for outside of a page. */
import type { MarketplaceAdapter } from '../../utils/adapters/adapter';
import type { PageKind, Topic } from '../../utils/domain/pages/quiet-line';
import { pagesOf, structuresOf } from '../../utils/platform/ports';
import type { Clock } from '../../utils/services/ports';
import { silencedService } from '../../utils/services/silenced';
import { teachService } from '../../utils/services/teach';
import type { OpenRepositories } from '../../utils/storage/repositories';

/** @param changed to be called when pages are to say something else from now on */
export function guideAsks(
  open: OpenRepositories,
  marketplaces: readonly MarketplaceAdapter[],
  clock: Clock,
  changed: () => void,
) {
  const silenced = silencedService(open, clock);
  const teaching = teachService(open, marketplaces, structuresOf(marketplaces), pagesOf(marketplaces));
  const afterwards = async (work: Promise<void>): Promise<null> => {
    await work;
    changed();
    return null;
  };
  return {
    silenced,
    content: {
      silence: (of: PageKind, topics: Topic[]) => afterwards(silenced.silence(of, topics)),
      hear: (of: PageKind) => afterwards(silenced.hear(of)),
    },
    own: {
      teachable: () => teaching.teachable(),
      teach: (tabId: number) => teaching.teach(tabId),
    },
  };
}

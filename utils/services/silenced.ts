/** Of what the quiet line speaks no more, by kind of page, until the seller asks to be heard. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { heardAgain, mergedSilenced, type PageKind, type Silenced, type Topic } from '../domain/pages/quiet-line';
import type { OpenRepositories } from '../storage/repositories';
import type { Clock } from './ports';

export function silencedService(open: OpenRepositories, clock: Clock) {
  const change = async (to: (kept: readonly Silenced[]) => Silenced[]): Promise<void> => {
    const { settings, atomically } = await open();
    await atomically(async () => settings.set('silenced', to((await settings.get('silenced')) ?? [])));
  };
  return {
    /** Where they cannot be had, none: a line too much is no harm. */
    async of(marketplaces: readonly MarketplaceId[]): Promise<Silenced[]> {
      const kept = await open()
        .then(({ settings }) => settings.get('silenced'))
        .catch(() => undefined);
      return (kept ?? []).filter(({ marketplace }) => marketplaces.includes(marketplace));
    },
    async silence({ marketplace, path }: PageKind, topics: readonly Topic[]): Promise<void> {
      const at = clock.now();
      await change((kept) =>
        mergedSilenced(
          kept,
          topics.map((topic) => ({ marketplace, path, topic, at })),
        ),
      );
    },
    /** All of it is said again of such pages. */
    async hear(of: PageKind): Promise<void> {
      await change((kept) => heardAgain(kept, of));
    },
  };
}

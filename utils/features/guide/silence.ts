/** Of what the seller does not want to hear on this kind of page any more: as it is kept, and at once. */
import { isOpenPath } from '../../domain/pages/page-map';
import { pathKind } from '../../domain/pages/path-kind';
import { heardAgain, isSilenced, type PageKind, type Silenced, type Topic } from '../../domain/pages/quiet-line';
import { sharedPath } from '../../domain/pages/shared-path';
import type { GuideHost } from './guide-host';

export interface Silence {
  isSilent(topics: readonly Topic[]): boolean;
  silence(topics: readonly Topic[]): void;
  /** All is said again here. */
  hear(): void;
}

/** Of which kind the page is, as far as this tab need know: where the address tells little, without what is numbered in it. */
export function kindOfPage(): string {
  const kind = pathKind(location.pathname);
  return isOpenPath(kind) ? location.pathname.replace(/\d+/gu, '0') : kind;
}

export function createSilence(
  { marketplace, client, silenced }: Pick<GuideHost, 'marketplace' | 'client' | 'silenced'>,
  failed: (error: unknown) => unknown,
): Silence {
  /** Said here, and not heard of from the background yet. */
  let closed: readonly Silenced[] = [];
  const here = (): PageKind => ({ marketplace: marketplace.id, path: sharedPath(location.pathname) });
  /** Of so little told other pages would be silent with it: there it is kept for this tab, and this page. */
  const isOpen = () => isOpenPath(here().path);
  const local = new Set<string>();
  const keyOf = (topic: Topic) => `${topic} ${kindOfPage()}`;
  const isHeard = (all: readonly Silenced[]) => heardAgain(all, here()).length === all.length;

  return {
    isSilent(topics) {
      if (isOpen()) return topics.every((topic) => local.has(keyOf(topic)));
      closed = closed.filter((one) => !isSilenced(silenced(), one, one.topic));
      return topics.every((topic) => isSilenced([...silenced(), ...closed], here(), topic));
    },
    silence(topics) {
      if (isOpen()) {
        for (const topic of topics) local.add(keyOf(topic));
        return;
      }
      closed = [...closed, ...topics.map((topic) => ({ ...here(), topic, at: 0 }))];
      client.silence(here(), [...topics]).catch(failed);
    },
    hear() {
      local.clear();
      if (isHeard([...silenced(), ...closed])) return;
      closed = heardAgain(closed, here());
      client.hear(here()).catch(failed);
    },
  };
}

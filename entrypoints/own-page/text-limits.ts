/** How long a reply may be on each marketplace of this build, and whose figure that is. */
import type { LengthLimit } from '../../components/options/templates/TemplatesPanel';
import { marketplacesIn } from '../../utils/adapters/registry';

export function textLimits(used: (marketplace: string) => boolean): LengthLimit[] {
  return marketplacesIn(__TAKT_MARKETPLACES__)
    .filter(({ id }) => used(id))
    .flatMap(({ name, limits: { chat } }) =>
      // With nobody behind it but us it is the seller's own rule, never a marketplace's.
      chat ? [{ place: name, length: chat.length, owner: chat.confidence === 'C' ? 'seller' : 'marketplace' }] : [],
    );
}

/**
 * Within what time a marketplace wants to be answered: `policies.ts` of its folder. Apart from the adapters, for the
 * background alone goes by them and a page's script should not carry them.
 */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { Policy } from '../domain/deadlines/policy';

declare const document: never;

const found = import.meta.glob<{ readonly policies: readonly Policy[] }>('./*/policies.ts', { eager: true });

/** In the order in which they fit: a marketplace's own are the defaults behind what the seller sets. */
export function policiesOf(marketplaces: readonly { readonly id: MarketplaceId }[]): readonly Policy[] {
  const all = Object.values(found).flatMap(({ policies }) => policies);
  return marketplaces.flatMap(({ id }) => all.filter(({ marketplace }) => marketplace === id));
}

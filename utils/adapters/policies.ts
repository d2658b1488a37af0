/**
 * Within what time a marketplace wants to be answered: `policies.ts` of its folder. Apart from the adapters, for the
 * background alone goes by them and a page's script should not carry them.
 */
import type { MarketplaceId } from '../domain/conversation/ids';
import type { Policy } from '../domain/deadlines/policy';

declare const document: never;

interface Asked {
  readonly policies: readonly Policy[];
  /** It advises to go through the chat several times a day. */
  readonly advisesSweeps?: true;
}

const found = import.meta.glob<Asked>('./*/policies.ts', { eager: true });

/** In the order in which they fit: a marketplace's own are the defaults behind what the seller sets. */
export function policiesOf(marketplaces: readonly { readonly id: MarketplaceId }[]): readonly Policy[] {
  const all = Object.values(found).flatMap(({ policies }) => policies);
  return marketplaces.flatMap(({ id }) => all.filter(({ marketplace }) => marketplace === id));
}

/** Those that advise to go through all who wait several times a day. */
export function advisingSweeps(marketplaces: readonly { readonly id: MarketplaceId }[]): readonly MarketplaceId[] {
  return marketplaces.map(({ id }) => id).filter((id) => found[`./${id}/policies.ts`]?.advisesSweeps);
}

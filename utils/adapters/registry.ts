/** The marketplaces: one line each. */
import type { MarketplaceAdapter } from './adapter';
import { prom } from './prom';
import { rozetka } from './rozetka';
import { wildberries } from './wildberries';

declare const document: never;

const ALL: readonly MarketplaceAdapter[] = [prom, rozetka, wildberries];

/**
 * The marketplaces of a build.
 * @param only ids separated by commas, or nothing for all of them
 */
export function marketplacesIn(only: string): readonly MarketplaceAdapter[] {
  const ids = idsIn(only);
  return ids.length === 0 ? ALL : ALL.filter(({ id }) => ids.includes(id));
}

/**
 * The same, for whoever builds: a page need not be told.
 * @throws Error when an id is not that of a marketplace
 */
export function marketplacesNamed(only: string): readonly MarketplaceAdapter[] {
  const unknown = idsIn(only).find((id) => !ALL.some((marketplace) => marketplace.id === id));
  if (unknown !== undefined) throw new Error(`TAKT_MARKETPLACES: no marketplace is called ${unknown}`);
  return marketplacesIn(only);
}

const idsIn = (only: string): string[] => only.split(',').filter((id) => id !== '');

/** The marketplace at whose hosts the address is. */
export function marketplaceAt(
  marketplaces: readonly MarketplaceAdapter[],
  address: string,
): MarketplaceAdapter | undefined {
  const { protocol, host } = new URL(address);
  return marketplaces.find(({ matches }) => matches.includes(`${protocol}//${host}/*`));
}

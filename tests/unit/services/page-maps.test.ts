import { expect, test } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { pageMapsService } from '../../../utils/services/page-maps';
import { aKeptMap, aTaughtMap } from '../../support/a-taught-map';
import { freshServices } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const known = aTaughtMap({ id: 'prom/chat', origin: 'known' });

test('a page is read by what the seller has taught, then by what the build knows', async () => {
  const { repositories } = await freshServices();
  const maps = pageMapsService(
    async () => repositories,
    (id) => (id === PROM ? [known] : []),
  );
  expect(await maps.forPages([PROM])).toEqual([known]);
  await repositories.settings.set('pageMaps', [aKeptMap()]);
  expect((await maps.forPages([PROM])).map(({ id }) => id)).toEqual(['prom/taught-chat', 'prom/chat']);
  expect(await maps.forPages(['rozetka' as MarketplaceId])).toEqual([]);
});

test('where the database cannot be opened, by what the build knows', async () => {
  const maps = pageMapsService(
    () => Promise.reject(new Error('broken')),
    () => [known],
  );
  expect(await maps.forPages([PROM])).toEqual([known]);
});

import { expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { CabinetTab } from '../../../utils/services/ports';
import { silentTabsService } from '../../../utils/services/silent-tabs';
import { freshRepositories } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const tab: CabinetTab = { tabId: 7, marketplace: PROM, address: 'https://my.prom.ua/cms/chat/1', asleep: false };

async function service() {
  const repositories = await freshRepositories();
  const structures = { tabs: async () => [tab], silent: async () => [tab] };
  const bringForward = vi.fn(async () => undefined);
  const pageAt = () => ({ mapId: 'prom/chat', path: '/cms/chat/*' });
  const silent = silentTabsService(async () => repositories, structures, { bringForward }, pageAt);
  return { silent, bringForward, repositories };
}

test('tabs in which nobody answers are told without their addresses', async () => {
  const { silent } = await service();
  expect(await silent.silentTabs()).toEqual([
    { tabId: 7, marketplace: 'prom', mapId: 'prom/chat', path: '/cms/chat/*', asleep: false },
  ]);
});

test('of a marketplace that is not used none is', async () => {
  const { silent, repositories } = await service();
  await repositories.settings.set('unusedMarketplaces', [PROM]);
  expect(await silent.silentTabs()).toEqual([]);
});

test('only a cabinet’s tab comes forward', async () => {
  const { silent, bringForward } = await service();
  await silent.showTab(8);
  expect(bringForward).not.toHaveBeenCalled();
  await silent.showTab(7);
  expect(bringForward).toHaveBeenCalledExactlyOnceWith(7);
});

import { describe, expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import type { Skeleton } from '../../../utils/domain/pages/skeleton';
import type { CabinetTab, Structures } from '../../../utils/services/ports';
import { skeletonsService } from '../../../utils/services/skeletons';

const prom = 'prom' as MarketplaceId;
const skeleton: Skeleton = {
  ...{ format: 'takt-skeleton', version: 1, marketplace: 'prom', path: '/cms/order/*', build: 'test' },
  ...{ takenAt: '2026-02-05T08:30:00.000Z', body: { tag: 'body' } },
};
const tab: CabinetTab = {
  tabId: 7,
  marketplace: prom,
  address: 'https://my.prom.ua/cms/order/edit/304518822',
  asleep: false,
};

function serviceOver(tabs: readonly CabinetTab[], taken: () => Promise<unknown> = async () => skeleton) {
  const take = vi.fn(taken);
  const structures: Pick<Structures, 'tabs' | 'take'> = { tabs: async () => tabs, take };
  return { take, service: skeletonsService(structures, () => ({ mapId: 'prom/order', path: '/cms/order/edit/*' })) };
}

describe('The open tabs', () => {
  test('are told without their addresses', async () => {
    const { service } = serviceOver([tab]);
    expect(await service.skeletonTabs()).toEqual([
      { tabId: 7, marketplace: 'prom', mapId: 'prom/order', path: '/cms/order/edit/*', asleep: false },
    ]);
  });
});

describe('A page’s structure', () => {
  test('is what the script in its tab makes of it', async () => {
    const { service, take } = serviceOver([tab]);
    expect(await service.takeSkeleton(7)).toEqual({ kind: 'taken', skeleton });
    expect(take).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('is asked for in no tab but a cabinet’s', async () => {
    const { service, take } = serviceOver([tab]);
    expect(await service.takeSkeleton(8)).toEqual({ kind: 'closed' });
    expect(take).not.toHaveBeenCalled();
  });

  test('is not waited for where the tab sleeps', async () => {
    const { service, take } = serviceOver([{ ...tab, asleep: true }]);
    expect(await service.takeSkeleton(7)).toEqual({ kind: 'refused' });
    expect(take).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<unknown>]>([
    ['the browser lets nobody in', () => Promise.reject(new Error('Cannot access contents'))],
    ['nothing came', async () => undefined],
    ['it is another thing', async () => ({ ...skeleton, text: 'Олена' })],
    ['it is of another marketplace', async () => ({ ...skeleton, marketplace: 'rozetka' })],
    ['a script is in it', async () => ({ ...skeleton, body: { tag: 'script' } })],
  ])('is refused where %s', async (_, taken) => {
    expect(await serviceOver([tab], taken).service.takeSkeleton(7)).toEqual({ kind: 'refused' });
  });

  test('is refused where it is too large', async () => {
    const children = Array.from({ length: 9000 }, () => 'а'.repeat(1000));
    const large = async () => ({ ...skeleton, body: { tag: 'body', children } });
    expect(await serviceOver([tab], large).service.takeSkeleton(7)).toEqual({ kind: 'too-large' });
  });
});

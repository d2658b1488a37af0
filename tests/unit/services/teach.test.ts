import { expect, test, vi } from 'vitest';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { teachService } from '../../../utils/services/teach';
import { freshRepositories } from '../../support/memory';

const PROM = 'prom' as MarketplaceId;
const CABINET = { tabId: 7, marketplace: PROM, address: 'https://my.prom.ua/cms/chat', asleep: false };

async function service({ asleep = false, isOpen = true, answer = async (): Promise<unknown> => true } = {}) {
  const repositories = await freshRepositories();
  const calls: string[] = [];
  const structures = {
    tabs: async () => [{ ...CABINET, asleep }],
    lookedAtLast: async () => (isOpen ? 7 : undefined),
    teach: vi.fn((tabId: number) => {
      calls.push(`teach ${tabId}`);
      return answer();
    }),
  };
  const pages = { bringForward: async (tabId: number) => void calls.push(`forward ${tabId}`) };
  const teaching = teachService(async () => repositories, [{ id: PROM, name: 'Prom' }], structures, pages);
  return { teaching, repositories, calls };
}

test('teaching is offered on the cabinet that was looked at last', async () => {
  const { teaching } = await service();
  expect(await teaching.teachable()).toEqual({ tabId: 7, place: 'Prom' });
});

test('it is not where no cabinet is open, or Takt is not used on it', async () => {
  const { teaching: closed } = await service({ isOpen: false });
  expect(await closed.teachable()).toBeNull();
  const { teaching, repositories } = await service();
  await repositories.settings.set('unusedMarketplaces', [PROM]);
  expect(await teaching.teachable()).toBeNull();
});

test('the tab comes forward first', async () => {
  const { teaching, calls } = await service();
  expect(await teaching.teach(7)).toBe('asked');
  expect(calls).toEqual(['forward 7', 'teach 7']);
});

test.each([
  ['nobody of this Takt is in it', { answer: async () => false }],
  ['the browser lets nobody in', { answer: async () => Promise.reject(new Error('no access')) }],
  ['its page says something else', { answer: async () => 'yes' }],
  ['it was asleep', { asleep: true }],
])('where %s that is said', async (_, how) => {
  const { teaching } = await service(how);
  expect(await teaching.teach(7)).toBe('silent');
});

test('no tab but a cabinet’s is touched', async () => {
  const { teaching, calls } = await service();
  expect(await teaching.teach(8)).toBe('closed');
  expect(calls).toEqual([]);
});

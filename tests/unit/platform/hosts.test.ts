import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { askToReach, mayReach } from '../../../utils/platform/hosts';
import { structuresOf } from '../../../utils/platform/ports';

// The build writes it in.
vi.hoisted(() => Object.assign(globalThis, { __TAKT_BUILD__: 'b1' }));

const PROM = { id: 'prom' as MarketplaceId, matches: ['https://my.prom.ua/*'] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('the browser is asked for a marketplace’s hosts, and for no others', async () => {
  const permissions = { contains: vi.fn(async () => false), request: vi.fn(async () => true) };
  Object.assign(browser, { permissions });
  expect(await mayReach(PROM.matches)).toBe(false);
  expect(await askToReach(PROM.matches)).toBe(true);
  expect(permissions.contains).toHaveBeenCalledExactlyOnceWith({ origins: ['https://my.prom.ua/*'] });
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://my.prom.ua/*'] });
});

it('a tab in which nobody answers is silent; one that is busy, asleep or loading is not', async () => {
  const url = 'https://my.prom.ua/cms/chat';
  const complete = { url, status: 'complete' };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { ...complete, id: 1 },
    { ...complete, id: 2 },
    { ...complete, id: 3 },
    { ...complete, id: 4, discarded: true },
    { ...complete, id: 5, status: 'loading' },
  ] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(((tabId: number) => {
    if (tabId === 2) return Promise.resolve(null);
    if (tabId === 3) return new Promise(() => undefined);
    return Promise.reject(new Error('Receiving end does not exist'));
  }) as never);
  const silent = structuresOf([PROM]).silent();
  await vi.advanceTimersByTimeAsync(1500);
  expect(await silent).toEqual([{ tabId: 1, marketplace: 'prom', address: url, asleep: false }]);
});

import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { trustOf } from '../../../utils/platform/browser';

// The build writes it in.
vi.hoisted(() => Object.assign(globalThis, { __TAKT_BUILD__: 'b1' }));

const marketplaces = [
  { id: 'wildberries' as MarketplaceId, matches: ['https://seller.wildberries.ru/*'] },
  { id: 'prom' as MarketplaceId, matches: ['https://my.prom.ua/*'] },
];
const ours = { id: browser.runtime.id, frameId: 0 };

describe('who sent a message', () => {
  it.each([
    ['our own page', { ...ours, origin: location.origin }, 'own'],
    ['a cabinet', { ...ours, origin: 'https://my.prom.ua', tab: { id: 7 } }, { marketplaces: ['prom'], tabId: 7 }],
    [
      'a cabinet, by its address',
      { ...ours, url: 'https://my.prom.ua/cms/chat' },
      { marketplaces: ['prom'], tabId: null },
    ],
    ['a frame within a cabinet', { ...ours, frameId: 7, origin: 'https://my.prom.ua' }, 'stranger'],
    ['a cabinet without encryption', { ...ours, origin: 'http://my.prom.ua' }, 'stranger'],
    ['another host', { ...ours, origin: 'https://prom.ua.example' }, 'stranger'],
    ['another extension', { id: 'other', frameId: 0, origin: location.origin }, 'stranger'],
    ['nobody', { ...ours }, 'stranger'],
  ])('%s', (_, sender, trust) => {
    expect(trustOf(sender, marketplaces)).toEqual(trust);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { MarketplaceId } from '../../../utils/domain/conversation/ids';
import { askToShow, onShow } from '../../../utils/platform/browser';
import { injector, ownPages, pagesOf } from '../../../utils/platform/ports';

// The build writes it in.
vi.hoisted(() => Object.assign(globalThis, { __TAKT_BUILD__: 'b1' }));

const PROM = { id: 'prom' as MarketplaceId, matches: ['https://my.prom.ua/*'] };
const KEYS = ['prom/unknown/chat/id%3A1' as never];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the tabs of a marketplace', () => {
  it('come with those in front first, then those looked at last', async () => {
    const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([
      { id: 1, active: false, lastAccessed: 10 },
      { id: 2, active: false, lastAccessed: 30 },
      { id: 3, active: true, lastAccessed: 5 },
      { id: 4, active: false },
      { active: false, lastAccessed: 40 },
    ] as never);
    expect(await pagesOf([PROM]).tabs(PROM.id)).toEqual([3, 2, 1, 4]);
    expect(query).toHaveBeenCalledExactlyOnceWith({ url: PROM.matches });
  });

  it('of a marketplace of another build are none', async () => {
    const query = vi.spyOn(browser.tabs, 'query');
    expect(await pagesOf([PROM]).tabs('rozetka' as MarketplaceId)).toEqual([]);
    expect(query).not.toHaveBeenCalled();
  });

  it('come forward with their window', async () => {
    const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({ id: 3, windowId: 8 } as never);
    const focus = vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
    await pagesOf([PROM]).bringForward(3);
    expect(update).toHaveBeenCalledExactlyOnceWith(3, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(8, { focused: true });
  });
});

describe('a page is asked to show a conversation', () => {
  it('and answers', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ shown: 'row' } as never);
    expect(await askToShow(3, { keys: KEYS, account: '250', sweeping: true })).toEqual({ shown: 'row' });
    expect(send).toHaveBeenCalledExactlyOnceWith(3, { takt: 'show', keys: KEYS, account: '250', sweeping: true });
  });

  it.each([
    ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist'))],
    ['the tab sleeps', () => new Promise(() => undefined)],
  ])('in vain when %s', async (_, send) => {
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send as never);
    const answer = askToShow(3, { keys: KEYS, account: null, sweeping: false });
    await vi.advanceTimersByTimeAsync(1500);
    expect(await answer).toBeUndefined();
  });

  it('and hears of it until it stops listening', async () => {
    const listeners = new Set<(message: unknown) => unknown>();
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((each) => void listeners.add(each as never));
    vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((each) => {
      listeners.delete(each as never);
    });
    const show = vi.fn(() => ({ shown: 'thread' }) as const);
    const stop = onShow(show);
    const [listener] = listeners;
    expect(listener?.({ takt: 'changed' })).toBeUndefined();
    expect(listener?.(null)).toBeUndefined();
    expect(show).not.toHaveBeenCalled();
    await expect(listener?.({ takt: 'show', keys: KEYS, account: null })).resolves.toEqual({ shown: 'thread' });
    expect(show).toHaveBeenCalledExactlyOnceWith({ keys: KEYS, account: null });
    stop();
    expect(listeners.size).toBe(0);
  });
});

describe('the page that greets', () => {
  it('is a tab', async () => {
    const tab = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const window = vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
    await ownPages.welcome();
    expect(tab).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/welcome\.html$/u) });
    expect(window).not.toHaveBeenCalled();
  });

  it('is a window where the browser has none yet', async () => {
    vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('No current window'));
    const window = vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
    await ownPages.welcome();
    expect(window).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/welcome\.html$/u) });
  });
});

it.each([
  ['palette', ['/palette.js']],
  ['structure', ['/threads.js', '/structure.js']],
  ['teaching', ['/threads.js', '/teacher.js', '/teaching.js']],
] as const)('%s joins the scripts of the top frame alone, after what it needs', async (script, files) => {
  const executeScript = vi.fn(async () => []);
  Object.assign(browser, { scripting: { executeScript } });
  await injector.inject(7, script);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [0] }, files });
});

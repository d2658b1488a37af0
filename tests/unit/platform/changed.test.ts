import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { announceChange, announceToOwnPages, onChanged } from '../../../utils/platform/browser';

// The build writes it in.
vi.hoisted(() => Object.assign(globalThis, { __TAKT_BUILD__: 'b1' }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => void vi.restoreAllMocks());

/** As the browser hands a message to whoever listens. */
const deliver = (message: unknown) => fakeBrowser.runtime.onMessage.trigger(message, {});

it('whoever listens hears what was changed, until it stops listening', async () => {
  const heard = vi.fn();
  const stop = onChanged(heard);
  await deliver({ takt: 'changed', what: 'settings' });
  await deliver({ takt: 'changed', what: 'conversations' });
  stop();
  await deliver({ takt: 'changed', what: 'settings' });
  expect(heard.mock.calls).toEqual([['settings'], ['conversations']]);
});

it.each([null, undefined, 'changed', {}, { takt: 'show' }, { what: 'settings' }])(
  'a message of something else is none: %o',
  async (message) => {
    const heard = vi.fn();
    onChanged(heard);
    await deliver(message);
    expect(heard).not.toHaveBeenCalled();
  },
);

it('own pages and the cabinets’ tabs are told, whether or not anybody is there', async () => {
  const own = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody'));
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }, {}, { id: 4 }] as never);
  const page = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
  const said = { takt: 'changed', what: 'settings' };
  await announceChange(['https://my.prom.ua/*'], 'settings');
  expect(query).toHaveBeenCalledExactlyOnceWith({ url: ['https://my.prom.ua/*'] });
  expect(own.mock.calls).toEqual([[said]]);
  expect(page.mock.calls).toEqual([
    [3, said],
    [4, said],
  ]);
});

it('own pages alone are told where no tab has to know', () => {
  const own = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  const query = vi.spyOn(browser.tabs, 'query');
  announceToOwnPages('conversations');
  expect(own).toHaveBeenCalledExactlyOnceWith({ takt: 'changed', what: 'conversations' });
  expect(query).not.toHaveBeenCalled();
});

/** What a notification asks of the browser, and what its clicks come to. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { catalogues } from '../../../utils/platform/catalogues';
import { notifierIn, onNotificationClick, sweepNotifierIn } from '../../../utils/platform/notifier';
import { textFrom } from '../../../utils/platform/texts';
import type { NoticeSummary } from '../../../utils/services/ports';

type Listener = (id: string, index: number) => void;
type Notification = { readonly title: string; readonly buttons?: readonly { readonly title: string }[] };

const summary: NoticeSummary = {
  ...{ count: 1, marketplaces: [{ name: 'Prom', count: 1 }], firstName: 'Олена', stage: 'past-target', by: 0 },
  ...{ bound: 'exact', owner: 'seller', readAt: null, saidAt: 0 },
};
const say = async () => (key: Parameters<typeof textFrom>[2], params?: Parameters<typeof textFrom>[3]) =>
  textFrom(catalogues.uk, 'uk', key, params);
const language = async () => 'uk' as const;

/** A browser as Chromium is, or as Firefox: without buttons, and throwing at them. */
function aBrowser({ buttons = true } = {}) {
  const created: [string, Notification][] = [];
  const heard: { clicked?: Listener; button?: Listener } = {};
  const cleared = vi.fn(async () => true);
  const listenersOf = (name: 'clicked' | 'button') => ({
    addListener: (listener: Listener) => {
      heard[name] = listener;
    },
  });
  vi.spyOn(browser, 'notifications', 'get').mockReturnValue({
    clear: cleared,
    create: async (id: string, notification: Notification) => {
      if (notification.buttons && !buttons) throw new TypeError('Property "buttons" is unsupported by Firefox');
      created.push([id, notification]);
      return id;
    },
    onClicked: listenersOf('clicked'),
    ...(buttons && { onButtonClicked: listenersOf('button') }),
  } as never);
  return { created, heard, cleared };
}

const clicks = () => ({
  notice: vi.fn(async () => undefined),
  putOff: vi.fn(async () => undefined),
  sweep: vi.fn(async () => undefined),
});

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('/icon/128.png');
});

describe('a notification', () => {
  it('has two buttons where the browser has any', async () => {
    const { created } = aBrowser();
    await notifierIn(say, language).show(summary);
    expect(created.map(([id, { buttons }]) => [id, buttons])).toEqual([
      ['takt', [{ title: 'Відкрити' }, { title: 'Нагадати через пів години' }]],
    ]);
  });

  it('is shown without them where it has none', async () => {
    const { created } = aBrowser({ buttons: false });
    await notifierIn(say, language).show(summary);
    expect(created.map(([id, { title, buttons }]) => [id, title, buttons])).toEqual([
      ['takt', 'Prom: Олена чекає', undefined],
    ]);
  });

  it('is said not to be shown where the browser refuses it altogether', async () => {
    aBrowser();
    vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('no'));
    await expect(notifierIn(say, language).show(summary)).rejects.toThrow('no');
  });

  it('of a round has none, and stands beside the other', async () => {
    const { created } = aBrowser();
    await sweepNotifierIn(say, language).show({ count: 7, marketplaces: [], unread: null, saidAt: 0 });
    expect(created).toMatchObject([['takt-sweep', { title: 'Час обходу: чекають 7' }]]);
    expect(created[0]?.[1].buttons).toBeUndefined();
  });
});

describe('clicks', () => {
  it.each<['clicked' | 'button', string, number, 'notice' | 'putOff' | 'sweep']>([
    ['clicked', 'takt', 0, 'notice'],
    ['button', 'takt', 0, 'notice'],
    ['button', 'takt', 1, 'putOff'],
    ['clicked', 'takt-sweep', 0, 'sweep'],
  ])('%s on %s, %i: %s, and it goes from the screen', (kind, id, index, expected) => {
    const { heard, cleared } = aBrowser();
    const called = clicks();
    onNotificationClick(called);
    heard[kind]?.(id, index);
    expect(Object.entries(called).flatMap(([name, { mock }]) => mock.calls.map(() => name))).toEqual([expected]);
    expect(cleared).toHaveBeenCalledExactlyOnceWith(id);
  });

  it.each<['clicked' | 'button', string, number]>([
    ['clicked', 'somebody else’s', 0],
    ['clicked', 'constructor', 0],
    ['button', 'takt-sweep', 0],
    ['button', 'takt', 2],
  ])('%s on %s, %i: nothing', (kind, id, index) => {
    const { heard, cleared } = aBrowser();
    const called = clicks();
    onNotificationClick(called);
    heard[kind]?.(id, index);
    for (const callback of Object.values(called)) expect(callback).not.toHaveBeenCalled();
    expect(cleared).not.toHaveBeenCalled();
  });

  it('come also where the browser has no buttons', () => {
    const { heard } = aBrowser({ buttons: false });
    const called = clicks();
    onNotificationClick(called);
    heard.clicked?.('takt', 0);
    expect(called.notice).toHaveBeenCalledOnce();
  });
});

/** A page at an address, followed as the content script follows it, in time that the test lets pass. */
import { beforeEach, onTestFinished, vi } from 'vitest';
import { mapsOf } from '../../utils/adapters/maps';
import type { Shown } from '../../utils/adapters/read-documents';
import type { PageReading } from '../../utils/adapters/reading';
import { marketplacesIn } from '../../utils/adapters/registry';
import { threadNow } from '../../utils/adapters/thread-now';
import { watchPage } from '../../utils/adapters/watch';
import type { PageMap } from '../../utils/domain/pages/page-map';
import { fixture } from './fixtures';

export const SECOND = 1000;
export const CHAT = 'https://seller.wildberries.ru/chat-with-clients';

const bodyOf = (name: string) =>
  new DOMParser().parseFromString(fixture(name).html, 'text/html').querySelector('#root')?.innerHTML ?? '';
export const FULL = bodyOf('wildberries/chat-of-links');
export const SETTINGS = bodyOf('wildberries/settings');

/** For every test of a file. */
export const withOwnTime = () =>
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
      now: fixture('wildberries/chat-of-links').expected.now,
    });
    onTestFinished(() => void vi.useRealTimers());
  });

const thrown = (error: unknown): void => {
  throw error;
};

/**
 * A page at an address, followed; what is around `content` belongs to the page too.
 * @param own the seller's, before those of the build
 */
export function watched(
  html: string,
  href = CHAT,
  onError: (error: unknown) => void = thrown,
  own: readonly PageMap[] = [],
) {
  const body = document.createElement('div');
  body.innerHTML = '<header>12:00</header><main></main>';
  document.body.append(body);
  // A link would take the test itself away.
  body.addEventListener('click', (event) => event.preventDefault());
  const content = body.querySelector('main') as HTMLElement;
  content.innerHTML = html;
  const page = { href, visibility: 'visible' };
  const stop = new AbortController();
  onTestFinished(() => {
    stop.abort();
    body.remove();
  });
  const adapter = marketplacesIn('wildberries')[0];
  if (!adapter) throw new Error('no adapter');
  const readings: PageReading[] = [];
  let last: Shown | undefined;
  watchPage({
    document: {
      ...{ body, defaultView: window },
      get location() {
        return { href: page.href, origin: new URL(page.href).origin };
      },
      get visibilityState() {
        return page.visibility;
      },
      addEventListener: body.addEventListener.bind(body),
      getElementsByTagName: body.getElementsByTagName.bind(body),
    } as unknown as Document,
    adapter,
    maps: () => [...own, ...mapsOf(adapter.id)],
    browserZone: 'Europe/Moscow',
    now: () => Date.now(),
    onReading: (reading, _, where) => {
      readings.push(reading);
      last = { reading, where };
    },
    onError,
    signal: stop.signal,
  });
  const pick = (select: string) => content.querySelector(select) as HTMLElement;
  return {
    ...{ body, content, page, stop, readings, pick },
    /** Time passes, in steps in which the page is told of what changed. */
    async pass(duration: number) {
      for (let left = duration; left > 0; left -= 50) {
        await Promise.resolve();
        vi.advanceTimersByTime(Math.min(50, left));
      }
    },
    /** What the open thread is at this moment. */
    now: () => threadNow(adapter, last),
    kinds: () => readings.map(({ kind }) => kind),
  };
}

/**
 * Follows a living page: reads it when something in its list or thread changes, when the address changes, and seldom
 * otherwise. Where list and thread are known, only they are observed; while they are being looked for, the whole page.
 */
import type { MarketplaceAdapter } from './adapter';
import { isAt, readPage } from './reader';
import type { PageReading } from './reading';

declare const document: never;

export interface Watch {
  readonly document: Document;
  readonly adapter: MarketplaceAdapter;
  /** IANA zone of the browser. */
  readonly browserZone: string;
  /** Epoch ms. */
  readonly now: () => number;
  readonly onReading: (reading: PageReading, observedAt: number) => void;
  readonly signal: AbortSignal;
}

/** Shortest time (ms) between two readings of a page that is looked at, and of a hidden one. */
const PAUSE = { visible: 100, hidden: 1000 } as const;

/** A page never spends more than a tenth of its time on being read. */
const SHARE = 10;

/** How long (ms) the whole page is observed after a click or a change of address. */
const SEEK_FOR = 5000;

/** How often (ms) address and containers are looked after, while the page is looked at. */
const ROUTE_WATCH = 500;

/** What of an element can change the reading. */
const ATTRIBUTES = ['class', 'href', 'aria-selected', 'aria-current', 'aria-busy', 'data-addtime', 'data-testid'];

export function watchPage({ document: page, adapter, browserZone, now, onReading, signal }: Watch): void {
  const window = page.defaultView as Window & typeof globalThis;
  const timeZone = adapter.timeZone === 'browser' ? browserZone : adapter.timeZone;
  let address = '';
  let containers: Element[] = [];
  let seekUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let nextReadingAt = 0;

  const observer = new window.MutationObserver((records) => {
    if (!records.every(isOurs)) schedule();
  });
  const observe = (reading: PageReading) => {
    if (reading.kind === 'elsewhere') {
      containers = [];
      return observer.disconnect();
    }
    const found = containersOf(reading);
    const seeking = found.length === 0 || now() < seekUntil;
    const targets = seeking ? [page.body] : found;
    if (targets.length === containers.length && targets.every((target, index) => target === containers[index])) return;
    containers = targets;
    observer.disconnect();
    for (const target of targets) {
      observer.observe(target, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
    }
  };

  const read = () => {
    timer = undefined;
    const startedAt = window.performance.now();
    const observedAt = now();
    // Readings of a busy page may come upon a new address before the route watch does; an id that comes so is believed
    // only for messages that stay for seconds, which takes a reading then.
    if (address !== '' && page.location.href !== address) seekUntil = observedAt + SEEK_FOR;
    address = page.location.href;
    const map = adapter.pages.find((known) => isAt(known, address));
    const reading: PageReading = map
      ? readPage(adapter, map, page.body, { now: observedAt, timeZone, address })
      : { kind: 'elsewhere' };
    observe(reading);
    onReading(reading, observedAt);
    nextReadingAt = now() + (window.performance.now() - startedAt) * SHARE;
  };

  const schedule = () => {
    if (timer !== undefined || signal.aborted) return;
    const hidden = page.visibilityState === 'hidden';
    // A hidden tab's timers may sleep for a minute; what stood there in between would never be seen.
    if (hidden && now() >= nextReadingAt + PAUSE.hidden) return read();
    timer = setTimeout(read, Math.max(hidden ? PAUSE.hidden : PAUSE.visible, nextReadingAt - now()));
  };

  const seek = () => {
    seekUntil = now() + SEEK_FOR;
    schedule();
  };

  const lookAfter = () => {
    if (page.visibilityState === 'hidden') return;
    if (page.location.href !== address) seek();
    else if (containers.some((container) => !container.isConnected)) seek();
    else if (seekUntil !== 0 && now() >= seekUntil) {
      seekUntil = 0;
      schedule();
    }
  };

  const route = setInterval(lookAfter, ROUTE_WATCH);
  page.addEventListener('click', seek, { capture: true, passive: true, signal });
  page.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(route);
    clearTimeout(timer);
  });
  read();
}

/** What Takt itself put there or took away is no news. */
function isOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node.nodeName.startsWith('TAKT-'));
}

function containersOf(reading: PageReading): Element[] {
  if (reading.kind === 'page-changed') return reading.thread ? [reading.thread] : [];
  if (reading.kind !== 'read') return [];
  const thread = reading.thread?.kind === 'thread' ? reading.thread.element : reading.thread?.thread;
  return [reading.list?.element, thread].filter((element) => element !== undefined);
}

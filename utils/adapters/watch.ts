/**
 * Follows a living page: reads it when something in its list or thread changes, when the address changes, and seldom
 * otherwise. Where list and thread are known, only they are observed, and after a click what holds them both; while one
 * of them is being looked for, the whole page. A long list is read in slices, and of a known one only what has changed.
 */
import type { FieldName, PageMap } from '../domain/pages/page-map';
import type { MarketplaceAdapter } from './adapter';
import { addressesOf, documentsOf } from './documents';
import { finderFor } from './find';
import { leavingOut } from './left-out';
import { mapsAt } from './maps-at';
import { attributesIn, forgetRow, isOurs, isShadowed, opensNothing, sameElements, whatHolds } from './observed';
import { accountShown } from './read-account';
import { documentSteps, type Shown } from './read-documents';
import type { Steps } from './reader';
import type { KnownRows, PageReading, PrintedTimes } from './reading';
import { shadowRootOf } from './shadow';
import { zonesOf } from './zones';

declare const document: never;

export interface Watch {
  readonly document: Document;
  readonly adapter: MarketplaceAdapter;
  /** Of its kinds of pages. */
  readonly maps: () => readonly PageMap[];
  /** IANA zone of the browser. */
  readonly browserZone: string;
  /** Epoch ms. */
  readonly now: () => number;
  readonly onReading: (reading: PageReading, observedAt: number, where: Document) => void;
  /** Reading threw; the page is read again when it changes. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Shortest time (ms) between two readings of a page that is looked at, of a hidden one, and between two slices of one. */
const PAUSE = { visible: 100, hidden: 1000, slice: 1 } as const;

/** A page that is looked at waits no longer (ms) for a slice of reading; a key or a frame may come between two. */
const SLICE = 6;

/** A page whose reading takes longer (ms) is not read at all: it has enough to do. */
const TOO_LONG = 1000;

/** A page never spends more than a tenth of its time on being read. */
const SHARE = 10;

/** How long (ms) more than list and thread is observed after a click or a change of address. */
const SEEK_FOR = 5000;

/** How often (ms) the address is looked after while the page is looked at, and every how many times the containers are. */
const ROUTE_WATCH = 500;
const CONTAINER_WATCH = 4;

const CONTAINERS = ['list', 'thread'] as const;

/** @returns `again` reads the page once more: what it is read by has changed */
export function watchPage({ document: page, adapter, maps, browserZone, now, onReading, onError, signal }: Watch): {
  readonly again: () => void;
} {
  const window = page.defaultView as Window & typeof globalThis;
  const { performance } = window;
  const { maps: leftOut, spent, fault, asked, suspect, acquit } = leavingOut(onError);
  const memory = { printed: new WeakMap() as PrintedTimes, readAt: new Set<string>() };
  const kept = { ...zonesOf(adapter, browserZone), ...memory, leftOut, spent, onError: fault };
  let known: KnownRows = new WeakMap();
  /** The page, or the frame in it that shows the threads. */
  let where = page;
  const heard = new WeakSet<Document>();
  let addresses = '';
  let gaveUpAt: string | undefined;
  /** How often in vain; once may be the machine's fault. */
  let tooLong = 0;
  let account: string | undefined;
  /** Of the kinds of pages that live at this address, and the one that this page is. */
  let here: readonly PageMap[] = [];
  let map: PageMap | undefined;
  let list: Element | undefined;
  let observed: Element[] = [];
  let observedAttributes = '';
  let seekUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A reading that is under way, and whether the page has changed since it began. */
  let steps: Steps<Shown | undefined> | undefined;
  let isStale = false;
  /** What has been read, and is not told yet. */
  let held: Shown | undefined;
  // By a clock that is never set: the computer's own may go back an hour.
  let nextReadingAt = 0;
  let looks = 0;

  const observer = new window.MutationObserver((records) => {
    const news = records.filter((record) => !isOurs(record));
    news.forEach(forget);
    if (news.length > 0) schedule();
  });
  const forget = (record: MutationRecord) => forgetRow(known, record, observed);
  const elementsOf = (one: PageMap, fields: readonly FieldName[]): Element[] => {
    const find = finderFor(one, adapter, where.location.href);
    // Empty ones too, for they are about to be filled.
    return asked(one, () => fields.flatMap((field) => find.one(field, where.body)?.element ?? [])) ?? [];
  };
  /** List and thread as they stand now; the whole page while something is missing that may be about to come. */
  const targets = (): Element[] => {
    if (!map) return [];
    const containers = elementsOf(map, CONTAINERS);
    // It may come in any of them.
    if (containers.length === 0) return documentsOf(page).map(({ body }) => body);
    if (performance.now() >= seekUntil) return containers;
    // Another kind of page may come to lie over this one.
    if (here.length > 1 || CONTAINERS.filter((field) => map?.fields[field]).length > containers.length)
      return [where.body, ...containers.filter(isShadowed)];
    // The head of a thread changes apart from its messages.
    const heads = elementsOf(map, ['thread.buyer', 'thread.subject', 'reply']);
    return [whatHolds([...containers, ...heads], where.body), ...containers.filter(isShadowed)];
  };
  /** Whether what is observed now is something else. */
  const observe = (): boolean => {
    const wanted = targets();
    const attributeFilter = [...new Set(here.flatMap(attributesIn))];
    const attributes = attributeFilter.join();
    if (sameElements(wanted, observed) && attributes === observedAttributes) return false;
    observer.takeRecords().forEach(forget);
    observer.disconnect();
    // Rows that changed while nobody looked are not known.
    const isSeen = (by: readonly Element[]) => by.some((one) => list && one.contains(list));
    if (!isSeen(observed) || !isSeen(wanted)) known = new WeakMap();
    observed = wanted;
    observedAttributes = attributes;
    for (const target of wanted) {
      // What is in a shadow root is in no subtree. In the roots of rows, one each, changes are seen by nobody.
      for (const node of [target, shadowRootOf(target) ?? []].flat())
        observer.observe(node, { subtree: true, childList: true, characterData: true, attributeFilter });
    }
    return true;
  };

  const read = () => {
    timer = undefined;
    // Readings of a busy page may come upon a new address before the route watch does; an id that comes so is believed
    // only for messages that stay for seconds, which takes a reading then.
    const documents = documentsOf(page);
    if (addresses !== addressesOf(page)) {
      if (addresses !== '') seekUntil = performance.now() + SEEK_FOR;
      known = new WeakMap();
      tooLong = 0;
      acquit();
    }
    addresses = addressesOf(page);
    documents.forEach(listen);
    if (!documents.includes(where)) where = page;
    lookAt(where);
    observe();
    const observedAt = now();
    steps = documentSteps(adapter, maps(), documents, { ...kept, now: observedAt, rows: known });
    isStale = false;
    spent.clear();
    goOn(observedAt, 0);
  };

  const lookAt = (document: Document) => {
    where = document;
    here = mapsAt(maps(), where.location.href).filter((one) => !leftOut.has(one));
    if (!map || !here.includes(map)) map = here[0];
    account = accountNow();
  };
  const accountNow = () => asked(map, (one) => accountShown(adapter, one, where));

  /** @param before how long (ms) this reading has taken */
  const goOn = (observedAt: number, before: number) => {
    timer = undefined;
    const startedAt = performance.now();
    const took = () => performance.now() - startedAt;
    const isVisible = page.visibilityState !== 'hidden';
    const shown = held ?? upTo(() => isVisible && took() >= SLICE);
    const reading = typeof shown === 'object' ? shown.reading : undefined;
    const isTooLong = reading?.kind === 'page-changed' && reading.tooLong;
    if (before + took() > TOO_LONG) tooLong++;
    if (map && (isTooLong || tooLong > 1)) {
      steps = held = undefined;
      tooLong = 0;
      // What the seller has shown is left out first, if it is what takes so long. Then the page is read anew.
      return suspect(isTooLong ? reading.map : undefined) ? schedule() : giveUp(map, observedAt);
    }
    // What is drawn of a long reading is a slice of its own.
    const isLong = isVisible && !held && took() > SLICE / 2;
    if (shown === 'interrupted' || isLong) {
      held = shown === 'interrupted' ? undefined : shown;
      timer = setTimeout(goOn, PAUSE.slice, observedAt, before + took());
      return;
    }
    steps = held = undefined;
    if (before + took() <= TOO_LONG) tooLong = 0;
    if (reading && 'map' in reading) map = reading.map;
    if (shown) lookAt(shown.where);
    // What was read in slices may be of two chats, or of two shops.
    const isTorn = reading && 'account' in reading && reading.account?.id !== account;
    if (before > 0 && (isTorn || addressesOf(page) !== addresses)) return schedule();
    if (reading) {
      if (reading.kind === 'elsewhere') map = here[0];
      list = reading.kind === 'read' ? reading.list?.element : undefined;
      onReading(reading, observedAt, where);
    }
    // What changed between two slices was seen by nobody.
    if (observe() && before > 0) isStale = true;
    nextReadingAt = performance.now() + (before + took()) * SHARE;
    if (isStale) schedule();
  };

  /** Until it is another page. */
  const giveUp = (from: PageMap, observedAt: number) => {
    gaveUpAt = addresses;
    observer.disconnect();
    observed = [];
    onReading({ kind: 'page-changed', map: from, field: 'list', tooLong: true }, observedAt, where);
  };

  const upTo = (isLate: () => boolean): Shown | 'interrupted' | undefined => {
    try {
      for (;;) {
        const step = steps?.next();
        if (!step || step.done) return step?.value;
        if (isLate()) return 'interrupted';
      }
    } catch (error) {
      onError(error);
      // What was read before is no longer known to be so.
      return map && { reading: { kind: 'page-changed', map, field: 'list' }, where };
    }
  };

  const schedule = () => {
    isStale = true;
    if (steps || timer !== undefined || signal.aborted || gaveUpAt === addressesOf(page)) return;
    const wait = nextReadingAt - performance.now();
    const hidden = page.visibilityState === 'hidden';
    // A hidden tab's timers may sleep for a minute; what stood there in between would never be seen.
    if (hidden && wait <= -PAUSE.hidden) return read();
    timer = setTimeout(read, Math.max(hidden ? PAUSE.hidden : PAUSE.visible, wait));
  };

  const seek = () => {
    seekUntil = performance.now() + SEEK_FOR;
    schedule();
  };

  const lookAfter = () => {
    const isGone = !documentsOf(page).includes(where) || observed.some((element) => !element.isConnected);
    if (page.visibilityState === 'hidden') return isGone ? schedule() : undefined;
    const isSought = seekUntil !== 0 && performance.now() >= seekUntil;
    if (isSought) seekUntil = 0;
    if (addressesOf(page) !== addresses) seek();
    else if (isSought || isGone) schedule();
    // The shop's name stands outside what is observed.
    else if (accountNow() !== account) schedule();
    else if (++looks % CONTAINER_WATCH === 0 && (!sameElements(targets(), observed) || isOverlaid())) schedule();
  };

  /** Whether a kind of page that comes before this one has come to lie over it. */
  const isOverlaid = () =>
    here.slice(0, map && here.indexOf(map)).some((one) => elementsOf(one, CONTAINERS).length > 0);

  const route = setInterval(lookAfter, ROUTE_WATCH);
  const onClick = ({ target }: Event) => {
    if (!opensNothing(target)) seek();
  };
  const listen = (to: Document) => {
    if (heard.has(to)) return;
    heard.add(to);
    to.addEventListener('click', onClick, { capture: true, passive: true, signal });
    if (to !== page) to.defaultView?.addEventListener('pagehide', () => to === where && leave(), { signal });
  };
  /** What stands in a frame that goes is given up while it can be touched: later Firefox lets nobody. */
  const leave = () => {
    steps = held = list = undefined;
    observer.disconnect();
    observed = [];
    where = page;
    onReading({ kind: 'elsewhere' }, now(), page);
    seek();
  };
  listen(page);
  // A frame is empty when it comes.
  page.addEventListener('load', schedule, { capture: true, signal });
  page.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(route);
    clearTimeout(timer);
  });
  read();
  return { again: schedule };
}

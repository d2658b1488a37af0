/**
 * What stands on the rows of a list. Content belongs to a conversation and hosts to elements: lists re-sort, re-create
 * and recycle their rows, and may show one conversation twice. Only rows that are near are drawn, once a frame; a hidden
 * tab has no frames and is drawn when it is looked at again.
 */
import { type ReadonlySignal, signal as state } from '@preact/signals-core';
import { type ComponentChild, render } from 'preact';
import { createHost, dress, type Ground, groundBehind, type Host, standOn } from './host';
import { likelyWidth, placeIn, position, putInto, type RowAnchor } from './place';

export type { RowAnchor } from './place';

interface Slot {
  readonly element: HTMLElement;
  content: ComponentChild;
}

interface Drawn extends Host {
  readonly slots: Map<string, Slot>;
  /** How it stands, as last written. */
  stand: string;
  /** Gives the row back what was changed on it. */
  restore: () => void;
}

export interface RowOverlay {
  /** Rows within two screens: on others nothing is drawn, and nobody need say what. */
  readonly near: ReadonlySignal<ReadonlySet<Element>>;
  /** The rows as they are now. What belongs to others is taken away at once. */
  reconcile(rows: readonly RowAnchor[]): void;
  /** On every row of this conversation. `null` takes away what came under the same name. */
  put(key: string, name: string, content: ComponentChild): void;
}

/** Two screens. */
const NEAR = '200% 0px';

/** Rows drawn in one frame, so that none is held up. */
const SLICE = 40;

export function createRowOverlay(sheet: CSSStyleSheet, signal: AbortSignal): RowOverlay {
  let rows = new Map<Element, RowAnchor>();
  let anchorsOf = new Map<string, readonly RowAnchor[]>();
  const contents = new Map<string, Map<string, ComponentChild>>();
  /** In the order in which they came first: what stands on a row does not change places. */
  const names = new Set<string>();
  const near = new Set<Element>();
  const nearby = state<ReadonlySet<Element>>(new Set());
  const drawn = new Map<Element, Drawn>();
  const due = new Set<Element>();
  let frame: number | undefined;

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        // What was seen before a row went away is told after it.
        if (!rows.has(target)) continue;
        if (isIntersecting) {
          near.add(target);
          ask(target);
        } else leave(target);
      }
      nearby.value = new Set(near);
    },
    // Widens every list that scrolls, and the window, which also scrolls: seen in Chromium 156 and Firefox 153. With a
    // `rootMargin` beside it Chromium widens the window twice; with `root: document` Firefox does not widen it at all.
    { scrollMargin: NEAR },
  );
  signal.addEventListener('abort', () => {
    sight.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const element of [...drawn.keys()]) remove(element);
  });

  function ask(element: Element): void {
    due.add(element);
    frame ??= requestAnimationFrame(settle);
  }

  function remove(element: Element): void {
    const host = drawn.get(element);
    if (!host) return;
    empty(host);
    host.element.remove();
    host.restore();
    drawn.delete(element);
  }

  function leave(element: Element): void {
    near.delete(element);
    due.delete(element);
    remove(element);
  }

  /** All filled, then all measured, then all placed, so that the page is laid out for all of them at once. */
  function settle(): void {
    frame = undefined;
    const grounds = new Map<Element, Ground>();
    const filled = [];
    for (const element of [...due].slice(0, SLICE)) {
      due.delete(element);
      const anchor = rows.get(element);
      const content = anchor && contents.get(anchor.key);
      if (!content) {
        remove(element);
        continue;
      }
      const host = drawn.get(element) ?? undrawn();
      fill(host, content, names);
      filled.push({ element, anchor, host });
    }
    if (due.size > 0) frame = requestAnimationFrame(settle);
    const placed = filled.map(({ element, anchor, host }) => ({
      ...{ element, host, ground: groundBehind(element, grounds) },
      place: placeIn(anchor, likelyWidth(textsOn(host))),
    }));
    for (const { element, host, place, ground } of placed) {
      drawn.set(element, host);
      if (place.unpositioned) host.restore = position(element as HTMLElement);
      putInto(place.holder, host.element);
      dress(host, sheet);
      // Of a text that goes on below it no half letters are to be seen.
      const fade = place.covers ? ';--takt-fade:-6px 0 5px' : '';
      const layout = `position:absolute;top:${place.top}px;right:${place.right}px;z-index:1${fade}`;
      const stand = `${layout} ${ground.theme} ${ground.colour}`;
      if (host.stand !== stand) standOn(host.element, ground, layout);
      host.stand = stand;
    }
  }

  const undrawn = (): Drawn => ({ ...createHost('takt-row', sheet), slots: new Map(), stand: '', restore() {} });

  return {
    near: nearby,
    reconcile(anchors) {
      if (signal.aborted) return;
      const before = rows;
      rows = new Map(anchors.map((anchor) => [anchor.element, anchor]));
      anchorsOf = Map.groupBy(anchors, ({ key }) => key);
      for (const key of contents.keys()) if (!anchorsOf.has(key)) contents.delete(key);
      for (const [element, { key }] of before) {
        const now = rows.get(element);
        const host = drawn.get(element);
        if (now?.key !== key && host) empty(host);
        if (now) continue;
        leave(element);
        sight.unobserve(element);
      }
      for (const element of rows.keys()) if (!before.has(element)) sight.observe(element);
      // What has not changed stands where it stood, unless the page took it away.
      for (const element of near) {
        const stands = drawn.get(element)?.element.isConnected === contents.has(rows.get(element)?.key ?? '');
        if (!stands || before.get(element) !== rows.get(element)) ask(element);
      }
    },
    put(key, name, content) {
      const anchors = anchorsOf.get(key);
      if (!anchors || signal.aborted) return;
      const kept = contents.get(key) ?? new Map<string, ComponentChild>();
      if (content === null || content === undefined) {
        if (!kept.delete(name)) return;
      } else {
        if (kept.get(name) === content) return;
        kept.set(name, content);
        names.add(name);
      }
      if (kept.size > 0) contents.set(key, kept);
      else contents.delete(key);
      for (const { element } of anchors) if (near.has(element)) ask(element);
    },
  };
}

function fill(host: Drawn, contents: ReadonlyMap<string, ComponentChild>, names: Iterable<string>): void {
  for (const name of names) {
    const slot = host.slots.get(name) ?? {
      element: host.container.appendChild(document.createElement('span')),
      content: undefined,
    };
    host.slots.set(name, slot);
    const content = contents.get(name);
    if (slot.content === content) continue;
    slot.content = content;
    try {
      render(content ?? null, slot.element);
    } catch (thrown) {
      // The others are drawn nevertheless.
      reportError(thrown);
    }
  }
}

const textsOn = ({ slots }: Drawn): string[] =>
  [...slots.values()].map(({ element }) => element.textContent).filter((text) => text !== '');

function empty(host: Drawn): void {
  fill(host, new Map(), host.slots.keys());
}

/**
 * What stands on the rows of a list, kept by conversation and not by element: lists re-sort, re-create and recycle
 * their rows, and what belongs to a buyer has to move along.
 */
import { type ComponentChild, render } from 'preact';
import { createHost, groundBehind, type Host, standOn } from './host';

export interface RowAnchor {
  readonly key: string;
  readonly element: Element;
  readonly nameElement: Element | undefined;
  readonly timeElement: Element | undefined;
}

interface Kept extends Host {
  readonly slots: Map<string, HTMLElement>;
  anchor: RowAnchor;
}

export interface RowOverlay {
  /** The rows as they are now. What belongs to others is taken away. */
  reconcile(rows: readonly RowAnchor[]): void;
  put(key: string, name: string, content: ComponentChild): void;
}

export function createRowOverlay(sheet: CSSStyleSheet, signal: AbortSignal): RowOverlay {
  const kept = new Map<string, Kept>();
  /** Rows at most two screens away; the others need nothing drawn. */
  const near = new Set<Element>();
  let rows = new Map<string, RowAnchor>();

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      settle();
    },
    { rootMargin: '100% 0px' },
  );
  signal.addEventListener('abort', () => {
    sight.disconnect();
    for (const key of [...kept.keys()]) remove(key);
  });

  function remove(key: string): void {
    const host = kept.get(key);
    if (!host) return;
    for (const slot of host.slots.values()) render(null, slot);
    host.element.remove();
    kept.delete(key);
  }

  /** Puts every host where it belongs: all measuring first, then all moving, so that the page is laid out once. */
  function settle(): void {
    const due = [...kept.values()].filter(({ anchor }) => near.has(anchor.element));
    const plans = due.map((host) => ({ host, place: placeIn(host.anchor), ground: groundBehind(host.anchor.element) }));
    for (const { host, place, ground } of plans) {
      const row = host.anchor.element as HTMLElement;
      if (place.unpositioned) row.style.position = 'relative';
      if (host.element.parentElement !== place.holder) place.holder.append(host.element);
      standOn(host.element, ground, `position:absolute;top:${place.top}px;right:${place.right}px;z-index:1`);
    }
  }

  return {
    reconcile(anchors) {
      const elements = new Set(anchors.map((anchor) => anchor.element));
      for (const { element } of rows.values()) {
        if (elements.has(element)) continue;
        sight.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) sight.observe(element);
      rows = new Map(anchors.map((anchor) => [anchor.key, anchor]));
      for (const [key, host] of kept) {
        const anchor = rows.get(key);
        if (anchor) host.anchor = anchor;
        else remove(key);
      }
      settle();
    },
    put(key, name, content) {
      const anchor = rows.get(key);
      if (!anchor) return;
      const host = kept.get(key) ?? { ...createHost('takt-row', sheet), slots: new Map(), anchor };
      const isNew = !kept.has(key);
      kept.set(key, host);
      const slot = host.slots.get(name) ?? host.container.appendChild(document.createElement('span'));
      host.slots.set(name, slot);
      render(content, slot);
      if (isNew) settle();
    },
  };
}

interface Place {
  readonly holder: Element;
  readonly top: number;
  readonly right: number;
  readonly unpositioned: boolean;
}

const GAP = 6;
const HEIGHT = 18;
/** What a pill and the gaps beside it need at most. */
const ROOM = 140;

/**
 * Beside the name, before the time, where rows have room; without it over the end of the line below the name, where
 * lists print a text that is cut anyway. Out of the flow, so that no row changes its size.
 */
function placeIn({ element, nameElement, timeElement }: RowAnchor): Place {
  const row = element.getBoundingClientRect();
  const name = nameElement && textBox(nameElement);
  const time = timeElement?.getBoundingClientRect();
  const { position, display } = getComputedStyle(element);
  const unpositioned = position === 'static';
  // Of whatever stands in a table's row beside its cells the browser makes a cell, and room for it.
  const holder = (display === 'table-row' && element.lastElementChild) || element;
  if (!name) return { holder, top: GAP, right: GAP, unpositioned };
  const sameLine = time !== undefined && time.top < name.bottom && name.top < time.bottom && time.left > name.left;
  const end = sameLine ? time.left : row.right - GAP;
  const hasRoom = end - name.right >= ROOM;
  const top = hasRoom ? (name.top + name.bottom) / 2 - HEIGHT / 2 : name.bottom + 2;
  const right = hasRoom ? row.right - end + GAP : GAP;
  return { holder, top: Math.round(top - row.top), right: Math.round(right), unpositioned };
}

/** The box of the text, which may be much narrower than its element. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return new DOMRect(text.left, box.top, Math.min(text.right, box.right) - text.left, box.height);
}

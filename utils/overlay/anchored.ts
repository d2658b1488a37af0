/** One thing of ours that stands beside a field of the page, or below our bar, and goes with it, above everything else. */
import { type ComponentChild, render } from 'preact';
import { createHost, groundBehind, standOn, type Tag } from './host';
import { stopAtWindow } from './own-events';

export interface Anchored {
  /**
   * Above the field where there is room, else below (a menu: the other way round); what is shown already is replaced.
   * @param onGone called when the field went away. What stands beside it stays, and keeps the keyboard, until it is
   * shown or hidden anew; without this it goes away too
   */
  show(field: Element, content: ComponentChild, onGone?: () => void): void;
  hide(): void;
  /** Whether something, as a listener of the page's document sees it, lies in here. */
  contains(target: EventTarget | null): boolean;
}

const GAP = 6;
const MARGIN = 8;
const MIN_WIDTH = 280;
const MAX_WIDTH = 460;

/** What it grows to (px): a palette that is filled in must not change sides. */
const FULL_HEIGHT = { 'takt-palette': 360, 'takt-hint': 60, 'takt-menu': 200 };

/** What it takes (px) though there is no room for it, and then stands before its field. */
const LEAST_HEIGHT = 160;

/** @param edge of our bar, below which a menu stands */
export function createAnchored(
  tag: Tag & keyof typeof FULL_HEIGHT,
  sheet: CSSStyleSheet,
  signal: AbortSignal,
  edge: 'start' | 'end' = 'end',
): Anchored {
  const host = createHost(tag, sheet);
  // Above whatever the page stacks, its dialogs included, and never placed by what it transforms.
  host.element.popover = 'manual';
  let shown: { readonly field: Element; readonly moves: AbortController } | undefined;
  /** Keeps from the page what is typed here. */
  let keys: AbortController | undefined;
  let isGone: (() => void) | undefined;
  let stand = '';

  function leave(): void {
    shown?.moves.abort();
    shown = undefined;
  }

  function hide(): void {
    leave();
    keys?.abort();
    keys = undefined;
    render(null, host.container);
    host.element.remove();
  }
  signal.addEventListener('abort', hide);

  function place(): void {
    if (!shown) return;
    const { field } = shown;
    const box = field.getBoundingClientRect();
    if (!field.isConnected || (box.width === 0 && box.height === 0)) {
      if (isGone) leave();
      else hide();
      isGone?.();
      return;
    }
    const height = Math.max(host.element.offsetHeight, FULL_HEIGHT[tag]);
    const layout = tag === 'takt-menu' ? layoutBelow(box, height, edge) : layoutBeside(box, height);
    const ground = groundBehind(field);
    const next = `${layout} ${ground.theme} ${ground.colour}`;
    if (next !== stand) standOn(host.element, ground, layout);
    stand = next;
  }

  /** Follows the field until `signal`: it may grow, be scrolled, be pushed by what changes beside it, or be taken away. */
  function follow(field: Element, signal: AbortSignal): void {
    const sizes = new ResizeObserver(place);
    sizes.observe(field);
    const moves = watchMoves(field, place);
    const options = { capture: true, passive: true, signal };
    window.addEventListener('scroll', place, options);
    window.addEventListener('resize', place, options);
    // What scrolls in a shadow root of the page is not told outside.
    field.getRootNode().addEventListener('scroll', place, options);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      moves.disconnect();
    });
  }

  return {
    show(field, content, onGone) {
      if (signal.aborted) return;
      isGone = onGone;
      const holder = holderOf(field);
      if (shown?.field !== field) {
        // Whoever types in it goes on typing: what is taken out of the page for a moment loses the keyboard.
        const isTypedIn = host.root.activeElement !== null && host.element.parentNode === holder;
        if (isTypedIn && field.isConnected) leave();
        else hide();
        if (!field.isConnected) return;
        shown = { field, moves: new AbortController() };
        follow(field, shown.moves.signal);
      }
      if (!keys) {
        keys = new AbortController();
        stopAtWindow(host.element, host.root, keys.signal);
      }
      if (host.element.parentNode !== holder) holder.append(host.element);
      if (!host.element.matches(':popover-open')) host.element.showPopover();
      // In its place first, so that the focus it takes scrolls nothing.
      place();
      if (!shown) return;
      render(content, host.container);
      place();
    },
    hide,
    contains: (target) => target === host.element,
  };
}

/** CSS declarations. Bound to the side of the field: what grows grows away from it. */
function layoutBeside(box: DOMRect, height: number): string {
  const { clientWidth } = document.documentElement;
  const width = Math.min(Math.max(box.width, MIN_WIDTH), MAX_WIDTH, clientWidth - 2 * MARGIN);
  const left = between(MARGIN, box.left, clientWidth - MARGIN - width);
  const { above, below } = roomAt(box);
  const isAbove = above >= height || above >= below;
  return `${layoutAt(box, height, isAbove)};left:${Math.round(left)}px;right:auto;width:${Math.round(width)}px`;
}

/** At one of its ends, as wide as it has to be. */
function layoutBelow(box: DOMRect, height: number, edge: 'start' | 'end'): string {
  const { clientWidth } = document.documentElement;
  const { above, below } = roomAt(box);
  const [inset, outset] = edge === 'end' ? ['right', 'left'] : ['left', 'right'];
  const out = edge === 'end' ? clientWidth - box.right : box.left;
  const away = Math.round(between(MARGIN, out + MARGIN, clientWidth - MARGIN - MIN_WIDTH));
  const width = `width:max-content;max-width:${Math.round(clientWidth - MARGIN - away)}px`;
  return `${layoutAt(box, height, below < height && above > below)};${outset}:auto;${inset}:${away}px;${width}`;
}

function roomAt(box: DOMRect) {
  const { clientHeight } = document.documentElement;
  return { above: box.top - GAP - MARGIN, below: clientHeight - box.bottom - GAP - MARGIN };
}

function layoutAt(box: DOMRect, height: number, isAbove: boolean): string {
  const { clientHeight } = document.documentElement;
  const { above, below } = roomAt(box);
  const least = Math.min(height, LEAST_HEIGHT);
  const room = Math.min(Math.max(isAbove ? above : below, least), clientHeight - 2 * MARGIN);
  const edge = between(MARGIN, isAbove ? clientHeight - box.top + GAP : box.bottom + GAP, clientHeight - MARGIN - room);
  const [inset, outset] = isAbove ? ['bottom', 'top'] : ['top', 'bottom'];
  const place = `${inset}:${Math.round(edge)}px;${outset}:auto`;
  return `position:fixed;display:block;margin:0;${place};--takt-room:${Math.floor(room)}px`;
}

const between = (least: number, wanted: number, most: number) => Math.max(least, Math.min(wanted, most));

/** Inside the page's dialog, if the field is in one: what is outside of a modal dialog takes no keys. */
function holderOf(field: Element): Element {
  return field.closest('dialog[open],[popover]:popover-open') ?? document.body;
}

/** Tells when an element is no longer where it was, whatever has moved it: a window exactly around it, made anew each time. */
function watchMoves(element: Element, onMove: () => void): { disconnect(): void } {
  let sight: IntersectionObserver | undefined;
  const watch = () => {
    sight?.disconnect();
    const there = element.getBoundingClientRect();
    if (there.width === 0 || there.height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const sides = [there.top, clientWidth - there.right, clientHeight - there.bottom, there.left];
    const look = () => {
      const { top, left, width, height } = element.getBoundingClientRect();
      const hasMoved = top !== there.top || left !== there.left || width !== there.width || height !== there.height;
      if (!hasMoved) return;
      onMove();
      watch();
    };
    sight = new IntersectionObserver(look, {
      // Named, for a frame would be measured by the window around it.
      root: document,
      rootMargin: sides.map((side) => `${-Math.floor(side)}px`).join(' '),
      threshold: PERCENT,
    });
    sight.observe(element);
  };
  watch();
  return { disconnect: () => sight?.disconnect() };
}

/** A field of which the window shows a part moves without being all in or all out. */
const PERCENT = Array.from({ length: 101 }, (_, percent) => percent / 100);

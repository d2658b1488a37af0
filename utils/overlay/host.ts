/** Our own closed shadow roots: the page's styles do not reach in, and its scripts do not look in. */
import { stopAtRoot } from './own-events';

/** All that Takt puts on a page, so that all of it can be found again. */
const TAGS = [
  'takt-row',
  'takt-bar',
  'takt-notice',
  'takt-palette',
  'takt-hint',
  'takt-menu',
  'takt-teaching',
] as const;

export type Tag = (typeof TAGS)[number];

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where content is rendered into. */
  readonly container: HTMLElement;
}

/** @param sheet adopted by all roots, made once per page */
export function createHost(tag: Tag, sheet: CSSStyleSheet): Host {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.className = tag;
  root.append(container);
  stopAtRoot(root, tag !== 'takt-row');
  return { element, root, container };
}

/** A style sheet belongs to a document; what goes into a frame of the page is given that document's own copy. */
export function dress({ element, root }: Host, sheet: CSSStyleSheet): void {
  const view = element.ownerDocument.defaultView;
  if (!view || root.adoptedStyleSheets.length > 0) return;
  const copies = COPIES.get(sheet) ?? new WeakMap<Document, CSSStyleSheet>();
  COPIES.set(sheet, copies);
  const copy = copies.get(element.ownerDocument) ?? new view.CSSStyleSheet();
  if (copy.cssRules.length === 0) copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
  copies.set(element.ownerDocument, copy);
  root.adoptedStyleSheets = [copy];
}

const COPIES = new WeakMap<CSSStyleSheet, WeakMap<Document, CSSStyleSheet>>();

/**
 * Takes away what a former script of ours has left: after an update Firefox starts the new script in tabs that are open,
 * and what the old one drew stays there, with nobody to keep it right.
 */
export function removeLeftovers(page: Document): void {
  for (const left of page.querySelectorAll(TAGS.join())) left.remove();
}

export interface Ground {
  readonly theme: 'light' | 'dark';
  /** A CSS colour. */
  readonly colour: string;
}

const CANVAS: Ground = { colour: 'rgb(255, 255, 255)', theme: 'light' };

/**
 * What the page has behind an element, whatever the system prefers: we stand on the page, not on the desktop.
 * @param known what was found so far, for one look at a page: rows of one list have all ancestors in common
 */
export function groundBehind(element: Element, known = new Map<Element, Ground>()): Ground {
  const found = known.get(element) ?? groundOf(element);
  const ground = found ?? (element.parentElement ? groundBehind(element.parentElement, known) : CANVAS);
  known.set(element, ground);
  return ground;
}

function groundOf(element: Element): Ground | undefined {
  const colour = getComputedStyle(element).backgroundColor;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  if (alpha < 0.5 || !colour.startsWith('rgb')) return undefined;
  return { colour, theme: 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light' };
}

/**
 * Places a host and makes it light or dark. A page's rules for all its elements reach our hosts too; an inline
 * `all: initial` comes before them.
 * @param layout CSS declarations
 */
export function standOn(host: HTMLElement, { theme, colour }: Ground, layout: string): void {
  host.style.cssText = `all:initial;${layout};color-scheme:${theme};--takt-ground:${colour}`;
}

/** Our own closed shadow roots: the page's styles do not reach in, and its scripts do not look in. */

export interface Host {
  readonly element: HTMLElement;
  /** Where content is rendered into. */
  readonly container: HTMLElement;
}

/**
 * @param tag a custom name beginning with `takt-`
 * @param sheet adopted by all roots, made once per page
 */
export function createHost(tag: `takt-${string}`, sheet: CSSStyleSheet): Host {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.className = tag;
  root.append(container);
  // Keys typed in our controls are ours; the page must not take them for its own shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  return { element, container };
}

export interface Ground {
  readonly theme: 'light' | 'dark';
  /** A CSS colour. */
  readonly colour: string;
}

/** What the page has behind an element, whatever the system prefers: we stand on the page, not on the desktop. */
export function groundBehind(element: Element): Ground {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    if (alpha < 0.5 || !colour.startsWith('rgb')) continue;
    return { colour, theme: 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light' };
  }
  return { colour: 'rgb(255, 255, 255)', theme: 'light' };
}

/**
 * Places a host and makes it light or dark. A page's rules for all its elements reach our hosts too; an inline
 * `all: initial` comes before them.
 * @param layout CSS declarations
 */
export function standOn(host: HTMLElement, { theme, colour }: Ground, layout: string): void {
  host.style.cssText = `all:initial;${layout};color-scheme:${theme};--takt-ground:${colour}`;
}

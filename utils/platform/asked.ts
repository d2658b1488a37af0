/** By which page maps a script that is put into a tab is to look: it has no arguments, so they are laid where it looks for them. */
import type { PageMap } from '../domain/pages/page-map';

/** A name of our own world in the page, which the page itself does not see. */
const PLACE = 'taktAsked';

/** Runs in the tab: nothing from outside of it is there. */
export function layAsked(place: string, asked: unknown): void {
  Object.assign(globalThis, { [place]: asked });
}

/** With which `layAsked` is put into a tab. */
export const layingOf = (asked: readonly PageMap[]): [string, readonly PageMap[]] => [PLACE, asked];

/** Takes it away as well. */
export function takeAsked(): readonly PageMap[] | undefined {
  const held = globalThis as { [PLACE]?: readonly PageMap[] };
  const asked = held[PLACE];
  delete held[PLACE];
  return asked;
}

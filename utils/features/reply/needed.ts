/** Scripts that come on first need share the isolated world with the one that asked for them, and meet it here. */
import type { NeededScript } from '../../messaging/protocol';
import type { OpenPalette } from './palette-host';

/** What each of them brings. */
export interface Needed {
  readonly palette: OpenPalette;
}

const MEETING_PLACE = Symbol.for('takt:needed');

type Place = { [MEETING_PLACE]?: Partial<Needed> };

/** To be called by the script that was asked for. */
export function provide<Name extends NeededScript>(name: Name, brought: Needed[Name]): void {
  const place = globalThis as Place;
  place[MEETING_PLACE] = { ...place[MEETING_PLACE], [name]: brought };
}

/** `undefined` while nobody has brought it. */
export function provided<Name extends NeededScript>(name: Name): Needed[Name] | undefined {
  return (globalThis as Place)[MEETING_PLACE]?.[name];
}

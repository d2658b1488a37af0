/** Scripts that come on first need share the isolated world with the one that asked for them, and meet it here. */
import type { Threads } from '../adapters/inference/threads';
import type { Engine, Structure } from '../adapters/structure';
import type { createTeacher } from '../adapters/teaching';
import type { editorFor } from '../editors';
import type { NeededScript } from '../messaging/protocol';
import type { OpenGuide } from './guide/guide-host';
import type { OpenAside } from './reply/aside-host';
import type { judgeDrafts } from './reply/judge-drafts';
import type { OpenPalette } from './reply/palette-host';
import type { OpenWriting } from './reply/writing';
import type { OpenTeaching } from './teaching/teaching-host';

/** What each of them brings. */
export interface Needed {
  readonly palette: OpenPalette;
  readonly aside: OpenAside;
  readonly editors: typeof editorFor;
  /** Comes with the editors. */
  readonly draftLanguage: typeof judgeDrafts;
  /** That too. */
  readonly writing: OpenWriting;
  readonly guide: OpenGuide;
  /** Opens teaching, also on a page that is read; gives whether it is open. The page's own script has left it here. */
  readonly teach: () => Promise<boolean | undefined>;
  readonly structure: Structure;
  /** What it reads threads with, and teaching too; it comes before both. */
  readonly threads: Threads;
  /** What a checkup reads with, left there for the structural reader. */
  readonly engine: Engine;
  readonly teaching: OpenTeaching;
  /** What teaching makes maps with; it comes before it. */
  readonly teacher: typeof createTeacher;
}

const MEETING_PLACE = Symbol.for('takt:needed');

type Place = { [MEETING_PLACE]?: Partial<Needed> };

/** To be called by the script that was asked for. */
export function provide<Name extends keyof Needed>(name: Name, brought: Needed[Name]): void {
  const place = globalThis as Place;
  place[MEETING_PLACE] = { ...place[MEETING_PLACE], [name]: brought };
}

/** `undefined` while nobody has brought it. */
export function provided<Name extends keyof Needed>(name: Name): Needed[Name] | undefined {
  return (globalThis as Place)[MEETING_PLACE]?.[name];
}

/**
 * Has it brought, where nobody has yet.
 * @param need asks the background for it
 * @returns `undefined` where it does not come
 */
export async function fetched<Name extends NeededScript>(
  name: Name,
  need: (name: Name) => Promise<unknown>,
): Promise<Needed[Name] | undefined> {
  if (!provided(name)) await need(name).catch(() => undefined);
  return provided(name);
}

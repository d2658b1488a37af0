/** What the quiet line of a page speaks of, and of what the seller does not want to hear on such pages any more. */
import type { MarketplaceId } from '../conversation/ids';
import { sharedPath } from './shared-path';

/**
 * A page that is not understood, or not there yet; a map of the seller's own that no longer fits it; a list, a thread that
 * was found by its structure alone; a field for answers that came from a file.
 */
export const TOPICS = ['strange', 'loading', 'lost', 'list', 'thread', 'reply'] as const;
export type Topic = (typeof TOPICS)[number];

/** A kind of page. */
export interface PageKind {
  readonly marketplace: MarketplaceId;
  /** As `sharedPath` gives it: no names in it. */
  readonly path: string;
}

export interface Silenced extends PageKind {
  readonly topic: Topic;
  /** When the seller has said so (epoch ms). */
  readonly at: number;
}

/** Nobody closes more; a page that makes things up cannot fill the disk. */
export const SILENCED_KEPT = 200;

const PATH_LENGTH = 200;

/** Whether it names a kind of page and nothing that nobody knows the meaning of. */
export const isKindPath = (path: string): boolean =>
  path.length <= PATH_LENGTH && path.startsWith('/') && sharedPath(path) === path;

/** Those here and those that came to it, each once, what was said last first. */
export function mergedSilenced(here: readonly Silenced[], more: readonly Silenced[]): Silenced[] {
  const merged = new Map<string, Silenced>();
  for (const one of [...here, ...more]) {
    const present = merged.get(keyOf(one));
    if (!present || one.at > present.at) merged.set(keyOf(one), one);
  }
  return [...merged.values()].sort((a, b) => b.at - a.at || (keyOf(a) < keyOf(b) ? -1 : 1)).slice(0, SILENCED_KEPT);
}

/** All is said again of such pages. */
export const heardAgain = (here: readonly Silenced[], { marketplace, path }: PageKind): Silenced[] =>
  here.filter((one) => one.marketplace !== marketplace || one.path !== path);

export const isSilenced = (here: readonly Silenced[], { marketplace, path }: PageKind, topic: Topic): boolean =>
  here.some((one) => one.marketplace === marketplace && one.path === path && one.topic === topic);

const keyOf = ({ marketplace, path, topic }: Silenced): string => `${marketplace} ${path} ${topic}`;

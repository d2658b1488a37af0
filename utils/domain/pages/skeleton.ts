/**
 * What is left of a page when every text and every value in it has been replaced: its structure, for somebody who has to
 * mend a page map and cannot open the page. Plain data; `adapters/skeleton` makes it.
 */

/** The version of this shape. */
export const SKELETON_VERSION = 1;

/** How many nodes, texts among them, are kept of a page. */
export const SKELETON_NODES = 20_000;

/** How deep they may lie in one another. */
export const SKELETON_DEPTH = 200;

/** How long one of its texts or values may be. */
export const SKELETON_TEXT = 1000;

/** How long (signs) a file of one may be. */
export const SKELETON_LENGTH = 8_000_000;

export interface Skeleton {
  readonly format: 'takt-skeleton';
  readonly version: typeof SKELETON_VERSION;
  /** The marketplace's id. */
  readonly marketplace: string;
  /** Of the page's address: known words stay, all else is `*`. */
  readonly path: string;
  /** The moment (ISO 8601 UTC) by which its times are to be read, in UTC; moved away from the truth as they are. */
  readonly takenAt: string;
  /** The build of Takt that made it. */
  readonly build: string;
  /** There was more of the page than is kept. */
  readonly cut?: true;
  readonly body: SkeletonNode;
}

export interface SkeletonNode {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly SkeletonChild[];
  readonly shadow?: { readonly mode: 'open' | 'closed'; readonly children: readonly SkeletonChild[] };
  /** What a frame of the same host shows. */
  readonly frame?: { readonly path: string; readonly body: SkeletonNode };
}

/** A text is a string. */
export type SkeletonChild = SkeletonNode | string;

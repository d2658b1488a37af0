/**
 * What is left of a page when every text and every value in it has been replaced: its structure, for somebody who has to
 * mend a page map and cannot open the page. Plain data; `adapters/skeleton` makes it.
 */
import * as v from 'valibot';

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

/** Elements that do something; nothing of the kind is ever in a skeleton. */
const ACTIVE = ['script', 'style', 'link', 'meta', 'base', 'object', 'embed', 'applet', 'template', 'noscript'];

const text = v.pipe(v.string(), v.maxLength(SKELETON_TEXT));
const tag = v.pipe(
  v.string(),
  v.regex(/^[a-z][\w.:-]{0,99}$/u),
  v.check((name) => !ACTIVE.includes(name)),
);
const attribute = v.pipe(v.string(), v.regex(/^(?!on)[a-z_][\w.:-]{0,99}$/iu));
const path = v.pipe(v.string(), v.startsWith('/'), v.maxLength(500));
const children = v.array(v.lazy(() => v.union([text, node])));

const node: v.GenericSchema<unknown, SkeletonNode> = v.lazy(() =>
  v.strictObject({
    tag,
    attributes: v.exactOptional(v.record(attribute, text)),
    children: v.exactOptional(children),
    shadow: v.exactOptional(v.strictObject({ mode: v.picklist(['open', 'closed']), children })),
    frame: v.exactOptional(v.strictObject({ path, body: node })),
  }),
);

const whole = v.strictObject({
  format: v.literal('takt-skeleton'),
  version: v.literal(SKELETON_VERSION),
  marketplace: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/u)),
  path,
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  build: v.pipe(v.string(), v.maxLength(40)),
  cut: v.exactOptional(v.literal(true)),
  body: node,
}) satisfies v.GenericSchema<unknown, Skeleton>;

/** Why something is no skeleton that can be used: the path of the first thing in it that is wrong. */
export type SkeletonResult =
  | { readonly kind: 'skeleton'; readonly skeleton: Skeleton }
  | { readonly kind: 'refused'; readonly at: string };

/** Checks what came from a page, or from a file. Never throws. */
export function asSkeleton(value: unknown): SkeletonResult {
  const tooMuch = beyondCaps(value);
  if (tooMuch !== undefined) return { kind: 'refused', at: tooMuch };
  const { success, output, issues } = v.safeParse(whole, value, { abortEarly: true });
  if (success) return { kind: 'skeleton', skeleton: output };
  return { kind: 'refused', at: v.getDotPath(issues[0]) ?? 'the file' };
}

/** Looked at first, and without calling itself: what checks the shape would be brought down by a file that is too deep. */
function beyondCaps(value: unknown): 'depth' | 'nodes' | undefined {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  // A node lies in a list of its parent, which a shadow root or a frame puts another step away.
  const deepest = SKELETON_DEPTH * 4;
  let seen = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > deepest) return 'depth';
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
    if (Array.isArray(next.value)) seen += next.value.length;
    if (seen > SKELETON_NODES) return 'nodes';
  }
  return undefined;
}

/** What a skeleton must be like to be taken from a page, or from a file. */
import * as v from 'valibot';
import {
  SKELETON_DEPTH,
  SKELETON_NODES,
  SKELETON_TEXT,
  SKELETON_VERSION,
  type Skeleton,
  type SkeletonNode,
} from './skeleton';

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

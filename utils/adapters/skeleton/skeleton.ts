/** Page → skeleton: its structure, and nothing that it says. */
import type { PageMap } from '../../domain/pages/page-map';
import {
  SKELETON_DEPTH,
  SKELETON_NODES,
  SKELETON_VERSION,
  type Skeleton,
  type SkeletonChild,
  type SkeletonNode,
} from '../../domain/pages/skeleton';
import { parametersOf } from '../parameters';
import { shadowRootOf } from '../shadow';
import { attributesOf } from './attributes';
import { type PrintedTimes, printedTimes } from './printed-times';
import { type Random, type StandIns, standIns } from './stand-ins';
import { type Texts, texts } from './texts';
import { type Words, wordsOf } from './words';

declare const document: never;

export interface SkeletonContext {
  readonly marketplace: string;
  readonly build: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone in which the page prints its times. */
  readonly timeZone: string;
  /** By whose words the page's own are told from a person's. */
  readonly maps: readonly PageMap[];
  readonly random: Random;
}

/** Elements of which nothing is kept: what they do or draw says nothing of where things stand. */
const DROPPED = new Set(
  'script style link meta base object embed applet template noscript canvas video audio source track param frame frameset plaintext xmp'.split(
    ' ',
  ),
);

const SCRIPT_LENGTH = 100_000;
const PATH_LENGTH = 200;

const HTML = new Set(
  `a abbr address article aside b bdi bdo blockquote body br button caption cite code col colgroup data datalist dd del
  details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img
  input ins kbd label legend li main map mark menu meter nav ol optgroup option output p picture pre progress q s samp
  search section select slot small span strong sub summary sup svg table tbody td textarea tfoot th thead time tr u ul
  var wbr`.split(/\s+/u),
);

export function skeletonOf(page: Document, context: SkeletonContext): Skeleton {
  const words = wordsOf(context.maps);
  const times = printedTimes(context.now, context.timeZone, context.random);
  const others = standIns(context.random);
  noteAll(page.body, times, others);
  const walk: Walk = { texts: texts(words, times, others), times, words, left: SKELETON_NODES, cut: false };
  const body = nodeOf(page.body, walk, 0);
  return {
    format: 'takt-skeleton',
    version: SKELETON_VERSION,
    marketplace: context.marketplace,
    path: pathOf(page.location, words),
    takenAt: new Date(times.at(context.now)).toISOString(),
    build: context.build,
    ...(walk.cut && { cut: true }),
    body,
  };
}

interface Walk {
  readonly texts: Texts;
  readonly times: PrintedTimes;
  readonly words: Words;
  /** How many more nodes may be kept. */
  left: number;
  cut: boolean;
}

/** What all of it says, before anything is put in its place: times keep their order, stand-ins keep away from it. */
function noteAll(root: Node, times: PrintedTimes, others: StandIns): void {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { nodeValue } = node;
    if (nodeValue !== null) {
      // What a page keeps for its scripts is long, and comes into no skeleton.
      others.avoid(nodeValue.slice(0, SCRIPT_LENGTH));
      times.see(nodeValue);
    }
    if (isElement(node)) {
      others.avoid(node.localName);
      for (const { name, value } of node.attributes) {
        others.avoid(`${name} ${value}`);
        times.see(value);
      }
      if ('value' in node && typeof node.value === 'string') {
        others.avoid(node.value);
        times.see(node.value);
      }
      const inner = [shadowOf(node)?.root, frameOf(node)?.body].filter((one) => one !== undefined);
      open.push(...inner);
    }
    // One by one: a list may have more of them than a call takes.
    for (const child of node.childNodes) open.push(child);
  }
}

function nodeOf(element: Element, walk: Walk, depth: number): SkeletonNode {
  walk.left--;
  const attributes = attributesOf(element, walk.texts, walk.times);
  const shadow = shadowOf(element);
  const frame = frameOf(element);
  // What is drawn by what lies inside it says nothing of where things stand.
  const isDrawn = ['svg', 'math', 'img', 'iframe'].includes(element.localName);
  const children = isDrawn ? [] : (typedIn(element, walk.texts) ?? childrenOf(element, walk, depth));
  return {
    tag: tagOf(element, walk.texts),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(children.length > 0 && { children }),
    ...(shadow && { shadow: { mode: shadow.mode, children: childrenOf(shadow.root, walk, depth) } }),
    ...(frame &&
      walk.left > 0 && {
        frame: { path: pathOf(frame.location, walk.words), body: nodeOf(frame.body, walk, depth + 1) },
      }),
  };
}

function childrenOf(parent: Element | ShadowRoot, walk: Walk, depth: number): SkeletonChild[] {
  const children: SkeletonChild[] = [];
  for (const child of parent.childNodes) {
    if (!isElement(child) && child.nodeType !== Node.TEXT_NODE) continue;
    if (isElement(child) && (DROPPED.has(child.localName) || child.localName.startsWith('takt-'))) continue;
    if (walk.left <= 0 || depth >= SKELETON_DEPTH) {
      walk.cut = true;
      break;
    }
    if (isElement(child)) {
      children.push(nodeOf(child, walk, depth + 1));
    } else {
      walk.left--;
      children.push(walk.texts.said(child.nodeValue ?? ''));
    }
  }
  return children;
}

/** What stands in a field of several lines now; what the page had put there may be another text. */
function typedIn(element: Element, { said }: Texts): SkeletonChild[] | undefined {
  if (element.localName !== 'textarea') return undefined;
  const { value } = element as HTMLTextAreaElement;
  return value === '' ? [] : [said(value)];
}

/** An element that a page has made up is called by words; those that nobody knows go. */
function tagOf({ localName }: Element, texts: Texts): string {
  const name = localName.toLowerCase();
  if (HTML.has(name)) return name;
  const made = texts
    .named(name)
    .replace(/[^a-z0-9-]/gu, 'x')
    .slice(0, 100);
  return /^[a-z]/u.test(made) && !HTML.has(made) && !DROPPED.has(made) ? made : `x-${made}`;
}

/** Known words stay; what else stands in an address may be anybody's number. */
export function pathOf({ pathname, search }: Pick<URL, 'pathname' | 'search'>, { parts, query }: Words): string {
  const isKnown = (step: string) => step.split(/[-_.]/u).every((word) => word === '' || parts.has(word.toLowerCase()));
  const steps = pathname.split('/').map((step) => (isKnown(step) ? step : '*'));
  const asked = parametersOf(new URLSearchParams(search)).filter(([name]) => query.has(name));
  // A frame may be at no place of any host («about:blank»).
  const path = steps
    .join('/')
    .replace(/^(?!\/)/u, '/')
    .slice(0, PATH_LENGTH);
  return asked.length > 0 ? `${path}?${asked.map(([name]) => `${name}=*`).join('&')}` : path;
}

/** Closed ones too: an extension may look into them. */
function shadowOf(element: Element): { readonly mode: 'open' | 'closed'; readonly root: ShadowRoot } | undefined {
  const root = shadowRootOf(element);
  return root ? { mode: element.shadowRoot ? 'open' : 'closed', root } : undefined;
}

/** What a frame of the same host shows. */
function frameOf(element: Element): Document | undefined {
  if (element.localName !== 'iframe') return undefined;
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

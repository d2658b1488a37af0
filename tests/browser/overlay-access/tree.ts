/** What a screen reader is given of a root by Chromium itself: one line for each thing that is said, in their order. */
import { cdp } from 'vitest/browser';

interface Value {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

interface Frame {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly Frame[];
}

interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: Frame }>;
  send(method: 'Accessibility.getFullAXTree', of: { frameId: string }): Promise<{ nodes: Node[] }>;
}

/** Say nothing themselves: what is in them is said in their place. */
const SILENT = new Set(['generic', 'none', 'paragraph', 'LabelText', 'Legend', 'RootWebArea', 'ListMarker']);

/** What is in them is their name, or their value. */
const WHOLE = new Set([
  'StaticText',
  'button',
  'option',
  'menuitem',
  'heading',
  'image',
  'radio',
  'textbox',
  'combobox',
]);

const MARKS: readonly [name: string, told: (value: unknown) => string][] = [
  ['focused', (is) => (is ? 'focused' : '')],
  ['expanded', (is) => (is ? 'expanded' : 'collapsed')],
  ['selected', (is) => (is ? 'selected' : '')],
  ['checked', (is) => (is === 'true' ? 'checked' : '')],
  ['disabled', (is) => (is ? 'disabled' : '')],
  ['busy', (is) => (is ? 'busy' : '')],
  ['modal', (is) => (is ? 'modal' : '')],
  ['invalid', (is) => (is === 'false' ? '' : 'invalid')],
  ['hasPopup', (is) => (is === 'false' ? '' : `opens a ${is}`)],
  ['live', (is) => `${is}`],
];

/** Of each root on the page, by their order. */
export async function saidIn(hosts: readonly HTMLElement[]): Promise<string[][]> {
  const isAlone = hosts.length === 1;
  for (const [index, host] of hosts.entries()) {
    host.role = 'group';
    host.ariaLabel = `root ${index}`;
  }
  const nodes = await nodesOfFrame();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node) => childIds.flatMap((id) => byId.get(id) ?? []);
  const lines = (node: Node, depth: number): string[] => {
    const role = String(node.role?.value);
    const isSilent = node.ignored || SILENT.has(role);
    if (!isSilent && tidy(node.name?.value) === '' && role === 'StaticText') return [];
    const own = isSilent ? [] : [`${'  '.repeat(depth)}${lineOf(node, role, isAlone)}`];
    if (WHOLE.has(role)) return own;
    return [...own, ...childrenOf(node).flatMap((child) => lines(child, isSilent ? depth : depth + 1))];
  };
  return hosts.map((_, index) => {
    const root = nodes.find((node) => node.name?.value === `root ${index}` && node.role?.value === 'group');
    return root ? childrenOf(root).flatMap((child) => lines(child, 0)) : [];
  });
}

/** @param withFocus not of one of several roots, only one of which can have the keyboard */
function lineOf({ name, description, value, properties = [] }: Node, role: string, withFocus: boolean): string {
  const words = tidy(name?.value);
  if (role === 'StaticText') return words;
  const marks = MARKS.flatMap(([mark, told]) => {
    const found = properties.find((property) => property.name === mark);
    return found && (withFocus || mark !== 'focused') ? told(found.value.value) || [] : [];
  });
  const isTold = (text: string) => text !== '' && text !== words;
  const said = tidy(value?.value);
  const about = tidy(description?.value);
  return [
    role,
    ...(words ? [`«${words}»`] : []),
    ...(isTold(said) ? [`= «${said}»`] : []),
    ...marks.map((mark) => `[${mark}]`),
    ...(isTold(about) ? [`(${about})`] : []),
  ].join(' ');
}

/** A tree as one writes it by hand: a line for each thing that is said, without the margin of the code around it. */
export function tree(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/u)));
  return lines.map((line) => line.slice(margin).trimEnd());
}

const tidy = (text: unknown) =>
  String(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

async function nodesOfFrame(): Promise<Node[]> {
  const session = cdp() as unknown as Session;
  const all = (frame: Frame): Frame[] => [frame, ...(frame.childFrames ?? []).flatMap(all)];
  const frames = all((await session.send('Page.getFrameTree')).frameTree);
  const own = frames.find(({ frame }) => frame.url === location.href);
  if (!own) throw new Error('the frame of the test is not found');
  return (await session.send('Accessibility.getFullAXTree', { frameId: own.frame.id })).nodes;
}

/** A rich field as one text: a line for each of its blocks, as one reads it, and where in the page each place of it is. */

/** As the DOM tells it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

export interface RichText {
  /** Lines are separated by `\n`; what no eye sees is left out, and spaces that do not break are spaces. */
  readonly value: string;
  /** Where in the field an offset of the value is (UTF-16 units). */
  pointAt(offset: number): Point;
  /** Offsets of the points that were asked for, in their order; `undefined` for what lies outside the field. */
  readonly offsets: readonly (number | undefined)[];
}

/** What a line is made of, in its order. */
interface Piece {
  readonly node: Node;
  /** Which characters of a text node are read; `undefined`: it is a line break. */
  readonly read: readonly number[] | undefined;
  text: string;
}

interface Line {
  /** The block that it stands in. */
  readonly within: Element;
  readonly pieces: Piece[];
  start: number;
}

interface Probe extends Point {
  /** Which line it is in, or before which; -1 while it is not met. */
  line: number;
  inside: number;
}

/** Editors put these where the caret could not stand otherwise. Joiners are none of them: emoji are made of those. */
const UNSEEN = /[\u200B\u2060\uFEFF]/u;

/** @param points whose offsets are wanted */
export function richText(root: Element, points: readonly Point[] = []): RichText {
  const probes: Probe[] = points.map((point) => ({ ...point, line: -1, inside: 0 }));
  const lines = linesIn(root, probes);
  let start = 0;
  for (const line of lines) {
    dropFiller(line);
    line.start = start;
    start += lengthOf(line) + 1;
  }
  return {
    value: lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n'),
    pointAt: (offset) => pointAt(lines, offset),
    offsets: probes.map(({ line, inside }) => {
      if (line === -1) return undefined;
      const at = lines[line];
      return at ? at.start + Math.min(inside, lengthOf(at)) : start - 1;
    }),
  };
}

function linesIn(root: Element, probes: readonly Probe[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  /** Where the next character would stand. */
  const met = (point: Probe, more = 0) => {
    point.line = open ? lines.length - 1 : lines.length;
    point.inside = (open ? lengthOf(open) : 0) + more;
  };
  const add = (within: Element, piece: Piece) => {
    if (!open) {
      open = { within, pieces: [], start: 0 };
      lines.push(open);
    }
    open.pieces.push(piece);
  };

  const visitText = (node: Text, within: Element, keepsBreaks: boolean) => {
    // Between blocks it is how the page's source is written.
    const isSource = !open && !keepsBreaks && /^[ \t\r\n]*$/u.test(node.data);
    const read = isSource ? [] : readIn(node.data);
    for (const probe of probes)
      if (probe.node === node) met(probe, read.filter((index) => index < probe.offset).length);
    if (read.length === 0) return;
    const all = read.map((index) => node.data.charAt(index)).join('');
    const text = keepsBreaks ? all : all.replace(/[\t\r\n]/gu, ' ');
    add(within, { node, read, text: text.replaceAll('\u00A0', ' ') });
  };

  const visitChildren = (element: Element, within: Element, { whiteSpaceCollapse }: CSSStyleDeclaration) => {
    const here = probes.filter((probe) => probe.node === element);
    const keepsBreaks = /preserve|break/u.test(whiteSpaceCollapse);
    let index = 0;
    for (const child of element.childNodes) {
      for (const probe of here) if (probe.offset === index) met(probe);
      if (child.nodeType === Node.TEXT_NODE) visitText(child as Text, within, keepsBreaks);
      else if (child.nodeType === Node.ELEMENT_NODE) visit(child as Element, within);
      index++;
    }
    for (const probe of here) if (probe.offset >= index) met(probe);
  };

  const visit = (element: Element, within: Element) => {
    if (element.localName === 'br') return add(within, { node: element, read: undefined, text: '\n' });
    const style = styleOf(element);
    // What cannot be written into is the editor's own, as its hint for an empty field.
    if (style.display === 'none' || element.getAttribute('contenteditable') === 'false') return;
    if (/^(?:inline|contents)/u.test(style.display)) return visitChildren(element, within, style);
    open = undefined;
    const before = lines.length;
    visitChildren(element, element, style);
    open = undefined;
    if (lines.length === before) lines.push({ within: element, pieces: [], start: 0 });
  };

  visitChildren(root, root, styleOf(root));
  if (lines.length === 0) lines.push({ within: root, pieces: [], start: 0 });
  return lines;
}

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

function readIn(data: string): number[] {
  const all = Array.from({ length: data.length }, (_, index) => index);
  return UNSEEN.test(data) ? all.filter((index) => !UNSEEN.test(data.charAt(index))) : all;
}

/** A break at the end of a line only holds it open. */
function dropFiller({ pieces }: Line): void {
  const last = pieces.at(-1);
  if (last?.text.endsWith('\n')) last.text = last.text.slice(0, -1);
}

const lengthOf = ({ pieces }: Line): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

function pointAt(lines: readonly Line[], offset: number): Point {
  const line = lines.findLast(({ start }) => start <= offset) ?? lines[0];
  if (!line) throw new RangeError('a field has a line');
  let left = Math.min(Math.max(0, offset - line.start), lengthOf(line));
  for (const { node, read, text } of line.pieces) {
    if (read && left <= text.length) return { node, offset: behind(read, left) };
    // Before the break, for what is behind it is the next piece's.
    if (!read && left === 0) return { node: node.parentNode ?? line.within, offset: indexOf(node) };
    left -= text.length;
  }
  return { node: line.within, offset: 0 };
}

/** Behind so many characters that are read, and before what is not. */
const behind = (read: readonly number[], count: number): number =>
  count === 0 ? (read[0] ?? 0) : (read[count - 1] ?? 0) + 1;

const indexOf = (node: Node): number => [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);

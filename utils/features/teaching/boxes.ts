/** Where on the window elements are drawn, as far as what scrolls around them shows them. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** No window shows more of them. */
const MOST = 250;

export interface Marked<Kind> {
  readonly element: Element;
  readonly kind: Kind;
  readonly label?: string | undefined;
}

export interface BoxOf<Kind> extends Box {
  readonly kind: Kind;
  readonly label?: string | undefined;
}

/** @param parentOf across shadow roots */
export function boxesOf<Kind>(
  marked: readonly Marked<Kind>[],
  parentOf: (element: Element) => Element | null,
): BoxOf<Kind>[] {
  const clips = new Map<Element, Box>();
  const boxes: BoxOf<Kind>[] = [];
  for (const { element, kind, label } of marked) {
    if (boxes.length >= MOST) break;
    const seen = shared(rectOf(element), windowOf(element));
    if (!seen) continue;
    const around = parentOf(element);
    const box = shared(seen, around ? clipOf(around, clips, parentOf) : windowOf(element));
    if (box && box.width > 1 && box.height > 1) boxes.push({ ...offset(box, element), kind, label });
  }
  return boxes;
}

function rectOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width > 0 || height > 0) return { left, top, width, height };
  // It may have no box of its own, as `display: contents` has none.
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** What can be seen inside of an element. */
function clipOf(element: Element, clips: Map<Element, Box>, parentOf: (element: Element) => Element | null): Box {
  const known = clips.get(element);
  if (known) return known;
  const around = parentOf(element);
  const outer = around ? clipOf(around, clips, parentOf) : windowOf(element);
  const { overflowX, overflowY, display } = getComputedStyle(element);
  const isOpen = (overflowX === 'visible' && overflowY === 'visible') || display === 'contents' || !around;
  const clip = isOpen ? outer : (shared(element.getBoundingClientRect(), outer) ?? { ...outer, width: 0, height: 0 });
  clips.set(element, clip);
  return clip;
}

function windowOf({ ownerDocument: { documentElement } }: Element): Box {
  return { left: 0, top: 0, width: documentElement.clientWidth, height: documentElement.clientHeight };
}

function shared(a: Box, b: Box): Box | undefined {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}

/** What lies in a frame is drawn where the frame is. */
function offset(box: Box, element: Element): Box {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame || frame.ownerDocument === element.ownerDocument) return box;
  const { left, top } = frame.getBoundingClientRect();
  const moved = { ...box, left: box.left + left + frame.clientLeft, top: box.top + top + frame.clientTop };
  return frame.ownerDocument === document ? moved : offset(moved, frame);
}

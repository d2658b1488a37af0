/** Where on a row our host stands, so that neither the row nor anything on it moves. */

export interface RowAnchor {
  readonly key: string;
  readonly element: Element;
  readonly nameElement: Element | undefined;
  readonly timeElement: Element | undefined;
}

export interface Place {
  readonly holder: Element;
  readonly top: number;
  readonly right: number;
  readonly unpositioned: boolean;
}

const GAP = 6;
const HEIGHT = 18;
/** What a pill itself takes, and with the gaps beside it. */
const WIDTH = 96;
const ROOM = WIDTH + 2 * GAP;

/**
 * Beside the name, before the time, where rows have room; without it over the end of a line below the name: one that
 * ends before, else a text that the list has cut anyway, and no order's number. Out of the flow, so that no row changes
 * its size.
 */
export function placeIn({ element, nameElement, timeElement }: RowAnchor): Place {
  const row = element.getBoundingClientRect();
  const name = nameElement && textBox(nameElement);
  const time = timeElement?.getBoundingClientRect();
  const { position, display } = getComputedStyle(element);
  const unpositioned = position === 'static';
  // Of whatever stands in a table's row beside its cells the browser makes a cell, and room for it.
  const holder = (display === 'table-row' && element.lastElementChild) || element;
  if (!name) return { holder, top: GAP, right: GAP, unpositioned };
  const sameLine = time !== undefined && time.top < name.bottom && name.top < time.bottom && time.left > name.left;
  const end = sameLine ? time.left : row.right - GAP;
  const hasRoom = end - name.right >= ROOM;
  const middle = (name.top + name.bottom) / 2;
  const top = hasRoom ? middle - HEIGHT / 2 : (quietest(linesBelow(element, name.bottom), row) ?? name.bottom + 2);
  const edge = hasRoom ? end - GAP : row.right - GAP;
  const right = row.right - freeOfBadges(element, edge, top);
  return { holder, top: Math.round(top - row.top), right: Math.round(right), unpositioned };
}

/** What is printed on a row: where, and whether the list has cut it. */
interface Printed {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isCut: boolean;
}

/** Covering the end of what is cut already takes less away. */
const CUT_COUNTS = 0.3;

/** The top (px) of a pill over the line of which it covers the least. */
function quietest(lines: readonly (readonly Printed[])[], row: DOMRect): number | undefined {
  const left = row.right - GAP - WIDTH;
  const covered = (line: readonly Printed[]) =>
    line.reduce((sum, { right, isCut }) => sum + Math.max(0, right - left) * (isCut ? CUT_COUNTS : 1), 0);
  const [best] = [...lines].sort((a, b) => covered(a) - covered(b));
  const [first] = best ?? [];
  return first && (first.top + first.bottom) / 2 - HEIGHT / 2;
}

function linesBelow(row: Element, bottom: number): Printed[][] {
  const lines: Printed[][] = [];
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder || !text.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const clip = holder.getBoundingClientRect();
    if (box.width === 0 || box.top < bottom - 2) continue;
    const { top, bottom: end } = box;
    const isCut = holder.scrollWidth > holder.clientWidth + 1 && holder.clientWidth > 0;
    const printed = { top, bottom: end, right: Math.min(box.right, clip.right), isCut };
    const line = lines.find(([first]) => first && Math.abs(first.top - box.top) < HEIGHT / 2);
    if (line) line.push(printed);
    else lines.push([printed]);
  }
  return lines;
}

/** How wide and high (px) what a page counts its unread messages on is at most. */
const BADGE = 48;

/** How far to the right a pill may reach: the edge, or short of what the page has painted there, a count of unread ones. */
function freeOfBadges(row: Element, edge: number, top: number): number {
  let free = edge;
  for (const element of row.querySelectorAll(':not(:has(*)):not(takt-row)')) {
    const box = element.getBoundingClientRect();
    const isThere = box.right > edge - WIDTH && box.left < edge && box.bottom > top && box.top < top + HEIGHT;
    if (!isThere || box.width === 0 || box.width > BADGE || box.height > BADGE) continue;
    if (isPainted(element)) free = Math.min(free, box.left - GAP);
  }
  return free;
}

function isPainted(element: Element): boolean {
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor !== 'transparent' && !/^rgba\(.*, 0\)$/u.test(backgroundColor);
}

/** The box of the text, which may be much narrower than its element. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return new DOMRect(text.left, box.top, Math.min(text.right, box.right) - text.left, box.height);
}

/**
 * Puts a host among the children of its holder: before the last of several, so that what is the first and the last of
 * them for the page's rules (`:last-child`, `* + *`) stays so. An only child is an only child no more, and rules that
 * count (`:nth-child`) or name two neighbours (`.a + .b`) may still see us. Deeper inside there is no better place: a
 * line or a name that is positioned and cut would cut the pill as well, and frameworks that set a text throw out what
 * stands beside it.
 */
export function putInto(holder: Element, host: Element): void {
  const others = holder.childElementCount - (host.parentElement === holder ? 1 : 0);
  const isInside = host.parentElement === holder;
  if (isInside && (others < 2 || (host.previousElementSibling && host.nextElementSibling))) return;
  const last = holder.lastElementChild === host ? host.previousElementSibling : holder.lastElementChild;
  holder.insertBefore(host, others < 2 ? null : last);
}

/** Makes a row what its host is placed by; what this answers with gives the row back as it was. */
export function position(row: HTMLElement): () => void {
  const hadStyle = row.hasAttribute('style');
  const before = row.style.getPropertyValue('position');
  const priority = row.style.getPropertyPriority('position');
  row.style.setProperty('position', 'relative');
  return () => {
    // The page has since placed it otherwise.
    if (row.style.getPropertyValue('position') !== 'relative') return;
    row.style.setProperty('position', before, priority);
    // Asked for as text: Chromium does not remove an attribute that it has not written down yet.
    if (!hadStyle && row.getAttribute('style') === '') row.removeAttribute('style');
  };
}

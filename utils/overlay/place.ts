/** Where on a row our host stands, so that neither the row nor anything on it moves. */
import { type Box, type Printed, printedOn } from './printed';

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
  /** It stands over a text. */
  readonly covers?: boolean;
}

const GAP = 6;
/** From the edge of a row, where its own texts keep so far from it. */
const WIDEST_GAP = 24;
const HEIGHT = 18;
/** From the lower edge of a row. */
const MARGIN = 4;

/** A letter, and a space, in the widest of the fonts that systems have (px), and what is around the text. */
const LETTER = 7.8;
const SPACE = 4;
const AROUND = 33;

/** Around what stands beside a pill (px). */
const BESIDE = 15;

/**
 * What a pill that says this, and what stands beside it, take (px): told from their texts, for to measure them the page
 * would be laid out once more.
 */
export function likelyWidth(said: readonly string[]): number {
  const words = said.join('');
  const spaces = words.split(' ').length - 1;
  return AROUND + (said.length - 1) * BESIDE + (words.length - spaces) * LETTER + spaces * SPACE;
}

/** Rather the end of a text is covered than the pill stands in another column, where nobody looks for it. */
const AWAY = 4;
/**
 * Where nothing is printed: beside the name, before the time; else on another line, the nearest first; else below all
 * of them. Where there is no such place, over the end of what is missed least. Out of the flow, so that no row changes
 * its size.
 * @param width of what is to stand there (px)
 */
export function placeIn({ element, nameElement, timeElement }: RowAnchor, width: number): Place {
  const row = element.getBoundingClientRect();
  const { position, display, paddingRight } = getComputedStyle(element);
  const unpositioned = position === 'static';
  // Of whatever stands in a table's row beside its cells the browser makes a cell, and room for it.
  const holder = (display === 'table-row' && element.lastElementChild) || element;
  if (!nameElement) return { holder, top: GAP, right: GAP, unpositioned };
  const name = textBox(nameElement);
  const printed = printedOn(element, [nameElement, timeElement]);
  // As far from the edge as the row's own texts, or a little nearer.
  const rights = [Math.min(Math.max(Number.parseFloat(paddingRight) || 0, GAP), WIDEST_GAP), GAP];
  const { top, edge, covered } = best(
    printed,
    row,
    name,
    rights.map((gap) => row.right - gap),
    width,
  );
  return {
    holder,
    top: Math.round(top - row.top),
    right: Math.round(row.right - edge),
    unpositioned,
    covers: covered > 0,
  };
}

/** @param rights as far as it may reach (px), the best first */
function best(printed: readonly Printed[], row: Box, name: Box, rights: readonly number[], width: number) {
  const middle = (name.top + name.bottom) / 2 - HEIGHT / 2;
  const far = (top: number) => Math.round(Math.abs(top - middle) / HEIGHT);
  // In another column than the name.
  const isAway = (edge: number) =>
    edge < name.left || printed.some(({ box: { left } }) => left >= name.right && left < edge - width);
  let least = { top: middle, edge: row.right - GAP, cost: Number.POSITIVE_INFINITY, covered: 0 };
  /** Whether there is a free place so high. */
  const isFree = (top: number): boolean => {
    const beside = besideAt(printed, top);
    for (const right of [...rights, ...beside.map(({ line }) => line.left - GAP), name.left + width]) {
      if (right - width < row.left || right > row.right) continue;
      const covered = coveredIn(beside, right - width - GAP, right);
      if (covered >= least.cost) continue;
      const cost = covered + (isAway(right) ? AWAY : 0);
      if (cost < least.cost) least = { top, edge: right, cost, covered };
      if (cost === 0) return true;
    }
    return false;
  };
  if (isFree(Math.round(middle))) return least;
  const lines = printed.flatMap((one) => one.lines());
  const tops = [
    ...lines.map(({ top, bottom }) => (top + bottom) / 2 - HEIGHT / 2),
    ...lines.map(({ bottom }) => bottom + 2).filter((top) => top + HEIGHT + MARGIN <= row.bottom),
  ];
  [...new Set(tops.map(Math.round))].sort((one, other) => far(one) - far(other)).some(isFree);
  return least;
}

type Beside = { readonly line: Box; readonly weight: () => number };

function besideAt(printed: readonly Printed[], top: number): Beside[] {
  const isBeside = (box: Box) => box.bottom > top + 1 && box.top < top + HEIGHT - 1;
  return printed.flatMap(({ box, lines, weight }) =>
    isBeside(box)
      ? lines()
          .filter(isBeside)
          .map((line) => ({ line, weight }))
      : [],
  );
}

function coveredIn(beside: readonly Beside[], left: number, right: number): number {
  let covered = 0;
  for (const { line, weight } of beside) {
    const width = Math.min(line.right, right) - Math.max(line.left, left);
    if (width > 0) covered += width * weight();
  }
  return covered;
}

/** The box of the text, which may be much narrower than its element. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return new DOMRect(text.left, text.top, Math.min(text.right, box.right) - text.left, text.height);
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

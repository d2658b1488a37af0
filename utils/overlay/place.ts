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
/** From the edge of a row, where its own texts keep so far from it. */
const WIDEST_GAP = 24;
const HEIGHT = 18;
/** From the lower edge of a row. */
const MARGIN = 4;

/** A letter, and a space, in the widest of the fonts that systems have (px), and what is around the text. */
const LETTER = 7.8;
const SPACE = 4;
const AROUND = 33;

/** What a pill that says this takes (px): told from its text, for to measure it the page would be laid out once more. */
export function likelyWidth(said: string): number {
  const spaces = said.split(' ').length - 1;
  return AROUND + (said.length - spaces) * LETTER + spaces * SPACE;
}

/** A box that one looks at: a line of text, a count, a mark. */
interface Printed {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What is lost with each px that a pill covers. */
  readonly weight: () => number;
}

/** Name, time, a count of unread messages: they say what the row is, and are never covered for the sake of a text. */
const MOST = 100;
/** An order's number is read to its end. */
const NUMBER = 3;
/** The end of what the list has cut already. */
const CUT = 0.3;
/** The last line is what was written last, and is read in the chat itself. */
const LAST = 0.5;

/** How wide and high (px) what a page counts its unread messages on is at most. */
const BADGE = 48;

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
  const { top, edge } = best(
    printed,
    row,
    name,
    rights.map((gap) => row.right - gap),
    width,
  );
  return { holder, top: Math.round(top - row.top), right: Math.round(row.right - edge), unpositioned };
}

/** @param rights as far as it may reach (px), the best first */
function best(printed: readonly Printed[], row: DOMRect, name: DOMRect, rights: readonly number[], width: number) {
  const middle = (name.top + name.bottom) / 2;
  const lines = [middle, ...printed.map(({ top, bottom }) => (top + bottom) / 2)].map((at) => at - HEIGHT / 2);
  const below = printed.map(({ bottom }) => bottom + 2).filter((top) => top + HEIGHT + MARGIN <= row.bottom);
  const places = [...new Set([...lines, ...below].map(Math.round))].flatMap((top) => {
    const beside = printed.filter((one) => one.bottom > top + 1 && one.top < top + HEIGHT - 1);
    const far = Math.round(Math.abs(top + HEIGHT / 2 - middle) / HEIGHT);
    const edges = [...rights, ...beside.map(({ left }) => left - GAP), name.left + width];
    return edges
      .filter((edge) => edge - width >= row.left && edge <= row.right)
      .map((edge) => ({
        ...{ top, edge, far },
        covered: coveredIn(beside, edge - width - GAP, edge),
        // In another column than the name.
        away:
          printed.some(({ left, right }) => left >= name.right && right <= edge - width) || edge < name.left ? 1 : 0,
      }));
  });
  places.sort((a, b) => a.covered - b.covered || a.away - b.away || a.far - b.far);
  return places[0] ?? { top: middle - HEIGHT / 2, edge: row.right - GAP };
}

function coveredIn(printed: readonly Printed[], left: number, right: number): number {
  let covered = 0;
  for (const one of printed) {
    const width = Math.min(one.right, right) - Math.max(one.left, left);
    if (width > 0) covered += width * one.weight();
  }
  return covered;
}

/** @param most what is not covered */
function printedOn(row: Element, most: readonly (Element | undefined)[]): Printed[] {
  const printed: Printed[] = [];
  let last = 0;
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue?.trim() ?? '';
    const holder = boxAround(text);
    if (!holder || words === '') continue;
    const clip = holder.getBoundingClientRect();
    const isSmall = clip.width <= BADGE && clip.height <= BADGE;
    const isMost = isSmall || most.some((one) => one?.contains(text));
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of isSmall ? [clip] : range.getClientRects()) {
      const [left, right] = [Math.max(line.left, clip.left), Math.min(line.right, clip.right)];
      const { top, bottom } = line;
      if (right <= left || bottom <= clip.top || top >= clip.bottom) continue;
      if (!isMost) last = Math.max(last, top);
      const weight = () => (isMost ? MOST : weightOf(words, holder) * (top > last - HEIGHT / 2 ? LAST : 1));
      printed.push({ left, right, top, bottom, weight });
    }
  }
  return [...printed, ...marksOn(row)];
}

/** The box that a text is cut by; what stands in the line with it has none. */
function boxAround(text: Node): Element | null {
  let holder = text.parentElement;
  while (holder && holder.clientWidth === 0 && getComputedStyle(holder).display === 'inline')
    holder = holder.parentElement;
  return holder;
}

function weightOf(words: string, holder: Element): number {
  const isCut = holder.scrollWidth > holder.clientWidth + 1 || holder.scrollHeight > holder.clientHeight + HEIGHT / 2;
  return (isCut ? CUT : 1) * (/\d{5}/u.test(words) ? NUMBER : 1);
}

/** The box of the text, which may be much narrower than its element. */
function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return new DOMRect(text.left, text.top, Math.min(text.right, box.right) - text.left, text.height);
}

/** What says something without words: pictures, and what the page has painted. */
function marksOn(row: Element): Printed[] {
  return [...row.querySelectorAll(':not(:has(*), takt-row):empty')].flatMap((element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isMark =
      width > 0 && width <= BADGE && height <= BADGE && (element.localName === 'img' || isPainted(element));
    return isMark ? [{ left, right, top, bottom, weight: () => MOST }] : [];
  });
}

function isPainted(element: Element): boolean {
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor !== 'transparent' && !/^rgba\(.*, 0\)$/u.test(backgroundColor);
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

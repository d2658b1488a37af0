/** What one reads on a row of a page's list, where it stands, and how much it would be missed. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What one looks at: a text, a count, a mark. */
export interface Printed {
  /** All of it is in here. */
  readonly box: Box;
  /** Of a text its lines, which may be much shorter. */
  readonly lines: () => readonly Box[];
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

/** Lower than two lines of a text are apart (px). */
const LINE = 18;

/** @param most what is not covered */
export function printedOn(row: Element, most: readonly (Element | undefined)[]): Printed[] {
  const printed: Printed[] = [];
  let last = 0;
  const range = document.createRange();
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const node = text;
    const words = node.nodeValue?.trim() ?? '';
    const holder = words === '' ? null : boxAround(node);
    if (!holder) continue;
    const box = holder.getBoundingClientRect();
    const isSmall = box.width <= BADGE && box.height <= BADGE;
    const isMost = isSmall || most.some((one) => one?.contains(node));
    if (!isMost) last = Math.max(last, box.top);
    let known: readonly Box[] | undefined = isSmall ? [box] : undefined;
    let weight: number | undefined = isMost ? MOST : undefined;
    printed.push({
      box,
      lines() {
        known ??= linesOf(node, box, range);
        return known;
      },
      weight() {
        weight ??= weightOf(words, holder) * (box.top > last - LINE / 2 ? LAST : 1);
        return weight;
      },
    });
  }
  return [...printed, ...marksOn(row)];
}

/** Its lines as far as they are seen. */
function linesOf(text: Node, clip: Box, range: Range): Box[] {
  range.selectNodeContents(text);
  return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) =>
    right > clip.left && left < clip.right && bottom > clip.top && top < clip.bottom
      ? [{ left: Math.max(left, clip.left), right: Math.min(right, clip.right), top, bottom }]
      : [],
  );
}

/** The box that a text is cut by; what stands in the line with it has none. */
function boxAround(text: Node): Element | null {
  let holder = text.parentElement;
  while (holder && holder.clientWidth === 0 && getComputedStyle(holder).display === 'inline')
    holder = holder.parentElement;
  return holder;
}

function weightOf(words: string, holder: Element): number {
  const isCut = holder.scrollWidth > holder.clientWidth + 1 || holder.scrollHeight > holder.clientHeight + LINE / 2;
  return (isCut ? CUT : 1) * (/\d{5}/u.test(words) ? NUMBER : 1);
}

/** What says something without words: pictures, and what the page has painted. */
function marksOn(row: Element): Printed[] {
  return [...row.querySelectorAll(':empty')].flatMap((element) => {
    if (element.localName === 'takt-row') return [];
    const box = element.getBoundingClientRect();
    const isSmall = box.width > 0 && box.width <= BADGE && box.height <= BADGE;
    const isMark = isSmall && (element.localName === 'img' || isPainted(element));
    return isMark ? [{ box, lines: () => [box], weight: () => MOST }] : [];
  });
}

function isPainted(element: Element): boolean {
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor !== 'transparent' && !/^rgba\(.*, 0\)$/u.test(backgroundColor);
}

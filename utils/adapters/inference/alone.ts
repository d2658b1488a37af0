/** Threads in which the seller has not written yet. */
import type { Steps } from '../reader';
import { OF_SOMEBODY } from './attributes';
import { candidate } from './candidate';
import { tellingApart } from './columns';
import { ANY } from './selectors';
import { type Said, type Sides, tokenSides } from './sides';
import { lookOf } from './styled';
import { isLettered, leavesIn, type Place, type Survey } from './survey';
import { BUYER_TOKEN, OWN_TOKEN } from './words';

declare const document: never;

/** How far (px) edges may be apart that are meant to be in line, and how much room is left beside what takes a side. */
const IN_LINE = 14;
const ROOM = 40;

/**
 * What is not marked as the buyer's says of itself that nobody wrote it.
 * @param isAutomatic which of them say so in words; without any it may be any list of what many buyers wrote
 */
export function* buyerAlone(said: readonly Said[], isAutomatic: readonly boolean[]): Steps<Sides | undefined> {
  if (!isAutomatic.includes(true)) return undefined;
  const told = yield* tokenSides(said);
  const of = told.map((one, index) => (isAutomatic[index] ? 'system' : one?.side));
  if (!of.includes('buyer') || of.some((side, index) => side !== 'buyer' && !isAutomatic[index])) return undefined;
  const rows = (side: 'buyer' | 'system') =>
    said.flatMap(({ row }, index) => (of[index] === side ? [row.element] : []));
  const names = told.flatMap((one, index) => (one && of[index] === 'buyer' ? [one.name] : []));
  // Whatever else they have in common the seller's may have as well.
  const may = (select: string) => names.some((name) => select.includes(name));
  const teller = yield* tellingApart(rows('buyer'), rows('system'), { ...ANY, may });
  return (
    teller && {
      of: of as Sides['of'],
      fields: { 'message.buyer': [candidate(teller.select, teller.in === undefined ? {} : { in: teller.in })] },
      sure: 0.7,
    }
  );
}

/** Bubbles of one look, all on the left: the buyer's side. What looks otherwise, as an answer will, is nobody's. */
export function onTheLeft(survey: Survey, said: readonly Said[], { element: holder }: Place): Sides | undefined {
  const bubbles = said.map(bubbleOf);
  const looks = new Set(said.map(({ row }, index) => selectorOf(row.element, bubbles[index])));
  const [look] = looks;
  if (said.length < 2 || looks.size > 1 || look === undefined) return undefined;
  if (said.some((one) => saysMore(survey, one)) || areApart(said)) return undefined;
  const around = holder.getBoundingClientRect();
  const boxes = bubbles.flatMap((bubble) => bubble?.getBoundingClientRect() ?? []);
  const lefts = boxes.map(({ left }) => left);
  const isLeft = (box: DOMRect) =>
    box.left - around.left < around.right - box.right && around.right - box.right > ROOM && box.width > 0;
  if (Math.max(...lefts) - Math.min(...lefts) > IN_LINE || !boxes.every(isLeft)) return undefined;
  return { of: said.map(() => 'buyer'), fields: { 'message.buyer': [candidate(look)] }, sure: 0.6 };
}

/** A name, a receipt, anything but words and time may tell whose it is. */
const saysMore = (survey: Survey, { row, texts }: Said): boolean =>
  leavesIn(survey, row).some((leaf) => !leaf.time && !texts.includes(leaf) && !isLettered(leaf.element));

/** Whether they differ in what a page may tell its people by: a look, a face, an attribute that several share. */
function areApart(said: readonly Said[]): boolean {
  const facesIn = ({ row: { element } }: Said) =>
    [element, ...element.querySelectorAll('*')]
      .filter((one) => one.localName === 'img' || isLettered(one))
      .map((one) => one.getAttribute('src') ?? one.textContent?.trim());
  if (new Set(said.map((one) => facesIn(one).join())).size > 1) return true;
  if (new Set(said.map(({ row, text }) => lookOf(row.element, text?.element, 0))).size > 1) return true;
  const names = new Set(said.flatMap(({ row }) => row.element.getAttributeNames()));
  return [...names].some((name) => {
    const values = said.map(({ row }) => row.element.getAttribute(name) ?? '');
    const kinds = new Set(values).size;
    // What is another one in each is its own, as an id is; of two alone that must be seen.
    return kinds > 1 && (kinds < said.length || (said.length < 3 && !isNumbered(name, values)));
  });
}

const ID = /(?:^|[-_]|message|msg|item|row|test)(?:u?id|key|index)$|(?:^|[-_])(?:time(?:stamp)?|date|ts)$/u;

/** Called an id; or one word with a number behind it, and of nobody. */
function isNumbered(name: string, values: readonly string[]): boolean {
  if (OF_SOMEBODY.test(name)) return false;
  const [stem = '', ...others] = new Set(values.map((value) => value.replace(/\d+$/u, '')));
  const isOfOne = /\p{L}/u.test(stem) && others.length === 0;
  return ID.test(name) || (isOfOne && ![OWN_TOKEN, BUYER_TOKEN].some((token) => token.test(stem)));
}

/** The smallest box around the words that can be seen. */
function bubbleOf({ row, text }: Said): Element | undefined {
  for (let at = text; at; at = at === row ? undefined : at.parent) {
    const style = at.element.ownerDocument.defaultView?.getComputedStyle(at.element);
    if (style && (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.borderTopStyle !== 'none')) return at.element;
  }
  return undefined;
}

/** A message and what is in it down to its bubble, with the classes and the style of each. */
function selectorOf(row: Element, bubble: Element | undefined): string | undefined {
  const inside: string[] = [];
  for (let at = bubble; at && at !== row; at = at.parentElement ?? undefined)
    inside.unshift(`> ${at.localName}${namesOf(at)}`);
  if (!bubble || !row.contains(bubble)) return undefined;
  return `:scope${namesOf(row)}${inside.length > 0 ? `:has(${inside.join(' ')})` : ''}`;
}

const namesOf = (element: Element): string =>
  ['class', 'style']
    .map((name) => {
      const value = element.getAttribute(name);
      return value === null ? `:not([${name}])` : `[${name}="${value.replace(/["\\]/gu, '\\$&')}"]`;
    })
    .join('');

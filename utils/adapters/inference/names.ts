/** Whether what stands in a column may be the names of people. */
import { BUILT_IN } from '../built-in';
import { type Column, distinct, mean } from './columns';
import { beginsAsOwn, MONEY, NAME_HEAD, NAME_TOKEN, NO_NAME_HEAD, NO_PERSON, TEXT_TOKEN } from './words';

declare const document: never;

/** Names with a quotation in them are firms and shops; sentences end. */
const NO_NAME = /[?!…](?:\s|$)|[^.]\.\.\.$|№|%|#\d|\d{5,}.*\d{5,}|:\/\/|^\d|^[^\p{L}]+$/u;

/** How people call themselves where they are asked for no name. */
const OF_PEOPLE = /(?:^|[^a-z])(?:buyer|client|customer|author|sender|who(?![a-z])|login|nick)/iu;
const LOGIN = /^(?=.*\p{L}{3})[\p{L}\d][\p{L}\d._@-]{2,39}$/u;

/** Without what a page prints around a name. */
export const bareName = (text: string): string => BUILT_IN.name?.(text) ?? text;

/** From 0 to 1. */
export function nameLike(said: string): number {
  const text = bareName(said);
  if (text.length < 2 || text.length > 60 || !/\p{L}{1,}/u.test(text)) return 0;
  if (NO_NAME.test(text) || NO_PERSON.test(text) || MONEY.test(text) || beginsAsOwn(text)) return 0;
  const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length > 5) return 0;
  const capital = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / words.length;
  const isLong = words.length > 3 || text.length > 34;
  const isSentence = /[.;,]$/u.test(text) && !/\p{Lu}\.$/u.test(text);
  return 0.35 + 0.65 * capital - (isLong ? 0.25 : 0) - (isSentence ? 0.25 : 0) - (/\d/u.test(text) ? 0.15 : 0);
}

/** How much a column looks like the buyers' names; below a half it is something else. */
export function nameScore(column: Column, rows: number): number {
  const { places, values, cover } = column;
  const element = places.find((place) => place)?.element;
  if (!element || isIcon(element) || isOfGoods(element)) return 0;
  const tokens = [...element.classList, ...[...element.attributes].map(({ value }) => value.slice(0, 40))].join(' ');
  const head = headOf(element);
  // Where the page says that people stand there, a login is as good as a name.
  const isNamed = NAME_HEAD.test(head) || OF_PEOPLE.test(element.className);
  const isLike = isNamed
    ? (value: string) => Math.max(nameLike(value), LOGIN.test(bareName(value)) ? 0.6 : 0)
    : nameLike;
  const likeness = mean(values.map(isLike));
  if (likeness < 0.5) return 0;
  if (NO_NAME_HEAD.test(head) && !NAME_HEAD.test(head)) return 0;
  const isVaried = rows < 4 ? 1 : Math.min(1, 0.25 + distinct(values));
  let score = likeness * isVaried * Math.min(1, cover + 0.1);
  if (NAME_HEAD.test(head)) score += 0.4;
  if (NAME_TOKEN.test(tokens)) score += 0.12;
  else if (TEXT_TOKEN.test(tokens)) score -= 0.15;
  const view = element.ownerDocument.defaultView;
  if (view && Number(view.getComputedStyle(element).fontWeight) >= 600) score += 0.06;
  if (element.closest('h1,h2,h3,h4,h5,dt')) score += 0.05;
  return score - column.order * 0.012;
}

const OF_GOODS = /product|goods|nomenclature|(?:^|[^a-z])sku/iu;

/** Whether it is called a product's, by its own name or one just around it. */
function isOfGoods(element: Element): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const names = `${at.className} ${at.getAttribute('data-testid') ?? ''} ${at.getAttribute('data-qaid') ?? ''}`;
    if (OF_GOODS.test(names) && !/review|question|feedback|comment|opinion/iu.test(names)) return true;
  }
  return false;
}

/** Icons are words to whoever reads the page by its text. */
export const isIcon = (element: Element): boolean =>
  element.closest(
    'mat-icon, i[class*="icon" i], [class*="icon" i][aria-hidden], [class*="material-"], [class*="symbols"]',
  ) !== null;

/** What a table says over the column of a cell. */
export function headOf(element: Element): string {
  const cell = element.closest('td, th, [role="cell"], [role="gridcell"]');
  const row = cell?.parentElement;
  if (!cell || !row) return '';
  const table = row.closest('table, [role="table"], [role="grid"]');
  const heads = table?.querySelectorAll('thead th, thead td, [role="columnheader"]') ?? [];
  const first = heads.length > 0 ? heads : (table?.querySelector('tr')?.querySelectorAll('th') ?? []);
  return first[[...row.children].indexOf(cell)]?.textContent?.trim() ?? '';
}

/** Which rows bear a mark that others do not: unread ones, and the one that is open. */
import type { Candidate } from '../../domain/pages/page-map';
import type { Steps } from '../reader';
import { candidate } from './candidate';
import { type Column, tellingApart } from './columns';
import { ANY, allAt, type Choice, firstAt, tokensOf } from './selectors';
import { leavesIn, mapped, type Place, type Survey } from './survey';
import { SELECTED, UNREAD } from './words';

declare const document: never;

const COUNT = /^[(+]?\d{1,3}\+?\)?(?:\s*(?:нов|непроч)\S*)?$/iu;

/** By a number, by a word, or by bold print; a mark that says nothing may mean anything. */
export function* markedRows(
  survey: Survey,
  rows: readonly Place[],
  names: Pick<Column, 'select'>,
  choice?: Choice,
): Steps<Candidate[] | undefined> {
  const some = (has: readonly boolean[]) => has.includes(true) && has.includes(false);
  const counted = yield* mapped(rows, (row) =>
    leavesIn(survey, row).some(({ own, time, element }) => !time && COUNT.test(own) && own !== '0' && isBadge(element)),
  );
  yield;
  // What is around a row and nothing else may bear its mark.
  const isAlone = new Set(rows.map(({ parent }) => parent)).size === rows.length;
  const worded = yield* mapped(
    rows,
    (row) =>
      (isAlone && row.parent !== undefined && saysUnread(row.parent.element)) ||
      survey.places.slice(row.index, row.end).some(({ element }) => saysUnread(element)),
  );
  yield;
  const bold = yield* mapped(rows, ({ element }) => {
    const name = firstAt(names.select, element);
    const weight = name?.ownerDocument.defaultView?.getComputedStyle(name).fontWeight;
    return Number(weight) >= 600;
  });
  for (const marks of [worded, counted, bold]) {
    yield;
    if (!some(marks)) continue;
    const found = yield* apart(rows, marks, choice);
    if (found) return [found];
  }
  return undefined;
}

/** A number in a cell of a table or among the words is one of many things. */
const isBadge = (element: Element) => element.localName !== 'td' && (element.textContent ?? '').trim().length <= 14;

function saysUnread(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const said = ['aria-label', 'title', 'class', 'data-status', 'data-state', 'data-unread', 'data-testid', 'data-qaid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  const isDenied = () =>
    /(?:not?|без|немає|нет)[-_ ]?(?:unread|непрочит)/iu.test(said) || element.getAttribute('data-unread') === 'false';
  return (UNREAD.test(said) || element.hasAttribute('data-new')) && !isDenied();
}

function* apart(rows: readonly Place[], marks: readonly boolean[], choice: Choice = ANY): Steps<Candidate | undefined> {
  const elements = (wanted: boolean) =>
    rows.flatMap(({ element }, index) => (marks[index] === wanted ? [element] : []));
  const [these, others] = [elements(true), elements(false)];
  const roots = these.map(({ shadowRoot }) => shadowRoot);
  const found =
    (yield* tellingApart(these, others, choice)) ?? (roots.length > 0 ? piercing(these, others, choice) : undefined);
  return found && candidate(found.select, found.in === undefined ? {} : { in: found.in });
}

/** Where each row has a root of its own. */
function piercing(
  these: readonly Element[],
  others: readonly Element[],
  { may }: Choice,
): { select: string; in?: string } | undefined {
  const [first] = these;
  const places = first ? allAt(':scope >>> *', first) : [];
  const has = (select: string) => (element: Element) => allAt(select, element).length > 0;
  for (const element of places.slice(0, 14)) {
    for (const token of [...tokensOf(element), element.localName]) {
      const select = `:scope >>> ${token}`;
      if (may(select) && these.every(has(select)) && !others.some(has(select))) return { select };
    }
  }
  return undefined;
}

/** The one row that has what no other has: said in so many words, or at least drawn otherwise. */
export function* selectedRow(rows: readonly Place[], { may }: Choice = ANY): Steps<Candidate | undefined> {
  if (rows.length < 3) return undefined;
  const counts = new Map<string, number>();
  for (const tokens of yield* mapped(rows, ({ element }) => tokensOf(element)))
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const elements = rows.map(({ element }) => element);
  const view = elements[0]?.ownerDocument.defaultView;
  const background = (element: Element) => view?.getComputedStyle(element).backgroundColor;
  const usual = mostOf(elements.slice(0, 30).map(background));
  for (const [token, count] of counts) {
    if (count !== 1 || !may(token) || /href|\bid\b|title/u.test(token)) continue;
    const isSaid = SELECTED.test(token) || /aria-(?:current|selected)="(?!false)/u.test(token);
    if (UNREAD.test(token) || !(isSaid || (token.startsWith('.') && rows.length > 5))) continue;
    yield;
    const row = elements.find((element) => element.matches(token));
    if (row && (isSaid || background(row) !== usual)) return candidate(`:scope${token}`);
  }
  return undefined;
}

function mostOf<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

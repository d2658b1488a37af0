/** Which of the repeated blocks are threads: a name and a time in each, and what says that they are conversations. */
import type { Candidate } from '../../domain/pages/page-map';
import type { Steps } from '../reader';
import { answersIn } from './answers';
import { candidate, type Fields } from './candidate';
import { type Column, columnsOf, distinct, mean, share } from './columns';
import { headOver, namesAround, titleOf } from './context';
import type { Group } from './groups';
import { idOf } from './ids';
import { markedRows, selectedRow } from './marks';
import { bareName, headOf, isIcon, nameLike, nameScore } from './names';
import { firstAt, selectorSteps, selectorsForAll } from './selectors';
import type { Place, Survey } from './survey';
import { BUYER_LABEL, MONEY, ORDER, OTHER, OWN_LABEL, PREVIEW_HEAD, REVIEW, TALK, YOU } from './words';
import { isSentence } from './written';

declare const document: never;

export interface ListFind {
  readonly rows: readonly Place[];
  readonly holder: Place;
  readonly names: readonly (string | undefined)[];
  /** What its rows show of what was said. */
  readonly previews: ReadonlySet<string>;
  readonly fields: Fields;
  readonly score: number;
  /** Sums of money in most of its rows. */
  readonly sums: boolean;
  /** What stands over it and in its names. */
  readonly about: string;
  readonly hasWords: boolean;
}

const FEWEST = 2;

/** @returns nothing where the rows are certainly none */
export function* listIn(survey: Survey, group: Group): Steps<ListFind | undefined> {
  const rows = withoutTimes(group, survey);
  if (rows.length < FEWEST || rows.length > 5000) return undefined;
  const { sample, columns } = yield* columnsOf(survey, rows);
  yield;
  const timeAt = new Map(group.rows.map((row, index) => [row, group.times[index]]));
  const isTime = (column: Column) => share(column.places, (place) => place?.time !== undefined) > 0.3;
  const texts = columns.filter((column) => !isTime(column));
  const named = texts
    .map((column) => ({ column, score: nameScore(column, rows.length) }))
    .filter(({ score }) => score >= 0.45)
    .sort((a, b) => b.score - a.score);
  const best = named[0];
  if (!best) return undefined;
  const nameColumns = covering(
    best.column,
    named.map(({ column }) => column),
    texts,
  );
  const names = rows.map(({ element }) => valueBy(nameColumns, element, survey));
  yield;
  const known = names.flatMap((name) => name ?? []);
  if (known.length < 0.8 * rows.length || (rows.length > 2 && distinct(known) < 0.5)) return undefined;

  const times = group.times;
  const attributes = new Set(times.map(({ time }) => time?.attribute));
  const [attribute] = attributes;
  const byAttribute = attributes.size === 1 && attribute !== undefined;
  const timeSelectors = yield* selectorSteps(
    rows.flatMap((row) => {
      const time = timeAt.get(row);
      return time ? [{ scope: row.element, element: time.element }] : [];
    }),
  );
  yield;
  const holder = group.holder;
  const rowSelectors = selectorsForAll(
    rows.map(({ element }) => element),
    holder.element,
  );
  const listSelectors = yield* selectorSteps([{ scope: survey.page.body, element: holder.element }]);
  if (!timeSelectors || !rowSelectors || !listSelectors || listSelectors.length === 0) return undefined;
  yield;

  const preview = previewIn(texts, nameColumns, survey);
  const own = preview ? ownIn(preview, texts, rows, survey) : ownIn(undefined, texts, rows, survey);
  const answers = yield* answersIn(survey, rows, timeAt, names);
  yield;
  const id = idOf(
    rows.map(({ element }) => element),
    survey.page,
  );
  yield;
  const unread = yield* markedRows(survey, rows, nameColumns[0] as Column);
  yield;
  const selected = selectedRow(rows);
  const one = sample[0] ?? (rows[0] as Place);
  const [head, around] = [headOver(survey, one), namesAround(one)];
  const about = `${head} ${around}`;
  const sums = share(sample, (row) => MONEY.test(row.element.textContent ?? '') || leafHas(survey, row, MONEY)) > 0.5;
  const hasText = (column: Column) => candidate(column.select, needsOwn(column) ? { own: true } : {});
  const hasName = (column: Column) => ({
    ...hasText(column),
    ...(column.values.some((value) => bareName(value) !== value) && { parse: 'name' }),
  });
  const fields: Fields = {
    list: listSelectors.map((select) => candidate(select)),
    row: rowSelectors.map((select) => candidate(select)),
    'row.buyer': nameColumns.map(hasName),
    'row.time': [
      ...(answers?.time ?? []),
      ...timeSelectors.map((select) =>
        candidate(select, {
          ...(byAttribute && { attribute }),
          ...(byAttribute && times[0]?.time?.epoch && { parse: 'epoch' }),
          ...(!byAttribute && times.some(({ element }) => element.firstElementChild) && { own: true as const }),
        }),
      ),
    ],
    ...(preview && { 'row.preview': [...(answers?.text ?? []), hasText(preview)] }),
    ...((own || answers) && { 'row.own': [...(answers?.own ?? []), ...(own ?? [])] }),
    ...(id && { 'row.id': [id] }),
    ...(unread && { 'row.unread': unread }),
    ...(selected && { 'row.selected': [selected] }),
  };
  const title = titleOf(survey);
  const isOther = (text: string) => OTHER.test(text) && !TALK.test(text.replace(OTHER, ''));
  const moments = times.map(({ time }) => time?.moment.at ?? 0);
  const preferred = [
    best.score >= 0.75 ? 0.1 : 0,
    unread ? 0.15 : 0,
    own ? 0.25 : 0,
    preview && sentences(preview) ? 0.1 : 0,
    // What is printed says more than what programmers call it.
    TALK.test(`${head} ${title}`) ? 0.25 : TALK.test(around) ? 0.15 : 0,
    isOrdered(moments) ? 0.08 : 0,
    id ? 0.06 : 0,
    selected ? 0.06 : 0,
    OTHER.test(head) || isOther(about) ? -0.5 : 0,
    isOther(title) ? -0.35 : 0,
    distinct(known) < 0.75 && rows.length > 6 ? -0.25 : 0,
    // Neither a mark nor a way to open one: remarks, entries of a log.
    !unread && !own && !selected && !id && !share(sample, isOpened) ? -0.25 : 0,
    rows.length < 3 ? (id || selected || unread ? -0.1 : -0.4) : 0,
    // Orders are full of names and times, and a place of their own.
    sums ? (ORDER.test(about) || ORDER.test(title) ? 0.3 : -0.2) : 0,
    REVIEW.test(`${about} ${title}`) ? 0.15 : 0,
    // Who has no name is called a buyer, and nothing tells one from another.
    !id && share(known, (name) => BUYER_LABEL.test(name)) > 0.15 ? -0.5 : 0,
    group.rows.length < 0.7 * rows.length ? -0.3 : 0,
  ];
  const score = preferred.reduce((sum, part) => sum + part, 0.3);
  const previews = new Set(preview?.places.flatMap((place) => place?.own ?? []));
  return {
    rows,
    holder,
    names,
    previews,
    fields,
    score,
    sums,
    about: `${about} ${title}`,
    hasWords: preview !== undefined,
  };
}

/** What is built as the rows with a time are, beside them: a row whose time cannot be told. */
export function withoutTimes({ rows }: Group, { of }: Survey): Place[] {
  const [first] = rows;
  if (!first) return [];
  const common = [...first.element.classList].filter((token) =>
    rows.every(({ element }) => element.classList.contains(token)),
  );
  const known = new Set(rows);
  const holders = new Set(rows.map(({ parent }) => parent));
  const leaves = mean(rows.map((row) => row.end - row.index));
  const more = [...holders].flatMap((holder) =>
    (holder?.children ?? []).filter(
      (child) =>
        !known.has(child) &&
        child.element.localName === first.element.localName &&
        common.every((token) => child.element.classList.contains(token)) &&
        (common.length > 0 || child.element.classList.length === 0) &&
        child.end - child.index >= 0.6 * leaves &&
        // A row of a table that has fewer cells unfolds another.
        (!isRowOfTable(first) || child.children.length === first.children.length) &&
        of.has(child.element) &&
        // A head of a table is none of its rows.
        !child.element.querySelector('th'),
    ),
  );
  return more.length > rows.length ? [...rows] : [...rows, ...more].sort((a, b) => a.index - b.index);
}

const isRowOfTable = ({ element }: Place) => element.localName === 'tr' || element.getAttribute('role') === 'row';

/** The best column, and those that have a name where it has none. */
function covering(best: Column, names: readonly Column[], texts: readonly Column[]): Column[] {
  const chosen = [best];
  const has = best.places.map((place) => place !== undefined && place.own !== '');
  for (const column of [...names, ...texts]) {
    if (has.every(Boolean)) break;
    const adds = column.places.flatMap((place, index) => (place && place.own !== '' && !has[index] ? [place.own] : []));
    const inTheWay = column.places.some((place, index) => place && place.own === '' && !has[index]);
    if (adds.length === 0 || inTheWay || adds.some((name) => nameLike(name) < 0.6)) continue;
    if (column.places.some((place) => place && isIcon(place.element))) continue;
    if (Math.abs(column.order - best.order) > 3) continue;
    chosen.push(column);
    column.places.forEach((place, index) => {
      if (place && place.own !== '') has[index] = true;
    });
  }
  return chosen;
}

function valueBy(columns: readonly Column[], row: Element, { of }: Survey): string | undefined {
  for (const { select } of columns) {
    const found = firstAt(select, row);
    const own = found && of.get(found)?.own;
    if (own) return bareName(own);
  }
  return undefined;
}

/** Whether other texts stand within its elements. */
export const needsOwn = ({ places }: Column): boolean =>
  places.some((place) => place?.children.some(({ element }) => (element.textContent ?? '').trim() !== ''));

function leafHas({ places }: Survey, row: Place, pattern: RegExp): boolean {
  return places.slice(row.index, row.end).some(({ own }) => own !== '' && pattern.test(own));
}

const sentences = ({ values }: Column) => share(values, isSentence) > 0.4;

/** The longest of what is left, that says something. */
export function previewIn(
  texts: readonly Column[],
  names: readonly Pick<Column, 'places'>[],
  _survey: Survey,
): Column | undefined {
  const nameAt = new Set(names.flatMap(({ places }) => places.map((place) => place?.index)));
  const score = (column: Column) => {
    const element = column.places.find((place) => place)?.element;
    const words = share(column.values, isSentence);
    const head = element ? headOf(element) : '';
    const tokens = element ? `${element.className}` : '';
    return (
      column.cover *
      (mean(column.values.map((value) => Math.min(60, value.length))) / 60 +
        words +
        (PREVIEW_HEAD.test(head) ? 1 : 0) +
        (/preview|message|text|snippet|last|body/iu.test(tokens) ? 0.3 : 0) +
        (column.values.some((value) => YOU.some((start) => value.startsWith(start))) ? 2 : 0))
    );
  };
  const [best] = texts
    .filter(
      ({ places, values, cover }) =>
        cover >= 0.6 &&
        !places.some((place) => place && nameAt.has(place.index)) &&
        mean(values.map(({ length }) => length)) > 8 &&
        distinct(values) > 0.2,
    )
    .map((column) => ({ column, score: score(column) }))
    .filter(({ column, score: value }) => value > 0.5 && share(column.values, isSentence) > 0.25)
    .sort((a, b) => b.score - a.score);
  return best?.column;
}

/** «Ви: …» before the seller's own words, or in an element of its own. */
export function ownIn(
  preview: Column | undefined,
  texts: readonly Column[],
  rows: readonly Place[],
  survey: Survey,
): Candidate[] | undefined {
  if (preview) {
    const written = rows.flatMap(({ element }) => valueBy([preview], element, survey) ?? []);
    if (written.some((text) => YOU.some((start) => text.startsWith(start))))
      return [
        candidate(preview.select, { startsWith: ['Ви:', 'Вы:'], ...(needsOwn(preview) && { own: true as const }) }),
      ];
  }
  const apart = texts.find(
    ({ values, cover }) =>
      cover < 1 &&
      values.every((value) => /^(?:ви|вы)\s?:?$/iu.test(value) || OWN_LABEL.test(value.replace(/:$/u, ''))),
  );
  return apart && [candidate(apart.select, { startsWith: ['Ви', 'Вы'] })];
}

/** Whether a row leads somewhere. */
const isOpened = ({ element }: Place): boolean =>
  element.matches('a, button, [role="button"], [role="option"], [tabindex], [onclick]') ||
  element.querySelector('a[href]') !== null ||
  element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';

/** Newest first, or oldest: eight of ten at least. */
function isOrdered(moments: readonly number[]): boolean {
  const steps = moments.slice(1).map((at, index) => Math.sign(at - (moments[index] as number)));
  return share(steps, (step) => step <= 0) >= 0.8 || share(steps, (step) => step >= 0) >= 0.8;
}

export const isOrders = ({ sums, about }: ListFind): boolean => sums && ORDER.test(about);

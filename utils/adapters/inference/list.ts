/** Which of the repeated blocks are threads: a name and a time in each, and what says that they are conversations. */

import { BUILT_IN } from '../built-in';
import type { Steps } from '../reader';
import { answersIn } from './answers';
import { candidate, type Fields, timeBy } from './candidate';
import { type Column, columnsOf, distinct, mean, share } from './columns';
import { headOver, namesAround, titleOf } from './context';
import { withDates } from './dates';
import { canWriteIn, type Group } from './groups';
import { idOf } from './ids';
import { markedRows, selectedRow } from './marks';
import { bareName, isIcon, nameLike, nameScore } from './names';
import { answeredIn, needsOwn, ownIn, previewIn, sentences, valueBy } from './previews';
import { selectorSteps, selectorsForAll } from './selectors';
import { mapped, type Place, type Survey } from './survey';
import {
  BUYER_LABEL,
  CHAT_OR_SUPPORT,
  isOfBuyers,
  isOther,
  isOwnLabel,
  MONEY,
  ORDER,
  OTHER,
  REVIEW,
  TALK,
  TO_ANSWER,
} from './words';

declare const document: never;

export interface ListFind {
  readonly rows: readonly Place[];
  readonly holder: Place;
  readonly names: readonly (string | undefined)[];
  /** Of its rows, where it is printed. */
  readonly times: readonly (Place | undefined)[];
  /** What its rows show of what was said. */
  readonly previews: ReadonlySet<string>;
  readonly fields: Fields;
  readonly score: number;
  /** Sums of money in most of its rows. */
  readonly sums: boolean;
  /** What stands over it and in its names. */
  readonly about: string;
  readonly hasWords: boolean;
  /** Days, and no more, is when its rows are of. */
  readonly days: boolean;
}

/** @returns nothing where the rows are certainly none */
export function* listIn(survey: Survey, group: Group): Steps<ListFind | undefined> {
  const rows = withoutTimes(group, survey);
  if (rows.length === 0 || rows.length > 5000) return undefined;
  const { sample, columns } = yield* columnsOf(survey, rows);
  yield;
  const timeAt = new Map(group.rows.map((row, index) => [row, group.times[index]]));
  const isTime = (column: Column) =>
    share(column.places, (place) => place?.time !== undefined && !place.time.isDressed) > 0.3;
  const texts = columns.filter((column) => !isTime(column));
  const named = texts
    .map((column) => ({ column, score: nameScore(column, rows.length) }))
    .filter(({ score }) => score >= 0.45)
    .sort((a, b) => b.score - a.score);
  const best = named[0];
  const nameLikely = named.map(({ column }) => column);
  const found = best ? covering(best.column, nameLikely, texts) : [];
  const said = found.length > 0 ? yield* mapped(rows, ({ element }) => valueBy(found, element, survey)) : [];
  const isNamed = areNames(said, rows.length);
  if (!isNamed && !isAsked(survey, rows)) return undefined;
  const nameColumns = isNamed ? found : [];
  const id = yield* idOf(
    rows.map(({ element }) => element),
    survey.page,
  );
  // Where many are called a buyer, that is what the page says of whom it does not know.
  const isDressed = !id && share(said, (name) => name !== undefined && BUYER_LABEL.test(name)) > 0.15;
  const names = rows.map((_, index) => {
    const name = isNamed ? said[index] : undefined;
    return isDressed ? BUILT_IN.name?.(name ?? '') || undefined : name;
  });
  const known = names.flatMap((name) => name ?? []);
  yield;
  const times = group.times;
  const timeSelectors = yield* selectorSteps(
    rows.flatMap((row) => {
      const time = timeAt.get(row);
      return time ? [{ scope: row.element, element: time.element }] : [];
    }),
  );
  yield;
  const moments = times.map(({ time }) => time?.moment.at ?? 0);
  const isClocked = times.every(({ time }) => time?.clock);
  const dated = withDates(
    survey,
    rows,
    group.holder,
    times.some(({ time }) => time?.clock),
  );
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  const isHeaded = (dated.dates[0]?.index ?? first) < first && dated.dates.every(({ index }) => index < last);
  // Rows that print a day themselves may stand beside others' days.
  const { holder, dates } = isClocked || isHeaded ? dated : { holder: group.holder, dates: [] };
  // Of which day a time of day is nobody knows where it is not today's.
  if (isClocked && dates.length === 0 && times.length > 5 && !isOrdered(moments)) return undefined;
  const dateSelectors = yield* selectorsForAll(
    (isHeaded ? headsLike(dates) : dates).map(({ element }) => element),
    holder.element,
  );
  const rowSelectors = yield* selectorsForAll(
    rows.map(({ element }) => element),
    holder.element,
  );
  const listSelectors = yield* selectorSteps([{ scope: survey.page.body, element: holder.element }]);
  if (!timeSelectors || !rowSelectors || !dateSelectors || !listSelectors || listSelectors.length === 0)
    return undefined;
  yield;

  const preview = previewIn(texts, nameColumns);
  const own = ownIn(preview, texts, rows, survey);
  const answers = yield* answersIn(survey, rows, timeAt, names);
  yield;
  const unread = yield* markedRows(survey, rows, nameColumns[0] ?? { select: ':scope' });
  yield;
  const selected = yield* selectedRow(rows);
  yield;
  const one = sample[0] ?? (rows[0] as Place);
  const [head, around] = [headOver(survey, one), namesAround(one)];
  const about = `${head} ${around}`;
  const title = titleOf(survey);
  // In a chat «відповіли» may be the buyer's word; whoever asks for help elsewhere is answered by others.
  const isOfQuestions = isOfBuyers(`${about} ${title}`) && !CHAT_OR_SUPPORT.test(`${about} ${title}`);
  const answered = isOfQuestions ? answeredIn(texts, [preview, ...nameColumns]) : undefined;
  const sums = share(sample, (row) => MONEY.test(row.element.textContent ?? '') || leafHas(survey, row, MONEY)) > 0.5;
  const hasText = (column: Column) => candidate(column.select, needsOwn(column) ? { own: true } : {});
  const hasName = (column: Column) => ({
    ...hasText(column),
    ...((isDressed || column.values.some((value) => bareName(value) !== value)) && { parse: 'name' }),
  });
  const fields: Fields = {
    list: listSelectors.map((select) => candidate(select)),
    row: rowSelectors.map((select) => candidate(select)),
    ...(dates.length > 0 && { 'list.date': dateSelectors.map((select) => candidate(select)) }),
    ...(isNamed
      ? { 'row.buyer': nameColumns.map(hasName) }
      : { 'list.nameless': listSelectors.map((select) => candidate(select)) }),
    'row.time': [...(answers?.time ?? []), ...timeSelectors.map((select) => timeBy(select, times))],
    ...(preview && { 'row.preview': [...(answers?.text ?? []), hasText(preview)] }),
    ...((own || answers) && { 'row.own': [...(answers?.own ?? []), ...(own ?? [])] }),
    ...(id && { 'row.id': [id] }),
    ...(answered && { 'row.answered': answered }),
    ...(unread && { 'row.unread': unread }),
    ...(selected && { 'row.selected': [selected] }),
  };
  yield;
  const isAnswered = share(sample, (row) => leafHas(survey, row, TO_ANSWER)) > 0.3;
  const preferred = [
    isNamed && best && best.score >= 0.75 ? 0.1 : 0,
    // Without a name only what was said tells that somebody did.
    isNamed || (preview && sentences(preview)) ? 0 : -0.6,
    unread ? 0.15 : 0,
    own ? 0.25 : 0,
    preview && sentences(preview) ? 0.1 : 0,
    // What is printed says more than what programmers call it.
    TALK.test(`${head} ${title}`) ? 0.25 : TALK.test(around) ? 0.15 : 0,
    isOrdered(moments) ? 0.08 : 0,
    id ? 0.06 : 0,
    selected ? 0.06 : 0,
    isOther(head) || (isOther(about) && !isOfBuyers(head)) ? -0.5 : 0,
    isOther(title) && !isOfBuyers(head) && !TALK.test(head) ? -0.35 : 0,
    isNamed && distinct(known) < 0.75 && rows.length > 6 ? -0.25 : 0,
    // Neither a mark nor a way to open one: remarks, entries of a log.
    !unread && !own && !selected && !id && !isAnswered && !share(sample, isOpened) ? -0.25 : 0,
    isAnswered ? 0.2 : 0,
    rows.length === 2 ? (id || selected || unread || isAnswered ? -0.1 : -0.4) : 0,
    // Orders are full of names and times, and a place of their own.
    sums ? (ORDER.test(about) || ORDER.test(title) ? 0.3 : -0.2) : 0,
    REVIEW.test(`${about} ${title}`) ? 0.15 : 0,
    group.rows.length < 0.7 * rows.length ? -0.3 : 0,
  ];
  // What nothing else is like must be all that a chat is.
  const isBefore = best && preview && best.score >= 0.8 && best.column.order < preview.order;
  const isWhole = isNamed && isBefore && sentences(preview) && (TALK.test(`${head} ${title}`) || isOfBuyers(head));
  if (rows.length === 1 && (sums || !isWhole)) return undefined;
  const score = preferred.reduce((sum, part) => sum + part, 0.3);
  const previews = new Set(preview?.places.flatMap((place) => place?.own ?? []));
  return {
    rows,
    holder,
    names,
    times: rows.map((row) => timeAt.get(row)),
    previews,
    fields,
    score,
    sums,
    about: `${about} ${title}`,
    hasWords: preview !== undefined,
    days: times.every(({ time }) => time?.day),
  };
}

/** «Раніше» over the last rows is built as «Вчора» is, and says of no row of which day it is. */
function headsLike(dates: readonly Place[]): Place[] {
  const isLike = (one: Place, { path, element }: Place) =>
    one.path === path && one.element.className === element.className;
  const all = [...new Set(dates.flatMap(({ parent }) => parent?.children ?? []))];
  return all.filter((one) => dates.includes(one) || dates.some((date) => isLike(one, date)));
}

const areNames = (said: readonly (string | undefined)[], rows: number): boolean => {
  const known = said.flatMap((name) => name ?? []);
  const people = known.filter((name) => !BUYER_LABEL.test(name));
  // Who is called the seller again and again wrote messages.
  if (known.filter(isOwnLabel).length > 1) return false;
  return known.length >= 0.8 * rows && people.length > 0 && (people.length <= 2 || distinct(people) >= 0.5);
};

/** Questions and reviews may be printed without a name, where the page says that they are and each can be opened. */
const isAsked = (survey: Survey, rows: readonly Place[]): boolean => {
  const [first] = rows;
  const about = first ? `${headOver(survey, first)} ${titleOf(survey)}` : '';
  return isOfBuyers(about) && !OTHER.test(about) && share(rows, isOpened) > 0.9;
};

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
        // What one writes in stands under messages.
        (!canWriteIn(child.element) || canWriteIn(first.element)) &&
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

function leafHas({ places }: Survey, row: Place, pattern: RegExp): boolean {
  return places.slice(row.index, row.end).some(({ own }) => own !== '' && pattern.test(own));
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

/** A list from two points: a buyer's name and the time beside it. */
import type { Candidate } from '../../domain/pages/page-map';
import { candidate, type Fields } from '../inference/candidate';
import { columnsOf, share } from '../inference/columns';
import type { Group } from '../inference/groups';
import { idOf } from '../inference/ids';
import { withoutTimes } from '../inference/list';
import { markedRows, selectedRow } from '../inference/marks';
import { ownIn, previewIn } from '../inference/previews';
import {
  allAt,
  type Example,
  firstAt,
  ranked,
  sampleOf,
  selectorSteps,
  selectorsForAll,
  selectorsTo,
} from '../inference/selectors';
import { holds, type Place, type Survey } from '../inference/survey';
import type { Steps } from '../reader';
import { type Lasting, lastingOn } from './lasting';
import { type Fault, fault, isFault } from './points';
import { rowsBy } from './rows';

declare const document: never;

export interface TaughtList {
  readonly fields: Fields;
  readonly rows: readonly Place[];
}

export function* listFrom(survey: Survey, name: Place, time: Place): Steps<TaughtList | Fault> {
  const found = yield* rowsBy(survey, name, time);
  if (isFault(found)) return found;
  const { row, group } = found;
  const rows = withoutTimes(group, survey);
  yield;
  if (isOfOtherDays(survey, group)) return fault('days-apart');
  const names = namesIn(survey, rows, row, name);
  if (names.select.length === 0) return fault('other-row', name.own);
  const said = names.values;
  const choice = lastingOn(survey.page, said);
  const marks = lastingOn(survey.page, said, true);
  yield;
  const timeExamples = group.rows.flatMap((one, index) => {
    const printed = group.times[index];
    return printed ? [{ scope: one.element, element: printed.element }] : [];
  });
  const times = yield* lastingSteps(timeExamples, choice);
  const nameSelectors = yield* lastingSteps(names.examples, choice);
  const elements = rows.map(({ element }) => element);
  const rowSelectors =
    (yield* selectorsForAll(elements, group.holder.element, choice)) ??
    (yield* selectorsForAll(elements, group.holder.element, choice.now));
  const list = yield* placeSteps(survey, group.holder.element, choice);
  yield;
  if (!times || !rowSelectors || !list) return fault('no-rows');
  const marked =
    (yield* markedRows(survey, rows, { select: names.select[0] ?? '' }, marks)) ??
    (yield* markedRows(survey, rows, { select: names.select[0] ?? '' }, marks.now));
  const selected = (yield* selectedRow(rows, marks)) ?? (yield* selectedRow(rows, marks.now));
  const id = lastingId(yield* idOf(elements, survey.page), elements);
  const said_ = yield* saidIn(survey, rows, names.places, choice);
  return {
    rows,
    fields: {
      list: list.map((select) => candidate(select)),
      row: rowSelectors.map((select) => candidate(select)),
      'row.buyer': (nameSelectors ?? names.select).map((select) => candidate(select, names.isOwn ? { own: true } : {})),
      'row.time': timeCandidates(times, group.times),
      ...said_,
      ...(id && { 'row.id': [id] }),
      ...(marked && { 'row.unread': marked }),
      ...(selected && { 'row.selected': [selected] }),
    },
  };
}

/** Selectors that last; where there are none, those that find it now. */
export function* lastingSteps(examples: readonly Example[], choice: Lasting): Steps<string[] | undefined> {
  const lasting = yield* selectorSteps(examples, choice);
  return lasting ?? (yield* selectorSteps(examples, choice.now));
}

/** For one place of the page also how it is found by where it stands, should its name change. */
export function* placeSteps(survey: Survey, element: Element, choice: Lasting): Steps<string[] | undefined> {
  const examples = [{ scope: survey.page.body, element }];
  const [first] = (yield* lastingSteps(examples, choice)) ?? [];
  if (first === undefined) return undefined;
  const may = (select: string) => choice.may(select) && !/[.[]/u.test(select);
  const [other] = (yield* selectorSteps(examples, { ...choice, may })) ?? [];
  return other === undefined || other === first ? [first] : [first, other];
}

function timeCandidates(selectors: readonly string[], times: readonly Place[]): Candidate[] {
  const attributes = new Set(times.map(({ time }) => time?.attribute));
  const [attribute] = attributes;
  if (attributes.size === 1 && attribute !== undefined)
    return selectors.map((select) =>
      candidate(select, { attribute, ...(times[0]?.time?.epoch && { parse: 'epoch' as const }) }),
    );
  const own = times.some(({ element }) => element.firstElementChild) && { own: true as const };
  return selectors.map((select) => candidate(select, own || {}));
}

interface Names {
  readonly select: readonly string[];
  readonly examples: readonly Example[];
  readonly places: readonly (Place | undefined)[];
  readonly values: readonly string[];
  readonly isOwn: boolean;
}

/** In each row what stands where the name stands in the one that was pointed at. */
function namesIn({ of }: Survey, rows: readonly Place[], row: Place, name: Place): Names {
  const path = name.path.slice(row.path.length);
  const isLike = /\p{L}/u.test(name.own) ? /\p{L}/u : /\S/u;
  const nameBy = (select: string, one: Place): Place | undefined => {
    const found = firstAt(select, one.element);
    const place = found && of.get(found);
    return place && !place.time && isLike.test(place.own) ? place : undefined;
  };
  const sample = sampleOf(rows);
  const tried = ranked(selectorsTo(name.element, row.element))
    .filter((select) => nameBy(select, row) === name)
    .map((select) => {
      const places = sample.map((one) => nameBy(select, one));
      const alike = places.filter((place, at) => place?.path.slice(sample[at]?.path.length) === path).length;
      const others = places.filter((place) => place).length - alike;
      return { select, score: alike - others * 0.5 };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = tried;
  const places = best ? rows.map((one) => nameBy(best.select, one)) : [];
  const examples = rows.flatMap((one, at) => {
    const place = places[at];
    return place ? [{ scope: one.element, element: place.element }] : [];
  });
  const isWhole = share(places, (place) => place !== undefined) >= 0.6;
  return {
    select: best && isWhole ? [best.select] : [],
    examples,
    places,
    values: places.flatMap((place) => place?.own ?? []),
    isOwn: places.some((place) => place?.children.some(({ element }) => (element.textContent ?? '').trim() !== '')),
  };
}

/** What rows show of the last message, and what says that it is the seller's. */
function* saidIn(survey: Survey, rows: readonly Place[], names: Names['places'], choice: Lasting): Steps<Fields> {
  const { columns } = yield* columnsOf(survey, rows);
  const texts = columns.filter(({ places }) => share(places, (place) => place?.time !== undefined) <= 0.3);
  const preview = previewIn(texts, [{ places: names }]);
  const own = ownIn(preview, texts, rows, survey);
  if (!preview) return own ? { 'row.own': own } : {};
  const examples = rows.flatMap(({ element: scope }) => {
    const element = firstAt(preview.select, scope);
    return element ? [{ scope, element }] : [];
  });
  const selectors = (yield* lastingSteps(examples, choice)) ?? [preview.select];
  const isOwn = preview.places.some((place) =>
    place?.children.some(({ element }) => (element.textContent ?? '').trim() !== ''),
  );
  const inPreview = own?.every((one) => 'select' in one && one.select === preview.select);
  return {
    'row.preview': selectors.map((select) => candidate(select, isOwn ? { own: true } : {})),
    ...(own && {
      'row.own': inPreview ? own.flatMap((one) => selectors.map((select) => ({ ...one, select }))) : own,
    }),
  };
}

/** An `id` is often drawn anew whenever the page is loaded; one with a long number in it is somebody's. */
function lastingId(id: Candidate | undefined, rows: readonly Element[]): Candidate | undefined {
  if (!id || !('select' in id) || id.attribute !== 'id') return id;
  const values = rows.map((row) => allAt(id.select, row)[0]?.getAttribute('id') ?? '');
  return values.every((value) => /\d{5}/u.test(value)) ? id : undefined;
}

/** Hours stand in the rows, and between them whose day it is: read alone they would all be of today. */
function isOfOtherDays({ times }: Survey, { rows, times: own, holder }: Group): boolean {
  if (share(own, ({ time }) => time?.clock === true) < 0.5) return false;
  const isOutside = (place: Place) => !rows.some((row) => holds(row, place));
  return times.some((time) => time.time?.day && holds(holder, time) && isOutside(time));
}

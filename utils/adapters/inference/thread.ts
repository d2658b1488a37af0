/** Which of the repeated blocks are the messages of one thread. */
import type { Steps } from '../reader';
import { candidate, type Fields } from './candidate';
import { distinct, mean, share } from './columns';
import { namesAround } from './context';
import type { Group } from './groups';
import { nameLike } from './names';
import { selectorsFor, selectorsForAll } from './selectors';
import { type Said, type Sides, sidesOf } from './sides';
import { holderOf, holds, leavesIn, type Place, type Survey } from './survey';
import { BUYER_LABEL, OTHER, OWN_LABEL, SYSTEM_LABEL, TALK } from './words';

declare const document: never;

export interface ThreadFind {
  readonly holder: Place;
  readonly messages: readonly Place[];
  readonly sides: Sides;
  readonly fields: Fields;
  readonly buyer: string | undefined;
  readonly score: number;
  readonly about: string;
}

/** Messages that one time stands over. */
interface Message {
  readonly row: Place;
  readonly time: Place;
  /** What holds the time and several messages. */
  readonly pack: Place | undefined;
}

const MOST = 1500;

/**
 * @param names of the rows of lists: buyers', if the list is one of chats
 * @param others rows of lists, in which no thread has its head
 */
export function* threadIn(
  survey: Survey,
  group: Group,
  names: ReadonlySet<string>,
  others: readonly Place[],
): Steps<ThreadFind | undefined> {
  const messages = messagesOf(survey, group);
  if (messages.length < 2 || messages.length > MOST) return undefined;
  const clockOnly = share(group.times, ({ time }) => time?.clock === true) > 0.5;
  if (share(group.times, ({ time }) => time?.day === true) > 0.5) return undefined;
  yield;
  const rows = messages.map(({ row }) => row);
  const hasClocks = group.times.some(({ time }) => time?.clock);
  const { holder, dates } = withDates(survey, rows, group.holder, hasClocks);
  if (clockOnly && dates.length === 0 && !isRising(messages)) return undefined;
  const around = aroundAll(messages);
  const said = saidIn(survey, messages, around);
  if (share(said, ({ text }) => text !== undefined) < 0.7) return undefined;
  yield;
  const head = headOf(survey, holder, rows, [...messages.flatMap(({ pack }) => pack ?? []), ...others], names);
  const buyers = new Set([...names, ...(head ? [head.own] : [])]);
  const sides = sidesOf(said, holder.element, buyers, head?.own);
  yield;
  if (!sides) return undefined;
  const body = survey.page.body;
  const element = holder.element;
  const rowElements = rows.map((row) => row.element);
  const threadSelectors = selectorsFor([{ scope: body, element }]);
  const messageSelectors = selectorsForAll(rowElements, element);
  const dateSelectors =
    dates.length > 0
      ? selectorsForAll(
          dates.map((date) => date.element),
          element,
        )
      : [];
  yield;
  const textSelectors = selectorsFor(
    said.map(({ row, text }) => ({ scope: row.element, element: text?.element })).filter(({ element: one }) => one),
  );
  const times = timeFields(messages, around);
  const headSelectors = head ? selectorsFor([{ scope: body, element: head.element }]) : undefined;
  if (!threadSelectors || !messageSelectors || !dateSelectors || !textSelectors || !times) return undefined;
  if (threadSelectors.length === 0 || messageSelectors.some((select) => select.includes(' >>> '))) return undefined;
  const isOwnText = said.some(({ text }) =>
    text?.children.some((child) => messages.some(({ time }) => holds(child, time))),
  );
  const isDrawn = !isInOrder([...rows, ...dates]);
  const fields: Fields = {
    thread: threadSelectors.map((select) => candidate(select)),
    message: messageSelectors.map((select) => candidate(select)),
    ...(dateSelectors.length > 0 && { date: dateSelectors.map((select) => candidate(select)) }),
    'message.text': textSelectors.map((select) => candidate(select, isOwnText ? { own: true } : {})),
    'message.time': times,
    ...(headSelectors && { 'thread.buyer': headSelectors.map((select) => candidate(select)) }),
    ...sides.fields,
  };
  const about = namesAround(holder);
  const score =
    sides.sure -
    (messages.length < 3 ? 0.1 : 0) -
    (OTHER.test(about) && !TALK.test(about) ? 0.3 : 0) +
    (head ? 0.05 : 0);
  return {
    holder,
    messages: rows,
    sides,
    fields,
    buyer: head?.own,
    score,
    about,
    ...(isDrawn && { isDrawn }),
  } as ThreadFind & { isDrawn?: true };
}

/** Rows; or, where one time stands over several of a kind, those. */
function messagesOf(survey: Survey, { rows, times }: Group): Message[] {
  const packs = rows.map((row, index) => ({ row, time: times[index] as Place }));
  const parts = packs.map(({ row, time }) => partsOf(row, time));
  if (!parts.some((part) => part.length > 1)) return packs.map((one) => ({ ...one, pack: undefined }));
  const tag = parts.find((part) => part.length > 1)?.[0]?.path;
  const all = packs.map(({ row }) =>
    survey.places.slice(row.index, row.end).filter(({ path, own }) => path === tag && own !== ''),
  );
  // A message may be of paragraphs: then there is one block of them, and no more in it.
  if (!all.every((one) => one.length > 0)) return packs.map((one) => ({ ...one, pack: undefined }));
  return packs.flatMap(({ row, time }, index) => (all[index] ?? []).map((part) => ({ row: part, time, pack: row })));
}

/** Siblings of one kind that say something, beside what holds the time. */
function partsOf(row: Place, time: Place): Place[] {
  const queue = [row];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const blocks = place.children.filter((child) => !holds(child, time) && child.element.localName !== 'br');
    const [first] = blocks;
    const alike = blocks.filter(
      (block) =>
        block.own !== '' &&
        first &&
        block.path === first.path &&
        block.element.className === first.element.className &&
        /^(?:p|div|li|section|article)$/u.test(block.element.localName),
    );
    if (alike.length > 1 && alike.length === blocks.length && !blocks.some((block) => nameLike(block.own) > 0.9))
      return alike;
    queue.push(...place.children);
  }
  return [];
}

const DATES_UP = 2;

/** Days that are printed between the messages, and the smallest place with all of it. */
function withDates(
  survey: Survey,
  rows: readonly Place[],
  grouped: Place,
  hasClocks: boolean,
): { holder: Place; dates: Place[] } {
  let holder = holderOf(rows) ?? grouped;
  if (rows.includes(holder) && holder.parent) holder = holder.parent;
  const isIn = (place: Place) => rows.some((row) => holds(row, place));
  const datesIn = (place: Place) => survey.times.filter((time) => time.time?.day && holds(place, time) && !isIn(time));
  let at: Place | undefined = holder;
  for (let up = 0; hasClocks && at && up <= DATES_UP; up++, at = at.parent) {
    const dates = datesIn(at);
    const isOver = dates.some((date) => date.element.getBoundingClientRect().width > 0);
    if (dates.length > 0 && isOver && dates.length <= rows.length && holderSize(at) < 3 * rows.length * 12 + 80)
      return { holder: at, dates };
  }
  return { holder, dates: [] };
}

const holderSize = ({ index, end }: Place) => end - index;

/** Only times of day, and no day anywhere: today's, if they can be. */
function isRising(messages: readonly Message[]): boolean {
  const moments = messages.map(({ time }) => time.time?.moment.at ?? 0);
  const steps = moments.slice(1).map((at, index) => at - (moments[index] as number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** In every message, its words and its label, by what stands in the same place in the others. */
function saidIn(survey: Survey, messages: readonly Message[], around: string | undefined): Said[] {
  const inRows = messages.map(({ row, time }) => {
    const counts = new Map<string, number>();
    return leavesIn(survey, row)
      .filter((leaf) => leaf !== time && !leaf.time)
      .map((leaf) => {
        const path = `${leaf.path.slice(row.path.length)} ${leaf.element.localName}`;
        const nth = counts.get(path) ?? 0;
        counts.set(path, nth + 1);
        return { key: `${path}@${nth}`, leaf };
      });
  });
  // What stands over several messages is of all of them.
  const overRows = messages.map(({ pack, time }) =>
    (pack && around !== undefined ? leavesIn(survey, pack) : [])
      .filter((leaf) => leaf !== time && !leaf.time && !messages.some(({ row }) => holds(row, leaf)))
      .map((leaf) => ({ key: `over ${leaf.path} ${leaf.element.localName}`, leaf })),
  );
  const [labels, texts] = [columnsIn([...inRows, ...overRows]), columnsIn(inRows)];
  const label = labelAmong(labels, messages.length);
  const order = [...texts]
    .filter(([key]) => key !== label)
    .sort(([, a], [, b]) => weight(b) - weight(a))
    .map(([key]) => key);
  return messages.map(({ row, pack }, index) => {
    const find = (leaves: typeof inRows, key: string | undefined) =>
      leaves[index]?.find((one) => one.key === key)?.leaf;
    const isOver = label?.startsWith('over ') && around !== undefined;
    return {
      row,
      text: order.flatMap((key) => find(inRows, key) ?? [])[0],
      label: find(isOver ? overRows : inRows, label),
      labelIn: { scope: ((isOver && pack) || row).element, ...(isOver && { around }) },
    };
  });
}

function columnsIn(all: readonly (readonly { key: string; leaf: Place }[])[]): Map<string, string[]> {
  const columns = new Map<string, string[]>();
  for (const leaves of all)
    for (const { key, leaf } of leaves) {
      const values = columns.get(key);
      if (values) values.push(leaf.own);
      else columns.set(key, [leaf.own]);
    }
  return columns;
}

const isKnownLabel = (text: string) =>
  [OWN_LABEL, BUYER_LABEL, SYSTEM_LABEL].some((label) => label.test(text.replace(/:$/u, '')));

/** Few names, again and again. */
function labelAmong(columns: ReadonlyMap<string, readonly string[]>, messages: number): string | undefined {
  const fits = (values: readonly string[]) =>
    values.length >= 0.5 * messages &&
    new Set(values).size <= 4 &&
    new Set(values).size > 1 &&
    (distinct(values) < 0.5 || values.every(isKnownLabel)) &&
    values.every((value) => isKnownLabel(value) || nameLike(value) > 0.3);
  const [label] = [...columns]
    .filter(([, values]) => fits(values))
    .sort(([, a], [, b]) => share(b, isKnownLabel) - share(a, isKnownLabel) || b.length - a.length);
  return label?.[0];
}

const weight = (values: readonly string[]) =>
  mean(values.map(({ length }) => length)) * Math.sqrt(values.length) * (0.2 + distinct(values));

function timeFields(messages: readonly Message[], around: string | undefined) {
  const attributes = new Set(messages.map(({ time }) => time.time?.attribute));
  const [attribute] = attributes;
  const byAttribute = attributes.size === 1 && attribute !== undefined;
  const pack = messages.find((message) => message.pack)?.pack;
  const examples = messages.map(({ row, time, pack: around }) => ({
    scope: (around ?? row).element,
    element: time.element,
  }));
  const selectors = selectorsFor(examples);
  if (!selectors) return undefined;
  if (pack && around === undefined) return undefined;
  const hasMore = messages.some(({ time }) => time.children.some(({ own }) => own !== ''));
  return selectors.map((select) =>
    candidate(select, {
      ...(around !== undefined && { in: around }),
      ...(byAttribute && { attribute }),
      ...(byAttribute && messages[0]?.time.time?.epoch && { parse: 'epoch' }),
      ...(!byAttribute && hasMore && { own: true as const }),
    }),
  );
}

/** A selector by which the closest around every message is its pack. */
function aroundAll(messages: readonly Message[]): string | undefined {
  const packs = [...new Set(messages.flatMap(({ pack }) => pack ?? []))];
  const [first] = packs;
  if (!first) return undefined;
  const tokens = [...first.element.classList].map((token) => `.${CSS.escape(token)}`).concat(first.element.localName);
  return tokens.find((token) =>
    messages.every(({ row, pack }) => row.element.parentElement?.closest(token) === pack?.element),
  );
}

/** The name over the thread: one that a list has too, or the first that is like a name before the messages. */
function headOf(
  survey: Survey,
  holder: Place,
  rows: readonly Place[],
  packs: readonly Place[],
  names: ReadonlySet<string>,
): Place | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const isOutside = (place: Place) => ![...rows, ...packs].some((row) => holds(row, place));
  let at: Place | undefined = holder;
  for (let up = 0; at && up < 4; up++, at = at.parent) {
    const before = survey.places
      .slice(at.index, at.end)
      .filter((place) => place.own !== '' && !place.time && isOutside(place));
    if (before.length > 60) break;
    const known = before.find(({ own }) => names.has(own));
    if (known) return known;
    const head = before.find(
      (place) => place.index < first.index && isHeading(place) && nameLike(place.own) >= 0.5 && !TALK.test(place.own),
    );
    if (head) return head;
  }
  return undefined;
}

function isHeading({ element }: Place): boolean {
  if (element.closest('button, a, nav, label, [role="button"], [role="tab"]')) return false;
  if (/^(?:h[1-6]|b|strong)$/u.test(element.localName) || element.closest('header, h1, h2, h3, h4')) return true;
  const weight = element.ownerDocument.defaultView?.getComputedStyle(element).fontWeight;
  return Number(weight) >= 600;
}

/** Whether what stands later is drawn below. */
function isInOrder(places: readonly Place[]): boolean {
  const tops = [...places]
    .sort((a, b) => a.index - b.index)
    .map(({ element }) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().top;
    });
  return tops.slice(1).every((top, index) => top >= (tops[index] as number) - 2);
}

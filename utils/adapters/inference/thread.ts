/** Which of the repeated blocks are the messages of one thread. */
import type { Candidate } from '../../domain/pages/page-map';
import { pagesOwn } from '../places';
import type { Steps } from '../reader';
import { buyerAlone, onTheLeft } from './alone';
import { isAutomatic, withAutomatic } from './automatic';
import { candidate, type Fields, timeBy } from './candidate';
import { besideCards, ORDER_NUMBER } from './cards';
import { share } from './columns';
import { namesAround } from './context';
import { withDates } from './dates';
import type { Group } from './groups';
import { headOf } from './head';
import { bareName } from './names';
import { isRising, type Message, messagesOf, underNames } from './packs';
import { isOfMany, saidIn, textsBy } from './said';
import { ANY, type Choice, sampleOf, selectorSteps, selectorsForAll } from './selectors';
import { type Said, type Sides, sidesOf, unsaid } from './sides';
import { holds, INSTANT, type Place, type Survey } from './survey';
import { OTHER, TALK } from './words';

declare const document: never;

export interface ThreadFind {
  readonly holder: Place;
  readonly messages: readonly Place[];
  readonly sides: Sides;
  readonly fields: Fields;
  readonly buyer: string | undefined;
  readonly score: number;
  readonly about: string;
  /** What stands later is not always drawn below. */
  readonly isDrawn?: true;
}

/** How a thread is told that a seller has pointed into. */
export interface Pointed {
  readonly choice: Choice;
  readonly sides: (said: readonly Said[], buyer: string | undefined) => Steps<Sides | undefined>;
}

const MOST = 1500;
const MINUTE = 60_000;
const PICTURE = 'img, picture, video, audio';
/** Faces are no wider (px). */
const FACE = 64;

/**
 * @param names of the rows of lists: buyers', if the list is one of chats
 * @param others rows of lists, in which no thread has its head
 * @param pointed whose its messages are was shown
 */
export function* threadIn(
  survey: Survey,
  group: Group,
  names: ReadonlySet<string>,
  others: readonly Place[],
  pointed?: Pointed,
): Steps<ThreadFind | undefined> {
  const messages = underNames(messagesOf(survey, group));
  if (messages.length < 2 || messages.length > MOST) return undefined;
  const clockOnly = share(group.times, ({ time }) => time?.clock === true) > 0.5;
  if (share(group.times, ({ time }) => time?.day === true) > 0.5) return undefined;
  yield;
  const rows = messages.map(({ row }) => row);
  const hasClocks = group.times.some(({ time }) => time?.clock);
  const { holder, dates } = withDates(survey, rows, group.holder, hasClocks);
  const instant = clockOnly ? instantIn(messages) : undefined;
  if (clockOnly && !instant && dates.length === 0 && !isRising(messages.map(({ time }) => time))) return undefined;
  const choice = pointed?.choice;
  const around = aroundAll(messages, choice);
  const head = headOf(survey, holder, rows, [...messages.flatMap(({ over }) => over ?? []), ...others], names);
  const buyer = head && bareName(head.own);
  const buyers = new Set([...names, ...(buyer === undefined ? [] : [buyer])]);
  yield;
  const said = yield* saidIn(survey, messages, around, buyers);
  // A picture may stand in the place of words; a face does not.
  const isSaid = ({ text, row }: Said) => text !== undefined || hasPicture(row);
  if (share(said, isSaid) < 0.7 || share(said, ({ text }) => text !== undefined) < 0.5) return undefined;
  yield;
  const told = pointed
    ? yield* pointed.sides(said, buyer)
    : yield* besideCards(survey, said, function* (those) {
        const automatic = those.map(({ row }) => isAutomatic(row));
        const marked = (yield* sidesOf(those, buyers, buyer)) ?? (yield* buyerAlone(those, automatic));
        return (
          marked ??
          (head && those.length === said.length && !hasNumbers(those) ? onTheLeft(survey, those, holder) : undefined)
        );
      });
  yield;
  // Of cards alone nobody tells that somebody wrote them.
  if (!told && hasNumbers(said)) return undefined;
  const sides = told ? withAutomatic(told, rows) : pointed ? undefined : unsaid(said);
  if (!sides || (!pointed && (isOfMany(said, sides.of, survey) || isOfEach(sides, rows)))) return undefined;
  const body = survey.page.body;
  const element = holder.element;
  const rowElements = rows.map((row) => row.element);
  const threadSelectors = yield* selectorSteps([{ scope: body, element }], choice);
  const messageSelectors = yield* selectorsForAll(rowElements, element, choice);
  const dateSelectors =
    dates.length > 0
      ? yield* selectorsForAll(
          dates.map((date) => date.element),
          element,
          choice,
        )
      : [];
  yield;
  // A time or a label may stand in the element that the words stand in.
  const isOwnText = said.some(({ text, label }, index) =>
    text?.children.some((child) => [messages[index]?.time, label].some((part) => part && holds(child, part))),
  );
  const textSelectors = yield* textsBy(
    said.map(({ row, texts }) => ({ scope: row.element, texts })),
    choice,
    isOwnText,
  );
  const times = instant ? [instant] : yield* timeFields(messages, around, choice);
  const headSelectors = head ? yield* selectorSteps([{ scope: body, element: head.element }], choice) : undefined;
  if (!threadSelectors || !messageSelectors || !dateSelectors || !textSelectors || !times) return undefined;
  if (threadSelectors.length === 0) return undefined;
  const isDrawn = !isInOrder([...rows, ...dates]);
  const fields: Fields = {
    thread: threadSelectors.map((select) => candidate(select)),
    message: messageSelectors.map((select) => candidate(select)),
    ...(dateSelectors.length > 0 && { date: dateSelectors.map((select) => candidate(select)) }),
    'message.text': textSelectors.map((select) => candidate(select, isOwnText ? { own: true } : {})),
    'message.time': times,
    // Where the seller says nothing, the side that the words stand on must be the buyer's.
    ...(!sides.of.includes('own') &&
      sides.of.includes('buyer') && { 'message.bubble': textSelectors.map((select) => candidate(select)) }),
    ...(head && headSelectors && { 'thread.buyer': headSelectors.map((select) => nameBy(select, head)) }),
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
    buyer,
    score,
    about,
    ...(isDrawn && { isDrawn: true as const }),
  };
}

const hasPicture = ({ element }: Place) =>
  [...element.querySelectorAll(PICTURE)].some((one) => one.getBoundingClientRect().width > FACE);

const hasNumbers = (said: readonly Said[]) => said.some(({ text }) => text && ORDER_NUMBER.test(text.own));

const nameBy = (select: string, { own, element }: Place) =>
  candidate(select, {
    ...(bareName(own) !== own && { parse: 'name' }),
    ...(element.childElementCount > 0 && { own: true as const }),
  });

/** One of each look: more likely three things of a list than a question, its answer and a notice between them. */
function isOfEach({ of, sure }: Sides, rows: readonly Place[]): boolean {
  const count = (one: string) => of.filter((side, index) => side === one && !isAutomatic(rows[index] as Place)).length;
  return sure < 0.95 && count('system') > 0 && count('own') < 2 && count('buyer') < 2;
}

/** A full instant that each message bears itself, of which it prints the time of day. */
function instantIn(messages: readonly Message[]): Candidate | undefined {
  const [first] = messages;
  for (const { name, value } of first?.row.element.attributes ?? []) {
    const isEpoch = /^1\d{9}(?:\d{3})?$/u.test(value);
    const read = ({ row }: Message) => {
      const said = row.element.getAttribute(name) ?? '';
      return isEpoch ? Number(said.padEnd(13, '0')) : Date.parse(said);
    };
    const isMeant = (message: Message) => {
      const [at, printed] = [read(message), message.time.time?.moment.at ?? Number.NaN];
      return Math.floor(at / MINUTE) % 60 === Math.floor(printed / MINUTE) % 60;
    };
    if ((isEpoch || INSTANT.test(value)) && messages.every(isMeant))
      return candidate(':scope', { attribute: name, ...(isEpoch && { parse: 'epoch' }) });
  }
  return undefined;
}

function* timeFields(messages: readonly Message[], around: string | undefined, choice: Choice = ANY) {
  const pack = messages.find((message) => message.pack)?.pack;
  const examples = messages.map(({ row, time, pack: around }) => ({
    scope: (around ?? row).element,
    element: time.element,
  }));
  const { may } = choice;
  // The engine takes a message that a selector fits for what it is to find.
  const isInside = (select: string) =>
    select.startsWith(':scope') ||
    select.includes(' >>> ') ||
    !sampleOf(examples).some(({ scope, element }) => element !== scope && scope.matches(pagesOwn(select, scope)));
  const selectors = yield* selectorSteps(examples, { ...choice, may: (select) => may(select) && isInside(select) });
  if (!selectors) return undefined;
  if (pack && around === undefined) return undefined;
  const times = messages.map(({ time }) => time);
  return selectors.map((select) => timeBy(select, times, pack && around !== undefined ? { in: around } : {}));
}

/** A selector by which the closest around every message is its pack. */
function aroundAll(messages: readonly Message[], choice: Choice | undefined): string | undefined {
  const packs = [...new Set(messages.flatMap(({ over }) => over ?? []))];
  const [first] = packs;
  if (!first) return undefined;
  const tokens = [...first.element.classList].map((token) => `.${CSS.escape(token)}`).concat(first.element.localName);
  return tokens.find(
    (token) =>
      choice?.may(token) !== false &&
      messages.every(({ row, over }) => row.element.parentElement?.closest(token) === over?.element),
  );
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

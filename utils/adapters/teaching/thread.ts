/** A thread from three points: what the buyer wrote, what the seller wrote, and when. */
import { candidate, type Fields } from '../inference/candidate';
import { share } from '../inference/columns';
import { type Group, groupsIn } from '../inference/groups';
import { type Said, type Side, unsaid } from '../inference/sides';
import { holderOf, holds, type Place, type Survey } from '../inference/survey';
import type { ThreadFind } from '../inference/thread';
import type { Threads } from '../inference/threads';
import type { Steps } from '../reader';
import { onOneSide } from '../sides';
import { headsOn, type Lasting, lastingOn } from './lasting';
import { lastingSteps, placeSteps } from './list';
import { type Fault, fault, isFault, messageAt } from './points';
import { LOOSE, type Points, sidesBy } from './sides';

declare const document: never;

export interface ThreadPoints extends Points {
  readonly time: Place;
}

export interface TaughtMessage {
  readonly element: Element;
  readonly side: Side | 'unknown';
}

export interface TaughtThread {
  readonly fields: Fields;
  readonly messages: readonly TaughtMessage[];
  readonly isDrawn: boolean;
}

/**
 * @param names of the rows of the list
 * @param isNameless nobody is said to have written anything
 */
export function* threadFrom(
  survey: Survey,
  points: ThreadPoints,
  names: ReadonlySet<string>,
  threadIn: Threads['threadIn'],
  isNameless: boolean,
): Steps<TaughtThread | Fault> {
  const { buyer, own, time } = points;
  if (holds(buyer, own) || holds(own, buyer)) return fault('same-message');
  if (time.time?.day) return fault('day-only', time.own);
  const groups = (yield* groupsIn(survey)).filter((group) => rowsWith(group, buyer) && rowsWith(group, own));
  const apart = groups.filter((group) => rowsWith(group, buyer) !== rowsWith(group, own) || group.rows.length > 1);
  if (apart.length === 0) return fault('no-thread');
  const timed = apart.filter((group) => rowsWith(group, time) || group.times.some(({ path }) => path === time.path));
  if (timed.length === 0) return fault('other-thread');
  const choice = lastingOn(survey.page, [...names, ...headsOn(survey), buyer.own, own.own]);
  let asked = false;
  let isTold = false;
  for (const group of timed.sort((a, b) => b.rows.length - a.rows.length)) {
    const sides = function* (said: readonly Said[], head: string | undefined) {
      asked = true;
      const told = isNameless ? unsaid(said) : yield* sidesBy(said, points, head, choice);
      isTold ||= told !== undefined;
      return told;
    };
    for (const each of [choice, choice.now]) {
      const find = yield* threadIn(survey, group, names, [], { choice: each, sides });
      if (find) return yield* taught(survey, find, choice);
    }
  }
  const isSame = timed.every((group) => rowsWith(group, buyer) === rowsWith(group, own));
  if (isSame) return fault('same-message');
  if (asked) return fault(isTold ? 'thread-unread' : 'same-side');
  const clocks = timed.some(({ times }) => share(times, (one) => one.time?.clock === true) > 0.5);
  return fault(clocks ? 'no-day' : 'no-thread');
}

/** The message there, where it is another one than that of the buyer as far as can be told before its time is known. */
export function* otherAt(survey: Survey, element: Element, buyerAt: Element): Steps<Place | Fault> {
  const [buyer, own] = [messageAt(survey, buyerAt), messageAt(survey, element)];
  if (isFault(own) || isFault(buyer)) return own;
  if (holds(buyer, own) || holds(own, buyer)) return fault('same-message');
  // Under one time several messages may stand, which are built alike.
  const [way, other] = [buyer, own].map((place) => wayTo(place, holderOf([buyer, own])));
  const groups = (yield* groupsIn(survey)).filter((group) => rowsWith(group, buyer) && rowsWith(group, own));
  const isSame = way?.path !== other?.path && groups.every((group) => rowsWith(group, buyer) === rowsWith(group, own));
  return groups.length > 0 && isSame ? fault('same-message') : own;
}

/** Of what stands in the holder that in which the place is. */
function wayTo(place: Place, holder: Place | undefined): Place {
  let at = place;
  while (at.parent && at.parent !== holder) at = at.parent;
  return at;
}

const rowsWith = ({ rows }: Group, place: Place) => rows.find((row) => holds(row, place));

function* taught(survey: Survey, find: ThreadFind, choice: Lasting): Steps<TaughtThread | Fault> {
  const messages = find.messages.map(({ element }, at) => ({ element, side: find.sides.of[at] ?? 'unknown' }));
  const thread = yield* placeSteps(survey, find.holder.element, choice);
  const bubbles = yield* bubblesOf(find, choice);
  // Without a second witness the seller's messages would be taken for the buyer's one day.
  if (find.sides.sure === LOOSE && !bubbles && !find.fields['message.buyer']) return fault('same-side');
  return {
    messages,
    isDrawn: find.isDrawn === true,
    fields: {
      ...find.fields,
      ...(thread && { thread: thread.map((select) => candidate(select)) }),
      ...(bubbles && { 'message.bubble': bubbles.map((select) => candidate(select)) }),
    },
  };
}

/** The boxes around the words, where they take sides: a second witness of whose they are. */
function* bubblesOf({ messages, sides, holder }: ThreadFind, choice: Lasting) {
  const width = holder.element.getBoundingClientRect().width;
  const examples = messages.flatMap((row, at) =>
    sides.of[at] === 'system' ? [] : [{ scope: row.element, element: bubbleIn(row, width) }],
  );
  if (examples.some(({ element }) => !element)) return undefined;
  const of = (side: Side) => messages.flatMap((row, at) => (sides.of[at] === side ? (bubbleIn(row, width) ?? []) : []));
  if (!onOneSide(of('buyer'), holder.element) || onOneSide(of('own'), holder.element)) return undefined;
  return yield* lastingSteps(examples, choice);
}

/** The largest box in a message that is not as wide as the thread. */
function bubbleIn(row: Place, width: number): Element | undefined {
  const queue = [row];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const box = place.element.getBoundingClientRect();
    const isFace = box.height < 1 || (place.element.textContent ?? '').trim() === '';
    if (!isFace && box.width > 0 && box.width <= 0.9 * width) return place.element;
    queue.push(...place.children);
  }
  return undefined;
}

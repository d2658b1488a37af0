/** What of a group is one message each: its rows, or what stands in them under one time. */
import type { Group } from './groups';
import { nameLike } from './names';
import { holds, type Place, type Survey } from './survey';

declare const document: never;

/** What has a time, or stands with others under one. */
export interface Message {
  readonly row: Place;
  readonly time: Place;
  /** What holds the time and several messages. */
  readonly pack: Place | undefined;
  /** What may hold several messages under one name. */
  readonly over: Place | undefined;
}

/** Rows; or, where one time stands over several of a kind, those. */
export function messagesOf(survey: Survey, { rows, times }: Group): Omit<Message, 'over'>[] {
  const packs = rows.map((row, index) => ({ row, time: times[index] as Place }));
  const parts = packs.map(({ row, time }) => partsOf(row, time));
  if (!parts.some((part) => part.length > 1)) return packs.map((one) => ({ ...one, pack: undefined }));
  const one = parts.find((part) => part.length > 1)?.[0];
  const all = packs.map(({ row, time }) =>
    survey.places
      .slice(row.index, row.end)
      .filter((place) => one && place.element !== time.element && !holds(place, time) && isPart(place, one)),
  );
  // A message may be of paragraphs: they have no box of their own.
  if (!one || !(isBox(one.element) || packs.some(isGroup)) || !all.every((some) => some.length > 0))
    return packs.map((pack) => ({ ...pack, pack: undefined }));
  return packs.flatMap(({ row, time }, index) => (all[index] ?? []).map((part) => ({ row: part, time, pack: row })));
}

/** Where messages stand in several places, each place may say whose those in it are. */
export function underNames(messages: readonly Omit<Message, 'over'>[]): Message[] {
  const isOfAll = (place: Place) => messages.every(({ row }) => holds(place, row));
  return messages.map((one) => {
    const { row, pack = row.parent } = one;
    return { ...one, over: pack && !isOfAll(pack) ? pack : undefined };
  });
}

const isGroup = ({ row: { element } }: Pick<Message, 'row'>) =>
  /group|pack|cluster|stack|batch/iu.test(element.className);

/** Built as another, with words or with a picture in their place. */
const isPart = (place: Place, like: Place) =>
  place.path === like.path &&
  place.element.className === like.element.className &&
  (place.own !== '' || saysIn(place) || (place.element.textContent?.trim() === '' && place.children.length > 0));

/** A bubble, with its words in an element of their own. */
const saysIn = ({ children, element }: Place): boolean =>
  children.length === 1 && (children[0] as Place).own !== '' && isBox(element);

function isBox(element: Element): boolean {
  if (/^(?:listitem|article)$/u.test(element.role ?? '') || /^(?:li|article)$/u.test(element.localName)) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.borderTopStyle !== 'none');
}

/** A square with letters or a picture; a break says nothing either. */
const isFace = ({ element }: Place) =>
  element.childElementCount === 0 && /^\s*\p{Lu}{0,2}\s*$/u.test(element.textContent ?? '');

/** Siblings of one kind that say something, beside what holds the time. */
function partsOf(row: Place, time: Place): Place[] {
  const queue = [row];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const blocks = place.children.filter((child) => !holds(child, time) && !isFace(child));
    const first = blocks.find((block) => block.own !== '' || saysIn(block));
    const alike = blocks.filter(
      (block) => first && isPart(block, first) && /^(?:p|div|li|section|article)$/u.test(block.element.localName),
    );
    if (alike.length > 1 && alike.length === blocks.length && !blocks.some(({ own }) => nameLike(own) > 0.9))
      return alike;
    queue.push(...place.children);
  }
  return [];
}

/** Only times of day, and no day anywhere: today's, if they can be. */
export function isRising(times: readonly Place[]): boolean {
  const moments = times.map(({ time }) => time?.moment.at ?? 0);
  const steps = moments.slice(1).map((at, index) => at - (moments[index] as number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

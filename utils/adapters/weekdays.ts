/** Messages that are dated by the name of today's weekday: of today, or of a week ago, as what stands around them says. */
import { latestOf, MINUTE, type Moment } from '../domain/conversation/moment';
import { type TimeContext, todayOrBefore } from './time';

declare const document: never;

/** A page's clock may be ahead of ours. */
const GRACE = 15 * MINUTE;

/**
 * The times of a thread, with those that only its other times can tell. On one page a name means one day: where it is
 * known of one of them, it is of all; where nothing says which, of none.
 * @param times in the order of the page
 * @param printed what is printed in the place of each
 * @param last when the list says that the last message came
 */
export function withToday(
  times: readonly (Moment | undefined)[],
  printed: readonly (string | undefined)[],
  last: number | undefined,
  context: TimeContext,
): readonly (Moment | undefined)[] {
  const either = printed.map((text, index) =>
    times[index] || text === undefined ? undefined : todayOrBefore(text, context),
  );
  if (!either.some(Boolean)) return times;
  const known = times.flatMap((time) => time?.at ?? []);
  const [first = 0, latest = 0] = [known[0], known.at(-1)];
  if (first > latest) {
    const turned = withToday(times.toReversed(), printed.toReversed(), last, context);
    return turned.toReversed();
  }
  const isOrdered = first < latest;
  const has = (says: (today: Moment, before: Moment, index: number) => boolean) =>
    either.some((one, index) => one !== undefined && says(...one, index));
  const isToday = has(
    (today, before, index) =>
      (index === times.length - 1 && today.at === last) ||
      (isOrdered && times.slice(0, index).some((time) => time && time.at > latestOf(before))),
  );
  const isBefore = has(
    (today, _, index) =>
      today.at > context.now + GRACE ||
      (isOrdered && times.slice(index + 1).some((time) => time && latestOf(time) < today.at)),
  );
  if (isToday === isBefore) return times;
  return times.map((time, index) => time ?? either[index]?.[isToday ? 0 : 1]);
}

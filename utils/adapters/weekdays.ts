/** Messages that are dated by the name of today's weekday: of today, or of a week ago, as what stands around them says. */
import { DAY, HOUR, latestOf, type Moment } from '../domain/conversation/moment';

declare const document: never;

/** What is so far (ms) ahead is not of today. What is nearer may be: this computer's clock may be behind. */
const AHEAD = 2 * HOUR;

/** What such a time may mean. */
export interface EitherDay {
  readonly today: Moment;
  /** A week before. */
  readonly before: Moment;
  /** When (epoch ms) it first stood there. */
  readonly seenAt: number;
}

/**
 * The times of a thread, with those that only its other times can tell. On one page a name means one day: where it is
 * known of one of them, it is of all; where nothing says which, of none.
 * @param times in the order of the page
 * @param either of those that are not known
 * @param last when the list says that the last message came
 */
export function withToday(
  times: readonly (Moment | undefined)[],
  either: readonly (EitherDay | undefined)[],
  last: number | undefined,
): readonly (Moment | undefined)[] {
  if (!either.some(Boolean)) return times;
  const known = times.flatMap((time) => time?.at ?? []);
  const [first = 0, latest = 0] = [known[0], known.at(-1)];
  if (first > latest) {
    const turned = withToday(times.toReversed(), either.toReversed(), last);
    return turned.toReversed();
  }
  // Of one day they may stand in a group of their own.
  const isOrdered = latest - first >= DAY / 2 && known.every((at, index) => at >= (known[index - 1] ?? at));
  const has = (says: (one: EitherDay, index: number) => boolean) =>
    either.some((one, index) => one !== undefined && says(one, index));
  const isToday = has(
    ({ today, before }, index) =>
      (index === times.length - 1 && today.at === last) ||
      (isOrdered && times.slice(0, index).some((time) => time && time.at > latestOf(before))),
  );
  const isBefore = has(
    ({ today, seenAt }, index) =>
      today.at > seenAt + AHEAD ||
      (isOrdered && times.slice(index + 1).some((time) => time && latestOf(time) < today.at)),
  );
  if (isToday === isBefore) return times;
  return times.map((time, index) => time ?? either[index]?.[isToday ? 'today' : 'before']);
}

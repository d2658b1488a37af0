/** Days that are printed between rows or messages. */
import { holderOf, holds, type Place, type Survey, within } from './survey';

declare const document: never;

const DATES_UP = 2;

/** Days that are printed between the messages, and the smallest place with all of it. */
export function withDates(
  survey: Survey,
  rows: readonly Place[],
  grouped: Place,
  hasClocks: boolean,
): { holder: Place; dates: Place[] } {
  let holder = holderOf(rows) ?? grouped;
  if (rows.includes(holder) && holder.parent) holder = holder.parent;
  const isIn = within(survey, rows);
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

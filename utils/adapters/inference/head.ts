/** Whose thread it is: the name that stands over it. */
import { nameLike } from './names';
import { type Place, type Survey, within } from './survey';
import { TALK } from './words';

declare const document: never;

/** The name over the thread: one that a list has too, or the first that is like a name before the messages. */
export function headOf(
  survey: Survey,
  holder: Place,
  rows: readonly Place[],
  packs: readonly Place[],
  names: ReadonlySet<string>,
): Place | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const isInside = within(survey, [...rows, ...packs]);
  let at: Place | undefined = holder;
  for (let up = 0; at && up < 4; up++, at = at.parent) {
    const before = survey.places
      .slice(at.index, at.end)
      .filter((place) => place.own !== '' && !place.time && !isInside(place));
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

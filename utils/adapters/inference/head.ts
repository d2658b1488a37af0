/** Whose thread it is: the name that stands over it. */
import { nameLike } from './names';
import { type Place, type Survey, within } from './survey';
import { BUYER_LABEL, TALK } from './words';

declare const document: never;

/** Where more is printed around it, it is the page's. */
const MOST = 60;

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
    const before: Place[] = [];
    for (let index = at.index; index < at.end && before.length <= MOST; index++) {
      const place = survey.places[index] as Place;
      if (place.own !== '' && !place.time && !isInside(place) && !isOverColumn(place)) before.push(place);
    }
    if (before.length > MOST) break;
    const known = before.find(({ own }) => names.has(own));
    if (known) return known;
    const labelled = before.find(
      ({ own, index }, at) => index < first.index && isLabelled(own, before[at - 1]?.own) && nameLike(own) > 0.5,
    );
    if (labelled) return labelled;
    const head = before.find(
      (place) => place.index < first.index && isHeading(place) && nameLike(place.own) >= 0.5 && !TALK.test(place.own),
    );
    if (head) return head;
  }
  return undefined;
}

const isOverColumn = ({ element }: Place) => element.closest('th, [role="columnheader"]') !== null;

/** «Покупець: Олена К.», or the label in an element of its own before it. */
const isLabelled = (text: string, before = '') =>
  [text.split(/:/u, 1)[0] ?? '', before.replace(/\s*:$/u, '')].some(
    (label) => label !== text && BUYER_LABEL.test(label),
  );

function isHeading({ element }: Place): boolean {
  if (element.closest('button, a, nav, label, [role="button"], [role="tab"]')) return false;
  if (/^(?:h[1-6]|b|strong)$/u.test(element.localName) || element.closest('header, h1, h2, h3, h4')) return true;
  const weight = element.ownerDocument.defaultView?.getComputedStyle(element).fontWeight;
  return Number(weight) >= 600;
}

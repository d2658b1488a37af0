/** Who is named beside the field for an answer. */
import { SURE } from './inferred';
import type { ListFind } from './list';
import { bareName, nameLike } from './names';
import { holds, leavesIn, type Place, type Survey } from './survey';
import { BUYER_LABEL, GOODS, isOwnName } from './words';
import { isSentence } from './written';

declare const document: never;

/** So far from it a row may stand. */
const LEVELS = 9;

/** Whose it is: a name that a list has too, what a label says, or what is drawn as a name. */
export function nameIn(survey: Survey, region: Place, field: Place, lists: readonly ListFind[]): Place | undefined {
  const known = new Set(lists.flatMap(({ names }) => names));
  const leaves = leavesIn(survey, region).filter(
    (leaf) => leaf.index < field.index && !leaf.time && /\p{L}/u.test(leaf.own),
  );
  const isLabelled = (_: Place, index: number) =>
    BUYER_LABEL.test((leaves[index - 1]?.own ?? '').replace(/\s*:$/u, ''));
  return (
    leaves.find(({ own }) => known.has(bareName(own))) ??
    leaves.find((leaf, index) => isLabelled(leaf, index) && nameLike(leaf.own) > 0.5) ??
    leaves.find(
      ({ own, element }) =>
        isName(own, element) &&
        (/name|author|buyer|user|client|customer/iu.test(namesOf(element)) ||
          element.closest('b, strong, h1, h2, h3, h4') !== null),
    ) ??
    leaves.find(({ own, element }, index) => isName(own, element) && isSentence(leaves[index + 1]?.own ?? ''))
  );
}

/** Whom the one row of a list names that stands with it: what is opened under a row is of who is named there. */
export function nameOfRow(survey: Survey, region: Place, lists: readonly ListFind[]): Place | undefined {
  for (const { rows, names, score, sums } of lists) {
    if (score < SURE || sums) continue;
    for (let at = region.parent, up = 0; at && up < LEVELS; at = at.parent, up++) {
      const around = at;
      const [row, ...more] = rows.filter((one) => holds(around, one));
      if (row && more.length === 0)
        return leavesIn(survey, row).find(({ own }) => bareName(own) === names[rows.indexOf(row)]);
      if (row) break;
    }
  }
  return undefined;
}

const isName = (text: string, element: Element) =>
  !isOwnName(bareName(text)) &&
  nameLike(text) >= 0.9 &&
  text.split(' ').length <= 3 &&
  !element.closest('button, a, label, nav, [role="button"]') &&
  !GOODS.test(`${text} ${namesOf(element)}`);

const namesOf = (element: Element) =>
  `${element.className} ${element.getAttribute('data-qaid') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;

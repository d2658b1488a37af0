/** What a row shows of what was said last, and whether the seller said it. */
import type { Candidate } from '../../domain/pages/page-map';
import { candidate } from './candidate';
import { type Column, distinct, mean, share } from './columns';
import { bareName, headOf } from './names';
import { firstAt } from './selectors';
import type { Place, Survey } from './survey';
import { ANSWERED, beginsAsOwn, FROM_WHOM, OWN_LABEL, PREVIEW_HEAD } from './words';
import { isSentence } from './written';

declare const document: never;

export const sentences = ({ values }: Column) => share(values, isSentence) > 0.4;

/** The longest of what is left, that says something. */
export function previewIn(texts: readonly Column[], names: readonly Pick<Column, 'places'>[]): Column | undefined {
  const nameAt = new Set(names.flatMap(({ places }) => places.map((place) => place?.index)));
  const score = (column: Column) => {
    const element = column.places.find((place) => place)?.element;
    const words = share(column.values, isSentence);
    const head = element ? headOf(element) : '';
    const tokens = element ? `${element.className}` : '';
    return (
      column.cover *
      (mean(column.values.map((value) => Math.min(60, value.length))) / 60 +
        words +
        (PREVIEW_HEAD.test(head) ? 1 : 0) +
        (/preview|message|text|snippet|last|body/iu.test(tokens) ? 0.3 : 0) +
        (column.values.some((value) => beginsAsOwn(value)) ? 2 : 0))
    );
  };
  const [best] = texts
    .filter(
      ({ places, values, cover }) =>
        cover >= 0.6 &&
        !places.some((place) => place && nameAt.has(place.index)) &&
        mean(values.map(({ length }) => length)) > 8 &&
        distinct(values) > 0.2 &&
        share(values, (value) => FROM_WHOM.test(value)) < 0.5,
    )
    .map((column) => ({ column, score: score(column) }))
    .filter(({ column, score: value }) => value > 0.5 && share(column.values, isSentence) > 0.25)
    .sort((a, b) => b.score - a.score);
  return best?.column;
}

/** «Ви: …» before the seller's own words, or in an element of its own. */
export function ownIn(
  preview: Column | undefined,
  texts: readonly Column[],
  rows: readonly Place[],
  survey: Survey,
): Candidate[] | undefined {
  if (preview) {
    const written = rows.flatMap(({ element }) => valueBy([preview], element, survey) ?? []);
    if (written.some((text) => beginsAsOwn(text)))
      return [
        candidate(preview.select, { startsWith: ['Ви:', 'Вы:'], ...(needsOwn(preview) && { own: true as const }) }),
      ];
  }
  const apart = texts.find(
    ({ values, cover }) =>
      cover < 1 &&
      values.every((value) => /^(?:ви|вы)\s?:?$/iu.test(value) || OWN_LABEL.test(value.replace(/:$/u, ''))),
  );
  return apart && [candidate(apart.select, { startsWith: ['Ви', 'Вы'] })];
}

/** «Опубліковано, є відповідь». */
const LONGEST_STATE = 30;

/** Where rows of questions or of reviews say that they are answered: in a column of states, never in what people write. */
export function answeredIn(
  texts: readonly Column[],
  written: readonly (Column | undefined)[],
): Candidate[] | undefined {
  const said = (value: string) => ANSWERED.some((words) => words === value);
  const isState = ({ values }: Column) => values.some(said) && values.every(({ length }) => length <= LONGEST_STATE);
  const states = texts.find((column) => isState(column) && !written.includes(column));
  // To the end of the line: nothing else may follow.
  return states && [candidate(states.select, { startsWith: ANSWERED.map((words) => `${words}\n`) })];
}

export function valueBy(columns: readonly Column[], row: Element, { of }: Survey): string | undefined {
  for (const { select } of columns) {
    const found = firstAt(select, row);
    const own = found && of.get(found)?.own;
    if (own) return bareName(own);
  }
  return undefined;
}

/** Whether other texts stand within its elements. */
export const needsOwn = ({ places }: Column): boolean =>
  places.some((place) => place?.children.some(({ element }) => (element.textContent ?? '').trim() !== ''));

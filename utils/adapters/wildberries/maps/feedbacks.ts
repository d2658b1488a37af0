/** What the tables and drawers of reviews and of questions have in common: one module of the cabinet draws both. */
import type { Candidate, FieldName } from '../../../domain/pages/page-map';
import { guess, noted } from './evidence';

declare const document: never;

/** The drawer's content where it is known by `mark`, and the whole drawer where only its title is. */
export const drawer = (mark: string, title: string): Candidate[] => [
  noted(`[class*="Sidebar-panel__content"]:has(${mark})`, `the drawer's content, by ${mark}`),
  noted(`#Portal-modal-extend-info section:has(${mark})`, `the drawer in its portal, by ${mark}`),
  guess(`[class*="Sidebar-panel_"] > [role="dialog"][aria-label^="${title}"]`),
];

/** A block of words with a head that says whose they are, and when. */
const HEAD = '[class*="Feedback-text-block__head"]';
const DATE = '[class*="Feedback-text-block__date"]';

export const said: Readonly<Partial<Record<FieldName, readonly Candidate[]>>> = {
  message: [guess(`div:has(> ${HEAD})`), guess(`div:has(> div > ${DATE})`)],
  'message.bubble': [guess(`:scope:has(> ${HEAD})`), guess(`:scope:has(> div > ${DATE})`)],
  'message.text': [
    noted('[class*="Feedback-text-block__text-wrapper"]', 'the words of a review'),
    guess(`${HEAD} ~ div`),
  ],
  'message.time': [
    guess(DATE, { parse: 'time' }),
    guess(`${HEAD} > [class*="Feedback-text-block__title"] ~ *`, { parse: 'time' }),
  ],
  reply: [
    noted('#Portal-modal-extend-info textarea#answerText', 'id of the field'),
    noted('[class*="Sidebar-panel_"] textarea[name="answerText"]', 'name of the field'),
  ],
};

/** Words of the head of a block. */
export const headed = (...startsWith: string[]): Candidate[] => [
  guess('[class*="Feedback-text-block__title"]', { startsWith }),
  guess(`${HEAD} > :first-child`, { startsWith }),
];

export const table: Readonly<Partial<Record<FieldName, readonly Candidate[]>>> = {
  loading: [guess('[class*="Feedbacks__table"][aria-busy="true"]')],
  account: [guess('[class*="Header__shop"]')],
  row: [
    noted('tr[data-testid="Base-table-row"]', 'test id of a row'),
    noted('tr[role="button"]', 'rows are buttons'),
    noted('tr[class*="Base-table-row"]', 'class of a row'),
  ],
};

/** The body of the table, if that has what only such rows have. */
export const rowsWith = (...marks: readonly string[]): Candidate[] =>
  marks.flatMap((mark) => [
    noted(`[data-testid="Base-table-body"]:has(${mark})`, `body of the table, by ${mark}`),
    noted(`[class*="Base-table-body"]:has(${mark})`, `class of the body, by ${mark}`),
  ]);

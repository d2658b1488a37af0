/** What a buyer wrote under «Відгуки», and its answers: cards, in which both the question and the review stand. */
import type { PageMap } from '../../../domain/pages/page-map';
import { guess } from './shared';

declare const document: never;

const YOURS = ['Ваша відповідь', 'Ваш ответ'];

/** The card in which the form of an answer has opened. */
export const OPEN = ':is(mat-card, .entry):has(rz-answer-form, textarea[formcontrolname="answer"])';

/** Nothing was said later: each such thing is an element with a paragraph in it. */
const ALONE = ':scope:not(:has(.entry-later)):not(:has(.outgoing)):not(:has(> * > p))';
const LAST = ':not(:has(+ .entry-later))';

/** A card is its own first message. */
export const cards = {
  row: [guess('mat-card.entry'), guess('.entry:has(> .entry-head)')],
  'row.buyer': [guess('.entry-author')],
  'row.subject': [guess('.entry-product > span')],
  'row.preview': [guess(`.entry-later${LAST} > p`), guess(`${ALONE} .entry-text`)],
  'row.own': [guess(`.entry-later.outgoing${LAST}`)],
  'row.time': guess(`${ALONE} .entry-when`),
  'row.unread': [guess('.entry-head [class*="mat-badge-content"]')],
  'row.selected': [guess(':scope:has(rz-answer-form)'), guess(':scope:has(textarea[formcontrolname="answer"])')],
  thread: [guess(OPEN)],
  'thread.buyer': [guess(`${OPEN} .entry-author`)],
  'thread.subject': [guess(`${OPEN} .entry-product > span`)],
  message: [guess(':scope:is(mat-card, .entry)'), guess('.entry-later'), guess(':scope > :has(> p)')],
  'message.own': [guess(':scope.outgoing'), guess(':scope > small', { startsWith: YOURS })],
  'message.bubble': [guess(':scope > .entry-text'), guess(':scope > p')],
  'message.text': [guess(':scope > .entry-text'), guess(':scope > p')],
  'message.time': guess(':scope > .entry-head > .entry-when', { parse: 'time' }),
  reply: [
    guess('rz-answer-form textarea'),
    guess('textarea[formcontrolname="answer"]'),
    guess('textarea[aria-label^="Відповідь на"]'),
  ],
};

/** A form of its own, and no other: complaints and notes stand in none. */
export const plainReply: NonNullable<PageMap['fields']['reply']> = [
  guess('rz-comment-answer textarea'),
  guess('form:has(> button[type="submit"]) > textarea'),
];

/** The last answer of a card. */
export const lastOf = (part: string) => `.entry-later${LAST} > ${part}`;

/** Where the fields of product questions are: answered in the drawer of reviews, or under their row. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { guess, noted } from './evidence';
import { drawer, headed, rowsWith, said, table } from './feedbacks';

declare const document: never;

const NOTE = '[class*="_rt-question-note_"]';
/** The row under which an answer is written or stands. */
const OPEN = 'tr:has(+ [class*="_rt-answer_"])';
const SAID = '[class*="_rt-answer-said_"]';
const DRAWER = '[class*="Sidebar-panel_"]';

export const questions: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'wildberries/questions',
  revision: 2,
  origin: 'known',
  channel: 'question',
  asks: true,
  // The first is a candidate of public code, the second the section of both.
  paths: ['/feedbacks/questions-tab', '/feedbacks/.'],
  fields: {
    ...table,
    // Within a review its words stand deeper.
    list: rowsWith(
      '[class*="_rt-question_"]',
      'td > [data-testid="text-ellipse"]',
      '[data-testid="Base-table-cell"] > [class*="Text-ellipse"]',
    ),
    'list.nameless': [
      guess('[data-testid="Base-table-header"] th', { startsWith: ['Дата'] }),
      guess('[class*="Base-table-header__cell"]', { startsWith: ['Дата'] }),
    ],
    'list.empty': [
      guess(':has([name="question-search-name-input"]) > div > [class*="Empty-state"]', {
        startsWith: ['Здесь пока ничего нет'],
      }),
    ],
    'list.filtered': [
      guess(':has([name="question-search-name-input"]) > div > [class*="Empty-state"]', {
        startsWith: ['Ничего не найдено'],
      }),
    ],
    'row.buyer': [
      guess(`[class*="_rt-question_"] > ${NOTE} > span`, { parse: 'person' }),
      guess('[class*="_rt-question_"] > :first-child > span', { parse: 'person' }),
    ],
    'row.subject': [
      guess('[class*="Product-item__article"]', { parse: 'articleAtEnd' }),
      noted('[data-testid="Product-item-details"] [data-name="Text"]', 'the product', {
        startsWith: ['Арт'],
        parse: 'articleAtEnd',
      }),
      guess(`[class*="_rt-question-goods_"] + ${NOTE}`, { parse: 'articleAtEnd' }),
      guess('[class*="_rt-question-goods_"] + div', { parse: 'articleAtEnd' }),
    ],
    'row.product': [guess('[class*="Product-item__name"]'), guess('[class*="_rt-question-goods_"]')],
    'row.preview': [
      guess('td > [data-testid="text-ellipse"]'),
      guess('td > [class*="Text-ellipse"]'),
      guess('[class*="_rt-question_"] > div:not([class])'),
    ],
    'row.time': [
      noted('[class*="Col-date-time-with-readmark__"] > [data-name="Text"]', 'date of a row'),
      noted('[class*="Col-date-time-with-readmark__"]', 'cell of the date'),
      guess('[class*="_rt-question_"] time[title]', { attribute: 'title' }),
      guess('[class*="_rt-question_"] time'),
    ],
    // Until when the answer is wanted is nobody's message; that it is wanted says who wrote last.
    'row.unread': [
      guess('td > [data-name="Text"]', { startsWith: ['до '] }),
      guess(`[class*="_rt-question_"] > ${NOTE}:not(:first-child)`, { startsWith: ['Ответьте до'] }),
      guess('button', { startsWith: ['Ответить'] }),
      noted('[data-testid="date-time-with-readmark-marker"]', 'mark of what is not read', {
        attribute: 'data-testid',
      }),
    ],
    'row.answered': [
      guess('td > [data-name="Text"]', { startsWith: ['Опубликован'] }),
      guess('[data-testid="Base-table-cell"] > span', { startsWith: ['Опубликован'] }),
      guess('button', { startsWith: ['Показать ответ'] }),
      guess('[class*="Button-link"]', { startsWith: ['Показать ответ'] }),
      // Open, with what was said, and without a form.
      ...[SAID, 'td > div > b'].map((words) =>
        guess(`:scope:has(+ * ${words}):not(:has(+ * textarea)):not(:has(+ * [class*="_rt-answer-form_"]))`),
      ),
    ],
    'row.selected': [
      guess(':scope[class*="Base-table-row--isActive"]'),
      guess(':scope:has(button[aria-expanded="true"])'),
    ],
    thread: [
      ...drawer('[class*="Extended-question-item-info-content"]', 'Вопрос'),
      // With two of them open nobody could tell whose words are whose.
      guess('table:has([class*="_rt-answer_"]):not(:has([class*="_rt-answer_"] ~ [class*="_rt-answer_"]))'),
    ],
    'thread.place': [guess(`${SAID}, [class*="_rt-answer-form_"]`)],
    'thread.buyer': [
      guess('[class*="Extended-question-item-info-content__author"]', { parse: 'person' }),
      guess(`${OPEN} [class*="_rt-question_"] > ${NOTE} > span`, { parse: 'person' }),
      guess(`${OPEN} [class*="_rt-question_"] > :first-child > span`, { parse: 'person' }),
    ],
    'thread.subject': [
      guess(`${DRAWER} [class*="Product-item__article"]`, { parse: 'articleAtEnd' }),
      noted('[class*="Extended-article-info-card__info"] [data-name="Text"]', 'the product', {
        startsWith: ['Арт'],
        parse: 'articleAtEnd',
      }),
      guess(`${OPEN} [class*="_rt-question-goods_"] + ${NOTE}`, { parse: 'articleAtEnd' }),
      guess(`${OPEN} [class*="_rt-question-goods_"] + div`, { parse: 'articleAtEnd' }),
    ],
    'thread.product': [
      guess(`${DRAWER} [class*="Product-item__name"]`),
      guess(`${OPEN} [class*="_rt-question-goods_"]`),
    ],
    'thread.start': [
      ...headed('Вопрос'),
      guess(`:scope${SAID}:not(${SAID} ~ *)`),
      guess(':scope:has([class*="_rt-question_"])'),
    ],
    message: [
      ...(said.message ?? []),
      guess(SAID),
      // What is asked stands in the row alone until more is said.
      guess(`tr:has(+ [class*="_rt-answer_"] textarea):not(:has(+ * ${SAID})):not(:has(+ * b))`),
    ],
    'message.own': [...headed('Ваш ответ'), guess(':scope > b', { startsWith: ['Продавец'] })],
    'message.buyer': [
      ...headed('Вопрос'),
      guess(':scope > b', { startsWith: ['Покупатель'] }),
      guess(':scope:has([class*="_rt-question_"])'),
    ],
    'message.system': headed('Wildberries'),
    'message.bubble': [...(said['message.bubble'] ?? []), guess(`:scope${SAID}`), guess(':scope:has(> td)')],
    'message.text': [
      ...(said['message.text'] ?? []),
      guess(':scope > b ~ span'),
      guess('[class*="_rt-question_"] > div:not([class])'),
    ],
    'message.time': [
      ...(said['message.time'] ?? []),
      guess(':scope > time', { parse: 'time' }),
      guess('[class*="_rt-question_"] time[title]', { attribute: 'title', parse: 'time' }),
      guess('[class*="_rt-question_"] time', { parse: 'time' }),
    ],
    reply: [...(said.reply ?? []), guess('textarea[class*="_rt-answer-field_"]'), guess('tr textarea[name="answer"]')],
  },
};

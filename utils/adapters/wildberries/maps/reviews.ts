/** Where the fields of reviews are: a cell for each fact, or all that is said in one; answered in a drawer. */
import { PAGE_MAP_SCHEMA, type PageMap } from '../../../domain/pages/page-map';
import { guess, noted } from './evidence';
import { drawer, headed, rowsWith, said, table } from './feedbacks';

declare const document: never;

const DRAWER = '[class*="Sidebar-panel_"]';
const INFO = '[class*="Extended-feedback-item-info-content__"]';
const INFO_BLOCK = '[class*="Extended-feedback-item-info-content__feedback-info-block"]';

export const reviews: PageMap = {
  schema: PAGE_MAP_SCHEMA,
  id: 'wildberries/reviews',
  revision: 1,
  origin: 'known',
  channel: 'review',
  paths: ['/feedbacks/feedbacks-tab', '/feedbacks/.'],
  untimed: true,
  fields: {
    ...table,
    list: rowsWith('[data-testid="feedback-item"]', '[class*="Rating--"]'),
    'list.nameless': [
      guess('[data-testid="Base-table-header"] th', { startsWith: ['Отзыв'] }),
      guess('[class*="Base-table-header__cell"]', { startsWith: ['Отзыв'] }),
    ],
    'list.empty': [
      noted(
        ':has([name="feedback-search-name-input"]) > div > [class*="Empty-state"]',
        'beside the search of reviews',
        {
          startsWith: ['Здесь пока ничего нет'],
        },
      ),
    ],
    'list.filtered': [
      noted(
        ':has([name="feedback-search-name-input"]) > div > [class*="Empty-state"]',
        'beside the search of reviews',
        {
          startsWith: ['Ничего не найдено'],
        },
      ),
    ],
    'row.buyer': [guess('[class*="Feedback-item__author"]', { parse: 'person' })],
    'row.subject': [
      guess('[class*="Product-item__article"]', { parse: 'articleAtEnd' }),
      noted('[data-testid="Product-item-details"] [data-name="Text"]', 'the product', {
        startsWith: ['Арт'],
        parse: 'articleAtEnd',
      }),
      guess('[class*="Feedback-item__goods"]', { parse: 'articleAtEnd' }),
    ],
    'row.product': [guess('[class*="Product-item__name"]')],
    'row.status': [
      guess('[class*="Statuses_"] > [data-name="Chips"]'),
      guess('[class*="Statuses_"] > [class*="Chips"]'),
    ],
    'row.preview': [
      noted('[data-testid="feedback-item"] [data-testid="text-ellipse"]', 'words of a row'),
      guess('[class*="Text-ellipse"]'),
    ],
    'row.time': [
      noted('[class*="Col-date-time-with-readmark__"] > [data-name="Text"]', 'date of a row'),
      noted('[class*="Col-date-time-with-readmark__"]', 'cell of the date'),
    ],
    'row.unread': [
      guess('td > [data-name="Text"]', { startsWith: ['Ждёт ответа'] }),
      guess('button', { startsWith: ['Ответить'] }),
      noted('[data-testid="date-time-with-readmark-marker"]', 'mark of what is not read', {
        attribute: 'data-testid',
      }),
    ],
    'row.answered': [
      guess('[class*="Feedback-item__answered"]'),
      guess('td > [data-name="Text"]', { startsWith: ['Ответ опубликован'] }),
      guess('button', { startsWith: ['Посмотреть'] }),
    ],
    'row.selected': [guess(':scope[class*="Base-table-row--isActive"]')],
    thread: drawer(INFO, 'Отзыв'),
    'thread.buyer': [
      guess('[class*="Extended-feedback-item-info-content__author"] > [data-name="Text"]', { parse: 'person' }),
      guess('[class*="Extended-feedback-item-info-content__author"]', { parse: 'person' }),
    ],
    'thread.subject': [
      guess(`${DRAWER} [class*="Product-item__article"]`, { parse: 'articleAtEnd' }),
      noted('[class*="Extended-article-info-card__info"] [data-name="Text"]', 'the product', {
        startsWith: ['Арт'],
        parse: 'articleAtEnd',
      }),
    ],
    'thread.product': [guess(`${DRAWER} [class*="Product-item__name"]`)],
    'thread.status': [
      guess(`${INFO_BLOCK} > [class*="Statuses_"] > [data-name="Chips"]`),
      guess(`${INFO_BLOCK} > [class*="Statuses_"] > [class*="Chips"]`),
    ],
    'thread.start': headed('Комментарий'),
    ...said,
    'message.own': headed('Ваш ответ'),
    'message.buyer': headed('Комментарий', 'Дополнение к отзыву'),
    'message.system': headed('Wildberries'),
  },
};

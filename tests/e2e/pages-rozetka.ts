/** What the journeys through the pages of Rozetka see there. */
import { ago, buyer, seller } from './chats';
import type { Cabinets } from './fixtures';
import { HOUR, MINUTE } from './words';

type Seed = Parameters<Cabinets['rozetka']['seed']>[0];
type Chats = NonNullable<Seed['chats']>;

/** How long whoever waits has waited. */
export const WAITS = 25 * MINUTE + 20_000;

export const questions = (): Chats => [
  {
    ...{ kind: 'question', chatId: '51300001', buyer: 'Юрій', product: 'Лампа настільна' },
    messages: [buyer(ago(WAITS), 'Який у лампи цоколь?')],
  },
  {
    ...{ kind: 'question', chatId: '51300002', buyer: 'Ганна', product: 'Ковдра вовняна' },
    messages: [buyer(ago(3 * HOUR), 'Чи можна прати?'), seller(ago(2 * HOUR), 'Лише вручну.')],
  },
];

export const reviews = (): Chats => [
  {
    ...{ kind: 'review', chatId: '62700001', buyer: 'Надія', product: 'Рушники', review: { rating: 2 } },
    messages: [buyer(ago(5 * HOUR), 'Линяють')],
  },
];

export const orders = (): Chats => [
  {
    ...{ kind: 'order', buyer: 'Савчук Роман' },
    order: { number: 101616077, product: 'Лампа', amount: 499, status: 'Нове замовлення', createdAt: ago(HOUR) },
    messages: [],
  },
];

export const tickets = (): Chats => [
  {
    ...{ kind: 'ticket', buyer: 'petro_m', ticket: { number: 26398, type: 4, order: 101612874 } },
    messages: [buyer(ago(HOUR), 'Посилка другий день не рухається')],
  },
];

export const inMessages = (topic: 'item' | 'seller', deleted = false): Chats => [
  {
    ...{ topic, deleted, chatId: '48120001', buyer: 'Людмила', product: 'Плед в’язаний' },
    messages: [buyer(ago(WAITS), 'Добрий день! Чи є такий у синьому кольорі?')],
  },
];

interface Untimed {
  readonly kind: 'orders' | 'tickets' | 'reviews';
  readonly variant: 'panes' | 'pages';
  readonly path: string;
  readonly seed: () => Chats;
  readonly row: string;
  readonly opens: string;
  /** What else is clicked once it is open. */
  readonly also?: string;
  /** The field for the buyer; `null`: there is none. */
  readonly field: string | null;
  /** Fields that no buyer reads. */
  readonly traps: readonly [string, ...string[]];
}

/** Kinds that have no clock yet: a template lands where the buyer reads it, and nowhere else. */
export const UNTIMED: readonly Untimed[] = [
  {
    ...{
      kind: 'orders',
      variant: 'panes',
      path: 'orders/all',
      seed: orders,
      row: 'button.order',
      opens: 'button.order',
    },
    ...{ field: 'rz-answer-form textarea', traps: ['textarea[placeholder^="Бачать"]', '[aria-label="ТТН"]'] },
  },
  {
    ...{ kind: 'orders', variant: 'pages', path: 'orders/all', seed: orders, row: 'tbody tr', opens: 'tbody tr a' },
    ...{ field: 'rz-comment-answer textarea', traps: ['.rz-order-edit > textarea', 'input[name="ttn"]'] },
  },
  {
    ...{ kind: 'tickets', variant: 'panes', path: 'messages/calls', seed: tickets, row: 'a.request' },
    ...{ opens: 'a.request', field: null, traps: ['rz-request-comment textarea'] },
  },
  {
    ...{ kind: 'tickets', variant: 'pages', path: 'messages/calls', seed: tickets, row: 'tr.rz-requests-row' },
    ...{ opens: '.rz-requests-date', field: null, traps: ['.rz-requests-form textarea'] },
  },
  {
    ...{
      kind: 'reviews',
      variant: 'panes',
      path: 'feedback/comments',
      seed: reviews,
      row: 'mat-card',
      opens: '.answer',
    },
    ...{ also: 'button.complain', field: 'rz-answer-form textarea', traps: ['.complaint textarea'] },
  },
  {
    ...{ kind: 'reviews', variant: 'pages', path: 'feedback/comments', seed: reviews, row: 'ul.rz-reviews > li' },
    ...{ opens: 'a.rz-reviews-link', also: 'summary' },
    ...{ field: 'rz-comment-answer textarea', traps: ['details textarea'] },
  },
];

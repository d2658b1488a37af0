/** Chats, questions and reviews of the Wildberries replica, for a walk through its kinds of pages. */
import { ago, buyer, seller } from './chats';
import { DAY, HOUR, MINUTE } from './words';

const KETTLE = { article: 220918734, name: 'Чайник емальований' };
const LAMP = { article: 298114073, name: 'Лампа настільна' };

export const questions = () => [
  {
    kind: 'question' as const,
    buyer: 'Ганна',
    product: KETTLE,
    messages: [buyer(ago(25 * MINUTE), 'Добрий день! Чи підходить чайник для газової плити?')],
  },
  {
    kind: 'question' as const,
    buyer: 'Юрій',
    product: LAMP,
    messages: [buyer(ago(5 * HOUR + 30 * MINUTE), 'Підкажіть, будь ласка, якої довжини тут дріт?')],
  },
  {
    kind: 'question' as const,
    buyer: '',
    product: { article: 341213496, name: 'Постіль' },
    messages: [buyer(ago(6 * HOUR), 'А чи буде сімейний розмір?')],
  },
  {
    kind: 'question' as const,
    buyer: 'Віра',
    product: LAMP,
    messages: [
      buyer(ago(4 * DAY), 'Чи є лампа в комплекті?'),
      seller(ago(4 * DAY - 40 * MINUTE), 'Добрий день! Так, є.'),
    ],
  },
];
export const reviews = () => [
  {
    kind: 'review' as const,
    buyer: 'Дмитро',
    product: KETTLE,
    messages: [buyer(ago(9 * HOUR), 'Свисток перестав працювати за тиждень. Куди звертатися?')],
    review: { rating: 2, cons: 'Свисток' },
  },
  {
    kind: 'review' as const,
    buyer: 'Дмитро',
    product: KETTLE,
    messages: [buyer(ago(30 * HOUR), 'Гарний чайник, дякую!')],
    review: { rating: 5 },
  },
];
export const chats = () => [
  { buyer: 'Ольга', product: KETTLE, messages: [buyer(ago(12 * MINUTE), 'Добрий день! Коли надішлете?')] },
  {
    buyer: 'Іван',
    product: KETTLE,
    messages: [buyer(ago(3 * HOUR), 'Чи є другий?'), seller(ago(2 * HOUR), 'Добрий день! Так, є.')],
  },
  { buyer: 'Марія', product: LAMP, messages: [buyer(ago(40 * MINUTE), 'Лампа прийшла розбита')] },
];

/** That the words by which pages say what stands where mean that and nothing near to it, in both languages. */
import { describe, expect, test } from 'vitest';
import { distinct, mean, share } from '../../../../utils/adapters/inference/columns';
import * as words from '../../../../utils/adapters/inference/words';
import { isSentence } from '../../../../utils/adapters/inference/written';

const WORDS = { ...words };

type Word = {
  [Name in keyof typeof words]: (typeof words)[Name] extends RegExp ? Name : never;
}[keyof typeof words];

const SAYS: readonly [Word, readonly string[], readonly string[]][] = [
  ['OWN_LABEL', ['Ви', 'Вы', 'Продавець', 'магазин'], ['Віктор', 'Вы сами', 'Покупець']],
  ['BUYER_LABEL', ['Покупець', 'покупатель', 'Клієнт'], ['Покупець Олена', 'Продавець']],
  [
    'ANSWER_LABEL',
    ['Ваша відповідь', 'Ответ магазина', 'Відповідь компанії', 'Вы ответили'],
    ['Відповісти', 'Ждёт ответа'],
  ],
  ['BUYER_MORE', ['Доповнення', 'Дополнение к отзыву'], ['Комментарий']],
  ['NOTE', ['Нотатка для колег', 'Внутрішній коментар', 'Покупець їх не бачить'], ['Відповідь покупцеві']],
  ['COMPLAINT', ['Поскаржитись', 'Почему отзыв нарушает правила: жалоба'], ['Надіслати']],
  [
    'ADDRESSED',
    ['Комментарий для покупателя', 'Відповідь на звернення', 'Ваш ответ'],
    ['Нотатка про покупця', 'Коментар'],
  ],
  ['SEND', ['Надіслати', 'Отправить', 'Відповісти'], ['Зберегти']],
  ['SEARCH', ['Пошук за товаром', 'Найти'], ['Відповідь']],
  ['GOODS', ['/main/items/', '/cms/product/edit/'], ['/chat/']],
  ['MONEY', ['599 ₴', '1 120 грн'], ['№ 599']],
  ['REVIEW', ['Відгуки', 'Отзывы', 'feedbacks'], ['Чати']],
];

describe.each(SAYS)('%s', (name, hits, misses) => {
  test.each(hits)('«%s» says so', (text) => expect(WORDS[name].test(text)).toBe(true));
  test.each(misses)('«%s» does not', (text) => expect(WORDS[name].test(text)).toBe(false));
});

test.each([
  ['Чи є в наявності?', true],
  ['коли відправите моє замовлення', true],
  ['Ви: дякуємо', true],
  ['Плед в’язаний', false],
])('«%s»: a sentence? %s', (text, is) => {
  expect(isSentence(text)).toBe(is);
});

test('of a column: how much of it, how varied, how much on average', () => {
  expect(share([1, 2, 3, 4], (value) => value > 1)).toBe(0.75);
  expect(distinct(['Олена', 'Ігор', 'Олена', 'Олена'])).toBe(0.5);
  expect(mean([2, 4, 9])).toBe(5);
  expect([share([], () => true), distinct([]), mean([])]).toEqual([0, 0, 0]);
});

/** What is taken for a person's name, and what is left of it when a page prints something around it. */
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../../../utils/adapters/built-in';
import { bareName, nameLike } from '../../../../utils/adapters/inference/names';

describe('names', () => {
  test.each(['Олена К.', 'Іваненко Олена Петрівна', 'Борис', 'Anna K.', 'Людмила', 'Ксения Л.,', 'Покупець: Ігор Н.'])(
    '«%s» may be one',
    (text) => {
      expect(nameLike(text)).toBeGreaterThanOrEqual(0.9);
    },
  );

  test.each([
    'Добрий день! Чи є в наявності?',
    'Замовлення № 318840927',
    '599 ₴',
    'Ви: дякуємо',
    '12:40',
    'Новий',
    'В обробці',
    'https://prom.ua',
    'а чорний колір буде',
  ])('«%s» is hardly one', (text) => {
    expect(nameLike(text)).toBeLessThan(0.5);
  });
});

test.each([
  ['Ксения Л.,', 'Ксения Л.'],
  ['Артём Б. ·', 'Артём Б.'],
  ['Покупець: Олена', 'Олена'],
  ['Від: Ігор Н.', 'Ігор Н.'],
  ['Анна-Марія', 'Анна-Марія'],
  ['Покупець', 'Покупець'],
])('«%s» is «%s»', (text, name) => {
  expect(bareName(text)).toBe(name);
});

test.each(['Покупець', 'Покупатель', 'Клиент:', 'гість'])('«%s» is nobody’s name', (text) => {
  expect(BUILT_IN.name?.(text)).toBe(undefined);
});

test.each([
  ['room-7849187_3184027_buyer', '7849187_3184027_buyer'],
  ['dialog:42', '42'],
  ['7849187', '7849187'],
  ['af904081-a20f-ec2b', 'af904081-a20f-ec2b'],
  ['room-new', 'room-new'],
])('of the id «%s» «%s» tells rows apart', (text, id) => {
  expect(BUILT_IN.id?.(text)).toBe(id);
});

import { describe, expect, test } from 'vitest';
import { greetingAt } from '../../../../utils/domain/templates/greeting';

describe('a greeting by the hour', () => {
  test.each([
    [0, 'Вітаю', 'Здравствуйте', 'Hello'],
    [4, 'Вітаю', 'Здравствуйте', 'Hello'],
    [5, 'Доброго ранку', 'Доброе утро', 'Good morning'],
    [10, 'Доброго ранку', 'Доброе утро', 'Good morning'],
    [11, 'Добрий день', 'Добрый день', 'Good afternoon'],
    [16, 'Добрий день', 'Добрый день', 'Good afternoon'],
    [17, 'Доброго вечора', 'Добрый вечер', 'Good evening'],
    [22, 'Доброго вечора', 'Добрый вечер', 'Good evening'],
    [23, 'Вітаю', 'Здравствуйте', 'Hello'],
    [null, 'Вітаю', 'Здравствуйте', 'Hello'],
  ])('%s: %s, %s, %s', (hour, uk, ru, en) => {
    expect([greetingAt(hour, 'uk'), greetingAt(hour, 'ru'), greetingAt(hour, 'en')]).toEqual([uk, ru, en]);
  });
});

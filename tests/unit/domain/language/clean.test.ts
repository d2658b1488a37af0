import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../utils/domain/language/clean';

const words = (text: string) => {
  const { cyrillic, latin } = cleanText(text);
  return { cyrillic, latin };
};

describe('the words of a text', () => {
  test.each([
    ['Добрий день!', ['добрий', 'день']],
    ['ДЯКУЮ', ['дякую']],
    ["об’єм, об`єм та об'єм", ["об'єм", "об'єм", 'та', "об'єм"]],
    ['біло-червоний', ['біло', 'червоний']],
  ])('%s', (text, cyrillic) => {
    expect(words(text)).toEqual({ cyrillic, latin: [] });
  });
});

describe('what is no word', () => {
  test.each([
    ['a number and its unit', '500 грн'],
    ['a phone', '+38 (050) 123-45-67'],
    ['a code', 'BX-2040'],
    ['an address', 'https://prom.ua/ua/p1234567-kurtka'],
    ['a page', 'prom.ua/ua'],
    ['an e-mail', 'olena@example.com'],
    ['a card', '4149 4999 1234 5678'],
    ['emoji', '👍🏽🙏'],
    ['a tag', '<b></b>&nbsp;<br/>'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual({ cyrillic: [], latin: [] });
  });
});

describe('letters of the wrong alphabet', () => {
  test.each([
    ['А чорнi є?', ['а', 'чорні', 'є']],
    ['пoчему', ['почему']],
    ['Hoва Пошта', ['нова', 'пошта']],
    ['чохол i ремінець', ['чохол', 'і', 'ремінець']],
  ])('%s', (text, cyrillic) => {
    expect(words(text).cyrillic).toEqual(cyrillic);
  });

  test('a Latin word with a Cyrillic letter is a Latin one', () => {
    expect(words('sаlom').latin).toEqual(['salom']);
  });
});

describe('what is not the buyer’s own', () => {
  test.each([
    ['> Де моє замовлення?\nSorry, no idea', { cyrillic: [], latin: ['sorry', 'no', 'idea'] }],
    ['Куртка «Зимняя сказка» є?', { cyrillic: ['куртка', 'є'], latin: [] }],
  ])('%s', (text, own) => {
    expect(words(text)).toEqual(own);
  });

  test('but a text that is nothing else counts', () => {
    expect(words('«Дякую»').cyrillic).toEqual(['дякую']);
  });
});

test('hidden characters do not split a word', () => {
  expect(words('дя\u200bку\u00adю\u202e').cyrillic).toEqual(['дякую']);
});

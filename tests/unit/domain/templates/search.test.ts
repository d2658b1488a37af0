import { describe, expect, test } from 'vitest';
import { templateSearch } from '../../../../utils/domain/templates/search';
import type { Template, TemplateId } from '../../../../utils/domain/templates/template';

const template = (id: string, title: string, text: string, more: Partial<Template> = {}): Template => ({
  ...{ id: id as TemplateId, title, trigger: null, channels: [], folder: '', tags: [] },
  ...{ variants: [{ language: 'uk', text }], updatedAt: 0, usedAt: null },
  ...more,
});

const ids = (found: readonly Template[]) => found.map(({ id }) => String(id));

describe('what is found, the best first', () => {
  const { find: search } = templateSearch([
    template('body', 'Запит', 'Дякуємо за фото', { usedAt: 900 }),
    template('tag', 'Дефект', 'Надішліть знімок', { tags: ['фото'], usedAt: 800 }),
    template('folder', 'Брак', 'Надішліть знімок', { folder: 'Фото і відео', usedAt: 700 }),
    template('title-word', 'Прохання про фото', 'Надішліть', { usedAt: 600 }),
    template('title-prefix', 'Фотографія', 'Надішліть', { usedAt: 500 }),
    template('trigger-prefix', 'Браковане', 'Надішліть', { trigger: 'фото-2', usedAt: 400 }),
    template('trigger', 'Зіпсоване', 'Надішліть', { trigger: 'Фото', usedAt: 300 }),
    template('other', 'Повернення', 'Оформіть його в кабінеті', { usedAt: 1000 }),
  ]);
  const all = ['trigger', 'trigger-prefix', 'title-prefix', 'title-word', 'tag', 'folder', 'body'];

  test.each([
    ['as it is written', 'фото', all],
    ['in capitals', 'ФОТО', all],
    ['with the prefix', '=фото', all],
    ['in the wrong layout', 'ajnj', all],
    ['a beginning, of which both triggers are more', 'фот', ['trigger-prefix', 'trigger', ...all.slice(2)]],
    ['with white space around', ' фото ', all],
    ['a part of a word', 'ото', []],
    ['two words, in any order', 'фото прохання', ['title-word']],
    ['two words, one of them in the text', 'фото дякуємо', ['body']],
    ['a word that is nowhere', 'фото космос', []],
    ['two letters in names only', 'ді', []],
    ['signs only', '?!', []],
    ['an apostrophe, which is no letter', 'ʼ', []],
  ])('%s', (_, query, expected) => {
    expect(ids(search(query))).toEqual(expected);
  });
});

describe('however it is spelt', () => {
  const { find: search } = templateSearch([
    template('mint', "М'ята", 'Свіжа'),
    template('porch', 'Ґанок', 'Сходи'),
    template('tree', 'Ёлка', 'Игрушки'),
    template('hello', 'Hello', 'Thank you'),
    template('hi', 'Привіт', 'Як справи, {{ buyer.firstName }}?'),
    template('sale', 'Объявление', 'Скидка', {
      variants: [
        { language: 'ru', text: 'Здравствуйте' },
        { language: 'uk', text: 'Вітаю' },
      ],
    }),
  ]);

  test.each([
    ['another apostrophe', 'мʼята', ['mint']],
    ['no apostrophe', 'мята', ['mint']],
    ['г for ґ', 'ганок', ['porch']],
    ['е for ё', 'елка', ['tree']],
    ['ё itself', 'ёлка', ['tree']],
    ['Ukrainian in English', 'ghbdsn', ['hi']],
    ['Ukrainian in Russian', 'привыт', ['hi']],
    ['English in Ukrainian', 'руддщ', ['hello']],
    ['Russian in English', 'j,]zdk', ['sale']],
    ['a word of any variant', 'здравствуйте', ['sale']],
    ['the text in the wrong layout', 'dsnf.', ['sale']],
    ['the name of a placeholder is no text', 'buyer', []],
  ])('%s', (_, query, expected) => {
    expect(ids(search(query))).toEqual(expected);
  });
});

describe('with a slip of the finger', () => {
  const { find: search } = templateSearch([
    template('back', 'Повернення товару', 'Оформіть його в кабінеті'),
    template('thanks', 'Дякую', 'Гарного дня'),
    template('sent', 'Відправлено', 'Посилка в дорозі', { trigger: 'ттн' }),
  ]);

  test.each([
    ['a letter too many', 'дяккую', ['thanks']],
    ['a letter too few', 'поврнення', ['back']],
    ['another letter', 'дякаю', ['thanks']],
    ['two that changed places', 'дяукю', ['thanks']],
    ['in the beginning of a word', 'повре', ['back']],
    ['two of them in a long word', 'вдіправлнео', ['sent']],
    ['in one of two words', 'товару поврення', ['back']],
    ['in the text', 'посилкка', ['sent']],
    ['in the wrong layout', 'lzrre.', ['thanks']],
    ['two of them in a short word', 'дккуяю', []],
    ['in a word of three letters', 'дяа', []],
  ])('%s', (_, query, expected) => {
    expect(ids(search(query))).toEqual(expected);
  });

  test('is not looked for where something is found without', () => {
    const { find: both } = templateSearch([template('pay', 'Оплата', ''), template('plate', 'Оплати', '')]);
    expect(ids(both('оплата'))).toEqual(['pay']);
    expect(ids(both('оплатв'))).toEqual(['pay', 'plate']);
  });
});

describe('among equals', () => {
  const { find: search } = templateSearch([
    template('z', 'Дякую за замовлення', ''),
    template('a', 'Дякую за відгук', ''),
    template('used', 'Дякую ще раз', '', { usedAt: 100 }),
    template('used-last', 'Дякую щиро', '', { usedAt: 200 }),
    template('other', 'Вітаю', '', { usedAt: 150 }),
  ]);

  test('those last used come first, then by title', () => {
    expect(ids(search('дякую'))).toEqual(['used-last', 'used', 'a', 'z']);
  });

  test.each(['', ' ', '='])('and so do all for %j', (query) => {
    expect(ids(search(query))).toEqual(['used-last', 'other', 'used', 'a', 'z']);
  });
});

test('of ten thousand templates it finds all', () => {
  const common = 'Привіт, приїхали при нагоді, приймаємо, прийшли';
  const { find: search } = templateSearch(
    Array.from({ length: 10_000 }, (_, at) => template(`t${at}`, `Прохання ${at}`, `${common} ${at}`)),
  );
  expect(search('при')).toHaveLength(10_000);
  expect(search('прохання 9999').map(({ id }) => id)).toEqual(['t9999']);
});

test('one that is used comes first from then on, among equals', () => {
  const known = template('b', 'Дякую за відгук', 'Гарного дня', { usedAt: 100 });
  const { find, used } = templateSearch([
    template('a', 'Дякую', 'Усе', { usedAt: 200 }),
    known,
    template('c', 'Вітаю', ''),
  ]);
  expect(ids(find('дякую'))).toEqual(['a', 'b']);
  used({ ...known, usedAt: 300 });
  expect(ids(find(''))).toEqual(['b', 'a', 'c']);
  expect(ids(find('дякую'))).toEqual(['b', 'a']);
  expect(find('')[0]?.usedAt).toBe(300);
  used(template('unknown', 'Інший', ''));
  expect(ids(find(''))).toEqual(['b', 'a', 'c']);
});

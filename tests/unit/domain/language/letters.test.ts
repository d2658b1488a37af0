import { describe, expect, test } from 'vitest';
import type { Author } from '../../../../utils/domain/conversation/message';
import type { DetectedLanguage } from '../../../../utils/domain/language/languages';
import { languageOfConversation, languageOfText } from '../../../../utils/domain/language/letters';

describe('a text is certainly', () => {
  test.each<[DetectedLanguage, string]>([
    ['uk', 'Дякую'],
    ['uk', 'добрий день'],
    ['uk', 'Доброго дня!'],
    ['uk', 'Вітаю'],
    ['uk', 'Чи є ще така куртка?'],
    ['uk', 'А коли буде посилка'],
    ['uk', 'Скажіть, будь ласка, який розмір брати'],
    ['uk', 'А чорнi є?'],
    ['uk', 'ДЕ МОЄ ЗАМОВЛЕННЯ 184558726'],
    ['ru', 'Спасибо'],
    ['ru', 'Здравствуйте'],
    ['ru', 'Есть ли в наличии?'],
    ['ru', 'Когда будет отправка'],
    ['ru', 'пoчему так долго, гдe заказ'],
    ['ru', 'Подскажите размер, чехол для iPhone 15 Pro Max'],
    ['en', 'Hello, is this available?'],
    ['en', 'Where is my order'],
  ])('%s: %s', (language, text) => {
    expect(languageOfText(text)).toEqual({ language, certain: true });
  });
});

describe('a text is perhaps', () => {
  test.each<[DetectedLanguage, string]>([
    ['uk', 'Київ'],
    ['uk', 'Синій, 42 розмірчик'],
    ['ru', 'Красный'],
    ['ru', 'и'],
    ['en', 'Thanks'],
    ['en', 'hello Olena'],
    ['ru', 'Здравствуйте, когда вы отправите заказ, если получатель Іваненко?'],
  ])('%s: %s', (language, text) => {
    expect(languageOfText(text)).toEqual({ language, certain: false });
  });
});

describe('nothing can be told of', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a number', '184558726'],
    ['a phone', '+38 (050) 123-45-67'],
    ['signs', '???'],
    ['an emoji', '👍🏽'],
    ['a word of both languages', 'доставка'],
    ['words of both languages', 'фото, номер'],
    ['both languages', 'Здравствуйте, коли буде відправка?'],
    ['letters of both', 'Объявление Київ'],
    ['Belarusian', 'Калі вы адправіце тавар'],
    ['Belarusian letters', 'Як хутка даставіце ў Мінск'],
    ['Kazakh', 'Қашан жеткізесіз'],
    ['Serbian', 'Када стиже пошиљка'],
    ['a brand', 'Samsung Galaxy'],
    ['Polish', 'Kiedy wyślecie paczkę'],
    ['Polish without its letters', 'kiedy wyslecie'],
    ['Russian in Latin letters', 'privet, tsena aktualna'],
    ['Greek', 'Καλημέρα'],
    ['an English word in a longer text', 'bluza size model extra large'],
    ['an address', 'https://prom.ua/ua/dyakuyu-де-є'],
    ['an e-mail', 'дякую@example.com'],
    ['a model', 'і15'],
  ])('%s', (_, text) => {
    expect(languageOfText(text)).toEqual({ language: 'und', certain: false });
  });
});

describe('words of someone else do not count', () => {
  test.each<[string, string, DetectedLanguage]>([
    ['the name of goods', 'Добрий день, «Чехол, который есть» можна замовити?', 'uk'],
    ['in straight quotes', 'Есть ли "Дякую, що є" в наличии?', 'ru'],
    ['but inches are no quotes', 'Есть телевизор 32" и кабель 5" или нет?', 'ru'],
    ['a line quoted', '> Здравствуйте, что вы хотели?\nТак, чекаю', 'uk'],
    ['an address', 'Дякую, https://example.com/что-это-есть', 'uk'],
  ])('%s', (_, text, language) => {
    expect(languageOfText(text).language).toBe(language);
  });
});

/** Looked at anew from every letter, these would take longer than the suite gives. */
test.each(['а', '«', '\n', '\r'])('a hundred thousand times %j is no language', (letter) => {
  expect(languageOfText(letter.repeat(100_000)).language).toBe('und');
});

describe('a conversation is in the language of the buyer', () => {
  const say = (author: Author, ...texts: string[]) => texts.map((text) => ({ author, text }));

  test.each<[string, { author: Author; text: string }[], DetectedLanguage]>([
    ['who writes nothing', [], 'und'],
    [
      'and not of the seller',
      [...say('seller', 'Здравствуйте, что вы хотели?'), ...say('buyer', 'Чи є розмір?')],
      'uk',
    ],
    ['and of nobody else', [...say('system', 'Заказ оформлен, спасибо'), ...say('unknown', 'Здравствуйте')], 'und'],
    ['by most messages', say('buyer', 'Здравствуйте', 'Дякую', 'Коли буде посилка?'), 'uk'],
    ['of whom some messages say nothing', say('buyer', '👍', 'Спасибо', '42', 'ок'), 'ru'],
    ['who writes both', say('buyer', 'Здравствуйте', 'Дякую'), 'und'],
    ['where certain ones count double', say('buyer', 'Дякую', 'Красный'), 'uk'],
    ['where two uncertain ones are as much as one', say('buyer', 'Дякую', 'Красный', 'Мыло'), 'und'],
    ['of whom nothing can be told', say('buyer', 'фото', '100'), 'und'],
    ['in English', say('buyer', 'Hello', 'Is it available?'), 'en'],
  ])('%s', (_, messages, language) => {
    expect(languageOfConversation(messages)).toBe(language);
  });
});

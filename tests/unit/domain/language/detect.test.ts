import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../utils/domain/language/detect';
import type { DetectedLanguage } from '../../../../utils/domain/language/languages';

const weights = Uint8Array.from(readFileSync(join(__dirname, '../../../../assets/language/weights.bin')));
const { detect, isWhole } = createDetector(weights);

test('it is whole', () => {
  expect(isWhole).toBe(true);
});

describe('a text is in', () => {
  test.each<[DetectedLanguage, string]>([
    ['uk', 'Дякую'],
    ['uk', 'добрий день'],
    ['uk', 'Доброго дня!'],
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
    ['ru', 'Здравствуйте, когда вы отправите заказ, если получатель Іваненко?'],
    ['en', 'Hello, is this available?'],
    ['en', 'Where is my order'],
    ['mul', 'Здравствуйте, коли буде відправка?'],
    ['be', 'Калі вы адправіце тавар'],
    ['be', 'Як хутка даставіце ў Мінск'],
    ['kk', 'Қашан жеткізесіз'],
    ['pl', 'Kiedy wyślecie paczkę'],
    ['ru-Latn', 'privet, tsena aktualna'],
    ['el', 'Καλημέρα'],
    ['de', 'Guten Tag, wann wird meine Bestellung verschickt und wie lange dauert es?'],
  ])('%s: %s', (language, text) => {
    expect(detect(text)).toMatchObject({ language, confidence: expect.toSatisfy((sure) => sure >= 0.6 && sure <= 1) });
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
    ['a brand', 'Samsung Galaxy'],
    ['an address', 'https://prom.ua/ua/dyakuyu-де-є'],
    ['an e-mail', 'дякую@example.com'],
    ['a model', 'і15'],
  ])('%s', (_, text) => {
    expect(detect(text)).toEqual({ language: 'und', confidence: 0, letters: [], words: [] });
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
    expect(detect(text).language).toBe(language);
  });
});

/** Looked at anew from every letter, these would take longer than the suite gives. */
test.each(['а', '«', '\n', '\r', '>'])('a hundred thousand times %j takes no time', (letter) => {
  expect(detect(letter.repeat(100_000)).confidence).toBeLessThanOrEqual(1);
});

describe('without its weights, or with damaged ones', () => {
  const damaged = weights.slice();
  damaged[20_000] = (damaged[20_000] ?? 0) ^ 1;

  test.each<[string, Uint8Array | undefined]>([
    ['missing', undefined],
    ['empty', new Uint8Array()],
    ['cut', weights.slice(0, -100)],
    ['one bit of them is another', damaged],
    ['of something else', new Uint8Array(50_000).fill(65)],
  ])('letters and words go on: %s', (_, bytes) => {
    const detector = createDetector(bytes);
    expect(detector.isWhole).toBe(false);
    expect(detector.detect('Чи є ще така куртка?').language).toBe('uk');
    expect(detector.detect('Здравствуйте, есть ли это в наличии?').language).toBe('ru');
    expect(detector.detect('Where is my order').language).toBe('und');
  });
});

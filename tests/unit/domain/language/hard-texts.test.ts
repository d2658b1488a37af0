/** Texts that nobody meant to be read: an answer, whatever they are, and soon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../utils/domain/language/detect';
import type { DetectedLanguage } from '../../../../utils/domain/language/languages';

const { detect } = createDetector(readFileSync(join(__dirname, '../../../../assets/language/weights.bin')));

describe('what is typed otherwise than it is meant', () => {
  test.each<[DetectedLanguage, string]>([
    // The keys of «привіт», «добрий день», «здравствуйте», «спасибо, жду» with the keyboard left in English.
    ['uk', 'ghbdsn'],
    ['uk', 'lj,hbq ltym, rjkb dslghfdrf'],
    ['ru', 'plhfdcndeqnt'],
    ['ru', 'cgfcb,j? ;le jndtnf'],
    ['uk', 'скильки коштуе доставка'],
    ['uk', 'добрий день, е в наявности?'],
    ['uk', 'дякyю, все прийшлo'],
    ['uk-Latn', 'dobryi den, koly vidpravka'],
    ['ru-Latn', 'zdravstvuyte, kogda otpravite'],
  ])('%s: %s', (language, text) => {
    expect(detect(text).language).toBe(language);
  });
});

describe('what surrounds a text', () => {
  test.each<[string, string]>([
    ['HTML', '<div class="message"><b>Добрий день</b>, коли відправите?&nbsp;</div>'],
    ['direction marks', '\u202bДобрий день, коли відправите?\u202c'],
    ['zero-width characters', 'До\u200bбрий де\u200dнь, ко\ufeffли відправите?'],
    ['lone surrogates', '\ud83dДобрий день\udc00, коли відправите?\ud83d'],
    ['emoji', '👍🏽👍🏽 Добрий день, коли відправите? 🙏🙏🙏'],
    ['tags that are longer than it', `${'<div class="x">'.repeat(300)}Добрий день, коли відправите?`],
    ['spaces before it', `${' '.repeat(5000)}Добрий день, коли відправите?`],
    ['a quotation before it', `> ${'Здравствуйте, где заказ? '.repeat(200)}\nДобрий день, коли відправите?`],
    ['a megabyte of it', 'Добрий день, коли відправите? '.repeat(35_000)],
  ])('%s', (_, text) => {
    expect(detect(text)).toMatchObject({ language: 'uk', confidence: expect.toSatisfy((sure) => sure > 0.9) });
  });
});

describe('nothing is said of', () => {
  test.each<[string, string]>([
    ['only emoji', '😊😊👍'],
    ['a lone surrogate', '\ud83d'],
    ['only marks', '\u0301\u0301\u200b'],
    ['a script of none of these', 'ꦲꦏ꧀ꦱꦫ'],
    ['a megabyte of digits', '7'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['one key struck again and again', 'xxx'],
    ['one letter, drawn out', 'ааааааааа'],
    ['one letter, drawn out in Russian', 'эээ'],
    ['a face', '¯\\_(ツ)_/¯'],
    ['a face of two letters', 'ʕ•ᴥ•ʔ'],
    ['a sign of physics', '10 Ω'],
    ['a size', '150 sq'],
  ])('%s', (_, text) => {
    expect(detect(text)).toMatchObject({ language: 'und', confidence: 0 });
  });
});

// Making up such texts takes the time, not reading them.
test('any text has an answer between nothing and certainty', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { language, confidence } = detect(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(language === 'und').toBe(confidence === 0);
    }),
  );
});

describe('names have letters of their own, and do not count where there is anything else', () => {
  test.each<[DetectedLanguage, string]>([
    ['ru', 'Спасибо, Андрій'],
    ['ru', 'Сколько стоит доставка в Львів?'],
    ['ru', 'Отправьте в Київ пожалуйста'],
    ['ru', 'ФОП Іваненко, пришлите счет'],
    ['uk', 'Дякую, Ольга Рыбалко'],
    ['uk', 'Сім"я замовила комп"ютер'],
  ])('%s: %s', (language, text) => {
    expect(detect(text).language).toBe(language);
  });
});

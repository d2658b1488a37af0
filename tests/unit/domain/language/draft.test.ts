import { describe, expect, test } from 'vitest';
import type { AnswerPolicy } from '../../../../utils/domain/language/answer-policy';
import { type ConversationLanguage, NO_LANGUAGE } from '../../../../utils/domain/language/conversation-language';
import type { TextLanguage } from '../../../../utils/domain/language/detect';
import { wrongLanguageOf } from '../../../../utils/domain/language/draft';
import type { AnswerLanguage, DetectedLanguage } from '../../../../utils/domain/language/languages';

const ABLE: AnswerLanguage[] = ['uk', 'ru', 'en'];
const told = (language: DetectedLanguage, confidence = 0.99): TextLanguage => ({
  ...{ language, confidence, letters: [], words: [] },
});
const label = (language: DetectedLanguage, confidence = 0.99): ConversationLanguage => ({
  ...NO_LANGUAGE,
  ...{ language, confidence, source: 'detected', mainly: language, messages: 2 },
});
const wrong = (
  draft: TextLanguage,
  buyers: ConversationLanguage,
  policy: AnswerPolicy,
  able = ABLE,
  text = 'два слова',
) => wrongLanguageOf({ text, told: draft }, buyers, policy, able);

describe('a draft is warned of', () => {
  test.each<[string, TextLanguage, ConversationLanguage, AnswerPolicy, AnswerLanguage[]]>([
    ['in Russian to a Ukrainian buyer', told('ru'), label('uk'), 'buyers', ['uk']],
    ['in Ukrainian to a Russian-speaking buyer, where the buyer’s counts', told('uk'), label('ru'), 'buyers', ['ru']],
    ['in Russian, where Ukrainian comes first and the buyer writes it', told('ru'), label('uk'), 'uk-first', ['uk']],
    ['in English, where Ukrainian comes first', told('en'), label('ru'), 'uk-first', ['uk', 'ru']],
    ['in Russian, where Ukrainian is a must, whoever the buyer is', told('ru'), NO_LANGUAGE, 'uk-always', ['uk']],
    ['in Russian to who writes Ukrainian in Latin letters', told('ru'), label('uk-Latn'), 'buyers', ['uk']],
  ])('%s', (_, draft, buyers, policy, wanted) => {
    expect(wrong(draft, buyers, policy)?.wanted).toEqual(wanted);
  });
});

describe('a draft is not warned of', () => {
  test.each<[string, TextLanguage, ConversationLanguage, AnswerPolicy]>([
    ['in the buyer’s language', told('ru'), label('ru'), 'buyers'],
    ['in the buyer’s language, at the buyer’s wish', told('ru'), label('ru'), 'uk-first'],
    ['in either language of a buyer who writes both', told('ru'), label('mul'), 'buyers'],
    ['to a buyer whose language is not known', told('ru'), NO_LANGUAGE, 'buyers'],
    ['to a buyer of whom it is not sure', told('ru'), label('uk', 0.55), 'buyers'],
    ['to a buyer of whom one message is not enough', told('ru'), { ...label('uk', 0.75), messages: 1 }, 'buyers'],
    ['that may be in another one', told('ru', 0.55), label('uk'), 'buyers'],
    ['that may be, where one message says so', told('ru', 0.75), { ...label('uk'), messages: 1 }, 'buyers'],
    ['that nobody can tell', told('und', 0), label('uk'), 'buyers'],
    ['in both', told('mul'), label('uk'), 'buyers'],
    ['to a buyer whose language the shop does not know', told('ru'), label('kk'), 'buyers'],
  ])('%s', (_, draft, buyers, policy) => {
    expect(wrong(draft, buyers, policy)).toBeUndefined();
  });

  test.each(['Здравствуйте', 'Здравствуйте!', 'да', '1 2 3 ответ', ''])('of fewer than two words: %s', (text) => {
    expect(wrong(told('ru'), label('uk'), 'buyers', ABLE, text)).toBeUndefined();
  });

  test('where the shop cannot answer in what is wanted', () => {
    expect(wrong(told('ru'), label('uk'), 'buyers', ['ru'])).toBeUndefined();
    expect(wrong(told('ru'), label('uk'), 'uk-always', ['ru'])).toBeUndefined();
  });
});

test('a language set by hand is certain', () => {
  const set: ConversationLanguage = { ...label('uk', 1), source: 'set', messages: 0 };
  expect(wrong(told('ru'), set, 'buyers')).toEqual({ draft: 'ru', buyers: 'uk', wanted: ['uk'] });
});

import { describe, expect, test } from 'vitest';
import type { Author } from '../../../../utils/domain/conversation/message';
import { languageOfConversation } from '../../../../utils/domain/language/conversation-language';
import type { TextLanguage } from '../../../../utils/domain/language/detect';
import type { DetectedLanguage } from '../../../../utils/domain/language/languages';

/** A text is its language and, in percent, how sure it is: `uk 99`. */
const detect = (text: string): TextLanguage => {
  const [language, percent] = text.split(' ');
  return { language: language as DetectedLanguage, confidence: Number(percent) / 100, letters: [], words: [text] };
};
const buyers = (...texts: string[]) => texts.map((text) => ({ author: 'buyer' as Author, text }));
const languageOf = (...texts: string[]) => languageOfConversation(buyers(...texts), detect).language;

describe('a buyer writes in', () => {
  test.each<[string, DetectedLanguage, string[]]>([
    ['the language of the only message', 'uk', ['uk 99']],
    ['that of most messages', 'uk', ['uk 99', 'uk 99', 'uk 99', 'ru 99']],
    ['that of the sure message, not of the doubtful one', 'ru', ['uk 70', 'ru 99']],
    ['even when the doubtful one is the newest', 'ru', ['ru 99', 'uk 70']],
    ['the language changed to, by two in a row', 'ru', ['uk 99', 'uk 99', 'uk 99', 'uk 99', 'uk 99', 'ru 99', 'ru 99']],
    ['two, when both are met', 'mul', ['uk 99', 'ru 99']],
    ['two, when each message is in both', 'mul', ['mul 90', 'mul 90']],
    ['its own, messages in both counting half for each', 'uk', ['mul 90', 'uk 99']],
    ['that of the newest message, of two others that are met', 'ru', ['kk 99', 'ru 99']],
    ['one language, in whatever letters', 'uk', ['uk-Latn 99', 'uk 90']],
    ['that of the last ten that told it', 'ru', [...Array(30).fill('uk 99'), ...Array(10).fill('ru 75')]],
  ])('%s', (_, language, texts) => {
    expect(languageOf(...texts)).toBe(language);
  });
});

test('messages that tell nothing change nothing', () => {
  expect(languageOf('uk 99', 'und 0', 'und 0', 'und 0')).toBe('uk');
});

test('what sellers, systems and unknown hands wrote says nothing of the buyer', () => {
  const messages = (['seller', 'system', 'unknown'] as const).map((author) => ({ author, text: 'ru 99' }));
  expect(languageOfConversation([...messages, ...buyers('uk 75')], detect).language).toBe('uk');
  expect(languageOfConversation(messages, detect)).toMatchObject({ language: 'und', confidence: 0, source: 'none' });
});

test('who agrees makes surer, who disagrees less sure', () => {
  const sure = (...texts: string[]) => languageOfConversation(buyers(...texts), detect).confidence;
  expect(sure('uk 80', 'uk 80')).toBeCloseTo(0.96);
  expect(sure('uk 80', 'uk 80')).toBeGreaterThan(sure('uk 80'));
  expect(sure('uk 99', 'uk 99', 'uk 99', 'ru 80')).toBeLessThan(sure('uk 99'));
});

test('in two languages it says which is met more', () => {
  expect(languageOfConversation(buyers('uk 99', 'ru 99'), detect)).toMatchObject({ language: 'mul', mainly: 'ru' });
});

test('the seller’s choice stands against any messages', () => {
  expect(languageOfConversation(buyers('ru 99', 'ru 99'), detect, 'kk')).toMatchObject({
    ...{ language: 'kk', mainly: 'kk', confidence: 1, source: 'set' },
  });
});

test('what spoke for it is of the newest message in it', () => {
  expect(languageOfConversation(buyers('uk 98', 'uk 99', 'ru 80'), detect).words).toEqual(['uk 99']);
});

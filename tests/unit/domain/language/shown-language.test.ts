import { expect, test } from 'vitest';
import { NO_LANGUAGE } from '../../../../utils/domain/language/conversation-language';
import { shownLanguage } from '../../../../utils/domain/language/shown-language';

test.each([
  ['a sure one', { language: 'uk', confidence: 0.9, source: 'detected' }, true],
  ['a rather sure one', { language: 'uk', confidence: 0.6, source: 'detected' }, true],
  ['a doubtful one', { language: 'uk', confidence: 0.59, source: 'detected' }, false],
  ['two at once', { language: 'mul', confidence: 0.9, source: 'detected' }, true],
  ['one that was set', { language: 'kk', confidence: 1, source: 'set' }, true],
  ['none', {}, false],
] as const)('of what is known, %s', (_, known, isShown) => {
  const label = { ...NO_LANGUAGE, ...known, letters: ['є'] };
  const { language, confidence, source, letters, words } = label;
  expect(shownLanguage(label)).toEqual(isShown ? { language, confidence, source, letters, words } : null);
});

test('nothing is shown of a conversation in which nothing was looked for yet', () => {
  expect(shownLanguage(undefined)).toBeNull();
});

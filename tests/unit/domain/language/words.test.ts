import { expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../../utils/domain/language/words';

test('no common word is of two languages', () => {
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(COMMON_WORDS)) {
    for (const word of words) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  expect([...owners].filter(([, languages]) => languages.length > 1)).toEqual([]);
});

test('every common word is written as words are compared: in lower case, in one alphabet', () => {
  const all = Object.values(COMMON_WORDS).flatMap((words) => [...words]);
  expect(all.filter((word) => !/^[\p{Script=Cyrillic}']+$/u.test(word) || word !== word.toLowerCase())).toEqual([]);
});

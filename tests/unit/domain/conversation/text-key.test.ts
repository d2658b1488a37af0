import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText, keptText, normaliseText } from '../../../../utils/domain/conversation/text-key';

describe('hashText', () => {
  /** For ASCII, FNV-1a over code units is FNV-1a over bytes: vectors of the authors' test suite. */
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['b', 'af63df4c8601f1a5'],
    ['fo', '08985907b541d342'],
    ['foo', 'dcb27518fed9d577'],
    ['foob', 'dd120e790c2512af'],
    ['fooba', 'cac165afa2fef40a'],
    ['foobar', '85944171f73967e8'],
    ['chongo was here!\n', '46810940eff5f915'],
  ])('%j is %s', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  test('agrees with the definition in whole numbers, for any text', () => {
    const slow = (text: string) => {
      let hash = 0xcbf29ce484222325n;
      for (let index = 0; index < text.length; index++) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
      }
      return hash.toString(16).padStart(16, '0');
    };
    for (const text of ['Добрий день!', 'Є в наявності? 👍', '\uFFFF\uD800', '{{ buyer.name }}', 'ї'.repeat(5000)]) {
      expect(hashText(text)).toBe(slow(text));
    }
  });
});

describe('normaliseText', () => {
  test.each([
    { says: 'folds white space', text: ' Добрий \n\t день\u00A0! ', same: 'Добрий день !' },
    { says: 'composes letters', text: 'и\u0306ди', same: 'йди' },
    { says: 'drops zero-width and direction marks', text: '\u200Eда\u200B\uFEFF\u2069', same: 'да' },
    { says: 'drops soft hyphens', text: 'пере\u00ADсилка', same: 'пересилка' },
    { says: 'keeps case, dots and emoji', text: 'Так… 👍🏽!', same: 'Так… 👍🏽!' },
    { says: 'of nothing is nothing', text: '\u200B \n', same: '' },
  ])('$says', ({ text, same }) => {
    expect(normaliseText(text)).toBe(same);
    expect(normaliseText(same)).toBe(same);
  });
});

describe('keptText', () => {
  test.each([
    { says: 'keeps what joins signs into one', text: 'Це я 🙋\u200D♀️', same: 'Це я 🙋\u200D♀️' },
    {
      says: 'over tones and coloured signs',
      text: '👩🏽\u200D💻 🏳️\u200D🌈 👨\u200D👩\u200D👧',
      same: '👩🏽\u200D💻 🏳️\u200D🌈 👨\u200D👩\u200D👧',
    },
    { says: 'drops joiners that join nothing', text: 'да\u200D!\u200D 🙂\u200D', same: 'да! 🙂' },
    { says: 'drops the other marks', text: '\u200E👋\u200B\u2069 при\u00ADвіт\uFEFF', same: '👋 привіт' },
    { says: 'folds white space', text: ' Добрий \n\t день\u00A0! ', same: 'Добрий день !' },
  ])('$says', ({ text, same }) => {
    expect(keptText(text)).toBe(same);
    expect(keptText(same)).toBe(same);
  });

  test('is known by the same key as when pages were read without joiners, whatever was written', () => {
    const sign = fc.constantFrom(
      '🙋',
      '♀️',
      '👩🏽',
      '💻',
      '\u200D',
      '\u200B',
      '\uFEFF',
      ' ',
      '\n',
      'й',
      'и\u0306',
      'a',
      '️',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 3 }))), (signs) => {
        const text = signs.join('');
        expect(normaliseText(keptText(text))).toBe(normaliseText(normaliseText(text)));
      }),
      { numRuns: 2000 },
    );
  });
});

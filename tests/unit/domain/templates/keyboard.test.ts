import { expect, test } from 'vitest';
import { layoutsOf } from '../../../../utils/domain/templates/keyboard-layouts';

test.each([
  ['дякую', 'lzre.', 'дякую', 'дякую'],
  ['ghbdsn', 'ghbdsn', 'привіт', 'привыт'],
  ['Объём', 'j,]`v', "обї'м", 'объём'],
  ['руддщ', 'hello', 'руддщ', 'руддщ'],
  ['їжак 2', '];fr 2', 'їжак 2', 'ъжак 2'],
])('the keys of %s type %s, %s and %s', (text, ...typed) => {
  expect(layoutsOf(text)).toEqual(typed);
});

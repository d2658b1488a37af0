import { describe, expect, test } from 'vitest';
import { offsetIn } from '../../../utils/editors/offset-in';

describe('a stop in what stands in the field', () => {
  test.each([
    ['as it was written', 'Ціна | грн', 'Ціна | грн'],
    ['lines joined', 'Вітаю!\n\nЦіна: |\nДо зустрічі', 'Вітаю! Ціна: | До зустрічі'],
    ['a space that does not break', 'Ціна | грн', 'Ціна\u00A0|\u00A0грн'],
    ['without a mark that nobody sees', 'Ці\u200Bна\u2060 | грн', 'Ціна | грн'],
    ['at the beginning', '| грн', '| грн'],
    ['a trimmed end', 'Ціна: |', 'Ціна:|'],
    ['in front of lines', 'Так|\nні', 'Так|\nні'],
  ])('%s', (_, written, shown) => {
    const offset = offsetIn(shown.replace('|', ''), written.replace('|', ''), written.indexOf('|'));
    expect(offset).toBe(shown.indexOf('|'));
  });
});

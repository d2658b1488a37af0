import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitIn } from '../../../../utils/domain/templates/fit';

describe('a text that is too long', () => {
  test.each<[string, string, number, string, string]>([
    ['behind a sentence', 'Гарантія діє рік. Надсилаємо завтра.', 30, 'Гарантія діє рік.', 'Надсилаємо завтра.'],
    ['behind one in quotes', 'Пишіть: «Так!» Надсилаємо завтра.', 24, 'Пишіть: «Так!»', 'Надсилаємо завтра.'],
    ['behind a line', 'Гарантія діє рік\n\nНадсилаємо завтра', 30, 'Гарантія діє рік', 'Надсилаємо завтра'],
    ['where it just fits', 'Гарантія діє рік тут. Так', 21, 'Гарантія діє рік тут.', 'Так'],
    [
      'behind a word where no sentence ends',
      'Гарантія діє цілий рік і місяць',
      24,
      'Гарантія діє цілий рік і',
      'місяць',
    ],
    [
      'and where one ends too soon',
      'Так. Гарантія діє цілий рік і місяць',
      28,
      'Так. Гарантія діє цілий рік',
      'і місяць',
    ],
    [
      'not behind the point of a price',
      'Ціна з доставкою 1.5 тисячі гривень',
      22,
      'Ціна з доставкою 1.5',
      'тисячі гривень',
    ],
    ['between two signs of one long word', 'а'.repeat(30), 20, 'а'.repeat(20), 'а'.repeat(10)],
    ['never in an emoji', `${'а'.repeat(18)}👨‍👩‍👧${'б'.repeat(9)}`, 22, 'а'.repeat(18), `👨‍👩‍👧${'б'.repeat(9)}`],
  ])('is cut %s', (_, text, most, head, rest) => {
    expect(fitIn(text, most)).toEqual({ head, rest });
  });

  test.each([
    ['it fits', 'Гарантія діє рік.', 17],
    ['next to nothing fits', 'Гарантія діє рік. Надсилаємо завтра.', 19],
  ])('is left whole where %s', (_, text, most) => {
    expect(fitIn(text, most)).toBeUndefined();
  });

  test('loses nothing but the white space at the cut, and what is left of it fits', () => {
    const unit = fc.constantFrom('а', 'б', '.', '!', ' ', '\n', '🙂', '👍🏽');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 200 }),
        fc.integer({ min: 20, max: 120 }),
        (text, most) => {
          const fitted = fitIn(text, most);
          expect(fitted === undefined).toBe(text.length <= most);
          const { head, rest } = fitted ?? { head: text, rest: '' };
          expect(head.length).toBeLessThanOrEqual(most);
          expect(text.startsWith(head) && text.endsWith(rest)).toBe(true);
          expect(text.slice(head.length, text.length - rest.length).trim()).toBe('');
          expect(head.isWellFormed() && rest.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitIn } from '../../../../utils/domain/templates/fit';

describe('a text that is too long', () => {
  test.each<[string, string, number, string]>([
    ['behind a sentence', 'Гарантія діє рік. Надсилаємо завтра.', 30, 'Гарантія діє рік.'],
    ['behind one in quotes', 'Пишіть: «Так!» Надсилаємо завтра.', 24, 'Пишіть: «Так!»'],
    ['behind a line', 'Гарантія діє рік\n\nНадсилаємо завтра', 30, 'Гарантія діє рік'],
    ['where it just fits', 'Гарантія діє рік тут. Так', 21, 'Гарантія діє рік тут.'],
    ['behind a word where no sentence ends', 'Гарантія діє цілий рік і місяць', 24, 'Гарантія діє цілий рік і'],
    ['and where one ends too soon', 'Так. Гарантія діє цілий рік і місяць', 28, 'Так. Гарантія діє цілий рік'],
    ['not behind the point of a price', 'Ціна з доставкою 1.5 тисячі гривень', 22, 'Ціна з доставкою 1.5'],
    ['between two signs of one long word', 'а'.repeat(30), 20, 'а'.repeat(20)],
    ['never in an emoji', `${'а'.repeat(18)}👨‍👩‍👧${'б'.repeat(9)}`, 22, 'а'.repeat(18)],
  ])('is cut %s', (_, text, most, head) => {
    expect(fitIn(text, most)).toBe(head);
  });

  test.each([
    ['it fits', 'Гарантія діє рік.', 17],
    ['next to nothing fits', 'Гарантія діє рік. Надсилаємо завтра.', 19],
    ['nothing is written in what fits', `${' '.repeat(40)}Так.`, 30],
  ])('is left whole where %s', (_, text, most) => {
    expect(fitIn(text, most)).toBeUndefined();
  });

  test('what is left is its beginning, fits, and ends with a whole sign', () => {
    const unit = fc.constantFrom('а', 'б', '.', '!', ' ', '\n', '🙂', '👍🏽');
    fc.assert(
      fc.property(
        fc.string({ unit, minLength: 1, maxLength: 200 }),
        fc.integer({ min: 20, max: 120 }),
        (text, most) => {
          const head = fitIn(text, most) ?? '';
          expect(head === '').toBe(text.length <= most || text.slice(0, most).trim() === '');
          expect(head.length).toBeLessThanOrEqual(most);
          expect(text.startsWith(head)).toBe(true);
          expect(head.isWellFormed()).toBe(true);
          expect(/^[\u{1F3FB}-\u{1F3FF}]/u.test(text.slice(head.length))).toBe(false);
        },
      ),
    );
  });
});

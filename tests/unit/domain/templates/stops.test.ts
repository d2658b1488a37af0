import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedTo, nextStop } from '../../../../utils/domain/templates/stops';

/** «|» is a stop; the first is where the seller is. */
function drawn(text: string, index = 0) {
  const parts = text.split('|');
  const at = parts.slice(0, -1).map((_, part) => parts.slice(0, part + 1).join('').length);
  return { value: parts.join(''), at, index };
}

describe('what is typed at a stop', () => {
  test.each<[string, string, number, string, string]>([
    // «^» is the caret.
    ['moves those behind it', 'Ціна | грн, | дні|', 0, 'Ціна 500^ грн,  дні', 'Ціна |500 грн, | дні|'],
    ['not those before it', 'Ціна | грн, | дні|', 1, 'Ціна  грн, 3^ дні', 'Ціна | грн, |3 дні|'],
    ['also like what follows it', 'а|а|', 0, 'аа^а', 'а|аа|'],
    ['between two at one place', 'Так||', 0, 'Так, є^', 'Так|, є|'],
    ['at the second of two at one place', 'Так||', 1, 'Так, є^', 'Так||, є'],
    ['a word taken back before one', 'Ціна | грн|', 0, 'Цін^ грн', 'Цін| грн|'],
    ['a word in the place of another', 'Ціна 500| грн|', 0, 'Ціна 70^ грн', 'Ціна 70| грн|'],
    ['before all of them', 'Ціна | грн|', 0, 'Вітаю! ^Ціна  грн', 'Вітаю! Ціна | грн|'],
    ['behind all of them, where the text ends now', 'Ціна | грн|', 0, 'Ціна  грн.^', 'Ціна | грн.|'],
    ['nothing', 'Ціна | грн|', 0, 'Ціна ^ грн', 'Ціна | грн|'],
  ])('%s', (_, before, index, typed, after) => {
    const caret = typed.indexOf('^');
    expect(movedTo(drawn(before, index), typed.replace('^', ''), caret)).toEqual(drawn(after, index));
  });

  test.each([
    ['a page that wrote something else', 'Ціна | грн|', 'ЦІНА ^ ГРН'],
    ['a field that was sent', 'Ціна | грн|', '^'],
    ['words between two that are gone', 'Ціна | грн, | дні|', 'Ціна ^дні'],
  ])('of %s nothing is known', (_, before, typed) => {
    expect(movedTo(drawn(before), typed.replace('^', ''), typed.indexOf('^'))).toBeUndefined();
  });

  test('wherever one types, words before and behind stay where they are', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '\n', '🙂'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), fc.nat(), word, (parts, nat, typed) => {
        const stops = drawn(parts.join('|'));
        const index = nat % stops.at.length;
        const caret = stops.at[index] ?? 0;
        const value = stops.value.slice(0, caret) + typed + stops.value.slice(caret);
        const after = movedTo({ ...stops, index }, value, caret + typed.length);
        // By hand: those up to this one stay, those behind it go as far as was typed.
        const at = stops.at.map((offset, stop) => (stop > index ? offset + typed.length : offset));
        expect(after).toEqual({ value, at, index });
      }),
    );
  });
});

test('Tab goes to the next, Shift+Tab to the one before, and past the ends nowhere', () => {
  const stops = drawn('Ціна | грн, | дні|');
  expect(nextStop(stops, false)?.index).toBe(1);
  expect(nextStop({ ...stops, index: 2 }, false)).toBeUndefined();
  expect(nextStop({ ...stops, index: 2 }, true)?.index).toBe(1);
  expect(nextStop(stops, true)).toBeUndefined();
});

/** What counts as a slip, against a search through all that one or two slips can make of a word. */
import { expect, test } from 'vitest';
import { nearlyBegins, slipsForgiven } from '../../../../utils/domain/templates/slips';

const LETTERS = [...'абвг'];

/** All that one slip makes of a word. */
function slipped(word: string): string[] {
  const at = Array.from({ length: word.length + 1 }, (_, index) => [word.slice(0, index), word.slice(index)] as const);
  return at.flatMap(([head, tail]) => [
    ...(tail ? [head + tail.slice(1)] : []),
    ...LETTERS.map((letter) => head + letter + tail),
    ...(tail ? LETTERS.map((letter) => head + letter + tail.slice(1)) : []),
    ...(tail.length > 1 ? [head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)] : []),
  ]);
}

/** Always the same ones. */
function drawnWords(count: number): string[] {
  let state = 7;
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + draw(6) }, () => LETTERS[draw(4)]).join(''));
}

const beginningsOf = (word: string) => Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));

test('one slip is told as a search through all of them tells it', () => {
  const words = drawnWords(60);
  for (const typed of drawnWords(40)) {
    const reached = new Set([typed, ...slipped(typed)]);
    const isNear = nearlyBegins(typed, 1);
    for (const word of words)
      expect(isNear(word), `${typed} ${word}`).toBe(beginningsOf(word).some((one) => reached.has(one)));
  }
});

test('two slips are, where they are in two places', () => {
  const isNear = nearlyBegins('відправлено', 2);
  expect(['відправлено', 'вдіправленно', 'відпраленоо', 'відпрвлен', 'віправлнео'].map(isNear)).toEqual([
    ...[true, true, true, true, true],
  ]);
  expect(['відпрлно', 'повернення', 'від', ''].map(isNear)).toEqual([false, false, false, false]);
});

test.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
])('of %i letters %i slips are forgiven', (length, slips) => {
  expect(slipsForgiven(length)).toBe(slips);
});

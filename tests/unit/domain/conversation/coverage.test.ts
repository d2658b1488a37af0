import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Span, TOLERANCE, unionOf } from '../../../../utils/domain/conversation/coverage';

const span = (from: number, to: number, thread = false): Span => ({ from, to, thread });
/** In minutes. */
const min = (from: number, to: number, thread = false) => span(from * 60_000, to * 60_000, thread);

describe('the union of spans', () => {
  test.each([
    { says: 'of nothing is nothing', spans: [], union: [] },
    { says: 'keeps what lies apart', spans: [min(0, 10), min(13, 20)], union: [min(0, 10), min(13, 20)] },
    { says: 'puts the older first', spans: [min(13, 20), min(0, 10)], union: [min(0, 10), min(13, 20)] },
    { says: 'joins what overlaps', spans: [min(0, 10), min(5, 20)], union: [min(0, 20)] },
    { says: 'swallows what lies within', spans: [min(0, 30), min(5, 20)], union: [min(0, 30)] },
    { says: 'joins over two minutes', spans: [min(0, 10), min(12, 20)], union: [min(0, 20)] },
    {
      says: 'does not join over a millisecond more',
      spans: [span(0, 10), span(10 + TOLERANCE + 1, 999_999)],
      union: [span(0, 10), span(10 + TOLERANCE + 1, 999_999)],
    },
    { says: 'knows of a thread in any part', spans: [min(0, 10), min(5, 20, true)], union: [min(0, 20, true)] },
    {
      says: 'leaves a row a row beside a thread far away',
      spans: [min(0, 10), min(15, 20, true)],
      union: [min(0, 10), min(15, 20, true)],
    },
  ])('$says', ({ spans, union }) => {
    expect(unionOf(spans)).toEqual(union);
  });

  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }), fc.boolean())
      .map(([from, length, thread]) => min(from, from + length, thread)),
    { maxLength: 8 },
  );

  test('has no order, and is its own union', () => {
    fc.assert(
      fc.property(spans, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (given, keys) => {
        const shuffled = given.map((one, index) => ({ one, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key);
        expect(unionOf(shuffled.map(({ one }) => one))).toEqual(unionOf(given));
        expect(unionOf(unionOf(given))).toEqual(unionOf(given));
      }),
    );
  });

  test('may be made step by step', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(unionOf([...unionOf(a), ...unionOf(b)])).toEqual(unionOf([...a, ...b]));
      }),
    );
  });
});

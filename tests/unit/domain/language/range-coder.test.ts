import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitReader, bitWriter } from '../../../../utils/domain/language/range-coder';

const bits = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 4000 });

test('reads what was written', () => {
  fc.assert(
    fc.property(bits, (written) => {
      const writer = bitWriter();
      for (const [context, bit] of written) writer.bit(context, bit);
      const reader = bitReader(writer.finish());
      expect(written.map(([context]) => [context, reader.bit(context, false)])).toEqual(written);
    }),
  );
});

test('carries over any number of full bytes', () => {
  // Bits against all expectation drive the lower end up; one in ten thousand does it hard.
  const written = Array.from({ length: 60_000 }, (_, index) => index % 997 === 0);
  const writer = bitWriter();
  for (const bit of written) writer.bit(0, bit);
  const bytes = writer.finish();
  const reader = bitReader(bytes);
  expect(written.every((bit) => reader.bit(0, false) === bit)).toBe(true);
});

test('takes a small part of a bit for what is nearly always alike', () => {
  const writer = bitWriter();
  for (let at = 0; at < 80_000; at++) writer.bit(0, at % 1000 === 0);
  // 80,000 bits are 10,000 bytes; a thousandth of them against the rest is 0.0114 bits each by Shannon's entropy.
  expect(writer.finish().length).toBeLessThan(250);
});

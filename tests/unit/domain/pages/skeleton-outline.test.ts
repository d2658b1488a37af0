import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Skeleton, SkeletonChild, SkeletonNode } from '../../../../utils/domain/pages/skeleton';
import { skeletonOutline } from '../../../../utils/domain/pages/skeleton-outline';

const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('а', 'б', 'x', '7', ' ', '\n', '<', '"') });
const name = fc.stringMatching(/^[a-z]{1,6}$/u);
const { node } = fc.letrec<{ node: SkeletonNode; child: SkeletonChild }>((tie) => ({
  child: fc.oneof({ maxDepth: 3 }, word, tie('node')),
  node: fc.record(
    {
      tag: name,
      attributes: fc.dictionary(name, word, { maxKeys: 3 }),
      children: fc.array(tie('child'), { maxLength: 3 }),
      shadow: fc.record({
        mode: fc.constantFrom('open' as const, 'closed' as const),
        children: fc.array(tie('child'), { maxLength: 2 }),
      }),
      frame: fc.option(fc.record({ path: name.map((step) => `/${step}`), body: tie('node') }), {
        nil: undefined,
        maxDepth: 2,
      }),
    },
    { requiredKeys: ['tag'] },
  ) as fc.Arbitrary<SkeletonNode>,
}));
const skeletons: fc.Arbitrary<Skeleton> = fc.record({
  ...{ format: fc.constant('takt-skeleton' as const), version: fc.constant(1 as const) },
  ...{ marketplace: name, path: name.map((step) => `/${step}`), build: name },
  takenAt: fc.constant('2026-02-05T08:30:00.000Z'),
  body: node,
});

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whatever stands in it: values and names. */
function saidIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(saidIn);
}

test('whatever is written into the file is shown before, blanks apart', () => {
  fc.assert(
    fc.property(skeletons, (skeleton) => {
      const shown = folded(skeletonOutline(skeleton));
      const file: unknown = JSON.parse(JSON.stringify(skeleton));
      for (const said of saidIn(file)) expect(shown).toContain(folded(said));
    }),
  );
});

test('a page whose end is not in the file is shown with that', () => {
  const skeleton = fc.sample(skeletons, 1)[0] as Skeleton;
  expect(skeletonOutline({ ...skeleton, cut: true })).toContain('cut: true');
});

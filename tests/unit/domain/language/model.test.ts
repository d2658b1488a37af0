import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, type LinearModel, packModels, unpackModels } from '../../../../utils/domain/language/model';

const model = (labels: string[], pattern: number[]): LinearModel => {
  const weights = Int8Array.from({ length: labels.length << 4 }, (_, at) => pattern[at % pattern.length] ?? 0);
  return { labels, bits: 4, step: 0.25, weights: () => weights };
};
const plain = (models: readonly LinearModel[] | undefined) =>
  models?.map(({ weights, ...rest }) => ({ ...rest, weights: [...weights()] }));

describe('the weights’ bytes', () => {
  test('give back the models that were packed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -7, max: 7 }), { minLength: 1, maxLength: 64 }), (weights) => {
        const models = [model(['uk', 'ru', 'uz-Cyrl'], weights), model(['en', 'pl'], weights)];
        expect(plain(unpackModels(packModels(models)))).toEqual(plain(models));
      }),
    );
  });

  test('are refused with any one byte changed, or cut anywhere', () => {
    const bytes = packModels([model(['uk', 'ru'], [1, -2, 0, 0, 3])]);
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(unpackModels(changed)).toBeUndefined();
      expect(unpackModels(bytes.slice(0, at))).toBeUndefined();
    }
  });

  test('are refused when they are somebody else’s', () => {
    expect(unpackModels(new Uint8Array())).toBeUndefined();
    expect(unpackModels(new Uint8Array(5000))).toBeUndefined();
  });
});

test('no words speak for nothing', () => {
  expect([...evidenceOf(model(['uk', 'ru'], [1, 2]), [])]).toEqual([0, 0]);
});

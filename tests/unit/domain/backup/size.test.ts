import { describe, expect, it } from 'vitest';
import { carriedSize, checkSize } from '../../../../utils/domain/backup/size';

describe('the size of a text on its way', () => {
  it.each([
    ['nothing', ''],
    ['Latin', 'takt'],
    ['Cyrillic', 'Де моє замовлення?'],
    ['a sign of the first plane', '•••• 4242 №'],
    ['an emoji', '🦊👍'],
    ['JSON', '{"a":"b\\"c"}\n'],
  ])('%s', (_, text) => {
    expect(carriedSize(text)).toBe(Buffer.byteLength(JSON.stringify(text)));
  });

  it('is refused in whole megabytes, rounded up', () => {
    expect(() => checkSize(3 * 2 ** 20, 'import-too-large', 3 * 2 ** 20)).not.toThrow();
    expect(() => checkSize(3 * 2 ** 20 + 1, 'import-too-large', 3 * 2 ** 20)).toThrow('import-too-large: 4');
  });
});

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../../utils/domain/language/detect';
import { unpackModels } from '../../../../../utils/domain/language/model';
import { apart, linesOf } from '../../../../../utils/domain/language/training/lines';
import { trainWeights } from '../../../../../utils/domain/language/training/train';

const root = join(__dirname, '../../../../..');
const folder = join(root, 'tests/fixtures/language/train');
const lines = readdirSync(folder)
  .sort()
  .flatMap((name) => linesOf(readFileSync(join(folder, name), 'utf8'), name));
const weights = trainWeights(lines, { seed: 7, samples: 3000 });
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('a small text, learned', () => {
  test('gives the same bytes every time', () => {
    expect(sha256(trainWeights(lines, { seed: 7, samples: 3000 }))).toBe(sha256(weights));
    expect(sha256(trainWeights(lines, { seed: 8, samples: 3000 }))).not.toBe(sha256(weights));
  });

  test('gives the bytes that were made of it before', () => {
    const known = readFileSync(join(root, 'tests/fixtures/language/weights.bin'));
    expect(sha256(weights)).toBe(sha256(known));
  });

  test('tells most of its own lines', () => {
    const { detect, isWhole } = createDetector(weights);
    expect(isWhole).toBe(true);
    const own = lines.filter(({ label }) => label === 'uk' || label === 'ru');
    const right = own.filter(({ label, text }) => detect(text).language === label);
    expect(right.length / own.length).toBeGreaterThan(0.8);
  });

  test('leaves most weights at zero', () => {
    for (const model of unpackModels(weights) ?? []) {
      const weights = model.weights();
      const used = weights.filter((weight) => weight !== 0).length;
      expect(used).toBeGreaterThan(100);
      expect(used / weights.length).toBeLessThan(0.2);
    }
  });
});

describe('the weights that are shipped', () => {
  const shipped = readFileSync(join(root, 'assets/language/weights.bin'));
  const made = JSON.parse(readFileSync(join(root, 'assets/language/weights.json'), 'utf8'));

  test('are the ones whose making is written down beside them', () => {
    expect({ sha256: sha256(shipped), bytes: shipped.length }).toEqual({ sha256: made.sha256, bytes: made.bytes });
  });

  test('were made of the chat lines that are here', () => {
    const chat = join(root, 'assets/language/chat');
    const here = readdirSync(chat)
      .sort()
      .map((name) => ({ name: `assets/language/chat/${name}`, sha256: sha256(readFileSync(join(chat, name))) }));
    const ours = made.files.filter(({ name }: { name: string }) => name.startsWith('assets/'));
    expect(ours).toEqual(here);
  });

  /** Written by other hands than the set that the detector is tuned on, and never learned from. */
  test.each([
    // Some of its lines are half Russian on purpose, and taken for both.
    ['uk', 94],
    ['ru', 97],
    ['be', 90],
    ['kk', 90],
  ])('tell lines of several words that were held out: %s, %i of a hundred', (language, floor) => {
    const { detect } = createDetector(shipped);
    const chat = join(root, 'assets/language/chat');
    const heldOut = readdirSync(chat)
      .filter((name) => name === `${language}.tsv`)
      .flatMap((name) => apart(linesOf(readFileSync(join(chat, name), 'utf8'), name)).heldOut)
      .filter(({ text }) => text.split(' ').length >= 3);
    const right = heldOut.filter(({ text }) => detect(text).language === language);
    expect(heldOut.length).toBeGreaterThan(10);
    expect((100 * right.length) / heldOut.length).toBeGreaterThanOrEqual(floor);
  });
});

describe('lines that cannot be learned from', () => {
  test.each([
    ['no text', 'uk\t\town'],
    ['no source', 'uk\tПривіт'],
    ['a column too many', 'uk\tПривіт\town\tmore'],
    ['no label', '\tПривіт\town'],
  ])('%s: the file and the line are named', (_, line) => {
    expect(() => linesOf(`uk\tДякую\town\n${line}\n`, 'uk.tsv')).toThrow(/^uk\.tsv:2: /u);
  });

  test('none of a language', () => {
    const without = lines.filter(({ label }) => label !== 'tg');
    expect(() => trainWeights(without, { seed: 7, samples: 10 })).toThrow('no line to learn tg from');
  });
});

/** That `SCORES.md` shows what `npm run score:structure` has found, and that no answer goes where no buyer reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StructureScores } from '../score/structure';
import { STRUCTURE_MARKS, structureTables } from '../score/structure-table';
import { tablesIn } from '../score/table';

const root = join(import.meta.dirname, '../..');
const scores: StructureScores = JSON.parse(readFileSync(join(root, 'tests/score/structure-scores.json'), 'utf8'));

test('the page shows what was found', () => {
  const page = readFileSync(join(root, 'tests/score/SCORES.md'), 'utf8');
  expect(tablesIn(page, STRUCTURE_MARKS), 'score again: npm run score:structure').toBe(structureTables(scores));
});

test('no field was taken for that of the reply that is another', () => {
  const pages = Object.values(scores).flat();
  expect(pages.filter(({ reply }) => reply === 'trap' || reply === 'wrong')).toEqual([]);
});

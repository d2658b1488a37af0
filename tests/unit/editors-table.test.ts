/** That `EDITORS.md` shows what `npm run score:editors` has found, of every field that there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EDITORS } from '../cabinets/editors/catalogue.mjs';
import type { EditorScore } from '../score/editors';
import { EDITORS_MARKS, editorsTable } from '../score/editors-table';
import { tablesIn } from '../score/table';

const root = join(import.meta.dirname, '../..');
const scores: EditorScore[] = JSON.parse(readFileSync(join(root, 'tests/score/editors-scores.json'), 'utf8'));
const AGAIN = 'score again: npm run score:editors';

test('the page shows what was found', () => {
  const page = readFileSync(join(root, 'tests/score/EDITORS.md'), 'utf8');
  expect(tablesIn(page, EDITORS_MARKS), AGAIN).toBe(editorsTable(scores));
});

test('every field was looked at', () => {
  expect(
    scores.map(({ id }) => id),
    AGAIN,
  ).toEqual(EDITORS.map(({ id }) => id));
});

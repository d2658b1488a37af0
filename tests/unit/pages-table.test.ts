/** That `SCORES.md` shows what `npm run score:pages` has found, and that what it found is no lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWhole } from '../score/page-score';
import { type PagesScores, tablesIn, tablesOf } from '../score/table';

const root = join(import.meta.dirname, '../..');
const scores: PagesScores = JSON.parse(readFileSync(join(root, 'tests/score/scores.json'), 'utf8'));
const AGAIN = 'score again: npm run score:pages';

test('the tables are what the command makes of its scores', () => {
  expect(tablesIn(readFileSync(join(root, 'tests/score/SCORES.md'), 'utf8')), AGAIN).toBe(tablesOf(scores));
});

test('on its replicas every map reads everything', () => {
  expect(scores.replicas.filter((page) => !isWhole(page))).toEqual([]);
  expect(new Set(scores.replicas.map(({ marketplace }) => marketplace)).size).toBe(3);
});

test('no trap is taken for the reply field, and nothing for a chat that is none', () => {
  for (const page of [...scores.replicas, ...scores.imagined]) expect(page.reply, page.variant).not.toBe('trap');
  const others = scores.imagined.filter(({ kind }) => kind === 'no chat');
  expect(others.length).toBe(10);
  expect(others.filter(({ map }) => map !== null)).toEqual([]);
});

test('with any hook gone nothing wrong is said', () => {
  expect(scores.hooks.filter(({ wrong }) => wrong > 0)).toEqual([]);
  expect(scores.hooks.length).toBeGreaterThan(5);
});

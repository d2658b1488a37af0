/** That `FIGURES.md` shows what `npm run bench` has measured, and that the sizes in it are those of this build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectorSize } from '../bench/detector-size';
import { type ByCabinet, CABINET_IDS, EDITOR_IDS, type Figures } from '../bench/figures';
import { sizesIn } from '../bench/sizes';
import { percentile } from '../bench/statistics';
import { tableIn, tableOf, withTable } from '../bench/table';
import { editorOf } from '../cabinets/editors/catalogue.mjs';
import { root } from './built';

const page = readFileSync(join(root, 'tests/bench/FIGURES.md'), 'utf8');
const figures: Figures = JSON.parse(readFileSync(join(root, 'tests/bench/figures.json'), 'utf8'));
const { inserting, editors, keyPresses, searching, reading, inferring, many } = figures.times;

const AGAIN = 'measure again: npm run bench, or npm run bench -- --sizes for the sizes alone';
const all = (samples: ByCabinet) => CABINET_IDS.flatMap((id) => samples[id]);

test('the table is what the command makes of its figures', () => {
  expect(tableIn(page), AGAIN).toBe(tableOf(figures));
});

test('the sizes are those of this build, to two in a hundred', async () => {
  const built = [...sizesIn(join(root, '.output/chrome-mv3')), await detectorSize(root)];
  const names = (sizes: Figures['sizes']) => sizes.map(({ name, part }) => `${part}: ${name}`);
  expect(names(figures.sizes), AGAIN).toEqual(names(built));
  for (const [index, { name, raw, gzip }] of built.entries()) {
    // Of what is a line long, two in a hundred is less than a letter or two.
    const near = (size: number) => Math.max(0.02 * size, 10);
    expect(Math.abs((figures.sizes[index]?.raw ?? 0) - raw), `${name}, ${AGAIN}`).toBeLessThanOrEqual(near(raw));
    expect(Math.abs((figures.sizes[index]?.gzip ?? 0) - gzip), `${name}, ${AGAIN}`).toBeLessThanOrEqual(near(gzip));
  }
});

describe('the table', () => {
  test.each([
    ['p50 ≤ 4 ms', inserting.warm.stands, 50, 4, 60],
    ['p95 ≤ 12 ms', inserting.warm.stands, 95, 12, 60],
    ['p95 ≤ 100 ms', inserting.cold.stands, 95, 100, 20],
    ['p99 ≤ 0.5 ms', keyPresses.ours, 99, 0.5, 300],
    ['p50 ≤ 50 ms', searching.opens, 50, 50, 30],
  ])(
    'says of the goal %s whether it was met, from enough samples in all three cabinets',
    (goal, samples, p, most, count) => {
      expect(all(samples).length).toBeGreaterThanOrEqual(count);
      for (const id of CABINET_IDS) expect(samples[id].length).toBeGreaterThanOrEqual(count / CABINET_IDS.length);
      const verdict = percentile(all(samples), p) <= most ? 'met' : '**missed**';
      expect(tableIn(page)).toContain(`${goal}: ${verdict}`);
    },
  );

  test.each([
    ['p50 ≤ 5 ms', searching.keys, 5, 40],
    ['p50 ≤ 300 ms', many.recomputed, 300, 10],
    ['p50 ≤ 150 ms', many.firstRows, 150, 10],
    ['p50 ≤ 1 ms', many.ticks, 1, 3],
    ['p50 ≤ 50 ms', reading.first, 50, 5],
    ['p50 ≤ 8 ms', reading.slices, 8, 5],
    ['p50 ≤ 0.1 ms', reading.recycled, 0.1, 5],
    ['p50 ≤ 1 MB', reading.heap, 1, 5],
    ['p50 ≤ 200 ms', inferring.script, 200, 5],
    ['p50 ≤ 8 ms', inferring.slices, 8, 5],
  ])('says of the goal %s for very many whether it was met', (goal, samples, most, count) => {
    expect(samples.length).toBeGreaterThanOrEqual(count);
    expect(tableIn(page)).toContain(`${goal}: ${percentile(samples, 50) <= most ? 'met' : '**missed**'}`);
  });

  test('has a line for each kind of editor, and says of its goals whether they were met', () => {
    expect(editors.map(({ id }) => id)).toEqual(EDITOR_IDS);
    for (const { id, stands, typed } of editors) {
      expect(stands.length).toBeGreaterThanOrEqual(40);
      expect(typed).toHaveLength(stands.length);
      const line = tableIn(page)
        .split('\n')
        .find((one) => one.includes(`, in ${editorOf(id)?.name} |`));
      const verdict = (p: number, most: number) => (percentile(stands, p) <= most ? 'met' : '**missed**');
      expect(line).toContain(`p50 ≤ 4 ms: ${verdict(50, 4)}, p95 ≤ 12 ms: ${verdict(95, 12)}`);
    }
  });

  test('has a line for keys of triggers, from enough of them in all three cabinets', () => {
    for (const id of CABINET_IDS) expect(keyPresses.begun[id].length).toBeGreaterThanOrEqual(50);
    expect(tableIn(page)).toContain('a key that begins a trigger, or goes on with one');
  });

  test('says of every budget whether it was met', () => {
    const packed = (part: string) => figures.sizes.filter((size) => size.part === part).map(({ gzip }) => gzip);
    const verdict = (gzip: number, most: number) => `≤ ${most} kB: ${gzip <= most * 1000 ? 'met' : '**missed**'}`;
    const untouched = packed('page').reduce((sum, gzip) => sum + gzip, 0);
    expect(tableIn(page)).toContain(verdict(untouched, 45));
    expect(packed('need').length).toBeGreaterThan(0);
    for (const gzip of packed('need')) expect(tableIn(page)).toContain(verdict(gzip, 25));
    expect(packed('detector')).toHaveLength(1);
    for (const gzip of packed('detector')) expect(tableIn(page)).toContain(verdict(gzip, 60));
  });

  test('marks what was missed', () => {
    const slow = Object.fromEntries(CABINET_IDS.map((id) => [id, [999]])) as unknown as ByCabinet;
    const landings = { stands: slow, taken: slow };
    const times = {
      ...figures.times,
      inserting: { ...inserting, warm: landings, cold: landings },
      editors: editors.map((editor) => ({ ...editor, stands: [999] })),
      keyPresses: { ...keyPresses, ours: slow },
      searching: { ...searching, opens: slow, keys: [999] },
      reading: {
        ...reading,
        start: [999],
        first: [999],
        slices: [999],
        recycled: [999],
        elsewhere: [999],
        heap: [999],
      },
      inferring: { script: [999], slices: [999] },
      detecting: { first: [999], later: [1] },
      many: { ...many, recomputed: [999], firstRows: [999], ticks: [999] },
    };
    const sizes = figures.sizes.map((size) => ({ ...size, gzip: 99_000 }));
    const table = tableOf({ times, sizes });
    expect(table).not.toContain(': met');
    expect(table.match(/\*\*missed\*\*/gu)).toHaveLength(
      18 + 2 * EDITOR_IDS.length + sizes.filter(({ part }) => part === 'need' || part === 'detector').length + 1,
    );
  });
});

describe('writing it', () => {
  test('leaves everything around it as it was', () => {
    const before = 'a\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nb\n';
    expect(withTable(before, 'new')).toBe('a\n<!-- bench:begin -->\nnew\n<!-- bench:end -->\nb\n');
  });

  test.each(['no markers', '<!-- bench:end --><!-- bench:begin -->', '<!-- bench:begin -->'])(
    'refuses a page with %s',
    (text) => {
      expect(() => withTable(text, 'new')).toThrow('must hold');
    },
  );
});

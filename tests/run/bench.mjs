/**
 * `npm run bench`: measures the built extension in Chromium on the replica cabinets, keeps what it measured in
 * `tests/bench/figures.json` and writes it into `tests/bench/FIGURES.md`. `npm run bench -- --sizes` measures the scripts' sizes only,
 * `-- --inserting` those and how long a text takes from Tab into each kind of field, `-- --typing` those and what other keys cost,
 * `-- --inferring` those and what a page costs that no map fits, `-- --searching` those and what it costs to find a template; the
 * rest stays as it was measured before.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, tail } from './command.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupError } from './setup-error.mjs';
import { loadTypeScript } from './typescript.mjs';

const FIGURES = 'tests/bench/figures.json';
const TABLE = 'tests/bench/FIGURES.md';
const EXTENSION = join(root, '.output', 'chrome-mv3');
/** Well over what a run takes (ms): whatever hangs, the command ends. */
const LONGEST = 1_500_000;

const late = setTimeout(() => {
  console.error(`No result within ${LONGEST / 60_000} minutes.`);
  process.exit(1);
}, LONGEST).unref();

try {
  await bench(
    process.argv.includes('--sizes'),
    ['inserting', 'typing', 'inferring', 'searching'].find((part) => process.argv.includes(`--${part}`)),
  );
} catch (error) {
  console.error(error instanceof SetupError ? error.message : (error.stack ?? error));
  process.exitCode = 1;
} finally {
  clearTimeout(late);
}

/** @param {boolean} sizesOnly @param {string | undefined} part what alone is measured */
async function bench(sizesOnly, part) {
  await ensureDependencies();
  const chromium = sizesOnly ? undefined : await ensureChromium();
  console.log('Building …');
  const built = await runTool('wxt', ['build']);
  if (built.code !== 0) throw new SetupError(`The build failed:\n${tail(built.output)}`);

  const measures = await loadTypeScript('tests/bench/bench.ts');
  const { detectorSize, measured, sizesIn, tableOf, withTable } = measures;
  const known = JSON.parse(readFileSync(join(root, FIGURES), 'utf8')).times;
  const times = chromium
    ? await onCabinets((cabinets) => {
        const what = { cabinets, extension: EXTENSION, chromium, say: console.log };
        return part ? measures[`${part}Anew`](what, known) : measured(what);
      })
    : known;
  const figures = { times, sizes: [...sizesIn(EXTENSION), await detectorSize(root)] };
  const table = tableOf(figures);
  console.log(`\n${table}\n`);
  writeFileSync(join(root, FIGURES), `${JSON.stringify(figures, null, 2)}\n`);
  const formatted = await runTool('@biomejs/biome', ['format', '--write', FIGURES], { bin: 'biome' });
  if (formatted.code !== 0) throw new SetupError(`${FIGURES} could not be formatted:\n${tail(formatted.output)}`);
  writeFileSync(join(root, TABLE), withTable(readFileSync(join(root, TABLE), 'utf8'), table));
  console.log(`Written: ${FIGURES}, ${TABLE}.`);
}

/** @template T @param {(cabinets: import('../cabinets/server.mjs').Cabinets) => Promise<T>} measure @returns {Promise<T>} */
async function onCabinets(measure) {
  // Only now, for on a fresh machine their dependencies have just been installed.
  const { startCabinets } = await import('../cabinets/server.mjs');
  const cabinets = await startCabinets();
  try {
    return await measure(cabinets);
  } finally {
    await cabinets.close();
  }
}

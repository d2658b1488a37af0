/**
 * `npm run score:structure`: scores the structural reader, with no known map, on all pages that are here; keeps what it
 * found in `tests/score/structure-scores.json` and writes it into `tests/score/SCORES.md`. `npm run score:structure -- unseen` scores
 * the set that is held out alone, and keeps what was found of the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, tail } from './command.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupError } from './setup-error.mjs';
import { loadTypeScript } from './typescript.mjs';

const SCORES = 'tests/score/structure-scores.json';
const TABLES = 'tests/score/SCORES.md';
/** Well over what a run takes (ms): whatever hangs, the command ends. */
const LONGEST = 900_000;

const late = setTimeout(() => {
  console.error(`No result within ${LONGEST / 60_000} minutes.`);
  process.exit(1);
}, LONGEST).unref();

try {
  await score();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : (error.stack ?? error));
  process.exitCode = 1;
} finally {
  clearTimeout(late);
}

async function score() {
  await ensureDependencies();
  const { path } = await ensureChromium();
  const { chromium } = await import('@playwright/test');
  const { startCabinets } = await import('../cabinets/server.mjs');
  const { bundle } = await import('../score/bundle.mjs');
  const { scoreStructure, scoreUnseen } = await loadTypeScript('tests/score/structure.ts');
  const { STRUCTURE_MARKS, structureTables } = await loadTypeScript('tests/score/structure-table.ts');
  const { withTables } = await loadTypeScript('tests/score/table.ts');
  const reader = await bundle('structure-in-page');
  const cabinets = await startCabinets();
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${cabinets.hostResolverRules}`],
  });
  try {
    const scores = process.argv.includes('unseen')
      ? { ...kept(), ...(await scoreUnseen(browser, reader, console.log)) }
      : await scoreStructure(browser, cabinets, reader, console.log);
    const tables = structureTables(scores);
    console.log(`\n${tables}\n`);
    writeFileSync(join(root, SCORES), `${JSON.stringify(scores, null, 2)}\n`);
    const formatted = await runTool('@biomejs/biome', ['format', '--write', SCORES], { bin: 'biome' });
    if (formatted.code !== 0) throw new SetupError(`${SCORES} could not be formatted:\n${tail(formatted.output)}`);
    writeFileSync(join(root, TABLES), withTables(readFileSync(join(root, TABLES), 'utf8'), tables, STRUCTURE_MARKS));
    console.log(`Written: ${SCORES}, ${TABLES}.`);
  } finally {
    await browser.close();
    await cabinets.close();
  }
}

/** What the last run found. */
function kept() {
  return JSON.parse(readFileSync(join(root, SCORES), 'utf8'));
}

/**
 * `npm run score:pages`: scores the shipped readers on the replica cabinets, on imagined pages, and on stored pages with
 * their hooks taken away; keeps what it found in `tests/score/scores.json` and writes it into `tests/score/SCORES.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool, tail } from './command.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupError } from './setup-error.mjs';
import { loadTypeScript } from './typescript.mjs';

const SCORES = 'tests/score/scores.json';
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
  const { CASES, scoreCase, scoreHooks, scoreImagined } = await loadTypeScript('tests/score/pages.ts');
  const { tablesOf, withTables } = await loadTypeScript('tests/score/table.ts');
  const readers = await bundle('in-page');
  const cabinets = await startCabinets();
  const browser = await chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--ignore-certificate-errors', `--host-resolver-rules=${cabinets.hostResolverRules}`],
  });
  try {
    const replicas = [];
    for (const one of CASES) {
      console.log(`${one.map}, ${one.variant} …`);
      const page = await browser.newPage({ timezoneId: 'Europe/Kyiv', locale: 'uk-UA', ignoreHTTPSErrors: true });
      replicas.push(await scoreCase(page, cabinets, readers, one));
      await page.close();
    }
    console.log('Imagined pages …');
    const imagined = await scoreImagined(browser, readers);
    console.log('Hooks …');
    const hooks = await scoreHooks(browser, await bundle('hooks-in-page'), ['wildberries', 'prom', 'rozetka']);
    const tables = tablesOf({ replicas, imagined, hooks });
    console.log(`\n${tables}\n`);
    writeFileSync(join(root, SCORES), `${JSON.stringify({ replicas, imagined, hooks }, null, 2)}\n`);
    const formatted = await runTool('@biomejs/biome', ['format', '--write', SCORES], { bin: 'biome' });
    if (formatted.code !== 0) throw new SetupError(`${SCORES} could not be formatted:\n${tail(formatted.output)}`);
    writeFileSync(join(root, TABLES), withTables(readFileSync(join(root, TABLES), 'utf8'), tables));
    console.log(`Written: ${SCORES}, ${TABLES}.`);
  } finally {
    await browser.close();
    await cabinets.close();
  }
}

/**
 * `npm run score:editors`: holds every kind of field against what is promised of it, through the built extension in
 * Chromium; keeps what it found in `tests/score/editors-scores.json` and writes it into `tests/score/EDITORS.md`.
 * `npm run score:editors -- slate quill` looks at those alone, and keeps what was found of the others.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runTool, tail } from './command.mjs';
import { ensureChromium, ensureDependencies } from './setup.mjs';
import { SetupError } from './setup-error.mjs';
import { loadTypeScript } from './typescript.mjs';

const SCORES = 'tests/score/editors-scores.json';
const TABLES = 'tests/score/EDITORS.md';
const EXTENSION = join(root, '.output/chrome-mv3');
/** Well over what a run takes (ms): whatever hangs, the command ends. */
const LONGEST = 2_400_000;

const late = setTimeout(() => {
  console.error(`No result within ${LONGEST / 60_000} minutes.`);
  process.exit(1);
}, LONGEST).unref();

try {
  await score(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SetupError ? error.message : (error.stack ?? error));
  process.exitCode = 1;
} finally {
  clearTimeout(late);
}

/** @param {readonly string[]} fields */
async function score(fields) {
  await ensureDependencies();
  process.env.TAKT_CHROMIUM = (await ensureChromium()).path;
  console.log('Building …');
  const built = await runTool('wxt', ['build']);
  if (built.code !== 0) throw new SetupError(`The build failed:\n${tail(built.output)}`);
  const { startCabinets } = await import('../cabinets/server.mjs');
  const { startSink } = await import('../support/browser/network.mjs');
  const { openExtensionBrowser } = await loadTypeScript('tests/e2e/extension-browser.ts');
  const { scoreEditors } = await loadTypeScript('tests/score/editors.ts');
  const { editorsTable, EDITORS_MARKS } = await loadTypeScript('tests/score/editors-table.ts');
  const { withTables } = await loadTypeScript('tests/score/table.ts');
  const cabinets = await startCabinets();
  const sink = await startSink();
  const profile = mkdtempSync(join(tmpdir(), 'takt-editors-'));
  const takt = await openExtensionBrowser({ extension: EXTENSION, cabinets, sink, profile });
  try {
    const scored = await scoreEditors(takt, fields, console.log);
    if (takt.errors().length > 0) throw new Error(`Nobody caught:\n${takt.errors().join('\n')}`);
    if (cabinets.editors.sent().length > 0) throw new Error('A text was sent.');
    const kept = existsSync(join(root, SCORES)) ? JSON.parse(readFileSync(join(root, SCORES), 'utf8')) : [];
    const scores = fields.length === 0 ? scored : kept.map((one) => scored.find(({ id }) => id === one.id) ?? one);
    const table = editorsTable(scores);
    console.log(`\n${table}\n`);
    writeFileSync(join(root, SCORES), `${JSON.stringify(scores, null, 2)}\n`);
    const formatted = await runTool('@biomejs/biome', ['format', '--write', SCORES], { bin: 'biome' });
    if (formatted.code !== 0) throw new SetupError(`${SCORES} could not be formatted:\n${tail(formatted.output)}`);
    writeFileSync(join(root, TABLES), withTables(readFileSync(join(root, TABLES), 'utf8'), table, EDITORS_MARKS));
    console.log(`Written: ${SCORES}, ${TABLES}.`);
  } finally {
    await takt.close();
    await sink.close();
    await cabinets.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

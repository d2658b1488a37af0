/**
 * `npm test`: sets this machine up and runs everything, cheap first. A stage that fails stops only what builds on it.
 * `npm test -- --only unit,e2e` runs those stages alone, on the builds that are there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, tail } from './command.mjs';
import { ensureChromium, ensureDependencies, ensureFirefox } from './setup.mjs';
import { stages } from './stages.mjs';

const REPORT = join(root, '.output', 'test-report.json');
const REPORTS = join(root, '.output', 'reports');
const { values } = parseArgs({ options: { only: { type: 'string' } } });

const wanted = values.only?.split(',').map((name) => name.trim());
const unknown = wanted?.filter((name) => !stages.some((stage) => stage.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const start = performance.now();
/** @type {{ name: string, seconds: number, passed: number, failed: number, notRun?: string }[]} */
const done = [];
rmSync(REPORT, { force: true });
mkdirSync(REPORTS, { recursive: true });

const ready = await stage('set-up', async () => {
  await ensureDependencies();
  return { passed: 0, failed: 0, output: '' };
});
if (ready) {
  const browsers = { chromium: once(async () => (await ensureChromium()).path), firefox: once(ensureFirefox) };
  for (const { name, needs = [], run } of stages) {
    if (wanted && !wanted.includes(name)) continue;
    const broken = needs.filter((need) => done.some((one) => one.name === need && one.failed > 0));
    await stage(name, async () =>
      broken.length > 0
        ? { passed: 0, failed: 1, output: `Not run, because this failed: ${broken.join(', ')}.` }
        : run(browsers),
    );
  }
}
finish();

/**
 * @param {string} name @param {() => Promise<import('./stages.mjs').StageResult>} run
 * @returns {Promise<boolean>} whether nothing failed
 */
async function stage(name, run) {
  const began = performance.now();
  // Set-up says in a sentence what is missing; anything else that throws is our own mistake and keeps its stack.
  const result = await run().catch((error) => ({ passed: 0, failed: 1, output: sentenceOf(error), notRun: undefined }));
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const { passed, failed, output, notRun } = result;
  done.push({ name, seconds, passed, failed, ...(notRun && { notRun }) });
  const counts = notRun
    ? `not run: ${notRun}`
    : name === 'set-up' && !failed
      ? ''
      : `${passed} passed, ${failed} failed`;
  console.log(`${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`.trimEnd());
  writeFileSync(join(REPORTS, `${name.replaceAll(' ', '-')}.log`), output);
  if (failed > 0) console.log(`${tail(output, 120).replace(/^/gm, '    ')}\n`);
  return failed === 0;
}

function finish() {
  const sum = (/** @type {'passed' | 'failed'} */ what) => done.reduce((total, one) => total + one[what], 0);
  const passed = sum('passed');
  const failed = sum('failed') + (sum('passed') + sum('failed') === 0 ? 1 : 0);
  const seconds = Math.round((performance.now() - start) / 1000);
  const notRun = done.filter((one) => one.notRun).map(({ name, notRun }) => ({ name, reason: notRun }));
  writeFileSync(REPORT, `${JSON.stringify({ passed, failed, notRun, seconds, stages: done }, null, 2)}\n`);
  console.log(`in ${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  for (const { name, reason } of notRun) console.log(`Not run, and not counted: ${name}: ${reason}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** @param {unknown} error */
function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'SetupError' ? error.message : (error.stack ?? error.message);
}

/** @template T @param {() => Promise<T>} find @returns {() => Promise<T>} what was found, or the same failure, each time */
function once(find) {
  /** @type {Promise<T> | undefined} */
  let found;
  return () => {
    found ??= find();
    return found;
  };
}

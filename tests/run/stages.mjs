/** What `npm test` runs, cheap first. Checks count as one each; test runners are counted by their own reports. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './command.mjs';
import { fromPlaywright, fromVitest, reportPath } from './reports.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string, notRun?: string }} StageResult
 * @typedef {{ chromium: () => Promise<string>, firefox: () => Promise<{ path: string } | { missing: string }> }} Browsers
 * @typedef {{ name: string, needs?: string[], run: (browsers: Browsers) => Promise<StageResult> }} Stage `needs`: stages whose product it uses
 */

/** The one finding that is known and accepted: Preact sets innerHTML where its user asks for it, and we never do. */
const KNOWN_LINT_CODE = 'UNSAFE_VAR_ASSIGNMENT';

/** @type {Stage[]} */
export const stages = [
  { name: 'types', run: types },
  { name: 'lint', run: () => check('@biomejs/biome', ['ci', '--colors=off', '.']) },
  { name: 'unit', run: () => vitest('unit', 'vitest.config.ts') },
  { name: 'build chrome', run: () => build('chrome') },
  { name: 'build firefox', run: () => build('firefox') },
  { name: 'web-ext', needs: ['build firefox'], run: webExtLint },
  {
    name: 'browser',
    run: async (browsers) =>
      vitest('browser', 'vitest.browser.config.ts', { TAKT_CHROMIUM: await browsers.chromium() }),
  },
  {
    name: 'build tests',
    needs: ['build chrome', 'build firefox'],
    run: () => vitest('build', 'vitest.build.config.ts'),
  },
  { name: 'e2e', needs: ['build chrome'], run: async (browsers) => playwright(await browsers.chromium()) },
  { name: 'firefox', needs: ['build firefox'], run: firefox },
];

/** @param {string} packageName @param {string[]} args @returns {Promise<StageResult>} */
async function check(packageName, args, bin = packageName.replace(/^.*\//, '')) {
  const { code, output } = await runTool(packageName, args, { bin });
  return verdict(code === 0, output);
}

/** @returns {StageResult} */
const verdict = (/** @type {boolean} */ fine, /** @type {string} */ output) => ({
  passed: fine ? 1 : 0,
  failed: fine ? 0 : 1,
  output,
});

async function types() {
  const projects = ['tsconfig.json', 'utils/domain/tsconfig.json', 'tests/cabinets/tsconfig.json'].filter((path) =>
    existsSync(join(root, path)),
  );
  const results = await Promise.all(
    projects.map((project) => runTool('typescript', ['--noEmit', '-p', project], { bin: 'tsc' })),
  );
  return verdict(
    results.every(({ code }) => code === 0),
    results.map(({ output }) => output).join(''),
  );
}

/** @param {'chrome' | 'firefox'} browser */
function build(browser) {
  // What an earlier build left must not be tested in the place of one that failed.
  rmSync(join(root, '.output', `${browser}-mv3`), { recursive: true, force: true });
  return check('wxt', ['build', '-b', browser]);
}

async function webExtLint() {
  const { output } = await runTool('web-ext', ['lint', '-s', '.output/firefox-mv3', '--output', 'json']);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  try {
    const { errors, warnings, notices } = JSON.parse(json);
    const found = [...errors, ...warnings, ...notices].filter(({ code }) => code !== KNOWN_LINT_CODE);
    return verdict(
      found.length === 0,
      found.map(({ code, message, file }) => `${code} ${file}: ${message}`).join('\n'),
    );
  } catch {
    return verdict(false, `web-ext gave no report:\n${output}`);
  }
}

/**
 * @param {string} name of the report @param {string} config
 * @param {Record<string, string>} [env] @returns {Promise<StageResult>}
 */
async function vitest(name, config, env = {}) {
  return runner(name, config, fromVitest, (path) => runTool('vitest', ['run', '--config', path], { env }));
}

/** @param {string} chromium */
const playwright = (chromium) =>
  runner('e2e', 'playwright.config.ts', fromPlaywright, (path) =>
    runTool('@playwright/test', ['test', '--config', path], {
      bin: 'playwright',
      env: { TAKT_CHROMIUM: chromium },
      // Half of `npm test`: over twice what it takes on an idle machine of two cores.
      timeout: 2_400_000,
    }),
  );

/** @param {Browsers} browsers @returns {Promise<StageResult>} */
async function firefox(browsers) {
  const found = await browsers.firefox();
  if ('missing' in found) return { passed: 0, failed: 0, output: '', notRun: found.missing };
  return vitest('firefox', 'vitest.firefox.config.ts', { TAKT_FIREFOX: found.path });
}

/**
 * @param {string} name @param {string} config
 * @param {(report: string) => import('./reports.mjs').Counts} count
 * @param {(configPath: string) => Promise<import('./command.mjs').Outcome>} start
 * @returns {Promise<StageResult>}
 */
async function runner(name, config, count, start) {
  const path = `tests/${config}`;
  if (!existsSync(join(root, path))) return verdict(false, `${path} does not exist, so nothing was tested.`);
  rmSync(reportPath(name), { force: true });
  const { code, output } = await start(path);
  const { passed, failed, notes } = count(name);
  // A runner may fail outside of any test: an error nobody caught, a report that was never written.
  const unexplained = failed === 0 && code !== 0 ? 1 : 0;
  const notesText = [...notes, ...(unexplained ? [`The runner itself failed, with code ${code}.`] : [])].join('\n');
  return { passed, failed: failed + unexplained, output: `${output}\n${notesText}` };
}

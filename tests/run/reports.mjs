/** Counts from the runners' own JSON reports. A report that is missing or empty is a failure; so is a skipped test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.mjs';

/** @typedef {{ passed: number, failed: number, notes: string[] }} Counts */

export const reportPath = (/** @type {string} */ name) => join(root, '.output', 'reports', `${name}.json`);

/** @param {string} name @returns {Counts} */
export const fromVitest = (name) =>
  counted(name, (report) => {
    // A file that could not even be loaded holds no failed test: it counts as one.
    const brokenFiles = report.testResults.filter(
      (/** @type {any} */ file) =>
        file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
      errors: brokenFiles.map((/** @type {any} */ file) => `${file.name}: ${file.message}`),
    };
  });

/** @param {string} name @returns {Counts} */
export const fromPlaywright = (name) =>
  counted(name, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    errors: errors.map((/** @type {any} */ error) => error.message),
  }));

/**
 * @param {string} name
 * @param {(report: any) => { passed: number, failed: number, skipped: number, errors: string[] }} read
 * @returns {Counts}
 */
function counted(name, read) {
  if (!existsSync(reportPath(name))) return { passed: 0, failed: 1, notes: ['It wrote no report.'] };
  const { passed, failed, skipped, errors } = read(JSON.parse(readFileSync(reportPath(name), 'utf8')));
  const notes = [...errors];
  if (skipped > 0) notes.push(`${skipped} skipped, which counts as failed.`);
  if (passed + failed + skipped > 0) return { passed, failed: failed + skipped, notes };
  return { passed: 0, failed: 1, notes: [...notes, 'It ran no test.'] };
}

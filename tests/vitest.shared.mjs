/** What all Vitest configurations here have in common: two workers, no retries, nothing skipped, counts in a report. */
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} name of the report that the counts are read from @returns {import('vitest/node').InlineConfig} */
export const shared = (name) => ({
  name,
  maxWorkers: 2,
  retry: 0,
  allowOnly: false,
  passWithNoTests: false,
  restoreMocks: true,
  reporters: ['default', ['json', { outputFile: `${root}.output/reports/${name}.json` }]],
});

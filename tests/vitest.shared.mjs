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
  // For a machine on which much else runs; nothing waits longer than it must.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  restoreMocks: true,
  reporters: ['default', ['json', { outputFile: `${root}.output/reports/${name}.json` }]],
});

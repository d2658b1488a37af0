/** What all Vitest configurations here have in common: two workers, no retries, nothing skipped, counts in a report. */
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vitest/node';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const shared = (name: string) =>
  ({
    name,
    maxWorkers: 2,
    retry: 0,
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    reporters: ['default', ['json', { outputFile: `${root}.output/reports/${name}.json` }]],
  }) satisfies InlineConfig;

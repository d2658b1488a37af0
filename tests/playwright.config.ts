/** Journeys through the built extension in Chromium, on the replica cabinets: tests/e2e. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: `${root}test-results`,
  // Journeys wait as much as they work: more than there are cores.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // For a machine on which much else runs; nothing waits longer than it must.
  timeout: 150_000,
  reporter: [['list'], ['json', { outputFile: `${root}.output/reports/e2e.json` }]],
  use: { trace: 'off' },
});

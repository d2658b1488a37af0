/** The main journeys in Firefox and those through each chat, two browsers at a time: tests/firefox. */
import { defineConfig } from 'vitest/config';
import { root, shared } from './vitest.shared.mjs';

export default defineConfig({
  root,
  test: {
    ...shared('firefox'),
    environment: 'node',
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

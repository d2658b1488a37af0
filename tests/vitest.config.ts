/** Rules, components and readers in happy-dom, with WXT's fake browser: tests/unit and tests/contract. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { root, shared } from './vitest.shared.mjs';

export default defineConfig({
  root,
  plugins: [await WxtVitest({ root })],
  test: {
    ...shared('unit'),
    environment: 'happy-dom',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
  },
});

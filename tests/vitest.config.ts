/** Rules, components and readers in happy-dom, with WXT's fake browser: tests/unit and tests/contract. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { francData } from '../utils/franc-data';
import { root, shared } from './vitest.shared.mjs';

export default defineConfig({
  root,
  plugins: [await WxtVitest({ root }), francData()],
  test: {
    ...shared('unit'),
    environment: 'happy-dom',
    // With the data that ships: what is not inlined goes past the plugin.
    server: { deps: { inline: ['franc'] } },
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/setup.ts'],
  },
});

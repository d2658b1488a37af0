/** What the built extension is made of: sizes, permissions, what no content script may hold. tests/build. */
import { defineConfig } from 'vitest/config';
import { root, shared } from './vitest.shared.mjs';

export default defineConfig({
  root,
  test: { ...shared('build'), environment: 'node', include: ['tests/build/**/*.test.ts'] },
});

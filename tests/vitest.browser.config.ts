/** What happy-dom cannot do (layout, selections, undo, real IndexedDB) in the Chromium that users have: tests/browser. */
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { francData } from '../utils/franc-data';
import { root, shared } from './vitest.shared.mjs';

/** However long tests run, no connection of theirs is closed just as the next file is asked for over it. */
const keptAlive: Plugin = {
  name: 'kept-alive',
  configureServer({ httpServer }) {
    if (httpServer && 'keepAliveTimeout' in httpServer)
      Object.assign(httpServer, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
  },
};

export default defineConfig({
  root,
  plugins: [francData(), keptAlive],
  // The build's constants, which WXT's own configuration sets elsewhere.
  define: { __TAKT_BUILD__: '"test"', __TAKT_MARKETPLACES__: '""' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // A dependency that is only found while tests run would reload the page under them.
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@preact/signals',
      '@preact/signals-core',
      'valibot',
      'fast-check',
      'react',
      'react-dom',
      'react-dom/client',
      '@angular/compiler',
      '@angular/core',
      '@angular/forms',
      '@angular/platform-browser',
    ],
  },
  test: {
    ...shared('browser'),
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env.TAKT_CHROMIUM ?? '/usr/bin/chromium',
          chromiumSandbox: process.getuid?.() !== 0,
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

/** Builds for Chromium into the folder that is named; in a file of its own, for the minifier's workers start as this does. */
import { build } from 'wxt';

await build({ root: process.cwd(), outDir: process.argv[2], browser: 'chrome' });

/** Loads a module of the project, TypeScript as it is: what the commands run is what ships. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root, runTool } from '../run/command.mjs';

/** @param {string} path from the root */
export async function load(path) {
  // TypeScript's settings extend a file that is made, not kept: `npm ci --ignore-scripts` leaves it out.
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) await runTool('wxt', ['prepare']);
  const { module } = await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' });
  return module;
}

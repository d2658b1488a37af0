/** Loads a module of the project, TypeScript as it is: what the commands run is what ships. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run/command.mjs';

/** @param {string} path from the root */
export async function load(path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' });
  return module;
}

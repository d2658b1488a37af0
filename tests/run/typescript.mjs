/** Loads what the tests have in TypeScript into a command: Node 20 reads none of it, and Vite is here anyway. */
import { join } from 'node:path';
import { root } from './command.mjs';

/** @param {string} path from the root of the repository; its dependencies must be installed @returns {Promise<any>} */
export async function loadTypeScript(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}

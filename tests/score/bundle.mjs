/** Scripts that are run in a page: the readers and the editors as they ship, and who looks after them. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @param {'in-page' | 'hooks-in-page' | 'structure-in-page' | 'editor-in-page'} script @returns {Promise<string>} */
export async function bundle(script) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(`./${script}.ts`, import.meta.url)), formats: ['iife'], name: 'takt' },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  const [{ code }] = output;
  return code;
}

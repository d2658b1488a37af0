// Builds a replica's page script with Vite, once per content: the result is kept under .output/ by content hash.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version } from 'vite';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const SHARED = fileURLToPath(new URL('./', import.meta.url));

/** @param {string[]} folders */
async function hashOf(folders) {
  const hash = createHash('sha256').update(version);
  hash.update(await readFile(join(REPOSITORY, 'node_modules/react-dom/package.json')));
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const name of names) hash.update(name.slice(REPOSITORY.length)).update(await readFile(name));
  }
  return hash.digest('hex').slice(0, 20);
}

/**
 * @param {string} name the replica's folder name
 * @param {string} folder its app folder, with main.tsx
 * @returns {Promise<string>} the script
 */
export async function buildReactApp(name, folder) {
  const cache = join(REPOSITORY, '.output/cabinets');
  const file = join(cache, `${name}-${await hashOf([folder, SHARED])}.js`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept;

  // Vite sets NODE_ENV of the whole process while building; the test runner's own value must survive that.
  const before = process.env.NODE_ENV;
  try {
    const result = await build({
      root: folder,
      configFile: false,
      envFile: false,
      publicDir: false,
      logLevel: 'error',
      mode: 'development',
      // React's development build: its warnings about foreign changes to the page belong in the console.
      define: { 'process.env.NODE_ENV': '"development"' },
      // The repository's own tsconfig.json names Preact; the replica must not depend on which one Vite finds.
      oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        rollupOptions: { input: join(folder, 'main.tsx'), output: { format: 'iife', entryFileNames: 'app.js' } },
      },
    });
    const first = Array.isArray(result) ? result[0] : result;
    if (!first || !('output' in first)) throw new Error(`The ${name} replica was not built`);
    const { code } = first.output[0];
    await mkdir(cache, { recursive: true });
    // Rename, so that two test workers that build at once never read half a file.
    await writeFile(`${file}.${process.pid}`, code);
    await rename(`${file}.${process.pid}`, file);
    return code;
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

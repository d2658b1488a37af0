// Builds a replica's page script with Vite, once per content: the result is kept under .output/ by content hash.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version } from 'vite';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const SHARED = fileURLToPath(new URL('./', import.meta.url));

/** @typedef {'react' | 'angular' | 'any'} Framework */

/**
 * What differs between frameworks: the entry, the package whose version counts, how its sources are compiled.
 * @type {Record<Framework, { entry: string, manifest: string, oxc: import('vite').UserConfig['oxc'],
 *   define?: Record<string, string> }>}
 */
const FRAMEWORKS = {
  react: {
    entry: 'main.tsx',
    manifest: 'node_modules/react-dom/package.json',
    // The repository's own tsconfig.json names Preact; the replica must not depend on which one Vite finds.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
  },
  angular: {
    // Compiled in the page (JIT), so main.ts imports '@angular/compiler' before anything else.
    entry: 'main.ts',
    manifest: 'node_modules/@angular/core/package.json',
    oxc: { decorator: { legacy: true } },
  },
  any: {
    entry: 'main.ts',
    // Pages of many packages: whichever of them changes.
    manifest: 'package-lock.json',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    // Draft.js takes the page for Node.
    define: { global: 'globalThis' },
  },
};

/** @param {string[]} folders @param {string} manifest */
async function hashOf(folders, manifest) {
  const hash = createHash('sha256').update(version);
  hash.update(await readFile(join(REPOSITORY, manifest)));
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
 * @param {object} app
 * @param {string} app.name the replica's folder name
 * @param {string} app.folder its app folder, with main.tsx (React) or main.ts (Angular)
 * @param {Framework} app.framework
 * @param {string} [app.entry] another one than the framework's
 * @returns {Promise<string>} the script
 */
export function buildApp(app) {
  // One after another: Vite sets NODE_ENV of the whole process while building, and the test runner's own value must
  // survive that.
  const built = queue.then(() => buildOne(app));
  queue = built.catch(() => '');
  return built;
}

/** @type {Promise<unknown>} */
let queue = Promise.resolve();

/** @param {Parameters<typeof buildApp>[0]} app @returns {Promise<string>} */
async function buildOne({ name, folder, framework, entry = FRAMEWORKS[framework].entry }) {
  const { manifest, oxc, define } = FRAMEWORKS[framework];
  const cache = join(REPOSITORY, '.output/cabinets');
  const file = join(cache, `${name}-${await hashOf([folder, SHARED], manifest)}.js`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept;

  const before = process.env.NODE_ENV;
  try {
    const result = await build({
      root: folder,
      configFile: false,
      envFile: false,
      publicDir: false,
      logLevel: 'error',
      mode: 'development',
      // Development builds: a framework's warnings about foreign changes to the page belong in the console.
      define: { 'process.env.NODE_ENV': '"development"', ...define },
      oxc,
      build: {
        write: false,
        minify: false,
        modulePreload: false,
        rollupOptions: { input: join(folder, entry), output: { format: 'iife', entryFileNames: 'app.js' } },
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

/** The built extension as it lies on the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

export interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly Record<string, unknown>[];
}

export interface Built {
  readonly manifest: Manifest;
  /** Path from the extension's root → text; pictures are left out. */
  readonly files: ReadonlyMap<string, string>;
}

/** @throws Error when nothing was built there */
export function builtAt(folder: string): Built {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} was not built`);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
  return { manifest: JSON.parse(files.get('manifest.json') ?? ''), files };
}

export function builtFor(browser: Browser): Built {
  return builtAt(join(root, '.output', `${browser}-mv3`));
}

export function scriptsOf({ files }: Built): [path: string, text: string][] {
  return [...files].filter(([path]) => path.endsWith('.js'));
}

/** Everything that runs in a cabinet's page: what the manifest puts there, and what may be put there later. */
export function contentScriptsOf(built: Built): [path: string, text: string][] {
  const listed = built.manifest.content_scripts.flatMap((script) => (script.js ?? []) as readonly string[]);
  return scriptsOf(built).filter(([path]) => listed.includes(path) || path.startsWith('content-scripts/'));
}

/** `0.1.0-1a2b3c4d`, wherever it stands. */
export function buildIdsIn(built: Built): string[] {
  const found = scriptsOf(built).flatMap(([, text]) => text.match(/\b\d+\.\d+\.\d+-[0-9a-f]{8}\b/gu) ?? []);
  return [...new Set(found)];
}

/** Names a build by what went into it, so that a page's old script can tell that the background is newer. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['assets', 'components', 'entrypoints', 'utils', 'package-lock.json', 'wxt.config.ts'];

/** The package's version and eight hex digits of SHA-256 over every shipped source file: `0.1.0-1a2b3c4d`. */
export function buildId(root: string, version: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(root, source)))) {
    hash.update(file.slice(root.length).replaceAll('\\', '/')).update(readFileSync(file));
  }
  return `${version}-${hash.digest('hex').slice(0, 8)}`;
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

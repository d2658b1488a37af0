/** Set-up of a fresh machine, which has Node and git and nothing else: dependencies here, browsers in `browsers.mjs`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root, runTool, tail } from './command.mjs';
import { SetupError } from './setup-error.mjs';

export { ensureChromium, ensureFirefox } from './browsers.mjs';

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(`Takt needs Node 20.19 or later; this is ${process.versions.node}.`);
}

/** Installs what package-lock.json names when node_modules is missing or of another lockfile, then lets WXT write its types. */
export async function ensureDependencies() {
  ensureNode();
  if (!dependenciesMatch()) {
    console.log('Installing dependencies …');
    const { code, output } = await npm(['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { timeout: 600_000 });
    if (code !== 0) throw new SetupError(`npm ci failed:\n${tail(output)}`);
  }
  const prepared = await runTool('wxt', ['prepare'], { timeout: 120_000 });
  if (prepared.code !== 0) throw new SetupError(`wxt prepare failed:\n${tail(prepared.output)}`);
}

/**
 * npm writes node_modules/.package-lock.json last, so an install that was cut short has none.
 * Packages for other systems are in the lockfile but not in the folder: those may be absent, not different.
 */
function dependenciesMatch() {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const there = installed[path];
    return there ? there.version === entry.version : Boolean(entry.optional || entry.devOptional);
  });
}

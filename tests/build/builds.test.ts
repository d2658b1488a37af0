/** Builds made here, into a folder of their own: of some marketplaces only, and the same twice. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marketplacesIn } from '../../utils/adapters/registry';
import { buildId } from '../../utils/build-id';
import { type Built, buildIdsIn, builtAt, root } from './built';

const folder = mkdtempSync(join(tmpdir(), 'takt-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPT = fileURLToPath(new URL('build-into.mjs', import.meta.url));

function run(name: string, only: string): { code: number | null; output: string; out: string } {
  const out = join(folder, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, out], {
    cwd: root,
    // Vitest's own environment would make it a test build.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TAKT_MARKETPLACES: only },
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout}${stderr}`, out: join(out, 'chrome-mv3') };
}

function built(name: string, only: string): Built {
  const { code, output, out } = run(name, only);
  if (code !== 0) throw new Error(output);
  return builtAt(out);
}

const BUILD_TIME = 300_000;

const ALL = marketplacesIn('').map(({ id }) => String(id));

describe.each([[ALL.slice(0, 1)], [ALL.slice(1)]])('a build of %s alone', (ids) => {
  const own = marketplacesIn(ids.join()).flatMap(({ matches }) => [...matches]);
  const others = marketplacesIn('').flatMap(({ matches }) => matches.filter((match) => !own.includes(match)));
  let subset: Built;
  beforeAll(() => {
    subset = built(`subset-${ids.join('-')}`, ids.join());
  }, BUILD_TIME);

  test('asks for its hosts and runs on them, and on no others', () => {
    expect(subset.manifest.host_permissions).toEqual(own);
    expect(subset.manifest.content_scripts.map(({ matches }) => matches)).toEqual([own]);
    expect(others.length).toBeGreaterThan(0);
    for (const match of others) expect(JSON.stringify(subset.manifest)).not.toContain(match);
  });
});

test(
  'a marketplace that there is not stops the build with its name',
  () => {
    const { code, output } = run('unknown', 'amazon');
    expect(code).not.toBe(0);
    expect(output).toContain('no marketplace is called amazon');
  },
  BUILD_TIME,
);

describe('two builds of the same sources', () => {
  let builds: readonly Built[];
  beforeAll(() => {
    builds = [built('first', ''), built('second', '')];
  }, 2 * BUILD_TIME);

  test('have the same id', () => {
    const [first, second] = builds.map(buildIdsIn);
    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
  });

  test('are the same, to the byte', () => {
    const [first, second] = builds.map(({ files }) => [...files]);
    expect(second).toEqual(first);
  });
});

describe('the id of a build', () => {
  const SOURCES = ['assets', 'components', 'entrypoints', 'utils', 'package-lock.json', 'wxt.config.ts'];
  const copy = (name: string) => {
    const to = join(folder, name);
    for (const source of SOURCES) cpSync(join(root, source), join(to, source), { recursive: true });
    return to;
  };

  test('is the same wherever the sources lie', () => {
    expect(buildId(copy('here'), '0.1.0')).toBe(buildId(copy('there'), '0.1.0'));
  });

  test('is another one for another source, another name of a file, another version', () => {
    const [changed, renamed] = [copy('changed'), copy('renamed')];
    const id = buildId(copy('unchanged'), '0.1.0');
    writeFileSync(join(changed, 'utils/domain/errors.ts'), '// changed');
    cpSync(join(renamed, 'utils/build-id.ts'), join(renamed, 'utils/build-id-2.ts'));
    const ids = [id, buildId(changed, '0.1.0'), buildId(renamed, '0.1.0'), buildId(copy('unchanged'), '0.2.0')];
    expect(new Set(ids).size).toBe(4);
    for (const one of ids) expect(one).toMatch(/^0\.[12]\.0-[0-9a-f]{8}$/u);
  });
});

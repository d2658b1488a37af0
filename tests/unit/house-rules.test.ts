/** The rules of this house that no compiler knows: which way imports point, what is listed where, how long a file is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { marketplacesIn } from '../../utils/adapters/registry';
import { features } from '../../utils/features';

const root = join(import.meta.dirname, '../..');

interface Layer {
  /** Beginnings of paths from which it may take anything. */
  readonly values: readonly string[];
  /** Those from which it may take types only. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const SIGNALS = ['preact', '@preact/signals', '@preact/signals-core'];
const NODE = ['node:crypto', 'node:fs', 'node:path'];

/** Every layer may import from itself. */
const LAYERS: Readonly<Record<string, Layer>> = {
  'utils/domain': { values: [], packages: ['liquidjs', 'franc', 'valibot'] },
  'utils/adapters': { values: ['utils/domain'], packages: ['valibot'] },
  'utils/editors': { values: [], packages: [] },
  components: { values: ['utils/domain', 'utils/platform/i18n.ts'], packages: [...SIGNALS, 'preact/hooks', 'uplot'] },
  'utils/overlay': { values: [], packages: SIGNALS },
  'utils/features': {
    values: ['utils/domain', 'components', 'utils/overlay', 'utils/editors', 'utils/platform/i18n.ts'],
    types: ['utils/adapters/', 'utils/messaging/'],
    packages: SIGNALS,
  },
  'utils/messaging': { values: ['utils/domain'], packages: ['valibot'] },
  'utils/storage': { values: ['utils/domain'], packages: ['dexie', 'idb'] },
  'utils/services': { values: ['utils/domain', 'utils/storage'], types: ['utils/messaging/protocol.ts'], packages: [] },
  'utils/platform': {
    // Only how long a duration is, for the badge's text: no rule.
    values: ['utils/domain/deadlines/duration.ts', 'assets/locales'],
    types: ['utils/domain', 'utils/services/ports.ts', 'utils/messaging/', 'assets/locales'],
    packages: ['wxt/browser', '@preact/signals-core'],
  },
  'utils/build-id.ts': { values: [], packages: NODE },
  'utils/bare-context.ts': { values: [], packages: [] },
  'utils/polyfill-data.ts': { values: [], packages: [] },
  'utils/franc-data.ts': { values: ['utils/domain/language/languages.ts'], packages: [] },
  entrypoints: {
    values: ['utils/', 'components', 'assets'],
    packages: [
      ...SIGNALS,
      'preact/hooks',
      'wxt/browser',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ],
  },
};

const GENERATED = ['node_modules', '.git', '.output', '.wxt', 'test-results'];

const filesUnder = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    GENERATED.includes(entry.name)
      ? []
      : entry.isDirectory()
        ? filesUnder(join(path, entry.name))
        : [join(path, entry.name)],
  );
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const without = (comments: string) => comments.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

const files = filesUnder('.');
const shipped = files.filter((file) => /^(?:utils|components|entrypoints)\/.*(?<!\.d)\.tsx?$/u.test(file));

interface Import {
  readonly file: string;
  readonly from: string;
  readonly typesOnly: boolean;
  readonly bare: boolean;
}

const importsOf = (file: string): Import[] => {
  const code = without(textOf(file));
  const stated = [...code.matchAll(/^\s*(?:import|export)\s([^;'"]*?)\sfrom\s+['"]([^'"]+)['"]/gmu)].map(
    ([, what = '', from = '']) => ({ file, from, typesOnly: what.startsWith('type '), bare: false }),
  );
  const bare = [...code.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gmu)].map(([, from = '']) => ({ from, bare: true }));
  const called = [...code.matchAll(/\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/gu)].map(([, from = '']) => ({
    from,
  }));
  return [...stated, ...[...bare, ...called].map((one) => ({ file, typesOnly: false, bare: false, ...one }))];
};
const imports = shipped.flatMap(importsOf);
const liesIn = (places: readonly string[], file: string) =>
  places.some((place) => file === place || file.startsWith(place.endsWith('/') ? place : `${place}/`));

const isAllowed = ({ file, from, typesOnly }: Import): boolean => {
  const [name, layer] = Object.entries(LAYERS).find(([path]) => liesIn([path], file)) ?? [];
  if (!name || !layer) return false;
  if (!from.startsWith('.')) return layer.packages.includes(from);
  const path = normalize(join(dirname(file), from)).replace(/\?inline$/u, '');
  const target = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].find((known) => files.includes(known)) ?? '';
  return liesIn([name, ...layer.values, ...(typesOnly ? (layer.types ?? []) : [])], target);
};

describe('imports', () => {
  test('point the way the table of layers says', () => {
    expect(imports.filter((one) => !isAllowed(one))).toEqual([]);
  });

  test('nothing is registered by merely being imported', () => {
    expect(imports.filter(({ bare, from }) => bare && !from.endsWith('.css'))).toEqual([]);
  });

  test.each([
    ['wxt/browser', /^(?:utils\/platform|entrypoints)\//u],
    ['dexie', /^utils\/storage\//u],
    ['idb', /^utils\/storage\/rescue\.ts$/u],
  ])('%s is imported where it belongs, and there it is', (name, where) => {
    const importers = imports.filter(({ from }) => from === name).map(({ file }) => file);
    expect(importers.filter((file) => !where.test(file))).toEqual([]);
    expect(importers).not.toEqual([]);
  });

  test('webextension-polyfill comes through wxt/browser only', () => {
    expect(imports.filter(({ from }) => from.includes('webextension-polyfill'))).toEqual([]);
  });

  test('a feature knows no marketplace', () => {
    const folders = marketplacesIn('').map(({ id }) => `/adapters/${id}`);
    const from = imports.filter(({ file }) => file.startsWith('utils/features/'));
    expect(from.filter((one) => folders.some((folder) => one.from.includes(folder)))).toEqual([]);
  });
});

describe('code', () => {
  test('adapters cannot reach the global document', () => {
    const open = shipped.filter(
      (file) => file.startsWith('utils/adapters/') && !textOf(file).includes('declare const document: never;'),
    );
    expect(open).toEqual([]);
  });

  test('the domain has no clock of its own', () => {
    const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b|\bperformance\b|\bMath\.random\b/u;
    const domain = shipped.filter((file) => file.startsWith('utils/domain/'));
    expect(domain.filter((file) => clock.test(without(textOf(file))))).toEqual([]);
  });

  /** LiquidJS brings the types of Node and of the network along, so the compiler does not see to it. */
  test('the domain knows neither Node nor the network', () => {
    const outside = /\b(?:process|Buffer|require|fetch|XMLHttpRequest|setTimeout|setInterval|crypto)\b/u;
    const domain = shipped.filter((file) => file.startsWith('utils/domain/'));
    const code = (file: string) => without(textOf(file)).replace(/'[^'\n]*'|"[^"\n]*"/gu, '');
    expect(domain.filter((file) => outside.test(code(file)))).toEqual([]);
  });

  test('no file is longer than 300 lines, or named for nothing', () => {
    const ours = files.filter((file) => /\.(?:tsx?|mjs|css)$/u.test(file));
    expect(ours.filter((file) => textOf(file).trimEnd().split('\n').length > 300)).toEqual([]);
    expect(ours.filter((file) => /\/(?:helpers?|misc|common|utils?)\.\w+$/u.test(file))).toEqual([]);
  });
});

describe('lists', () => {
  test('every folder of a marketplace is registered, and every registered marketplace has a folder', () => {
    const folders = readdirSync(join(root, 'utils/adapters'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(root, 'utils/adapters', entry.name, 'maps.ts')))
      .map(({ name }) => name);
    expect(
      marketplacesIn('')
        .map(({ id }) => String(id))
        .sort(),
    ).toEqual(folders.sort());
  });

  const featureIds = files.flatMap((file) => /^utils\/features\/([^/]+)\.tsx$/u.exec(file)?.[1] ?? []).sort();

  test('every file of a feature is listed under its name', () => {
    expect(features.map(({ id }) => id).sort()).toEqual(featureIds);
  });

  test.each(featureIds)('the README has a line on the feature %s', (id) => {
    expect(existsSync(join(root, 'README.md')) ? textOf('README.md') : '').toContain(`\`${id}\``);
  });

  test('nothing lies at the top level that was not agreed on', () => {
    const agreed = ['assets', 'components', 'entrypoints', 'tests', 'utils'];
    const agreedFiles = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts', 'README.md', 'LICENSE'];
    const top = [...new Set(files.map((file) => file.split('/')[0] ?? ''))].filter((name) => !name.startsWith('.'));
    expect(top.filter((name) => ![...agreed, ...agreedFiles, 'CHANGELOG.md'].includes(name))).toEqual([]);
  });
});

describe('dependencies', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >;

  test('are pinned exactly', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });

  test('the lockfile names no registry, and is kept so', () => {
    expect(textOf('package-lock.json')).not.toContain('"resolved"');
    expect(textOf('.npmrc').split('\n')).toContain('omit-lockfile-registry-resolved=true');
  });
});
